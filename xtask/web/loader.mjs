// What the build tells the loader, from files that it shares with the guide.
import { parse } from "smol-toml";

/**
 * A height is told as the character that has its square root as code: from the space, for 1,024 pixels and
 * less, to the tilde, for 15,876: a byte each, and 6 of 100 too much at most.
 * @param {number} height in CSS pixels
 */
export function letter(height) {
  const code = Math.max(32, Math.ceil(Math.sqrt(height)));
  if (code > 126) throw new Error(`no character tells of a first screen that is ${height} px tall`);
  return String.fromCharCode(code);
}

/** The room that the loader keeps for a first screen: what whoever writes a tag has to keep too. @param {number} height */
export function kept(height) {
  return letter(height).charCodeAt(0) ** 2;
}

/** @typedef {{ frame: string, crisis: string, call: string, contact: string, plain: [string, string] }} Said */

/**
 * For esbuild to write in place of the names; `loader/globals.d.ts` says what each is.
 * @param {(path: string) => string} read a file of the project
 * @param {Record<string, Said>} said the loader's words by language
 */
export function told(read, said) {
  /** @type {{ widths: number[], heights: Record<string, Record<string, number[]>> }} */
  const { widths, heights } = JSON.parse(read("loader/reserved.json"));
  /** @type {{ start: { values: string[] } }} */
  const { start } = /** @type {never} */ (parse(read("loader/attributes.toml")));
  const languages = Object.entries(said).map(([language, { plain, frame, crisis, call, contact }]) => {
    // One that was just added has the room of English until it is measured.
    const own = heights[language] ?? heights.en;
    const all = start.values.flatMap((section) => own[section]);
    return [language, [all.map(letter).join(""), ...plain, frame, crisis, call, contact]];
  });
  return {
    LANGUAGES: JSON.stringify(Object.fromEntries(languages)),
    SECTIONS: JSON.stringify(start.values.join(" ")),
    EACH: JSON.stringify(widths.length),
    // The first holds for narrower places too.
    WIDTHS: JSON.stringify(widths.slice(1)),
  };
}

/**
 * What the frame has to know of the attributes that a first screen differs by.
 * @param {(path: string) => string} read a file of the project
 */
export function choices(read) {
  /** @type {Record<string, { values: string[], longest: number }>} */
  const attributes = /** @type {never} */ (parse(read("loader/attributes.toml")));
  const { theme, corners, font, "heading-level": heading } = attributes;
  return {
    CHOICES: JSON.stringify({
      heading: heading.values,
      theme: theme.values,
      corners: corners.values,
      font: font.values,
    }),
    LONGEST_NAME: JSON.stringify(attributes.clinic.longest),
  };
}
