// The open points of docs/content.md, by the heading that names who must close them.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "./project.mjs";

/** @param {string} path from the project's folder */
const read = (path) => readFileSync(join(ROOT, path), "utf8");

/** @returns {Record<string, string[][]>} what, where, and the open point */
export function openPoints() {
  const [, section = ""] = read("docs/content.md").split(/^### Open points$/m);
  const parts = section.split(/^## /m)[0].split(/^### /m).slice(1);
  /** @type {{ id: string, cited_as?: string }[]} */
  const evidence = JSON.parse(read("tests/reference/evidence.json"));
  const sources = new Map(evidence.map(({ id, cited_as }) => [id, cited_as ?? id]));
  return Object.fromEntries(parts.map((part) => [part.split("\n")[0], rowsOf(part, sources)]));
}

/** The rows of a table, without its head. @param {string} part @param {Map<string, string>} sources */
function rowsOf(part, sources) {
  const rows = part.split("\n").filter((line) => line.startsWith("| "));
  return rows.slice(2).map((line) =>
    line
      .slice(2, -2)
      .split(" | ")
      .map((cell) => cell.replace(/`[^`]+`(?:, `[^`]+`)*/g, (names) => named(names, sources))),
  );
}

/** Names as a packet has them: a fact of the evidence file, which its reader lacks, by its source. @param {string} names @param {Map<string, string>} sources */
function named(names, sources) {
  const all = names.split(", ").map((name) => name.replaceAll("`", ""));
  return [...new Set(all.map((name) => sources.get(name) ?? name))].join(", ");
}
