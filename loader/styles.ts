// Elements, and what they look like in a place's shadow root, which no style sheet of the page can reach.

/** Adds styles to those that an element has, written without spaces around their names. What stays the same is no change that a page would be told of. */
export function setStyles<E extends HTMLElement>(element: E, styles: string): E {
  for (const style of styles.split(";")) element.style.setProperty(...(style.split(":") as [string, string]));
  return element;
}

export function make<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  ...within: (string | Node)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  element.append(...within);
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
