// The tools of the build, without a build.
import assert from "node:assert/strict";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { fill, inline, policyHash } from "../documents.mjs";
import { first } from "../first.mjs";
import { partOf } from "../parts.mjs";
import { rename } from "../shrink.mjs";
import { site } from "../site.mjs";
import { stamp, versionOf } from "../version.mjs";

const TEMPLATE = "<style>{{styles}}</style><script>{{boot}}</script>";

test("a value is not searched for placeholders", () => {
  const boot = "const a = '{{styles}} {{other}} $1 $&';";
  assert.equal(fill(TEMPLATE, { styles: "", boot }), `<style></style><script>${boot}</script>`);
});

test("a placeholder that is unknown, missing or repeated is an error", () => {
  const values = { styles: "a", boot: "b" };
  for (const wrong of ["{{nonce}}", "{{ boot }}", "{{Boot}}", "{{boot}}"]) {
    assert.throws(() => fill(TEMPLATE + wrong, values), /unknown or repeated/, wrong);
  }
  assert.throws(() => fill(TEMPLATE.replace("{{boot}}", ""), values), /lacks a placeholder for boot/);
});

test("a text that shares its element, which the policy would block, is an error", () => {
  const values = { styles: "a", boot: "b" };
  for (const wrong of ["<script>own()</script>", "<SCRIPT src=a></SCRIPT>", "<style media=print>a{}</style>"]) {
    assert.throws(() => fill(TEMPLATE + wrong, values), /must hold one placeholder/, wrong);
  }
  assert.throws(() => fill(TEMPLATE.replace("{{boot}}", "\n{{boot}}\n"), values), /must hold one placeholder/);
});

test("a text that would end its element is refused", () => {
  for (const wrong of ["'</script>'", "'</SCRIPT '", "'</style>'", "'<!--'", "a\rb", "a\0b"]) {
    assert.throws(() => inline(wrong), /must not contain/, JSON.stringify(wrong));
  }
  assert.equal(inline("1 < 2 && a</b/"), "1 < 2 && a</b/");
});

test("the policy names the hash of the exact text", () => {
  assert.equal(policyHash("alert(1)\n"), "'sha256-MaeD7tQk/YNyd6Pm9J12ROmv0Z93QwNN4VH7v3gI+RI='");
});

test("a change of any part changes the version, and nothing else does", () => {
  const first = versionOf("0.1.0", ["a", "b", "c"]);
  assert.match(first, /^0\.1\.0-[0-9a-f]{8}$/);
  assert.equal(versionOf("0.1.0", [Buffer.from("a"), "b", "c"]), first);
  for (const other of [
    ["x", "b", "c"],
    ["a", "x", "c"],
    ["a", "b", "x"],
    ["ab", "", "c"],
  ]) {
    assert.notEqual(versionOf("0.1.0", other), first);
  }
});

test("every script says its version", () => {
  assert.equal(stamp("const v = '{{version}}', w = `?v={{version}}`;", "1-a"), "const v = '1-a', w = `?v=1-a`;");
  assert.throws(() => stamp("const v = 1;", "1-a"), /says no version/);
});

test("the glue calls everything by the program's new names", () => {
  const names = {
    imports: /** @type {[string, string, string][]} */ ([["./care-guide_bg.js", "__wbg_alert", "b"]]),
    exports: /** @type {[string, string][]} */ ([
      ["start", "c"],
      ["start_all", "d"],
      ["unasked", "e"],
    ]),
  };
  const glue = '{ "./care-guide_bg.js": { __proto__: null, __wbg_alert: () => 1 } } wasm.start_all(wasm.start)';
  assert.equal(rename(glue, names), "{ a: { __proto__: null, b: () => 1 } } wasm.d(wasm.c)");
  assert.throws(() => rename(`${glue} wasm.other()`, names), /asks for other/);
  assert.throws(() => rename(glue.replace("__wbg_alert", "__wbg_other"), names), /does not import __wbg_alert/);
  assert.throws(() => rename("wasm.start", names), /has no/);
});

