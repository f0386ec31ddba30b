// Elements in one expression: the kit's pages are small enough to need no framework.

type Given = Record<string, string | boolean | ((event: Event) => void)>;

/** An element with its attributes, its listeners (`onclick`) and what is in it. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  given: Given = {},
  ...content: (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(given)) {
    if (typeof value === "function") element.addEventListener(key.slice(2), value);
    else if (value !== false) element.setAttribute(key, value === true ? "" : value);
  }
  element.append(...content);
  return element;
}

/** Words in which code stands in back-ticks. */
export function words(text: string): Node[] {
  return text.split("`").map((part, at) => (at % 2 ? make("code", {}, part) : document.createTextNode(part)));
}

/** The element of this id, which the page has. */
export function byId<E extends HTMLElement = HTMLElement>(id: string): E {
  const found = document.getElementById(id);
  if (!found) throw new Error(`the page has no ${id}`);
  return found as E;
}

/** With a capital letter. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Puts text on the clipboard, also where the browser's own way is closed. Says whether it worked. */
export async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const field = make("textarea", {}, text);
    const before = document.activeElement as HTMLElement | null;
    document.body.append(field);
    field.select();
    const isDone = document.execCommand("copy");
    field.remove();
    before?.focus();
    return isDone;
  }
}
