// What each browser tells a screen reader, asked as one asks: over AT-SPI. Reviewed files in `tests/reviewed/trees/`;
// `UPDATE_TREES=true` writes them anew. https://docs.gtk.org/atspi2/
import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import process from "node:process";
import { after, before, describe, test } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { Guide } from "./guide.mjs";
import { CHROMIUM, FIREFOX, Programs, pause, WEBKIT } from "./launch.mjs";
import { Site } from "./server.mjs";
import { clickByScript } from "./tour.mjs";

/** @typedef {import("./launch.mjs").Desk} Desk */

const run = promisify(execFile);
const READER = fileURLToPath(new URL("tree.py", import.meta.url));
/** The library for AT-SPI comes with the system's own Python. */
const PYTHON = "/usr/bin/python3";
/** How long a browser may take to tell every word on its screen, and then the states of things, in milliseconds. */
const PATIENCE = { words: 20_000, states: 2_000 };
const UPDATES = process.env.UPDATE_TREES === "true";

const ON = "main .actions .button.main";
/** The second way on: skips a question; in a result, clears the check. */
const SKIP = "main .actions > div:nth-child(2) button";
const BACK = "main .actions > div:last-child button";
const DOOR = "main .door";
const LAST_DOOR = "main .doors li:last-child .door";
const INPUT = "main input";
const LANGUAGE = 2;

/** What is pressed, by place, so that it works in every language. @typedef {[kind: string, place?: number]} Press */
/** The states of the guide, and what leads to each from the one before. @typedef {[state: string, ...presses: Press[]][]} Route */
/** They differ from others in words and nothing else: looked at, but not written down. */
const ALIKE = /^(kind [^1]|question [^1]|group [^45])/;

/** @type {Route} */
const CHECK = [
  ["welcome"],
  ["learn", ["nav button", 1]],
  ["kind 1, marked", [DOOR], [INPUT]],
  ...numbered("kind", 2, 5, [ON]),
  ["check", ["nav button", 2]],
  ["question 1", [ON]],
  ["question 1, left without an answer", [ON]],
  ...numbered("question", 2, 7, [INPUT, 1], [ON]),
  ["difficulty", [INPUT, 3], [ON]],
  ["review, answered", [INPUT, 1], [ON]],
  ["result of 9", [ON]],
  ["repeat", [LAST_DOOR]],
  ["mood 1", [BACK], [DOOR], [ON]],
  ["mood result of 4", [INPUT, 2], [ON], [INPUT, 2], [ON]],
];
/** These questions are in English only. @type {Route} */
const PANIC = [
  ["panic", [ON], [DOOR, 1]],
  ["panic attacks, answered", [ON], [INPUT, 1], [INPUT, 3], [INPUT, 5], [INPUT, 7]],
  ["panic symptoms", [ON]],
  ["panic result, open", [ON]],
];
/** @type {Route} */
const REST = [
  ["options, marked", ["nav button", 3], [INPUT, 1]],
  ["mechanism", [SKIP]],
  ["compare, three picked", ["nav button", 4], [INPUT, 0], [INPUT, 4], [INPUT, 8]],
  ["group 1", [DOOR]],
  ...numbered("group", 2, 6, [ON]),
  ["next", ["nav button", 5]],
  ["sheet", [DOOR]],
  ["help", [".top button", 0]],
  ["privacy", [".foot-links button", 0]],
  ["sources", [".foot-links button", 1]],
  ["pause", [".foot-links button", 2]],
  ["learn, calm", [".foot-links button", 3], ["nav button", 1]],
  ["cleared", [".top button", 1]],
];

/** @param {string} state @param {number} from @param {number} to @param {...Press} presses @returns {Route} */
function numbered(state, from, to, ...presses) {
  return Array.from({ length: to - from + 1 }, (_, place) => [`${state} ${from + place}`, ...presses]);
}

