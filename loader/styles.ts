// Elements that no style sheet of the page can reach or override.

/** Sets styles that no style sheet of the page can override. */
export function setStyles(element: HTMLElement, styles: Record<string, string>): void {
  for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value, "important");
}

/** An element with such styles. */
export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  styles: Record<string, string>,
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  setStyles(element, styles);
  return element;
}

/** Gives back the room that the page's author set aside for the place: the box keeps it from here on. */
export function holdNoRoom(root: ShadowRoot): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(":host{min-height:0!important}");
    root.adoptedStyleSheets = [sheet];
  } catch {
    // An old browser: there may be room left over below the guide.
  }
}
