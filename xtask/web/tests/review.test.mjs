// The packets for those who sign: they hold all that is said, each once, and what changed comes first.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { openPoints } from "../points.mjs";
import { ROOT } from "../project.mjs";
import { editionOf, fileOf, packets } from "../review.mjs";
import { placeOf, VISIT } from "../roles.mjs";
import { grouped } from "../sections.mjs";

const WORDS = join(ROOT, "target/xtask/words");

/** @type {import("../review.mjs").Said} */
const said = JSON.parse(readFileSync(join(WORDS, "review.json"), "utf8"));
const made = packets(WORDS, "project");

/** The packet of a role. @param {Record<string, string>} pages @param {string} role */
const pageOf = (pages, role) => pages[fileOf(role, said.edition)];

/** Words as they read. @param {string} html */
const read = (html) =>
  html
    .replace(/<[^>]*>/g, "")
    .replaceAll("&lt;", "<")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&");

/** The ids beside a tick. @param {string} html */
const ticked = (html) =>
  [...html.matchAll(/☐<\/span>(?:<\/td><td>|[^☐]*?)<code>(.*?)<\/code>/g)].map(([, id]) => read(id));

/** The packet after something else is said of what is said. @param {(said: import("../review.mjs").Said) => void} change */
function after(change) {
  const folder = mkdtempSync(join(tmpdir(), "care-guide-"));
  const copy = structuredClone(said);
  change(copy);
  writeFileSync(join(folder, "review.json"), JSON.stringify(copy));
  const changed = packets(folder, "project");
  rmSync(folder, { recursive: true });
  return changed;
}

test("each role signs each of its statements once, and reads what it says", () => {
  for (const { key, asked, languages } of said.roles) {
    const page = pageOf(made, key);
    assert.deepEqual(ticked(page).sort(), [...asked].sort(), key);
    const words = read(page);
    for (const one of said.statements.filter(({ id }) => asked.includes(id)))
      for (const place of languages) assert.ok(words.includes(one.said[place] ?? ""), `${key}: ${one.id}`);
    assert.ok(words.includes(`${asked.length} statements`), key);
  }
});

test("the psychiatrist reads every line that the guide says, and every figure, source and strength", () => {
  const words = read(pageOf(made, "psychiatrist"));
  const texts = said.statements.flatMap(({ said: [english = ""] }) => english.replace(/\{[^}]*\}/g, "\n").split("\n"));
  const sources = Object.values(said.sources).flatMap(({ cite, link }) => [cite, link ?? ""]);
  const whole = said.statements.map(({ said: [english = ""] }) => english);
  const reviewers = said.roles.flatMap(({ signed }) => Object.values(signed));
  const known = new Set([...texts, ...whole, ...sources, ...reviewers]);
  const lines = ["words-en.txt", "words-en-rest.txt"].flatMap((name) =>
    readFileSync(join(WORDS, name), "utf8").trimEnd().split("\n").slice(1),
  );
  assert.ok(lines.length > 1000);
  for (const line of lines) assert.ok(known.has(line), line);
  for (const text of [...texts, ...sources]) assert.ok(words.includes(text), text);
  for (const { id, figures } of said.statements) assert.ok(words.includes(figures), id);
  const claims = said.statements.filter(({ kind }) => kind === "claim");
  assert.ok(claims.length > 400 && claims.every(({ sources, strength }) => sources.length > 0 && strength));
});

test("each screen has its place in the visit, and each place its screen", () => {
  const places = new Set(said.statements.map(({ screen }) => placeOf(screen)));
  assert.deepEqual(
    [...places].sort((one, other) => one - other),
    [...VISIT.keys()],
  );
});

test("English stands beside the other language, with what its translator doubts", () => {
  const page = pageOf(made, "es");
  const one = said.statements.find(({ id }) => id === "talk.lead");
  const cells = [
    ...page
      .split("<code>talk.<wbr>lead</code>")[1]
      .split("</tr>")[0]
      .matchAll(/lang="(\S+)">(.*?)<\/span>/g),
  ];
  assert.deepEqual(
    cells.map(([, lang, words]) => [lang, words]),
    [
      ["en-US", one?.said[0]],
      ["es-US", one?.said[1]],
    ],
  );
  const doubts = said.statements.flatMap(({ doubts }) => doubts).filter(Boolean);
  assert.ok(doubts.length > 10);
  for (const doubt of doubts) assert.ok(read(page).includes(doubt), doubt);
});

test("a lawyer begins with approval, crisis lines, privacy and what the guide is", () => {
  const [, ...sections] = pageOf(made, "lawyer").split("<h2>").slice(3);
  const of = (/** @type {string} */ title) => sections.find((section) => section.startsWith(title)) ?? "";
  const heads = sections
    .map((section) => section.split("<")[0])
    .filter((head) => /^(First|Second|Third|Fourth):/.test(head));
  assert.equal(heads.length, 4);
  for (const [title, id] of [
    ["First", "compare.frame.reminder"],
    ["Second", "links.call-988.to"],
    ["Third", "welcome.private"],
    ["Fourth", "talk.not-reviewed"],
  ])
    assert.ok(read(of(title)).includes(id), id);
});

