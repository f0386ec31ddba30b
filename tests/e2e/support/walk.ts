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
const GROUPS = 6;
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

/** Each part of the comparison. */
export function groups(): Stop[] {
  return upTo(GROUPS).map((group) => [`group ${group + 1}`, press(group === 0 ? "What each one is" : "Next part")]);
}

/** From anywhere through the check to the review. */
export function checked(sheet: Sheet, difficulty: number | null): Deed[] {
  return [section("Check"), START, ...[...sheet, difficulty].flatMap(respond)];
}

/** Answers the questions on panic that are on screen; `null` leaves one open. */
export function yesOrNo(said: readonly (boolean | null)[]): Deed[] {
  return said.flatMap((isYes, question) => (isYes === null ? [] : [choose(isYes ? "Yes" : "No", question)]));
}
