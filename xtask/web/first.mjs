// The screens that stand before the program has come, as HTML in files of each language.
//
// Yew drew them (prerender/src/pages.rs), each in every way in which a tag can make it differ. Here they lose what
// nobody sees of them, and what their ways share is kept once. What the frame fills in stands between braces: the name
// of the clinic, and the number of an icon's outline, which the frame has for the program anyway.

/** Stands between what is told of a screen. */
const NEXT = "\f";

/** The section of nearly every tag, whose screen comes with the first words. */
const FIRST = "start";

/** What is folded away, what the voice of a device would read, and the patterns of pictures. */
const FOLDED = /(?<=<\/summary>).*?(?=<\/details>)|(?<=<div hidden="hidden" class="voice">).*?(?=<\/div><\/main>)/gs;
const PATTERNS = /<svg [^>]*class="patterns">.*?<\/svg>/s;

/**
 * @param {Record<string, string[]>} screens of a language: by `data-start`, the HTML of each way. Its number has a bit for
 *   the clinic's name, and one for each of the offers
 * @param {string[]} offers as a tag names them
 * @param {string[]} icons outlines
 * @returns {{ first: string, further: string, sections: string[] }} what follows the first words, what is in
 *   the file of further screens, and which those are
 */
export function first(screens, offers, icons) {
  const told = (/** @type {string} */ section) => {
    const ways = screens[section].map((html) => filled(html, icons));
    const names = offers.slice(0, Math.log2(ways.length / 2));
    return [section, names.join(" "), ...apart(ways)].join(NEXT);
  };
  const sections = Object.keys(screens).filter((section) => section !== FIRST);
  return { first: NEXT + told(FIRST), further: sections.map(told).join(NEXT), sections };
}

/** What is seen of a screen, written shortly, with icons by their numbers. @param {string} html @param {string[]} icons */
function filled(html, icons) {
  if (/\{(?!clinic\})/.test(html)) throw new Error("a screen has braces, between which the frame would fill in");
  const open = html.replace(FOLDED, "");
  const seen = open.includes("url(#") ? open : open.replace(PATTERNS, "");
  const short = seen.replace(/><\/(path|circle|rect)>/g, "/>");
  return short.replace(/(?<= d=")[^"]+/g, (path) => (icons.includes(path) ? `{${icons.indexOf(path)}}` : path));
}

/**
 * What texts begin with, what they end with, and what each has between.
 * @param {string[]} texts
 * @returns {[before: string, after: string, ...between: string[]]}
 */
export function apart(texts) {
  const [one] = texts;
  const longest = Math.min(...texts.map(({ length }) => length));
  let before = 0;
  while (before < longest && texts.every((text) => text[before] === one[before])) before += 1;
  let after = 0;
  while (after < longest - before && texts.every((text) => text.at(-1 - after) === one.at(-1 - after))) after += 1;
  const between = texts.map((text) => text.slice(before, text.length - after));
  return [one.slice(0, before), one.slice(one.length - after), ...between];
}
