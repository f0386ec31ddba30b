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
import { fileOf, saidIn } from "../review.mjs";
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
    ...["clinic", "es", "lawyer", "psychiatrist"].map((role) => `review/${fileOf(role, saidIn(WORDS).edition)}`),
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
});

/** A file of a kit that is made after something else is said of who signed. @param {(said: import("../review.mjs").Said) => void} change */
function kitAfter(change) {
  const words = mkdtempSync(join(tmpdir(), "care-guide-"));
  cpSync(WORDS, words, { recursive: true });
  const said = saidIn(WORDS);
  change(said);
  writeFileSync(join(words, "review.json"), JSON.stringify(said));
  const made = unzipSync(kit(DIST, words, "2027-01-10").bytes);
  rmSync(words, { recursive: true });
  return made;
}

/** Without the ends of its lines. @param {string} text */
const running = (text) => text.replace(/\s+/g, " ");

test("the page says who signed as all documents do, and what visitors read until somebody does", () => {
  const { state, statements } = saidIn(WORDS);
  const document = readFileSync(join(ROOT, "docs/content.md"), "utf8");
  assert.ok(document.includes(`-->${state}<!--`) && running(readme).includes(state), state);
  const signed = "Of these words are signed: psychiatrist, all (Jane Doe, MD); lawyer, nothing; and so on to the end.";
  const page = strFromU8(
    kitAfter((said) => {
      said.state = signed;
    })["README.txt"],
  );
  assert.ok(running(page).includes(signed) && !page.includes(signed), "in lines");
  const told = statements.find(({ id }) => id === "talk.not-reviewed")?.said[0] ?? assert.fail();
  const sentence = `Unsigned, Talk tells visitors "${told}"`;
  for (const text of [
    readme,
    ...["readme.txt", "includes/settings.php"].map((name) => strFromU8(plugin[`care-guide/${name}`])),
  ])
    assert.ok(running(text).includes(sentence), sentence);
});

test("the kit says whom to tell of faults and of words to be changed, on its page and in its packets", () => {
  const contact = "Jane Doe, jane@guide.example";
  const named = unzipSync(kit(DIST, WORDS, "2027-01-10", contact).bytes);
  const packets = (/** @type {Record<string, Uint8Array>} */ files) =>
    Object.keys(files).filter((name) => name.startsWith("review/"));
  for (const name of ["README.txt", ...packets(named)]) {
    assert.ok(strFromU8(named[name]).includes(contact), name);
    assert.ok(running(strFromU8(files[name])).includes("who gave"), name);
  }
});

test("the plugin knows in which languages visitors read of a clinician, and how a clinic states a review of each", () => {
  const known = (/** @type {Record<string, Uint8Array>} */ kit) => {
    const php = strFromU8(unzipSync(kit[PLUGIN])["care-guide/includes/release.php"]);
    return Object.fromEntries(
      [...php.matchAll(/'(\w+)' => array\( '(reviewed\S*)', (true|false) \)/g)].map(([, ...all]) => [
        all[0],
        all.slice(1),
      ]),
    );
  };
  const signedBy = (/** @type {string[]} */ ...keys) =>
    kitAfter(({ roles }) => {
      for (const role of roles) role.signed = keys.includes(role.key) ? { [role.asked[0]]: "Jane Doe, MD" } : {};
    });
  assert.deepEqual(known(signedBy("lawyer", "clinic")), { en: ["reviewed", "false"], es: ["reviewed-es", "false"] });
  assert.deepEqual(known(signedBy("psychiatrist")), { en: ["reviewed", "true"], es: ["reviewed-es", "false"] });
  assert.deepEqual(known(signedBy("es")), { en: ["reviewed", "false"], es: ["reviewed-es", "true"] });
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
