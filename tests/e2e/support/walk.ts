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

const KINDS = 5;
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

/** Each type of anxiety; those of these places are marked, and have `marked` behind their names. */
export function kinds(familiar: readonly number[], marked = ""): Stop[] {
  return upTo(KINDS).map((kind) => {
    const isMarked = familiar.includes(kind);
    const reach = press(kind === 0 ? "Generalized anxiety" : "Next type");
    return [`kind ${kind + 1}${isMarked ? marked : ""}`, reach, ...(isMarked ? [choose("This sounds familiar")] : [])];
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
