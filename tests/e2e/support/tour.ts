// A walk through every screen of the guide, with any answers and marks.
import type { Choices } from "./choices";
import { choose, fit, give, press, section, unfold } from "./deeds";
import type { Deed } from "./inside";
import type { Sheet, Visitor } from "./visitor";
import {
  ATTACKS,
  aspects,
  BACK_TO_RESULT,
  GO_ON,
  helps,
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
  walk,
  yesOrNo,
} from "./walk";

export { type Choices, fileOf, MUCH, NOTHING, SOME, sheetOf } from "./choices";

/** Called on every screen, after the choices of that screen were entered. */
export type Visit = (name: string) => Promise<unknown>;

/** Opens every screen once, enters the choices where they belong, and ends at a cleared guide. */
export async function tour(visitor: Visitor, choices: Choices, visit: Visit): Promise<void> {
  await walk(visitor, stops(choices), visit, [fit]);
}

/** The names of the stops are the same for all visitors. */
export function stops(choices: Choices): Stop[] {
  return [
    ["welcome"],
    ["learn", section("Learn")],
    ...kinds(choices.familiar),
    ["learn, marked", section("Learn")],
    ["check", section("Check")],
    ...asked("question", [START], choices.sheet),
    ["difficulty", left(choices.sheet.at(-1)), ...entered(choices.difficulty)],
    ["review", left(choices.difficulty)],
    ["result", TO_RESULT],
    ["mood", TO_MOOD],
    ...asked("mood", [START], choices.mood),
    ["mood result", left(choices.mood.at(-1))],
    ["panic", BACK_TO_RESULT, TO_PANIC],
    ["panic attacks", START, ...yesOrNo(choices.panic.slice(0, ATTACKS))],
    ["panic symptoms", GO_ON, ...yesOrNo(choices.panic.slice(ATTACKS))],
    ["panic result", GO_ON],
    ["repeat", BACK_TO_RESULT, TO_REPEAT],
    ["repeat, with a file", give(choices.file)],
    ["options", section("Options"), ...choices.tried.map((care) => choose(care))],
    ...helps(),
    ["compare", section("Compare"), ...choices.priorities.map((topic) => choose(topic))],
    ...aspects(choices.looks),
    ["next", section("Talk")],
    ["sheet", TO_SHEET],
    ["sheet, filled in", unfold(), ...taken(choices)],
    ["welcome, after all of it", section("Start")],
    ["calm", ...TO_CALM],
    ["someone", ...TO_SOMEONE],
    ["help", press("Get help now")],
    ["privacy", press("How private is this?")],
    ["sources", press("All sources")],
    ["cleared", press("Hide and clear")],
  ];
}

/** Questions one after the other, each with its answer. */
function asked(name: string, reach: readonly Deed[], sheet: Sheet): Stop[] {
  return sheet.map((points, item) => [
    `${name} ${item + 1}`,
    ...(item === 0 ? reach : [left(sheet[item - 1])]),
    ...entered(points),
  ]);
}

const left = (points: number | null | undefined): Deed => press(points === null ? "Skip" : "Continue");
const entered = (points: number | null): Deed[] => (points === null ? [] : [choose(points)]);

/**
 * The seven parts of the sheet come first, then how long each kind of care was tried: four radio buttons for each;
 * then what to mention, and the questions, each with a box for those that come first. Of these the first is ticked.
 */
function taken({ taken, durations }: Choices): Deed[] {
  const [parts, radios, mentions] = [7, 16, 15];
  const long = durations.flatMap((duration, care) => (duration === null ? [] : [choose(parts + care * 4 + duration)]));
  const place = (taken: number) => {
    if (taken < parts) return taken;
    const question = taken - parts - mentions;
    return radios + (question < 0 ? taken : parts + mentions + question * 2);
  };
  const asked = taken.filter((one) => one >= parts + mentions).slice(0, 2);
  return [...long, ...taken.map((one) => choose(place(one))), ...asked.map((one) => choose(place(one) + 1))];
}
