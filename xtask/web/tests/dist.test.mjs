// What was built: its size, the list of what is in it, and the tag that pins it.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { test } from "node:test";
import { Spec, Validation } from "@cyclonedx/cyclonedx-library";
import { integrity, tag } from "../assemble.mjs";
import { DRAWN, ROOT } from "../project.mjs";
import { BUDGET, measure } from "../size.mjs";

const DIST = join(ROOT, "dist");
const SBOM = "care-guide.cdx.json";

/** @typedef {{ name: string, version: string, purl?: string, hashes: { content: string }[] }} Component */
const text = readFileSync(join(DIST, SBOM), "utf8");
/** @type {{ metadata: { component: { components: Component[] } }, components: Component[] }} */
const list = JSON.parse(text);

test("a visit downloads at most its budget", () => {
  const { held } = measure(DIST);
  for (const [name, budget] of Object.entries(BUDGET)) assert.ok(held[name] <= budget, `${name}: ${held[name]}`);
});

test("the list is valid CycloneDX", async () => {
  const errors = await new Validation.JsonStrictValidator(Spec.Version.v1dot5).validate(text);
  assert.equal(errors, null);
});

test("the list has each crate that is linked, by cargo's own plan of the build, and no other", () => {
  const target = "wasm32-unknown-unknown";
  const plan = execFileSync(
    "cargo",
    ["build", "--release", "--locked", "--target", target, "--unit-graph", "-Zunstable-options"],
    // The plan is not stable yet; the pinned compiler is known to print it.
    { cwd: ROOT, encoding: "utf8", maxBuffer: 1 << 28, env: { ...process.env, RUSTC_BOOTSTRAP: "1" } },
  );
  /** @type {{ units: { platform: string, mode: string, pkg_id: string }[] }} */
  const { units } = JSON.parse(plan);
  const linked = units.filter(({ platform, mode }) => platform === target && mode === "build");
  const crates = linked.map(({ pkg_id }) => pkg_id.match(/^registry\+.*#(.+)$/)?.[1]).filter((id) => id !== undefined);
  const planned = [...new Set(crates)].map((id) => `pkg:cargo/${id.replaceAll("+", "%2B")}`).sort();
  const listed = list.components.flatMap(({ purl }) => purl ?? []).sort();
  assert.ok(listed.some((purl) => purl.startsWith("pkg:cargo/yew@")));
  assert.deepEqual(listed, planned);
});

test("the list has the standard library and the generated script", () => {
  const [std, glue, ...rest] = list.components.filter(({ purl }) => !purl);
  assert.deepEqual([std.name, glue.name, rest], ["std", "wasm-bindgen-glue", []]);
  assert.match(std.version, /^rustc 1\./);
  assert.match(glue.version, /^0\.2\./);
  const frame = readFileSync(join(DIST, "frame.html"), "utf8");
  const scripts = [...frame.matchAll(/<script>(.*?)<\/script>/gs)].map(([, script]) => script);
  assert.equal(createHash("sha256").update(scripts[0]).digest("hex"), glue.hashes[0].content);
});

test("the list names the very files that a clinic uploads", () => {
  const { components } = list.metadata.component;
  for (const { name, hashes } of components) {
    const hash = createHash("sha384")
      .update(readFileSync(join(DIST, name)))
      .digest("hex");
    assert.equal(hashes[0].content, hash, name);
  }
  const others = readdirSync(DIST).filter((name) => name !== "index.html" && name !== SBOM);
  assert.deepEqual(components.map(({ name }) => name).sort(), others.sort());
});

test("the loader and the frame are of one version", () => {
  const [loader, frame] = ["care-guide.js", "frame.html"].map((name) => readFileSync(join(DIST, name), "utf8"));
  const version = loader.match(/^\/\*! care-guide ([\d.]+-[0-9a-f]{8}), /)?.[1] ?? "";
  assert.ok(version && loader.slice(loader.indexOf("\n")).includes(version));
  assert.ok(frame.includes(version));
});

test("the loader and the frame pin the very program, and the words of each language", () => {
  const handed = readdirSync(DIST).filter((name) => /\.wasm$|^words-/.test(name));
  const words = ["en", "es"].flatMap((lang) => [`words-${lang}-rest.txt`, `words-${lang}.txt`]);
  assert.deepEqual(handed.sort(), ["care-guide_bg.wasm", ...words]);
  for (const name of ["care-guide.js", "frame.html"]) {
    const script = readFileSync(join(DIST, name), "utf8");
    for (const file of handed) assert.ok(script.includes(integrity(readFileSync(join(DIST, file)), "sha256")), file);
  }
});

test("the frame alone pins the further screens of each language, and the loader fetches them without a digest", () => {
  const [loader, frame] = ["care-guide.js", "frame.html"].map((name) => readFileSync(join(DIST, name), "utf8"));
  const drawn = readdirSync(DIST).filter((name) => DRAWN.test(name));
  assert.deepEqual(drawn.sort(), ["drawn-en.txt", "drawn-es.txt"]);
  for (const file of drawn) {
    const digest = integrity(readFileSync(join(DIST, file)), "sha256");
    assert.ok(frame.includes(digest) && !loader.includes(digest), file);
  }
});

test("the loader leads to the plain page of each language", () => {
  const script = readFileSync(join(DIST, "care-guide.js"), "utf8");
  const pages = readdirSync(DIST).filter((name) => /^guide.*\.html$/.test(name));
  assert.equal(pages.length, 2);
  for (const page of pages) assert.ok(script.includes(`"${page}"`), page);
});

test("a further language costs a visit its own words, at most a third more than the English ones", () => {
  const { rows } = measure(DIST);
  for (const part of [".txt", "-rest.txt"]) {
    const [english, spanish] = ["en", "es"].map((lang) => rows.find(({ name }) => name === `words-${lang}${part}`));
    assert.ok(english && spanish && spanish.gzip < english.gzip * 1.33, `${spanish?.gzip}, English ${english?.gzip}`);
  }
});

test("the program has none of the words", () => {
  const wasm = readFileSync(join(DIST, "care-guide_bg.wasm"), "latin1");
  for (const lang of ["en", "es"]) {
    const files = [`words-${lang}.txt`, `words-${lang}-rest.txt`];
    const words = files.flatMap((name) => readFileSync(join(DIST, name), "latin1").split("\n").slice(1));
    const sentences = words.filter((line) => line.length > 30);
    assert.ok(sentences.length > 300, lang);
    assert.deepEqual(
      sentences.filter((line) => wasm.includes(line)),
      [],
      lang,
    );
  }
});

test("the snippet in the documentation has the tag that the build prints, but for the value", () => {
  const open = "sha384-…";
  const snippets = ["README.md", "docs/embedding.md"].map((name) => {
    const page = readFileSync(join(ROOT, name), "utf8");
    assert.ok(page.includes(`in the place of \`${open}\``), name);
    return page.match(/^```html\n(.*?)\n```$/ms)?.[1].split("\n") ?? [];
  });
  assert.equal(snippets[0].length, 2);
  assert.match(snippets[0][0], /^<div data-care-guide /);
  assert.equal(snippets[0][1], tag("…", open));
  assert.deepEqual(snippets[0], snippets[1]);
});