for (const engine of [CHROMIUM, FIREFOX, WEBKIT]) {
  describe(engine.name, { timeout: 600_000 }, () => {
    const programs = new Programs();
    /** @type {Site} */
    let site;
    /** @type {Desk} */
    let desk;
    /** @type {import("./webdriver.mjs").WebDriver} */
    let browser;
    before(async () => {
      site = await Site.open();
      desk = await programs.desk();
      browser = await engine.open(programs, desk);
      await browser.resize(engine.window);
    });
    after(async () => {
      await browser?.close();
      programs.end();
      site?.close();
    });

    for (const language of ["en", "es"]) {
      test(`what assistive programs are told, ${language}`, async () => {
        const guide = await Guide.open(browser, `${site.address}/pages/where.html`);
        if (language === "es") await guide.inside(clickByScript, ".top button", LANGUAGE);
        const file = new URL(`../reviewed/trees/${engine.name.toLowerCase()}-${language}.txt`, import.meta.url);
        const reviewed = UPDATES ? "" : await readFile(file, "utf8");
        let told = "";
        for (const [state, ...presses] of [...CHECK, ...(language === "en" ? PANIC : []), ...REST]) {
          for (const [kind, place] of presses) await guide.inside(clickByScript, kind, place ?? 0);
          const part = (/** @type {string} */ tree) =>
            `# ${state}\n${state === "welcome" ? tree : mainOf(tree)}\n`.replaceAll(today(language), "<today>");
          const isWritten = !ALIKE.test(state);
          const tree = await treeOf(guide, desk, (tree) => !isWritten || UPDATES || reviewed.includes(part(tree)));
          if (isWritten) told += part(tree);
        }
        told = told.trimEnd() + "\n";
        if (UPDATES) await writeFile(file, told);
        else assert.equal(told, reviewed, `${file.pathname} was reviewed and is no longer what is told`);
      });
    }
  });
}

/**
 * Waits until the browser tells every word that stands on the screen, and fails on those that it never tells.
 * @param {Guide} guide
 * @param {Desk} desk
 * @param {(tree: string) => boolean} isReviewed states may come a moment later than words
 */
async function treeOf(guide, desk, isReviewed) {
  const words = (await guide.inside(wordsOnScreen)).map(bare).filter(Boolean);
  const start = Date.now();
  for (let complete = 0; ; await pause(100)) {
    const { stdout: tree } = await run(PYTHON, [READER], { env: { ...process.env, ...desk } });
    const told = bare(tree);
    const untold = words.filter((piece) => !told.includes(piece));
    if (untold.length === 0) {
      complete ||= Date.now();
      if (isReviewed(tree) || Date.now() > complete + PATIENCE.states) return tree;
    } else if (Date.now() > start + PATIENCE.words) {
      assert.deepEqual(untold, [], `words that stand on the screen and are not in the tree:\n${tree}`);
    }
  }
}

/** Each piece of text that is shown, and not kept from screen readers. Runs in the frame. */
function wordsOnScreen() {
  const pieces = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const within = /** @type {Element} */ (walker.currentNode.parentElement);
    if (within.checkVisibility({ visibilityProperty: true }) && !within.closest("[aria-hidden=true], script, style"))
      pieces.push(walker.currentNode.nodeValue ?? "");
  }
  return pieces;
}

/** What is around it stands the same on every screen. @param {string} tree */
function mainOf(tree) {
  const found = /^ *landmark main\n((?: {4}.*\n)*)/m.exec(tree);
  if (!found?.[1]) throw new Error(`the tree has no main part:\n${tree}`);
  return found[1];
}

/** The date on the sheet. @param {string} language */
function today(language) {
  return new Intl.DateTimeFormat(language, { dateStyle: "long" }).format(new Date());
}

/** Without spaces: how many there are between two parts is no one's word. @param {string} text */
function bare(text) {
  return text.replace(/[\s\u200b\u00ad\ufffc]+/gu, "");
}
