// The open points of docs/content.md, by the heading that names who must close them.

/** @param {string} document @returns {Record<string, string[][]>} what, where, and the open point */
export function openPoints(document) {
  const [, section = ""] = document.split(/^### Open points$/m);
  const parts = section.split(/^## /m)[0].split(/^### /m).slice(1);
  return Object.fromEntries(parts.map((part) => [part.split("\n")[0], rowsOf(part)]));
}

/** The rows of a table, without its head. @param {string} part */
function rowsOf(part) {
  const rows = part.split("\n").filter((line) => line.startsWith("| "));
  return rows.slice(2).map((line) =>
    line
      .slice(2, -2)
      .split(" | ")
      .map((cell) => cell.replaceAll("`", "")),
  );
}
