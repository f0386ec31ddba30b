// Every state of the guide, in any language: each screen, unanswered, wrongly left and answered, each result.
import { expect } from "@playwright/test";
import { fileOf, NOTHING, sheetOf } from "./choices";
import { change, choose, chooseAll, give, hide, otherLanguage, press, push, section, unfold } from "./deeds";
import type { Guide } from "./guide";
import type { Deed } from "./inside";
import {
  AGAIN,
  ATTACKS,
  aspects,
  BACK_TO_RESULT,
  CLEAR,
  checked,
  GO_ON,
  helps,
  kinds,
  type Look,
  START,
  type Stop,
  SYMPTOMS,
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
} from "./walk";

export type { Look } from "./walk";

const MINUTE = 60_000;
const MOOD = ["Little interest or pleasure in doing things", "Feeling down, depressed, or hopeless"] as const;

/** Shows every state once and ends at a cleared guide. The page's clock must be installed. */
export async function everyState(guide: Guide, look: Look): Promise<void> {
  const { language, today } = await guide.frame.evaluate(() => ({
    language: document.documentElement.lang.slice(0, 2),
    today: new Date().toLocaleDateString("sv"),
  }));
  await walk(guide, states(language, today), look);
  await guide.page.clock.runFor(16 * MINUTE);
  await expect(guide.frame.getByRole("alert").locator("#title")).toBeVisible();
  await look("still there");
  await walk(guide, [["cleared", hide]], look);
}

/** Those that come without a clock. An earlier check was saved on the day `saved`. */
function states(language: string, saved: string): Stop[] {
  return [
    ["welcome"],
    ["learn", section("Learn")],
    ...kinds([1], ", marked"),
    ["learn, marked", section("Learn")],
    ["check", section("Check")],
    ...questions(),
    ...results(),
    ...mood(),
    ...(language === "en" ? panic() : noPanic()),
    ["options", section("Options")],
    ["options, marked", choose(1)],
    ...helps(),
    ["compare", section("Compare")],
    ["compare, three picked", choose(0), choose(2), choose(3)],
    ...aspects([2, 5, 4, 0]),
    ["compare effects, counts", section("Compare"), press("Side effects and boxed warning"), choose(1)],
    ["compare effects, usual care", choose(2)],
    ["next", press("Talk with the clinic")],
    ["sheet", TO_SHEET],
    ["sheet, all chosen", ...wholeSheet()],
    ...repeat(saved),
    ["help", press("Get help now")],
    ["privacy", press("How private is this?")],
    ["sources", press("All sources")],
    ["calm", ...TO_CALM],
    ["someone", ...TO_SOMEONE],
  ];
}

function questions(): Stop[] {
  const each = upTo(7).flatMap((item): Stop[] => {
    const name = `question ${item + 1}`;
    return [
      [name, item === 0 ? START : GO_ON],
      [`${name}, left without an answer`, push("Continue")],
      [`${name}, answered`, choose((item + 1) % 4)],
    ];
  });
  return [...each, ["difficulty", GO_ON], ["difficulty, answered", choose(1)], ["review", GO_ON]];
}

function results(): Stop[] {
  const [first, ...others] = [0, 5, 10, 15].map(
    (points) => [`result of ${points}`, checked(sheetOf(points), 0)] as const,
  );
  return [
    ["review, answered", ...first![1]],
    [first![0], TO_RESULT],
    ["welcome, answered", section("Start")],
    [`${first![0]}, found again`, press("Go to my result")],
    ...others.map(([name, deeds]): Stop => [name, CLEAR, ...deeds, TO_RESULT]),
    ["review, one left open", CLEAR, ...checked([3, 2, null, 1, 0, 1, 2], null)],
    ["result, one left open", TO_RESULT],
    ["review, empty", CLEAR, ...checked(NOTHING.sheet, null)],
    ["result, open", TO_RESULT],
  ];
}

function mood(): Stop[] {
  const answered = (points: number) => MOOD.flatMap(() => [choose(points), GO_ON]);
  return [
    ["mood", TO_MOOD],
    ["mood 1", START],
    ["mood 1, left without an answer", push("Continue")],
    ["mood 2", press("Skip")],
    ["mood 2, left without an answer", push("Continue")],
    ["mood result, open", press("Skip")],
    ["mood result of 0", change(MOOD[0]), ...answered(0)],
    ["mood 1, answered", change(MOOD[0]), choose(3)],
    ["mood 2, answered", GO_ON, choose(3)],
    ["mood result of 6", GO_ON],
  ];
}

function panic(): Stop[] {
  const attacks = (isYes: boolean) => yesOrNo(upTo(ATTACKS).map(() => isYes));
  const symptoms = (isYes: boolean) => yesOrNo(upTo(SYMPTOMS).map(() => isYes));
  const again = press("Change my answers");
  return [
    ["panic", BACK_TO_RESULT, TO_PANIC],
    ["panic attacks", START],
    ["panic symptoms", GO_ON],
    ["panic result, open", GO_ON],
    ["panic result, not met", again, ...attacks(false), GO_ON, ...symptoms(false), GO_ON],
    ["panic attacks, answered", again, ...attacks(true)],
    ["panic symptoms, answered", GO_ON, ...symptoms(true)],
    ["panic result, met", GO_ON],
  ];
}

/** Panic questions are in English only; a visitor can change the language in the midst of them. */
function noPanic(): Stop[] {
  return [["panic, not offered", BACK_TO_RESULT, otherLanguage, TO_PANIC, otherLanguage]];
}

const SAVED = [0, 1, 2, 3, 0, 1, 2];

function wholeSheet(): Deed[] {
  const toSheet = [...AGAIN, ...checked(SAVED, 1), section("Talk"), TO_SHEET];
  return [...toSheet, unfold(), chooseAll, unfold(false), push("Copy")];
}

function repeat(saved: string): Stop[] {
  const anew = [...checked(NOTHING.sheet, null), TO_RESULT, TO_REPEAT];
  const file = fileOf(SAVED, saved);
  return [
    ["repeat", section("Check"), TO_REPEAT],
    ["repeat, another file", give("{}")],
    ["repeat, too large a file", give(" ".repeat(1_100_000))],
    ["repeat, a file without all answers", give(fileOf([3]))],
    ["repeat, compared", give(file)],
    ["repeat, an earlier score only", BACK_TO_RESULT, CLEAR, ...anew, give(file)],
  ];
}
