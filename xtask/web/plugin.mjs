// The WordPress plugin: what is in wordpress/, the guide's files, and what the plugin has to know of them as PHP.
// node plugin.mjs DIST WORDS OUT [NUMBER]
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { attributes, BESIDE, listed, rooms } from "./kit.mjs";
import { template } from "./pot.mjs";
import { ROOT } from "./project.mjs";
import { saidIn } from "./review.mjs";
import { numberOf, stamp, versionIn } from "./version.mjs";
import { under, zip } from "./zip.mjs";

const SOURCE = join(ROOT, "wordpress");

/** What is no use on a site with the plugin: it has fields of its own. */
const NOT_IN_PLUGIN = ["builder.html"];

/** What says the plugin's number. */
const STAMPED = ["care-guide.php", "readme.txt", "block/block.json"];

/** @typedef {import("./loader.mjs").Said} Said what the loader says in a language */

/** A sentence that translators see. */
class Sentence {
  /** @param {string} text */
  constructor(text) {
    this.text = text.replaceAll("`", "");
  }
}

/** The files that a clinic uploads, by their names. @param {string} dist @returns {Record<string, Buffer>} */
export function uploaded(dist) {
  const names = readdirSync(dist).filter((name) => !BESIDE.includes(name));
  return Object.fromEntries(names.map((name) => [name, readFileSync(join(dist, name))]));
}

/**
 * The plugin's files.
 * @param {Record<string, Buffer>} upload the files that a clinic uploads
 * @param {string} words the folder of the words, with what the loader says
 * @param {string} number the plugin's version
 * @returns {import("./zip.mjs").Files}
 */
export function plugin(upload, words, number) {
  const guide = Object.fromEntries(Object.entries(upload).filter(([name]) => !NOT_IN_PLUGIN.includes(name)));
  const names = readdirSync(SOURCE, { recursive: true, encoding: "utf8" }).filter((name) => /\.\w+$/.test(name));
  const sources = names.map((name) => {
    const text = read(`wordpress/${name}`);
    return [name, STAMPED.includes(name) ? stamp(text, number) : text];
  });
  const said = JSON.parse(readFileSync(join(words, "loader.json"), "utf8"));
  const release = php(known(guide, said, saidIn(words)), "");
  const files = {
    ...Object.fromEntries(sources),
    "includes/release.php": `<?php\n// Made by the release.\ndefined( 'ABSPATH' ) || exit;\nreturn ${release};\n`,
  };
  return {
    ...files,
    "languages/care-guide.pot": template(files),
    ...under("guide", guide),
    "LICENSE.txt": read("LICENSE"),
    "LICENSE-APACHE.txt": read("LICENSE-APACHE"),
    "LICENSE-MIT.txt": read("LICENSE-MIT"),
  };
}

/**
 * What the plugin has to know of the guide.
 * @param {Record<string, Buffer>} guide its files
 * @param {Record<string, Said>} said by language
 * @param {import("./review.mjs").Said} review all that is said, and who signed it
 */
function known(guide, said, { edition, roles }) {
  const digests = Object.entries(guide).map(([name, file]) => [name, createHash("sha256").update(file).digest("hex")]);
  return {
    version: versionIn(guide["care-guide.js"].toString()),
    edition,
    reviews: reviews(roles, Object.keys(said)),
    attributes: fields(Object.keys(said)),
    said: Object.fromEntries(Object.entries(said).map(([language, words]) => [language, fallback(language, words)])),
    files: Object.fromEntries(digests),
  };
}

/**
 * In each language, the attribute that states a review, and whether visitors read of a signature.
 * @param {import("./review.mjs").Part[]} roles @param {string[]} languages
 */
function reviews(roles, languages) {
  const entries = languages.map((lang) => {
    const [attribute, key] = lang === "en" ? ["reviewed", "psychiatrist"] : [`reviewed-${lang}`, lang];
    const role = roles.find((role) => role.key === key);
    return [lang, [attribute, Object.keys(role?.signed ?? {}).length > 0]];
  });
  return Object.fromEntries(entries);
}

/** What a clinic may set, with the sentences about it. @param {string[]} languages */
function fields(languages) {
  const all = attributes(read("loader/attributes.toml"), languages);
  const entries = all.map(({ name, kind, label, value, without, allowed, longest, values }) => [
    name,
    {
      kind,
      label: new Sentence(label),
      value: new Sentence(value),
      without: new Sentence(without),
      allowed: new Sentence(
        allowed ??
          (values.length > 0
            ? `${kind === "list" ? "one or more of " : ""}${listed(values)}`
            : `at most ${longest} characters`),
      ),
      longest: longest ?? 0,
      values,
    },
  ]);
  return Object.fromEntries(entries);
}

/** The words of the fallback, and the room that each first screen needs. @param {string} language @param {Said} said */
function fallback(language, { crisis, call, contact, plain }) {
  const words = crisis.replace(/\|(\S*) (.*?)\|/g, '<a href="$1">$2</a>');
  const reserved = rooms(read("loader/reserved.json"));
  return {
    crisis: `<p>${words}</p>`,
    call,
    contact,
    plain,
    rooms: reserved[language] ?? reserved.en,
  };
}

/** A value as PHP writes it. @param {unknown} value @param {string} indent @returns {string} */
function php(value, indent) {
  if (value instanceof Sentence) return `__( ${php(value.text, "")}, 'care-guide' )`;
  if (typeof value === "string") return `'${value.replace(/[\\']/g, "\\$&")}'`;
  if (Array.isArray(value)) return `array( ${value.map((one) => php(one, "")).join(", ")} )`;
  if (typeof value !== "object" || value === null) return `${value}`;
  const deeper = `${indent}\t`;
  const lines = Object.entries(value).map(([key, one]) => `${deeper}${php(key, "")} => ${php(one, deeper)},\n`);
  return `array(\n${lines.join("")}${indent})`;
}

/** @param {string} path from the project's folder */
function read(path) {
  return readFileSync(join(ROOT, path), "utf8");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [dist, words, out, number = numberOf(ROOT)] = process.argv.slice(2);
  writeFileSync(out, zip(under("care-guide", plugin(uploaded(dist), words, number))));
}