test("each role has its open points, every row of them", () => {
  const points = openPoints(readFileSync(join(ROOT, "docs/content.md"), "utf8"));
  const pages = { psychiatrist: "a clinician", lawyer: "lawyer", clinic: "By the clinic", es: "Spanish" };
  assert.equal(Object.keys(points).length, Object.keys(pages).length);
  for (const [key, part] of Object.entries(pages)) {
    const [, rows] = Object.entries(points).find(([heading]) => heading.includes(part)) ?? assert.fail(part);
    assert.ok(rows.length > 5 && rows.every((row) => row.length === 3), part);
    for (const cell of rows.flat()) assert.ok(read(pageOf(made, key)).includes(cell), cell);
  }
});

test("a native clinician's open points name every screen that is said in the language", () => {
  const points = openPoints(readFileSync(join(ROOT, "docs/content.md"), "utf8"));
  const [, rows] = Object.entries(points).find(([heading]) => heading.includes("Spanish")) ?? assert.fail();
  const named = new Set(rows.flatMap(([, where]) => where.split("; ")));
  const part = said.roles.find(({ key }) => key === "es") ?? assert.fail();
  const screens = grouped(said, part).map(({ title }) => title);
  assert.deepEqual(
    screens.filter((title) => !named.has(title) && !named.has(`${title}, and wherever 988 is named`)),
    [],
  );
});

test("what changed since it was signed comes first, with the words of then and of now", () => {
  const lead = "talk.lead";
  const changedPages = after(({ roles: [psychiatrist] }) => {
    psychiatrist.signed = Object.fromEntries(
      psychiatrist.asked.filter((id) => id !== lead).map((id) => [id, "Jane Doe, MD"]),
    );
    psychiatrist.changed = [
      {
        id: lead,
        was: "own talk.lead\nYou can <b> ask.",
        now: "own talk.lead\nYou can ask now.",
        by: "Jane Doe, MD",
        date: "2026-11-30",
      },
    ];
  });
  const page = pageOf(changedPages, "psychiatrist");
  const [, second] = page.split("</header>");
  assert.ok(second.trimStart().startsWith('<section class="changed">'));
  const [changed] = second.split("</section>");
  for (const words of [lead, "You can <b> ask.", "You can ask now.", "Jane Doe, MD, 2026-11-30"])
    assert.ok(read(changed).includes(words), words);
  assert.deepEqual(ticked(page), [lead]);
  assert.ok(read(page).includes("1 are not signed yet, and 1 changed since they were signed"));
});

test("each packet can be read by itself: of each screen that it names, all sentences stand there, or where they are", () => {
  for (const part of said.roles) {
    const sections = grouped(said, part);
    const page = read(pageOf(made, part.key));
    for (const { title, statements, again, notes } of sections.filter(({ isOfMany }) => !isOfMany)) {
      const [{ screen }] = statements;
      const all = said.statements.filter((one) => one.screen === screen && !(one.isRepeated && one.id.endsWith(".to")));
      const told = notes.map((note) => Number.parseInt(note, 10)).reduce((sum, count) => sum + count, 0);
      assert.equal(statements.length + again.length + told, all.length, `${part.key}: ${title}`);
      for (const note of notes) assert.ok(page.includes(note), note);
      for (const one of again) assert.ok(page.includes(one.said[0] || one.figures), `${part.key}: ${one.id}`);
    }
  }
  const clinic = read(pageOf(made, "clinic"));
  for (const id of ["welcome.crisis", "shell.checked", "privacy.title", "shared.find-care", "help.intro"]) {
    const one = said.statements.find((one) => one.id === id);
    assert.ok(one?.said[0] && clinic.includes(one.said[0]), id);
  }
});

test("a packet shows the heading above a sentence and the link beside it, which its reader signs too", () => {
  const words = read(pageOf(made, "psychiatrist"));
  for (const { kind, under, beside } of said.statements.filter(({ kind }) => kind === "claim" || kind === "own")) {
    if (under) assert.ok(words.includes(under), `${kind}: ${under}`);
    for (const link of beside) assert.ok(words.includes(`Link beside it: ${link}`), link);
  }
  const danger = said.statements.find(({ id }) => id === "help.ways.1.when");
  assert.deepEqual([danger?.under, danger?.beside], ["Get help now", ["Call 911 tel:911"]]);
});

test("what becomes of the ticks is what can be done by who has the packet", () => {
  const kit = packets(WORDS, "clinic");
  for (const { key } of said.roles) {
    const [own, theirs] = [read(pageOf(made, key)), read(pageOf(kit, key))];
    assert.ok(own.includes(`cargo xtask sign --role ${key} --edition ${said.edition}`), key);
    assert.ok(!own.includes("data-reviewed") && !theirs.includes("cargo"), key);
    const states = theirs.includes(`data-reviewed="Name, credentials; YYYY-MM-DD; ${said.edition}"`);
    assert.equal(states, ["psychiatrist", "es"].includes(key), key);
  }
});

test("a packet has no script, asks for nothing and names its edition; made again it is the same", () => {
  const again = packets(WORDS, "project");
  for (const [name, page] of Object.entries(made)) {
    assert.ok(!/<script|<img|<link|url\(|@import/i.test(page), name);
    assert.ok(name.includes(editionOf(WORDS)), name);
    assert.ok(page.includes("default-src 'none'") && page.includes(editionOf(WORDS)), name);
    assert.equal(again[name], page);
  }
});
