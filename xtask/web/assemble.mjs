// Puts the program, the words, the scripts, the styles and the plain pages together: everything that a clinic uploads.
// node assemble.mjs PROGRAM WORDS PAGES STAGE [--dev]
import { createHash } from "node:crypto";
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { build } from "esbuild";
import { parse } from "smol-toml";
import { about, fill, inline, policyHash } from "./documents.mjs";
import { first } from "./first.mjs";
import { kit } from "./kit.mjs";
import { choices, told } from "./loader.mjs";
import { minified } from "./minify.mjs";
import { ROOT, WORDS } from "./project.mjs";
import { sbom } from "./sbom.mjs";
import { head, numberOf, stamp, UNSTAMPED, versionOf } from "./version.mjs";

const NUMBER = numberOf(ROOT);

/** The mark of UTF-8, which counts for more than the encoding that a server names. */
const BOM = "\ufeff";

/** The files beside them: what the loader says by itself, and all that is said, for those who sign. */
const SAID = "loader.json";
const SIGNED = "review.json";

/** What the demonstration page does in `cargo xtask dev`: it is new when anything is. */
const RELOAD = `<script>new EventSource("/reload").onmessage = () => location.reload();</script>\n`;

/**
 * @typedef {object} Options
 * @property {string} program the folder of the WebAssembly file and of its glue
 * @property {string} words the folder of the words, a file for each language
 * @property {string} pages the folder of the plain pages' content, a file for each language
 * @property {string} stage the folder that is made
 * @property {boolean} [dev] quick and readable, not small; without the list of parts
 */

/** @param {Options} options */
export async function assemble({ program, words, pages, stage, dev = false }) {
  rmSync(stage, { recursive: true, force: true });
  mkdirSync(stage, { recursive: true });
  /** @param {string} name @param {string | Uint8Array} content */
  const write = (name, content) => writeFileSync(join(stage, name), content);

  const drawn = readdirSync(pages)
    .sort()
    .map((name) => JSON.parse(read(join(pages, name))));
  const { known, framed } = handOver({ program, words, drawn }, write);
  const [styles, plainStyles, glue, plainBoot, plainLoader] = await Promise.all([
    bundle("styles/index.css", dev),
    bundle("styles/plain-page.css", dev),
    bundle(join(program, "care-guide.js"), dev),
    bundle("loader/boot.ts", dev, framed),
    bundle("loader/main.ts", dev, known),
  ]);
  const template = read("loader/frame.html");
  const version = versionOf(NUMBER, [template, plainLoader, styles, glue, plainBoot]);
  const [boot, loader] = [plainBoot, plainLoader].map((script) => stamp(script, version));
  write("frame.html", frame(template, { styles, glue, boot }));
  for (const [name, page] of plainPages(drawn, plainStyles)) write(name, page);
  const script = `${head(version)}${loader}`;
  write("care-guide.js", script);
  const { edition } = JSON.parse(read(join(words, SIGNED)));
  const toKit = { ...known, VERSION: JSON.stringify(version), EDITION: JSON.stringify(edition) };
  /** @param {string} entry @param {Record<string, string>} [more] */
  const bundled = (entry, more) => bundle(entry, dev, { ...toKit, ...more });
  for (const [name, page] of await kit({ stage, read, integrity, bundle: bundled })) write(name, BOM + page);
  // Trunk leaves its own tag in the page.
  const demo = read("index.html").replace(/^[ \t]*<link data-trunk[^>]*>\n/gm, "");
  write("index.html", dev ? demo.replace("</body>", `${RELOAD}</body>`) : demo);
  if (!dev) write("care-guide.cdx.json", sbom(ROOT, stage, { version: NUMBER, glue }));
  return tag(version, integrity(Buffer.from(script)));
}

/**
 * Writes the files that the loader hands to the frame; gives what is built into the loader and into the frame, where both
 * are told of them.
 * @param {{ program: string, words: string, drawn: ReturnType<typeof JSON.parse>[] }} from `drawn` are the plain pages
 * @param {(name: string, content: string | Uint8Array) => void} write
 */
