// What the build tells the loader of each language, and the room that the guide's first screen takes.

/** Without names, which would be as long as half of it: `xtask/web/loader.mjs` puts them in this order. */
export type Language = [
  /** The heights of the first screens, packed. */
  heights: string,
  /** The file of the plain page. */
  page: string,
  // The rest is of `content/en/loader.toml`.
  plain: string,
  frame: string,
  /** Crisis lines: words, and between bars the address and the words of a link. */
  crisis: string,
  call: string,
  contact: string,
];

/** The language of a tag such as `es-MX`, `es_MX` or `ES`; English where there is none. */
export function languageOf(tag: string): string {
  const primary = tag.toLowerCase().split(/[-_]/)[0]!;
  return Object.keys(LANGUAGES).includes(primary) ? primary : "en";
}

/** The height of the first screen in a place of this width, in CSS pixels. */
export function reservedHeight(heights: string, width: number, start = ""): number {
  // What names no section is refused by the guide; any room will do.
  const section = Math.max(0, SECTIONS.split(" ").indexOf(start.toLowerCase()));
  return heights.charCodeAt(section * EACH + WIDTHS.filter((least) => width >= least).length) ** 2;
}
