// What each browser tells a screen reader, asked as one asks: over AT-SPI. Reviewed files in `tests/reviewed/trees/`;
// `npx playwright test --project="trees-*" --update-snapshots` writes them anew. https://docs.gtk.org/atspi2/
import { expect } from "@playwright/test";
import { choose, hide, otherLanguage, press, push, section } from "../e2e/support/deeds";
import {
  ATTACKS,
  aspects,
  BACK_TO_RESULT,
  GO_ON,
  kinds,
  START,
  type Stop,
  TO_CALM,
  TO_MOOD,
  TO_PANIC,
  TO_REPEAT,
  TO_RESULT,
  TO_SHEET,
  TO_SOMEONE,
  upTo,
  walk,
  yesOrNo,
} from "../e2e/support/walk";
import { test } from "./fixtures";
import { Guide } from "./guide";

/** They differ from others in words and nothing else: looked at, but not written down. */
const ALIKE = /^(kind [^1]|question [^1]|group [^45])/;

function stops(language: string): Stop[] {
  return [
    ["welcome"],
    ["learn", section("Learn")],
    ...kinds([0], ", marked"),
    ["check", section("Check")],
    ["question 1", START],
    ["question 1, left without an answer", push("Continue")],
    ...upTo(6).map((item): Stop => [`question ${item + 2}`, choose(1), GO_ON]),
    ["difficulty", choose(3), GO_ON],
    ["review, answered", choose(1), GO_ON],
    ["result of 9", TO_RESULT],
    ["repeat", TO_REPEAT],
    ["mood 1", BACK_TO_RESULT, TO_MOOD, START],
    ["mood result of 4", choose(2), GO_ON, choose(2), GO_ON],
    ...(language === "en" ? panic() : []),
    ["options, marked", section("Options"), choose(1)],
    ["mechanism", press("How ketamine may work")],
    ["compare, three picked", section("Compare"), choose(0), choose(2), choose(3)],
    ...aspects(),
    ["compare effects, counts", section("Compare"), press("Side effects and boxed warning"), choose(1)],
    ["compare effects, usual care", choose(2)],
    ["next", section("Talk")],
    ["sheet", TO_SHEET],
    ["help", press("Get help now")],
    ["privacy", press("How private is this?")],
    ["sources", press("All sources")],
    ["calm", ...TO_CALM],
    ["someone", ...TO_SOMEONE],
    ["learn, calm", push("Calm view"), section("Learn")],
    ["cleared", hide],
  ];
}

/** These questions are in English only. */
function panic(): Stop[] {
  return [
    ["panic", BACK_TO_RESULT, TO_PANIC],
    ["panic attacks, answered", START, ...yesOrNo(upTo(ATTACKS).map(() => true))],
    ["panic symptoms", GO_ON],
    ["panic result, open", GO_ON],
  ];
}

test.setTimeout(120_000);

for (const language of ["en", "es"]) {
  test(`what assistive programs are told, ${language}`, async ({ engine, driver, at, reader }) => {
    const guide = await Guide.open(driver, at("/pages/where.html"));
    if (language === "es") await guide.perform(otherLanguage);
    const look = async (state: string) => {
      const mark = `mark ${state}.`;
      const words = await guide.inside(wordsAndMark, mark);
      return { words, tree: await reader.tree(mark) };
    };
    // A browser may gather what it is asked for once it is asked, as Firefox does: the first answer does not count.
    await look("to begin with");
    const told: string[] = [];
    await walk(guide, stops(language), async (state) => {
      const { words, tree } = await look(state);
      if (tree === null) throw new Error(`${state}: the guide is not told of, or what is new on it`);
      const untold = words.map(bare).filter((piece) => !bare(tree).includes(piece));
      expect.soft(untold, `${state}: words that stand on the screen and are not in the tree:\n${tree}`).toEqual([]);
      if (ALIKE.test(state)) return;
      const part = state === "welcome" ? tree : mainOf(tree);
      told.push(`# ${state}\n${part}`.replaceAll(today(language), "<today>"));
    });
    expect(told.join("\n")).toMatchSnapshot(["trees", `${engine}-${language}.txt`]);
  });
}

/** Each piece of text that is shown, and not kept from screen readers; then puts the mark behind all. Runs in the frame. */
function wordsAndMark(words: string): string[] {
  document.querySelector("#mark")?.remove();
  const pieces = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const within = walker.currentNode.parentElement!;
    if (within.checkVisibility({ visibilityProperty: true }) && !within.closest("[aria-hidden=true], script, style"))
      pieces.push(walker.currentNode.nodeValue ?? "");
  }
  // It takes no room: the guide is as tall as without it.
  const mark = Object.assign(document.createElement("p"), { id: "mark", textContent: words });
  mark.style.position = "fixed";
  document.body.append(mark);
  return pieces;
}

/** What is around it stands the same on every screen. */
function mainOf(tree: string): string {
  const found = /^ *landmark main(.*)\n((?: {4}.*\n)*)/m.exec(tree);
  if (!found?.[2]) throw new Error(`the tree has no main part:\n${tree}`);
  // Some engines tell there what stands in no paragraph.
  const own = found[1]!.replaceAll("…", "").trim();
  return (own && `    ${own}\n`) + found[2];
}

/** The date on the sheet. */
function today(language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: "long" }).format(new Date());
}

/** Without spaces: how many there are between two parts is no one's word. */
function bare(text: string): string {
  return text.replace(/[\s\u200b\u00ad\ufffc]+/gu, "");
}
