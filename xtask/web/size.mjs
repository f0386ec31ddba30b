// What a visit downloads, plain and compressed, against the budget and against the last release. Fails above the budget.
// node size.mjs DIST PROGRAM [--record]
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";
import { parts } from "./parts.mjs";
import { DRAWN, ROOT, WORDS } from "./project.mjs";
import { numberOf } from "./version.mjs";

/** The sizes of the last release, in bytes, and its version. */
const RECORD = join(ROOT, "docs/sizes.json");

/** In bytes. The guide answers once it has what is critical; the loader is the script on the clinic's page. */
export const BUDGET = {
  "first screen, gzip": 27_100,
  "first screen, brotli": 23_600,
  "critical, gzip": 125_200,
  "critical, brotli": 107_900,
  "total, gzip": 182_100,
  "total, brotli": 157_100,
  "another section, gzip": 6_500,
  "another section, brotli": 4_500,
  "loader, gzip": 4_150,
};

/** What an English visit waits for to show its first screen, the loader first, and then to answer. */
const FIRST = ["care-guide.js", "frame.html", "words-en.txt"];
const CRITICAL = [...FIRST, "care-guide_bg.wasm"];

/** @param {string} dist */
export function measure(dist) {
  const size = (/** @type {string} */ name) => {
    const bytes = readFileSync(join(dist, name));
    return {
      name,
      raw: bytes.length,
      gzip: gzipSync(bytes, { level: 9 }).length,
      brotli: brotliCompressSync(bytes).length,
    };
  };
  const names = readdirSync(dist);
  const others = names.filter((name) => WORDS.test(name) && !CRITICAL.includes(name));
  const files = [...CRITICAL, ...others].map(size);
  // What a tag that begins in the middle asks for besides, in its own language.
  const drawn = names.filter((name) => DRAWN.test(name)).map(size);
  const first = sum("first screen", files.slice(0, FIRST.length));
  const critical = sum("critical", files.slice(0, CRITICAL.length));
  const total = sum("total", files);
  /** @type {Record<string, number>} */
  const held = {
    "loader, gzip": files[0].gzip,
    "another section, gzip": Math.max(...drawn.map(({ gzip }) => gzip)),
    "another section, brotli": Math.max(...drawn.map(({ brotli }) => brotli)),
  };
  for (const { name, gzip, brotli } of [first, critical, total]) {
    held[`${name}, gzip`] = gzip;
    held[`${name}, brotli`] = brotli;
  }
  return { rows: [...files, ...drawn, first, critical, total], held };
}

/** @typedef {{ name: string, raw: number, gzip: number, brotli: number }} Size */

/** @param {string} name @param {Size[]} files @returns {Size} */
function sum(name, files) {
  /** @param {"raw" | "gzip" | "brotli"} kind */
  const of = (kind) => files.reduce((all, file) => all + file[kind], 0);
  return { name, raw: of("raw"), gzip: of("gzip"), brotli: of("brotli") };
}

/** In kB of 1000 bytes, rounded up: a size above a budget must not look like one on it. @param {number} bytes */
function kilobytes(bytes) {
  return (Math.ceil(bytes / 100) / 10).toFixed(1);
}

/** How much larger or smaller than at the last release. @param {number} now @param {number | undefined} then */
function change(now, then) {
  if (then === undefined) return "";
  return `, ${now < then ? "" : "+"}${((now - then) / 1000).toFixed(1)} since ${last?.version}`;
}

/** @type {{ version: string, held: Record<string, number> } | undefined} */
const last = existsSync(RECORD) ? JSON.parse(readFileSync(RECORD, "utf8")) : undefined;

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [dist = join(ROOT, "dist"), program, record] = process.argv.slice(2);
  const { rows, held } = measure(dist);
  console.log(`${"kB".padEnd(22)}${["raw", "gzip -9", "brotli 11"].map((head) => head.padStart(10)).join("")}`);
  for (const { name, raw, gzip, brotli } of rows) {
    console.log(`${name.padEnd(22)}${[raw, gzip, brotli].map((size) => kilobytes(size).padStart(10)).join("")}`);
  }
  console.log();
  for (const [name, budget] of Object.entries(BUDGET)) {
    const isWithin = held[name] <= budget;
    if (!isWithin) process.exitCode = 1;
    const [size, limit] = [held[name], budget].map(kilobytes);
    const since = change(held[name], last?.held[name]);
    console.log(
      `${name.padEnd(24)} ${size.padStart(6)} of ${limit} kB: ${isWithin ? "within" : "OVER"} budget${since}`,
    );
  }
  if (program) {
    console.log("\nThe program before compression, in kB:");
    for (const [part, size] of parts(program)) console.log(`${part.padEnd(28)}${kilobytes(size).padStart(6)}`);
  }
  if (record) {
    const noted = { version: numberOf(ROOT), held };
    writeFileSync(RECORD, `${JSON.stringify(noted, null, 2)}\n`);
  }
}
