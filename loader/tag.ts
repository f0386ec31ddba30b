// Where the guide's files are, and what the tag says.
import { LONGEST } from "./measures";
import { folderOf } from "./rules";
import { languageOf } from "./words";

/** By their names in a `dataset`; the guide takes those that it knows. */
export type Attributes = DOMStringMap & { lang: string };

const current = document.currentScript as HTMLScriptElement | null;

/**
 * The script's own tag. Libraries and optimizers run the script's text without it, or from another file: then a tag
 * that is left in the page tells more.
 */
export const script = /care-guide[^/]*$/.test(current?.src ?? "")
  ? current
  : (document.querySelector<HTMLScriptElement>('script[src*="care-guide.js"]') ?? current);

/** The folder of the guide's files, for the guide in this place. */
export function folder(place: HTMLElement): string {
  const named = place.dataset.careGuide;
  const found = folderOf(named, script?.src, document.baseURI);
  if (!found) throw Error("data-care-guide names no folder of this site");
  return found;
}

/** What the place says, or else the script's tag. */
export function attributes(place: HTMLElement): Attributes {
  const found: DOMStringMap = { ...script?.dataset, ...place.dataset };
  for (const name of Object.keys(found)) found[name] = found[name]!.slice(0, LONGEST).trim();
  // A page in Spanish gets the guide in Spanish, unless its tag says otherwise.
  found.lang ||= languageOf(document.documentElement.lang);
  return found as Attributes;
}
