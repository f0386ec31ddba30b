// Walks through the guide: each is a list of stops, and what a visitor does to come to each from the one before.
import { choose, press, respond, section } from "./deeds";
import type { Deed } from "./inside";
import type { Sheet, Visitor } from "./visitor";

/** The name of a screen in a state, and what leads there. */
export type Stop = readonly [name: string, ...deeds: readonly Deed[]];

/** Called at every stop with its name. */
export type Look = (name: string) => Promise<unknown>;

/** Goes from stop to stop; `always` is done at each. */
export async function walk(
  visitor: Visitor,
  stops: readonly Stop[],
  look: Look,
  always: readonly Deed[] = [],
): Promise<void> {
  for (const [name, ...deeds] of stops) {
    if (deeds.length > 0) {
      await visitor.perform(...deeds, ...always).catch((cause) => {
        throw new Error(`on the way to “${name}”: ${cause.message}`, { cause });
      });
    }
    await look(name);
  }
}

export const upTo = (count: number) => Array.from({ length: count }, (_, place) => place);

/** The names of the types of anxiety, in the order of the list. */
export const KINDS = [
  "Generalized anxiety",
  "Panic disorder",
  "Social anxiety",
  "Specific phobias",
  "Obsessive-compulsive disorder (OCD)",
] as const;
export const ATTACKS = 4;
export const SYMPTOMS = 11;

export const START = press("Start the questions");
export const GO_ON = press("Continue");
export const CLEAR = press("Clear my answers");
export const TO_RESULT = press("See my result");
export const BACK_TO_RESULT = press("Back to my result");
export const TO_MOOD = press("Two questions about low mood");
export const TO_PANIC = press("Questions about panic attacks");
export const TO_REPEAT = press("Compare with an earlier check");
export const TO_SHEET = press("Make a sheet to take along");
export const TO_CALM = [section("Start"), press("A calm minute first")];
export const TO_SOMEONE = [section("Start"), press("I am here for someone else")];

/** Each type of anxiety; those of these places are marked, and have `marked` behind their names. */
export function kinds(familiar: readonly number[], marked = ""): Stop[] {
  return KINDS.map((name, kind) => {
    const isMarked = familiar.includes(kind);
    const mark = isMarked ? [choose("This sounds familiar")] : [];
    return [`kind ${kind + 1}${isMarked ? marked : ""}`, press(name), ...mark];
  });
}

/** What leads to each question of the comparison from the one before, and to the first from the hub. */
const ONWARD = [
  ["approval", "Look closer"],
  ["evidence", "Next: does it work?"],
  ["time", "Next: how often, and how long?"],
  ["effects", "Next: side effects and risks"],
  ["exclusions", "Next: who should not have it?"],
  ["cost", "Next: cost and insurance"],
] as const;

/** Places of what is looked at: how many got better, one of Spravato's side effects, one of usual care's, and whose last. */
export type Looks = readonly [benefit: number, spravato: number, usual: number, whose: number];

/** Each question of the comparison, with these pictures looked at. */
export function aspects(looks?: Looks): Stop[] {
  const chosen: Record<string, readonly number[]> = {};
  if (looks) {
    const [benefit, spravato, usual, whose] = looks;
    chosen.evidence = [benefit];
    // What is told of a treatment comes after the choice among three of them.
    chosen.effects = [2, 3 + usual, 0, 3 + spravato, whose];
  }
  return ONWARD.map(([name, words]) => {
    return [`compare ${name}`, press(words), ...(chosen[name] ?? []).map((place) => choose(place))];
  });
}

/** What is behind the cards of What can help, each reached from them. */
export function helps(): Stop[] {
  return [
    ...["Talk therapy", "Antidepressants", "Calming medicines", "Everyday habits"].map(
      (care, place): Stop => [`care ${place + 1}`, section("Options"), press(care)],
    ),
    ["routes", section("Options"), press("Other routes")],
    ["resistant", section("Options"), press("“Treatment-resistant”")],
    ["mechanism", section("Options"), press("How ketamine may work")],
  ];
}

/** From anywhere but the questions, once the check was begun: takes all answers back. */
export const AGAIN = [section("Check"), CLEAR];

/** From anywhere through the check, which was not begun, to the review. */
export function checked(sheet: Sheet, difficulty: number | null): Deed[] {
  return [section("Check"), START, ...[...sheet, difficulty].flatMap(respond)];
}

/** Answers the questions on panic that are on screen; `null` leaves one open. */
export function yesOrNo(said: readonly (boolean | null)[]): Deed[] {
  return said.flatMap((isYes, question) => (isYes === null ? [] : [choose(isYes ? "Yes" : "No", question)]));
}
