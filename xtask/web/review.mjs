// The packets for those who sign: one document for each role, to print or to read. The same from the same words, byte
// for byte; it asks for nothing, and has no script.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "./markup.mjs";
import { changes, first, pointsOf, sectionOf, sourcesOf } from "./packet.mjs";
import { openPoints } from "./points.mjs";
import { ROOT } from "./project.mjs";
import { roleOf } from "./roles.mjs";
import { grouped } from "./sections.mjs";
import { signature } from "./signing.mjs";

/** @typedef {"claim" | "own" | "label" | "verbatim" | "figures" | "address"} Kind */
/**
 * @typedef {object} Statement
 * @property {string} id
 * @property {string} screen
 * @property {string} about what it is for
 * @property {Kind} kind
 * @property {string[]} said in each language, English first
 * @property {string} figures
 * @property {[key: string, means: string][]} keys what the names among the figures mean
 * @property {string} strength
 * @property {string[]} sources
 * @property {string} under the heading above it
 * @property {string[]} beside the links beside it
 * @property {boolean} isRepeated
 * @property {string[]} doubts of translators
 */
/** @typedef {{ id: string, was: string, now: string | null, by: string, date: string }} Change */
/**
 * @typedef {object} Part what a role is asked to sign
 * @property {string} key
 * @property {number[]} languages the places of those that its signature covers
 * @property {string[]} asked
 * @property {Record<string, string>} signed by whom
 * @property {Change[]} changed
 */
/**
 * @typedef {object} Said all that is said, as content-build tells it
 * @property {string} edition
 * @property {string} checked
 * @property {string} state who signed, in a sentence
 * @property {string[]} languages
 * @property {Part[]} roles
 * @property {Statement[]} statements
 * @property {Record<string, { cite: string, link: string | null, read: string }>} sources
 */

/**
 * The packets, by the names of their files.
 * @param {string} words the folder of the words
 * @param {import("./signing.mjs").Keeper} keeper who keeps what was ticked
 * @returns {Record<string, string>}
 */
export function packets(words, keeper) {
  const said = saidIn(words);
  const points = openPoints();
  const styles = readFileSync(join(ROOT, "xtask/web/review.css"), "utf8");
  const pages = said.roles.map((part) => [fileOf(part.key, said.edition), packet(said, part, points, styles, keeper)]);
  return Object.fromEntries(pages);
}

/** A packet on paper says by its name too of which words it is. @param {string} role @param {string} edition */
export function fileOf(role, edition) {
  return `${role}-${edition}.html`;
}

/** All that is said. @param {string} words the folder of the words @returns {Said} */
export function saidIn(words) {
  return JSON.parse(readFileSync(join(words, "review.json"), "utf8"));
}

/**
 * @param {Said} said @param {Part} part @param {Record<string, string[][]>} points @param {string} styles
 * @param {import("./signing.mjs").Keeper} keeper
 */
function packet(said, part, points, styles, keeper) {
  const role = roleOf(part.key, said.languages);
  const sections = grouped(said, part);
  const title = `Review by the ${role.name}`;
  const open = points[role.points] ?? [];
  const body = [
    first(said, part, title, keeper),
    part.changed.length ? changes(part) : "",
    open.length ? pointsOf(open) : "",
    ...sections.map((section) => sectionOf(said, part, section)),
    part.languages.length > 1 ? "" : sourcesOf(said, sections),
    signature(part, said.edition, keeper),
  ];
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="content-security-policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${text(title)}</title>
<style>
${styles}@page { @bottom-left { content: ${JSON.stringify(`Care guide, edition ${said.edition}: ${title}`)}; font: 8pt system-ui, sans-serif; } }
</style>
</head>
<body>
${body.filter(Boolean).join("\n")}
</body>
</html>
`;
}
