// The packets for those who sign: they hold all that is said, each once, and what changed comes first.
import assert from "node:assert/strict";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { test } from "node:test";
import { openPoints } from "../points.mjs";
import { ROOT } from "../project.mjs";
import { fileOf, packets, saidIn } from "../review.mjs";
import { placeOf, VISIT } from "../roles.mjs";
import { grouped } from "../sections.mjs";

const WORDS = join(ROOT, "target/xtask/words");

const PROJECT = { isClinic: false };

const said = saidIn(WORDS);
const made = packets(WORDS, PROJECT);

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
  const changed = packets(folder, PROJECT);
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
  const points = openPoints();
  const pages = { psychiatrist: "a clinician", lawyer: "lawyer", clinic: "By the clinic", es: "Spanish" };
  assert.equal(Object.keys(points).length, Object.keys(pages).length);
  for (const [key, part] of Object.entries(pages)) {
    const [, rows] = Object.entries(points).find(([heading]) => heading.includes(part)) ?? assert.fail(part);
    assert.ok(rows.length > 5 && rows.every((row) => row.length === 3), part);
    for (const cell of rows.flat()) assert.ok(read(pageOf(made, key)).includes(cell), cell);
  }
});

test("what an open point names in back-ticks is in the sources of its packet, or is an attribute or a file", () => {
  const document = readFileSync(join(ROOT, "docs/content.md"), "utf8");
  const [, section] = document.split(/^### Open points$/m);
  const names = new Set([...section.split(/^## /m)[0].matchAll(/`([^`]+)`/g)].map(([, name]) => name));
  /** @type {{ id: string, cited_as?: string }[]} */
  const evidence = JSON.parse(readFileSync(join(ROOT, "tests/reference/evidence.json"), "utf8"));
  const facts = new Set(evidence.map(({ id }) => id).filter((id) => names.has(id) && !said.sources[id]));
  assert.ok(facts.size > 30);
  const cells = Object.values(openPoints()).flat(2);
  for (const fact of facts) {
    assert.ok(!cells.some((cell) => new RegExp(`(?<![\\w-])${fact}(?![\\w-])`).test(cell)), fact);
    const source = evidence.find(({ id }) => id === fact)?.cited_as ?? assert.fail(fact);
    assert.ok(
      cells.some((cell) => cell.includes(source)),
      fact,
    );
    assert.ok(pageOf(made, "psychiatrist").includes(`<li><code>${source}</code>`), source);
  }
  const others = [...names].filter((name) => !facts.has(name) && !said.sources[name]);
  for (const name of others) assert.match(name, /^(data-[a-z-]+|# review:|content\/.*)$/);
});

test("each name among numbers and signs is explained before them", () => {
  let named = 0;
  for (const { key, asked } of said.roles) {
    const [head, rest] = read(pageOf(made, key))
      .split("It follows the order of a visit.")[1]
      .split("Open points for you");
    for (const { id, kind, about, figures, keys } of said.statements) {
      if (kind !== "figures" || !asked.includes(id)) continue;
      assert.ok(rest.includes(`${about}. ${figures}`), `${key}: ${id}`);
      for (const [name, means] of keys) {
        assert.ok(figures.includes(`${name} `) && means, `${id}: ${name}`);
        assert.ok(head.includes(`${about}: `) && head.includes(`“${name}”: ${means}`), `${key}: ${id}: ${name}`);
        named += 1;
      }
    }
  }
  assert.ok(named > 100);
  const strip = said.statements.find(({ id }) => id === "time.lanes.1.figures");
  assert.deepEqual(
    strip?.keys.map(([name]) => name),
    ["choice", "usual", "varies", "open-from", "daily"],
  );
});

test("a native clinician's open points name every screen that is said in the language", () => {
  const points = openPoints();
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
  const kit = packets(WORDS, { isClinic: true, contact: "Jane Doe, jane@guide.example" });
  /** Of which attribute the tag is told, and no other. @type {Record<string, string>} */
  const stated = { psychiatrist: "reviewed", es: "reviewed-es" };
  for (const { key } of said.roles) {
    const [own, theirs] = [read(pageOf(made, key)), read(pageOf(kit, key))];
    assert.ok(own.includes(`cargo xtask sign --role ${key} --edition ${said.edition}`), key);
    assert.ok(own.includes("Without names it signs all. Name each line that has no tick after --except."), key);
    assert.ok(!own.includes("data-reviewed") && !theirs.includes("cargo"), key);
    const named = [...theirs.matchAll(/data-(reviewed\S*?)="Name, credentials; YYYY-MM-DD; (\S+)"/g)];
    assert.deepEqual(
      named.map(([, name, edition]) => [name, edition]),
      key in stated ? [[stated[key], said.edition]] : [],
    );
    assert.ok(theirs.includes("Tell Jane Doe, jane@guide.example what you crossed out"), key);
  }
  const nobody = packets(WORDS, { isClinic: true });
  assert.ok(read(pageOf(nobody, "clinic")).includes("Tell who gave it to you what you crossed out"));
});

test("each packet says what holds if nobody signs, in the words that visitors read", () => {
  const told = said.statements.find(({ id }) => id === "talk.not-reviewed")?.said ?? assert.fail();
  for (const [pages, until] of /** @type {const} */ ([
    [made, "Until somebody signs"],
    [packets(WORDS, { isClinic: true }), "Until a review is stated"],
  ])) {
    for (const [key, words] of [
      ["psychiatrist", `${until}, visitors read “${told[0]}”`],
      ["es", `${until}, visitors read “${told[1]}”`],
      ["lawyer", "Without your signature the guide says and does the same"],
      ["clinic", "Without your signature the guide says and does the same"],
    ]) {
      const [head] = pages[fileOf(key, said.edition)].split("</header>");
      assert.ok(read(head).includes(words), key);
      assert.ok(!head.includes("until then"), key);
    }
  }
});

test("a packet has no script, asks for nothing and names its edition; made again it is the same", () => {
  const again = packets(WORDS, PROJECT);
  for (const [name, page] of Object.entries(made)) {
    assert.ok(!/<script|<img|<link|url\(|@import/i.test(page), name);
    assert.ok(name.includes(said.edition), name);
    assert.ok(page.includes("default-src 'none'") && page.includes(said.edition), name);
    assert.equal(again[name], page);
  }
});
