// The kit that a clinic downloads, and the WordPress plugin in it.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { strFromU8, unzipSync } from "fflate";
import { integrity } from "../assemble.mjs";
import { ROOT } from "../project.mjs";
import { kit } from "../release.mjs";
import { editionOf, fileOf } from "../review.mjs";
import { numberOf } from "../version.mjs";

const DIST = join(ROOT, "dist");
const WORDS = join(ROOT, "target/xtask/words");
const NUMBER = numberOf(ROOT);
const FOLDER = `care-guide-${NUMBER}`;
const PLUGIN = `care-guide-wordpress-${NUMBER}.zip`;

const { name, bytes } = kit(DIST, WORDS, "2027-01-10");
const files = unzipSync(bytes);
const readme = strFromU8(files["README.txt"]);
const plugin = unzipSync(files[PLUGIN]);

/** The files that a clinic uploads. */
const UPLOADED = [
  "builder.html",
  "care-guide.js",
  "care-guide_bg.wasm",
  "doctor.html",
  "drawn-en.txt",
  "drawn-es.txt",
  "frame.html",
  "guide-es.html",
  "guide.html",
  "words-en-rest.txt",
  "words-en.txt",
  "words-es-rest.txt",
  "words-es.txt",
];

test("the kit has these files and no other", () => {
  assert.equal(name, `${FOLDER}.zip`);
  assert.deepEqual(Object.keys(files), [
    "CHANGELOG.md",
    "LICENSE",
    "LICENSE-APACHE",
    "LICENSE-MIT",
    "README.txt",
    "SHA256SUMS",
    ...UPLOADED.map((name) => `${FOLDER}/${name}`),
    PLUGIN,
    "care-guide.cdx.json",
    "docs/embedding.md",
    ...["builder", "doctor", "guide", "offers"].map((name) => `docs/pictures/${name}.webp`),
    "docs/privacy.md",
    ...["clinic", "es", "lawyer", "psychiatrist"].map((role) => `review/${fileOf(role, editionOf(WORDS))}`),
  ]);
});

