// Elements, and styles that no style sheet of the page can reach or override.

/** Sets styles that no style sheet of the page can override, written as in one, but without spaces around their names. */
export function setStyles<E extends HTMLElement>(element: E, styles: string): E {
  for (const style of styles.split(";")) {
    const [name, value] = style.split(":");
    element.style.setProperty(name!, value!, "important");
  }
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
