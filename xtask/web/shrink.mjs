// Makes the program small, and gives short names to what it and its glue call each other by: 4 kB gzipped less.
// node shrink.mjs PROGRAM SMALL NAMES
import { spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";

export const WASM_OPT = fileURLToPath(new URL("../../node_modules/.bin/wasm-opt", import.meta.url));
/** What makes the program small. */
export const OPTIMIZE = [
  // Control flow is found anew.
  "--flatten",
  "--rereloop",
  "-Oz",
  // A second round finds a little more.
  "-Oz",
  "--one-caller-inline-max-function-size=40",
  "--always-inline-max-function-size=4",
  // The first kilobyte is the far end of the stack: nothing is found there by adding to a smaller address.
  "--low-memory-unused",
  // Shorter before compression, longer after it.
  "--skip-pass=local-cse",
  "--skip-pass=memory-packing",
];
/** What is nobody's who runs it. */
const STRIP = [
  "--strip-debug",
  "--strip-producers",
  "--minify-imports-and-exports-and-modules",
  "--strip-target-features",
];

/** @typedef {{ imports: [string, string, string][], exports: [string, string][] }} Names */

/**
 * Gives the glue the names that the program has after wasm-opt.
 * @param {string} glue
 * @param {Names} names
 */
export function rename(glue, { imports, exports }) {
  const module = '"./care-guide_bg.js":';
  if (!glue.includes(module)) throw new Error(`the glue has no ${module}`);
  let renamed = glue.replace(module, "a:");
  for (const [, name, short] of imports) {
    if (!glue.includes(` ${name}: `)) throw new Error(`the glue does not import ${name}`);
    renamed = renamed.replaceAll(` ${name}: `, ` ${short}: `);
  }
  const short = new Map(exports);
  // The program exports some names that no script asks for; none may be asked for that it lacks.
  return renamed.replace(/\bwasm\.([\w$]+)/g, (_, name) => {
    if (!short.has(name)) throw new Error(`the glue asks for ${name}, which the program does not export`);
    return `wasm.${short.get(name)}`;
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [program, small, names] = process.argv.slice(2);
  mkdirSync(small, { recursive: true });
  const [from, to] = [program, small].map((folder) => join(folder, "care-guide_bg.wasm"));
  const { status, stdout } = spawnSync(WASM_OPT, [...OPTIMIZE, ...STRIP, from, "-o", to], {
    encoding: "utf8",
    maxBuffer: 1 << 26,
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (status !== 0) throw new Error("wasm-opt failed");
  // For the test that looks at each import.
  writeFileSync(names, stdout);
  const glue = readFileSync(join(program, "care-guide.js"), "utf8");
  writeFileSync(join(small, "care-guide.js"), rename(glue, JSON.parse(stdout)));
}
