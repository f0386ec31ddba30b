// What a visit downloads, plain and compressed, against the budget. Fails above it.
// node size.mjs [DIST]
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";

/** In bytes. What is critical, the first screen waits for; the loader is the script on the clinic's page. */
export const BUDGET = {
  "critical, gzip": 142_000,
  "critical, brotli": 121_000,
  "total, gzip": 199_000,
  "total, brotli": 170_500,
  "loader, gzip": 4_096,
};

/** What an English visit's first screen waits for, the loader first. */
const CRITICAL = ["care-guide.js", "frame.html", "care-guide_bg.wasm", "words-en.txt"];

/** @param {string} dist */
export function measure(dist) {
  const others = readdirSync(dist).filter((name) => /^words-.*\.txt$/.test(name) && !CRITICAL.includes(name));
  const files = [...CRITICAL, ...others].map((name) => {
    const bytes = readFileSync(join(dist, name));
    return {
      name,
      raw: bytes.length,
      gzip: gzipSync(bytes, { level: 9 }).length,
      brotli: brotliCompressSync(bytes).length,
    };
  });
  const critical = sum("critical", files.slice(0, CRITICAL.length));
  const total = sum("total", files);
  /** @type {Record<string, number>} */
  const held = { "loader, gzip": files[0].gzip };
  for (const { name, gzip, brotli } of [critical, total]) {
    held[`${name}, gzip`] = gzip;
    held[`${name}, brotli`] = brotli;
  }
  return { rows: [...files, critical, total], held };
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

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { rows, held } = measure(process.argv[2] ?? fileURLToPath(new URL("../../dist", import.meta.url)));
  console.log(`${"kB".padEnd(22)}${["raw", "gzip -9", "brotli 11"].map((head) => head.padStart(10)).join("")}`);
  for (const { name, raw, gzip, brotli } of rows) {
    console.log(`${name.padEnd(22)}${[raw, gzip, brotli].map((size) => kilobytes(size).padStart(10)).join("")}`);
  }
  console.log();
  for (const [name, budget] of Object.entries(BUDGET)) {
    const isWithin = held[name] <= budget;
    if (!isWithin) process.exitCode = 1;
    const [size, limit] = [held[name], budget].map(kilobytes);
    console.log(`${name.padEnd(16)} ${size.padStart(6)} of ${limit} kB: ${isWithin ? "within" : "OVER"} budget`);
  }
}
