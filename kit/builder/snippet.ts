// The tag that a clinic pastes, and back again.
import { fillEmpty } from "../../loader/fallback";
import { isContact } from "../../loader/rules";
import { languageOf } from "../../loader/words";
import { make } from "../elements";
import { isOwnLine, namedPhone } from "../rules";
import { folderIn, isElsewhere } from "./folder";

/** What the clinic says: values by the names of the attributes, and where the files lie. */
export interface Said {
  values: Record<string, string>;
  /** Of the guide's files, with its slashes; in full where it is another site. */
  folder: string;
}

/** How the tag is to be written. */
interface Style {
  /** With `integrity`: for sites on which nothing rewrites scripts. */
  isPinned: boolean;
  /** How much room is kept before the guide stands; nothing where a style sheet says it. */
  room?: string;
}

/** Any site of a clinic: what can be a contact does not hang on its name. */
export const ANY_SITE = "https://clinic.example/";

/** What stands above the crisis lines: search engines and feeds show it too. */
const INTRODUCTIONS: Record<string, string> = {
  en: "A private guide to anxiety.",
  es: "Una guía privada sobre la ansiedad.",
};

/** The language that the words in the page are of. */
export function spoken({ values }: Said): string {
  return languageOf(values.lang ?? "");
}

/** The place with the words that stand until the guide does, and for good if it cannot start. */
export function placeOf(said: Said, room?: string): HTMLElement {
  const { values, folder } = said;
  const place = make("div", { "data-care-guide": folder });
  // No margin of the words stands out of the place, so that it lies where it will with the guide in it.
  if (room) place.style.cssText = `display:flow-root;min-height:${room}`;
  for (const [name, value] of Object.entries(values)) if (value) place.setAttribute(`data-${name}`, value);
  const [, page, plain, , crisis, call, contact] = LANGUAGES[spoken(said)]!;
  const written = values["contact-url"] ?? "";
  // The loader judges a contact by its own page, which this is not.
  const isUsable = written && isContact(written, ANY_SITE);
  const given = { lang: "", phone: values.phone, contactUrl: isUsable ? new URL(written, ANY_SITE).href : "" };
  fillEmpty(place, given, spoken(said), crisis, call, contact);
  // Where the tag names no language, the guide takes the page's, as the words in it may once they are translated.
  if (!values.lang) place.removeAttribute("lang");
  if (isUsable) [...place.querySelectorAll("a")].at(-1)!.setAttribute("href", written);
  const line = crisisLine(values.crisis);
  // Below the national lines, which the loader wrote.
  if (line && !isOwnLine(values))
    place.firstElementChild!.after(make("p", {}, make("a", { href: line.call }, line.shown)));
  const introduction = INTRODUCTIONS[spoken(said)];
  if (introduction) place.firstElementChild!.prepend(make("strong", {}, introduction), " ");
  place.append(make("p", {}, make("a", { href: folder + page }, plain)));
  return place;
}

/** The crisis line that a clinic adds. */
function crisisLine(value = "") {
  return namedPhone(value, ATTRIBUTES.find(({ name }) => name === "crisis")!.longest!);
}

/** The room that the guide's first screen takes on a wide page: every place needs as much. */
export function roomOf(said: Said): string {
  const rooms = ROOMS[spoken(said)] ?? ROOMS.en!;
  return `${rooms[said.values.start ?? ""] ?? rooms.start!}px`;
}

/** What a frame of the guide is called. */
export function titleOf(said: Said): string {
  const [, , , frame] = LANGUAGES[spoken(said)]!;
  return frame;
}

/** The whole tag in one line, since some editors make paragraphs of lines. */
export function tagOf(said: Said, { isPinned, room }: Style): string {
  const script = make("script", {
    async: true,
    src: `${said.folder}care-guide.js?v=${VERSION}`,
    ...(isPinned ? { integrity: FILES["care-guide.js"]! } : {}),
    // Another site's script is checked, and its files are read, only when that site allows it.
    ...(isElsewhere(said.folder) ? { crossorigin: true } : {}),
  });
  return (placeOf(said, room).outerHTML + script.outerHTML).replace(/ (async|crossorigin)=""/g, " $1");
}

/** What a pasted tag says, and what was found of it that is of no use. */
export interface Read extends Said {
  unknown: string[];
}

/** Reads a tag, or a page that has one; nothing where there is none. */
export function read(text: string): Read | undefined {
  // Word processors and chat programs curl the quotes. Those within a value are the clinic's own.
  const straight = text.replace(/=[\u201c\u201d\u201e]([^\u201c\u201d\u201e]*)[\u201c\u201d\u201e]/g, '="$1"');
  const page = new DOMParser().parseFromString(straight, "text/html");
  const place = page.querySelector("[data-care-guide]");
  const script = page.querySelector('script[src*="care-guide"]');
  if (!place && !script) return undefined;
  const found: Read = { values: {}, folder: "", unknown: [] };
  const known = new Set(ATTRIBUTES.map(({ name }) => name));
  for (const { name, value } of [script, place].flatMap((element) => [...(element?.attributes ?? [])])) {
    const own = /^data-(?!care-guide$)(.+)$/.exec(name)?.[1];
    if (!own) continue;
    if (known.has(own)) found.values[own] = value;
    else found.unknown.push(name);
  }
  const named = place?.getAttribute("data-care-guide") ?? "";
  const from = named.includes("/") ? named : (script?.getAttribute("src") ?? "");
  found.folder = from ? folderIn(from) : "";
  return found;
}