test("the server gives files of its folders, always asked for anew, and nothing else", async (context) => {
  const dist = mkdtempSync(join(tmpdir(), "care-guide-"));
  writeFileSync(join(dist, "index.html"), "top");
  writeFileSync(join(dist, "care-guide_bg.wasm"), "");
  const server = createServer(site(dist)).listen(0, "127.0.0.1");
  await new Promise((done) => server.once("listening", done));
  context.after(() => {
    server.close();
    rmSync(dist, { recursive: true });
  });
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  const get = (/** @type {string} */ path) => fetch(`http://127.0.0.1:${port}${path}`);

  const page = await get("/?a=b");
  assert.equal(await page.text(), "top");
  assert.equal(page.headers.get("cache-control"), "no-cache");
  const wasm = await get("/care-guide_bg.wasm");
  assert.equal(wasm.headers.get("content-type"), "application/wasm");
  assert.match(await (await get("/pages/placeholder.html")).text(), /care-guide\.js/);
  assert.equal((await get("/bootstrap/bootstrap.min.css")).status, 200);
  for (const path of ["/other", "/pages/other.html", "/..%2fpackage.json", "/pages/..%2f..%2fplaywright.config.ts"]) {
    assert.equal((await get(path)).status, 404, path);
  }
});

test("a function counts to the part of the first crate in its name", () => {
  /** @type {[string, string][]} */
  const known = [
    ["care_guide[8cb1]::view::screen::body", "screens"],
    ["<care_guide[8cb1]::browser::watch::Watch>::begin", "the guide in the browser"],
    ["<care_guide_core[3dc2]::session::Session>::act", "rules"],
    ["<alloc[6ccc]::vec::Vec<yew[ef07]::html::Html> as core[1526]::ops::drop::Drop>::drop", "Rust's own library"],
    ["<&mut yew[ef07]::virtual_dom::VNode>::a", "yew"],
    ["<dyn gloo_timers[b9b4]::callback::A>::a", "bindings to the browser"],
    ["__wbindgen_malloc", "other"],
    ["", "other"],
  ];
  for (const [name, part] of known) assert.equal(partOf(name), part, name);
});

test("screens are told by what their ways share and have between, without what nobody sees", () => {
  const screen = (/** @type {string} */ said) =>
    `<div><svg class="patterns"><path d="M9 9"></path></svg>${said}<path d="M1 1"></path><path d="M3 3"></path>` +
    `<details><summary>More</summary><p>Folded</p></details>` +
    `<main><div hidden="hidden" class="voice"><p>Read</p></div></main></div>`;
  const [before, after] = screen("|")
    .replace(/<svg.*?<\/svg>|<p>.*?<\/p>/g, "")
    .replace("M1 1", "{1}")
    .replaceAll("></path>", "/>")
    .split("|");
  const screens = {
    compare: ["", "a", "b", "ab"].map(screen),
    learn: ["", ""].map((said) => screen(`${said}<circle fill="url(#dot)"></circle>`)),
    start: ["<i>no</i>", "<b>{clinic}</b>"].map(screen),
  };
  const { first: words, further, sections } = first(screens, ["one", "two"], ["M2 2", "M1 1"]);
  assert.equal(words, ["", "start", "", `${before}<`, `>${after}`, "i>no</i", "b>{clinic}</b"].join("\f"));
  assert.deepEqual(sections, ["compare", "learn"]);
  const patterns = '<svg class="patterns"><path d="M9 9"/></svg><circle fill="url(#dot)"/>';
  assert.deepEqual(further.split("\f"), [
    ...["compare", "one", before, after, "", "a", "b", "ab"],
    ...["learn", "", before + patterns + after, "", "", ""],
  ]);
  assert.throws(() => first({ start: ["{1}", "{1}"] }, [], []), /braces/);
});
