// The pages for a clinic's web person: builder.html writes the tag, doctor.html looks for what is wrong. Each is one
// file, and no visit asks for either.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "smol-toml";
import { fill, inline, policyHash } from "./documents.mjs";
import { kept } from "./loader.mjs";
import { WORDS } from "./project.mjs";

/** What is no part of the guide as it is uploaded. */
export const BESIDE = ["index.html", "care-guide.cdx.json"];

/**
 * @param {object} given
 * @param {string} given.stage the folder of all other files
 * @param {(path: string) => string} given.read a source
 * @param {(path: string, more?: Record<string, string>) => Promise<string>} given.bundle with what the loader knows
 * @param {(file: Uint8Array) => string} given.integrity
 * @returns {Promise<[string, string][]>} their names, and what is in them
 */
export async function kit({ stage, read, bundle, integrity }) {
  const names = readdirSync(stage).filter((name) => !BESIDE.includes(name));
  const files = new Map(names.map((name) => [name, readFileSync(join(stage, name))]));
  const words = [...files].flatMap(([name, file]) => {
    const lang = name.match(WORDS)?.[1];
    return lang ? [[lang, file.toString("utf8")]] : [];
  });
  const pageStyles = await bundle("kit/builder/page.css");
  const given = {
    ATTRIBUTES: JSON.stringify(
      attributes(
        read("loader/attributes.toml"),
        words.map(([lang]) => lang),
      ),
    ),
    FILES: JSON.stringify(Object.fromEntries([...files].map(([name, file]) => [name, integrity(file)]))),
    GUIDE: JSON.stringify({
      program: files.get("care-guide_bg.wasm")?.toString("base64"),
      words: Object.fromEntries(words),
    }),
    ROOMS: JSON.stringify(rooms(read("loader/reserved.json"))),
    PAGE: JSON.stringify(
      fill(read("kit/builder/page.html"), {
        styles: inline(pageStyles),
        "style-hashes": policyHash(pageStyles),
        // The builder fills these in.
        ...Object.fromEntries(["lang", "title", "tag"].map((name) => [name, `{{${name}}}`])),
      }),
    ),
  };
  /** @param {string} name @returns {Promise<[string, string]>} */
  const page = async (name) => {
    const [styles, script] = await Promise.all([
      bundle(`kit/${name}/${name}.css`),
      bundle(`kit/${name}/main.ts`, given),
    ]);
    // The page that the builder writes has a style sheet.
    const safe = script.replaceAll("</style", "<\\/style");
    const values = { styles: inline(styles), script: inline(safe) };
    const hashes = { "style-hashes": policyHash(styles), "script-hashes": policyHash(safe) };
    return [`${name}.html`, fill(read(`kit/${name}/${name}.html`), { ...values, ...hashes })];
  };
  return Promise.all(["builder", "doctor"].map(page));
}

/**
 * The room that a place needs in any width, as the loader keeps it, by language and first screen.
 * @param {string} reserved `loader/reserved.json`
 */
export function rooms(reserved) {
  /** @type {{ heights: Record<string, Record<string, number[]>> }} */
  const { heights } = JSON.parse(reserved);
  /** @param {Record<string, number[]>} sections */
  const least = (sections) =>
    Object.fromEntries(Object.entries(sections).map(([name, all]) => [name, kept(Math.min(...all))]));
  return Object.fromEntries(Object.entries(heights).map(([language, sections]) => [language, least(sections)]));
}

/**
 * The list of attributes, with its words filled in as for the table in docs/embedding.md.
 * @param {string} list @param {string[]} words the names of the files of words
 */
export function attributes(list, words) {
  const languages = words.filter((name) => !name.includes("-"));
  /** @typedef {{ kind: string, label: string, value: string, without: string, allowed?: string, longest?: number, values?: string[] }} Entry */
  return Object.entries(/** @type {Record<string, Entry>} */ (/** @type {unknown} */ (parse(list)))).map(
    ([name, entry]) => {
      const values = entry.values ?? (entry.kind === "language" ? languages : []);
      /** @param {string} text */
      const filled = (text) =>
        text
          .replaceAll("{values}", listed(values.map((value) => `\`${value}\``)))
          .replaceAll("{first}", `\`${values[0]}\``)
          .replaceAll("{longest}", String(entry.longest));
      return { ...entry, name, values, value: filled(entry.value), without: filled(entry.without) };
    },
  );
}

/** As in a sentence. @param {string[]} words */
export function listed(words) {
  const [last, ...rest] = words.toReversed();
  return rest.length > 0 ? `${rest.toReversed().join(", ")} or ${last}` : last;
}
