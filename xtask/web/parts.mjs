// What the program is made of: the bytes of each part, before compression.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { OPTIMIZE, WASM_OPT } from "./shrink.mjs";

/** Sections of a WebAssembly file: https://webassembly.github.io/spec/core/binary/modules.html#sections */
const [IMPORTS, CODE, DATA] = [2, 10, 11];
/** The part of the name section that has the functions' names. */
const FUNCTIONS = 1;

/** Parts, and the first crate in the name of a function that belongs to them. The first that fits counts. */
const PARTS = /** @type {const} */ ([
  ["screens", /^care_guide::view/],
  ["the guide in the browser", /^care_guide$|^care_guide::/],
  ["rules", /^care_guide_core/],
  ["sheet and files", /^care_guide_export/],
  ["elements and words", /^care_guide_(html|content)/],
  ["yew", /^(yew|implicit_clone|indexmap|slab)/],
  ["bindings to the browser", /^(wasm_bindgen|web_sys|js_sys|gloo)/],
  ["Rust's own library", /^(core|alloc|std|hashbrown|dlmalloc|memchr)/],
]);

/** Reads a file's numbers and names from front to back. */
class Reader {
  /** @param {Uint8Array} bytes */
  constructor(bytes, at = 0) {
    this.bytes = bytes;
    this.at = at;
  }
  /** An unsigned number in LEB128. */
  number() {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = /** @type {number} */ (this.bytes[this.at++]);
      value += (byte & 127) * 2 ** shift;
      if (byte < 128) return value;
    }
  }
  /** @param {number} length */
  take(length) {
    const taken = this.bytes.subarray(this.at, this.at + length);
    this.at += length;
    return taken;
  }
}

/** The bytes of every section, and of every function in the order of the file. @param {Uint8Array} bytes */
function sections(bytes) {
  /** @type {Record<number, number>} */
  const sizes = {};
  /** @type {number[]} */
  const functions = [];
  const reader = new Reader(bytes, 8);
  while (reader.at < bytes.length) {
    const id = /** @type {number} */ (reader.take(1)[0]);
    const section = reader.take(reader.number());
    sizes[id] = (sizes[id] ?? 0) + section.length;
    if (id !== CODE) continue;
    const code = new Reader(section);
    for (let left = code.number(); left > 0; left -= 1) functions.push(code.take(code.number()).length);
  }
  return { sizes, functions };
}

/** The names of functions by their number, imported ones first. @param {ArrayBuffer} section */
function namesOf(section) {
  const reader = new Reader(new Uint8Array(section));
  /** @type {Map<number, string>} */
  const names = new Map();
  while (reader.at < section.byteLength) {
    const kind = reader.take(1)[0];
    const part = new Reader(reader.take(reader.number()));
    if (kind !== FUNCTIONS) continue;
    for (let left = part.number(); left > 0; left -= 1) {
      names.set(part.number(), new TextDecoder().decode(part.take(part.number())));
    }
  }
  return names;
}

/** The part that a function belongs to. @param {string} name as wasm-bindgen wrote it: `<yew[1f]::html::Html>::new` */
export function partOf(name) {
  const path = name.replace(/\[[0-9a-f]+\]/g, "").replace(/^[^A-Za-z_]*(dyn |mut )?/, "");
  return PARTS.find(([, of]) => of.test(path))?.[0] ?? "other";
}

/** The parts of a program that still has its names, largest first. @param {string} program */
export function parts(program) {
  const folder = mkdtempSync(join(tmpdir(), "care-guide-"));
  const named = join(folder, "named.wasm");
  const { status } = spawnSync(WASM_OPT, [...OPTIMIZE, "--debuginfo", program, "-o", named], { stdio: "inherit" });
  if (status !== 0) throw new Error("wasm-opt failed");
  const bytes = readFileSync(named);
  rmSync(folder, { recursive: true });
  const { sizes, functions } = sections(bytes);
  const module = new WebAssembly.Module(bytes);
  const names = namesOf(/** @type {ArrayBuffer} */ (WebAssembly.Module.customSections(module, "name")[0]));
  const imported = WebAssembly.Module.imports(module).filter(({ kind }) => kind === "function").length;
  /** @type {Map<string, number>} */
  const all = new Map([
    ["texts and tables", sizes[DATA] ?? 0],
    ["names of imports", sizes[IMPORTS] ?? 0],
  ]);
  functions.forEach((size, at) => {
    const part = partOf(names.get(imported + at) ?? "");
    all.set(part, (all.get(part) ?? 0) + size);
  });
  return [...all].sort(([, a], [, b]) => b - a);
}
