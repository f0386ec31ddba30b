// The screens that stand before the program has come: one skeleton for all languages, and what each language says in it.
//
// Yew drew them (prerender/src/pages.rs). Most of their words lie in the language's first file of words anyway: in the
// skeleton stands the number of the line. What has none, such as the language's own name, follows in that file.

/** Ends the words that the program knows; what follows is the frame's alone. */
const END = "\f";

/** What stands between pieces of markup: a text, or the value of an attribute. */
const VALUE = /(?<=>)[^<]+|(?<==")[^"]*/g;

/** What nobody sees of a first screen: patterns for later pictures, and what is folded away. */
const UNSEEN = /<svg [^>]*class="patterns">.*?<\/svg>|(?<=<\/summary>).*?(?=<\/details>)/gs;

/** @typedef {Record<string, [named: string, unnamed: string]>} Screens by `data-start`: as of a clinic, and of none */

/**
 * @param {{ lang: string, first: Screens }[]} pages what was drawn of each language
 * @param {Record<string, string>} words the first file of each language, by its primary tag
 * @param {string[]} icons outlines, which count as lines before those of every language
 */
export function first(pages, words, icons) {
  const english = pages.find(({ lang }) => lang.startsWith("en"));
  const drawn = pages.filter((page) => english && isAlike(english.first, page.first));
  const names = drawn.map(({ lang }) => lang.split("-")[0]);
  const tables = names.map((name) => [...icons, ...words[name].split("\n").slice(0, -1)]);

  /** The line that says this in each language; one more, where there is none. @param {string[]} said */
  const line = (said) => {
    const isSaid = (/** @type {unknown} */ _, /** @type {number} */ at) =>
      tables.every((all, of) => all[at] === said[of]);
    const known = tables[0].findIndex(isSaid);
    return known < 0 ? tables.map((all, of) => all.push(said[of]))[0] - 1 : known;
  };

  /** @param {string[]} all one screen, in each language */
  const skeleton = (all) => {
    const seen = all.map((html) => html.replace(UNSEEN, ""));
    const values = seen.map((html) => html.match(VALUE) ?? []);
    let at = -1;
    return seen[0].replace(VALUE, (value) => {
      at += 1;
      const said = values.map((values) => values[at]);
      return said.every((other) => other === value) && !icons.includes(value)
        ? value
        : `{${line(said.map(unescaped))}}`;
    });
  };

  const starts = Object.keys(english?.first ?? {}).map((start) => {
    const [named, unnamed] = [0, 1].map((way) => skeleton(drawn.map(({ first }) => first[start][way])));
    return [start, apart(named, unnamed)];
  });
  const further = names.map((name, at) => {
    const lines = tables[at].slice(icons.length + words[name].split("\n").length - 1);
    return [name, words[name] + END + lines.map((line) => `${line}\n`).join("")];
  });
  return {
    /** The skeletons by `data-start`. @type {Record<string, ReturnType<typeof apart>>} */
    skeletons: Object.fromEntries(starts),
    /** The files of words of the languages that were drawn. @type {Record<string, string>} */
    words: Object.fromEntries(further),
  };
}

/** Whether two languages have the same markup: another is drawn by the program alone. @param {Screens} one @param {Screens} other */
function isAlike(one, other) {
  const markup = (/** @type {Screens} */ screens) =>
    Object.values(screens).flat().join("").replace(UNSEEN, "").replace(VALUE, "");
  return markup(one) === markup(other);
}

/**
 * What two texts begin with, what each has between, and what they end with.
 * @param {string} one @param {string} other
 * @returns {[before: string, one: string, other: string, after: string]}
 */
export function apart(one, other) {
  const longest = Math.min(one.length, other.length);
  let before = 0;
  while (before < longest && one[before] === other[before]) before += 1;
  let after = 0;
  while (after < longest - before && one.at(-1 - after) === other.at(-1 - after)) after += 1;
  const between = [one, other].map((text) => text.slice(before, text.length - after));
  return [one.slice(0, before), between[0], between[1], one.slice(one.length - after)];
}

/** What yew writes for characters that would be markup. */
const ESCAPES = { amp: "&", lt: "<", gt: ">", quot: '"', "#x27": "'" };

/** @param {string} html */
function unescaped(html) {
  return html.replace(/&([#\w]+);/g, (whole, name) => ESCAPES[/** @type {keyof typeof ESCAPES} */ (name)] ?? whole);
}