function handOver({ program, words, drawn }, write) {
  /** Writes a file that is handed to the frame; gives what is said of it. @param {string} name @param {string | Uint8Array} content */
  const handed = (name, content) => {
    write(name, content);
    return integrity(Buffer.from(content), "sha256");
  };
  const names = readdirSync(words)
    .filter((name) => ![SAID, SIGNED].includes(name))
    .sort();
  const said = Object.fromEntries(
    names.map((name) => [name.match(WORDS)?.[1] ?? fail(name), readFileSync(join(words, name), "utf8")]),
  );
  const icons = read("src/view/components/icons.txt").match(/(?<=^\w+ ).+/gm) ?? [];
  /** @type {{ offers: { values: string[] } }} */
  const { offers } = /** @type {never} */ (parse(read("loader/attributes.toml")));
  /** The screens of each language, by its primary tag. @type {Record<string, ReturnType<typeof first>>} */
  const screens = Object.fromEntries(
    drawn.map((page) => [page.lang.split("-")[0], first(page.drawn, offers.values, icons)]),
  );
  const digests = Object.fromEntries(
    Object.entries(said).map(([file, text]) => [
      file,
      handed(`words-${file}.txt`, text + (screens[file]?.first ?? "")),
    ]),
  );
  const further = Object.entries(screens).map(([lang, { further }]) => [lang, handed(`drawn-${lang}.txt`, further)]);
  const define = {
    VERSION: JSON.stringify(UNSTAMPED),
    PROGRAM: JSON.stringify(handed("care-guide_bg.wasm", readFileSync(join(program, "care-guide_bg.wasm")))),
    WORDS: JSON.stringify(digests),
  };
  const known = {
    ...define,
    ...told(read, JSON.parse(read(join(words, SAID)))),
    FURTHER: JSON.stringify(Object.values(screens)[0]?.sections.join("|") ?? "-"),
  };
  const framed = {
    ...define,
    ...choices(read),
    DRAWN: JSON.stringify(Object.fromEntries(further)),
    ICONS: JSON.stringify(icons),
    DUE: JSON.stringify(drawn[0]?.due ?? ""),
    FIRST: JSON.stringify(drawn[0]?.first.join("|") ?? ""),
  };
  return { known, framed };
}

/**
 * The frame's document, which holds its scripts and styles, and a policy with their hashes.
 * @param {string} template
 * @param {Record<"styles" | "glue" | "boot", string>} parts
 */
function frame(template, { styles, glue, boot }) {
  const values = {
    styles: inline(styles),
    glue: inline(glue),
    boot: inline(boot),
    "script-hashes": `${policyHash(glue)} ${policyHash(boot)}`,
    "style-hashes": policyHash(styles),
  };
  return BOM + fill(template, values);
}

/**
 * The page without scripts, a document for each language.
 * @param {Record<"file" | "lang" | "title" | "subject" | "about" | "version" | "content", string>[]} pages as they were drawn
 * @param {string} styles
 * @returns {[string, string][]} their names, and what is in them
 */
function plainPages(pages, styles) {
  return pages.map((page) => {
    if (page.content.includes("<script")) fail("the plain page must hold no script");
    const values = {
      lang: page.lang,
      title: page.title,
      about: about(page, pages),
      page: page.content.trimEnd(),
      styles: inline(styles),
      "style-hashes": policyHash(styles),
    };
    return [page.file, BOM + fill(read("loader/guide.html"), values)];
  });
}

/** The tag that clinics paste, with what its `integrity` says of the loader. @param {string} version @param {string} integrity */
export function tag(version, integrity) {
  return `<script async src="/care-guide/care-guide.js?v=${version}" integrity="${integrity}"></script>`;
}

/** Every browser that can run the program reads this. */
const ECMASCRIPT = 2021;

/** @param {string} entry @param {boolean} dev @param {Record<string, string>} [define] */
async function bundle(entry, dev, define = {}) {
  const { outputFiles } = await build({
    absWorkingDir: ROOT,
    entryPoints: [entry],
    // The others are one script each, and the glue's names must stay within reach of the boot script.
    bundle: !entry.endsWith(".js"),
    write: false,
    minify: !dev,
    // A server that names another encoding must not change what the policy has hashes of.
    charset: "ascii",
    target: entry.endsWith(".css") ? undefined : `es${ECMASCRIPT}`,
    // A module is strict code, and works the same when it does not say so.
    tsconfigRaw: entry.endsWith(".ts") ? { compilerOptions: { alwaysStrict: false } } : undefined,
    logLevel: "warning",
    define,
  });
  const { text } = outputFiles[0];
  return `${(dev || entry.endsWith(".css") ? text : await minified(text, ECMASCRIPT)).trimEnd()}\n`;
}

/** What an `integrity` attribute says of a file. @param {Uint8Array} file @param {"sha256" | "sha384"} algorithm */
export function integrity(file, algorithm = "sha384") {
  return `${algorithm}-${createHash(algorithm).update(file).digest("base64")}`;
}

/** With line ends as an HTML parser sees them. @param {string} path from the project's folder */
function read(path) {
  return readFileSync(path.startsWith("/") ? path : join(ROOT, path), "utf8").replaceAll("\r\n", "\n");
}

/** @param {string} why @returns {never} */
function fail(why) {
  throw new Error(why);
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [program, words, pages, stage, ...rest] = process.argv.slice(2);
  const pinned = await assemble({ program, words, pages, stage, dev: rest.includes("--dev") });
  console.error(`The tag that pins this build:\n${pinned}`);
}
