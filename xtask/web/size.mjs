// What a visit downloads, plain and compressed, against the budget. Fails above it.
// node size.mjs [DIST]
import { readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { brotliCompressSync, gzipSync } from "node:zlib";

/** In bytes; the loader is the script on the clinic's page. */
export const BUDGET = { "total, gzip": 168_000, "total, brotli": 143_000, "loader, gzip": 4_000 };

/** @param {string} dist */
export function measure(dist) {
  const files = ["care-guide.js", "frame.html", "care-guide_bg.wasm"].map((name) => {
    const bytes = readFileSync(join(dist, name));
    return {
      name,
      raw: bytes.length,
      gzip: gzipSync(bytes, { level: 9 }).length,
      brotli: brotliCompressSync(bytes).length,
    };
  });
  const total = { name: "total", raw: 0, gzip: 0, brotli: 0 };
  for (const { raw, gzip, brotli } of files) {
    total.raw += raw;
    total.gzip += gzip;
    total.brotli += brotli;
  }
  /** @type {Record<string, number>} */
  const held = { "total, gzip": total.gzip, "total, brotli": total.brotli, "loader, gzip": files[0].gzip };
  return { rows: [...files, total], held };
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
    console.log(`${name.padEnd(14)} ${size.padStart(6)} of ${limit} kB: ${isWithin ? "within" : "OVER"} budget`);
  }
}