test("the plugin has these files and no other", () => {
  assert.deepEqual(
    Object.keys(plugin).map((name) => name.replace(/^care-guide\//, "")),
    [
      "LICENSE-APACHE.txt",
      "LICENSE-MIT.txt",
      "LICENSE.txt",
      "block/block.json",
      "block/edit.js",
      "block/place.css",
      "block/preview.js",
      "block/settings.js",
      "care-guide.php",
      ...UPLOADED.filter((name) => name !== "builder.html").map((name) => `guide/${name}`),
      "includes/block.php",
      "includes/deliver.php",
      "includes/health.php",
      "includes/place.php",
      "includes/release.php",
      "includes/settings.php",
      "includes/values.php",
      "languages/care-guide.pot",
      "readme.txt",
      "uninstall.php",
    ],
  );
});

test("made again in another place and zone, the kit is the same, byte for byte", () => {
  const folder = mkdtempSync(join(tmpdir(), "care-guide "));
  for (const zone of ["Pacific/Kiritimati", "Pacific/Pago_Pago"]) {
    const copy = mkdtempSync(join(folder, "dist "));
    for (const name of readdirSync(DIST).reverse()) writeFileSync(join(copy, name), readFileSync(join(DIST, name)));
    execFileSync("node", ["xtask/web/release.mjs", copy, WORDS, folder, "2027-01-10"], {
      cwd: ROOT,
      stdio: "ignore",
      env: { ...process.env, TZ: zone },
    });
    assert.ok(readFileSync(join(folder, name)).equals(bytes), zone);
  }
  rmSync(folder, { recursive: true });
});

test("the checksums are those of all other files, and another program unpacks the same", () => {
  const folder = mkdtempSync(join(tmpdir(), "care-guide-"));
  writeFileSync(join(folder, name), bytes);
  execFileSync("python3", ["-m", "zipfile", "-e", name, "."], { cwd: folder });
  const printed = execFileSync("sha256sum", ["--check", "--strict", "SHA256SUMS"], { cwd: folder, encoding: "utf8" });
  rmSync(folder, { recursive: true });
  const checked = printed.trim().split("\n");
  assert.equal(checked.length, Object.keys(files).length - 1);
  for (const line of checked) assert.match(line, /: OK$/);
});

test("the page says how to go live with these very files", () => {
  const loader = files[`${FOLDER}/care-guide.js`];
  assert.ok(readme.includes(`src="/${FOLDER}/care-guide.js?v=${NUMBER}-`));
  assert.ok(readme.includes(`integrity="${integrity(loader)}"`));
  assert.ok(readme.includes(PLUGIN) && readme.includes("Released on 2027-01-10."));
  assert.ok(!/[{…]|\/care-guide\/|undefined/.test(readme));
  assert.ok(readme.split("\n").length <= 75, "it is one page");
});

test("what is not released says so", () => {
  const preview = unzipSync(kit(DIST, WORDS, "unreleased").bytes);
  assert.match(strFromU8(preview["README.txt"]), /THIS IS A PREVIEW TO TRY, NOT A RELEASE/);
  const said = JSON.parse(readFileSync(join(WORDS, "review.json"), "utf8"));
  const [{ asked }] = said.roles;
  for (const count of [0, 1, asked.length]) {
    const words = mkdtempSync(join(tmpdir(), "care-guide-"));
    cpSync(WORDS, words, { recursive: true });
    said.roles[0].signed = Object.fromEntries(
      asked.slice(0, count).map((/** @type {string} */ id) => [id, "Jane Doe, MD"]),
    );
    writeFileSync(join(words, "review.json"), JSON.stringify(said));
    const page = strFromU8(unzipSync(kit(DIST, words, "2027-01-10").bytes)["README.txt"]);
    rmSync(words, { recursive: true });
    assert.equal(page.includes("No clinician has signed all of its words."), count < asked.length);
  }
});

test("the plugin says its version everywhere, and that it is not WordPress.org's", () => {
  const php = strFromU8(plugin["care-guide/care-guide.php"]);
  assert.ok(php.includes(` * Version:           ${NUMBER}\n`));
  assert.ok(php.includes(" * Update URI:        false\n"));
  assert.ok(strFromU8(plugin["care-guide/readme.txt"]).includes(`Stable tag: ${NUMBER}\n`));
  assert.equal(JSON.parse(strFromU8(plugin["care-guide/block/block.json"])).version, NUMBER);
  for (const name of Object.keys(plugin).filter((name) => /\.(php|txt|json)$/.test(name))) {
    assert.ok(!strFromU8(plugin[name]).includes("{{version}}"), name);
  }
});

test("each file of PHP does nothing when it is asked for by itself", () => {
  const names = Object.keys(plugin).filter((name) => name.endsWith(".php"));
  for (const name of names) {
    assert.match(strFromU8(plugin[name]), /^defined\( '(ABSPATH|WP_UNINSTALL_PLUGIN)' \) \|\| exit;$/m, name);
  }
});

test("translators get every sentence of the plugin and of the attributes", () => {
  const pot = strFromU8(plugin["care-guide/languages/care-guide.pot"]);
  const sources = Object.entries(plugin).filter(([name]) => /includes\/|block\/.*\.js$/.test(name));
  const calls = sources.flatMap(([, text]) => [...strFromU8(text).matchAll(/(?:__|_e)\(\s*(["'])(.*?[^\\])\1,/g)]);
  const sentences = new Set(calls.map(([, , sentence]) => sentence));
  assert.ok(sentences.size > 60);
  assert.equal(pot.match(/^msgid "(?!")/gm)?.length, sentences.size);
  for (const sentence of ["your name, at most 80 characters", "Clinic's name", "As in the settings"]) {
    assert.ok(pot.includes(`msgid "${sentence}"`), sentence);
  }
  assert.match(pot, /#\. translators: 1: what a field is called/);
});

test("the plugin asks no other server for anything", () => {
  for (const [name, content] of Object.entries(plugin)) {
    if (!/(includes|block)\/.*\.(php|js|css)$|care-guide\.php$/.test(name)) continue;
    const addresses = strFromU8(content).match(/(https?:)?\/\/[\w-]+\.[\w.-]+|wp_remote_\w+|fetch\(/g) ?? [];
    assert.deepEqual(
      addresses.filter((address) => address !== "https://opensource.org"),
      [],
      name,
    );
  }
});
