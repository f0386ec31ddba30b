// Whole sessions in English, and what each screen tells, whatever was entered.
import { type Choices, fileOf, MUCH, NOTHING, SOME, sheetOf } from "./choices";
import { press } from "./deeds";
import type { Guide } from "./guide";
import { inside } from "./inside";
import { stops } from "./tour";

/** What can be told of a screen from outside, or from across the room. */
export interface Told {
  /** The exact height of the content in CSS pixels, not the rounded one that the page is told. */
  height: number;
  /** The words that are read aloud, if there is a voice, in alphabetical order: what matters most comes first. */
  heard: string[];
}

/** Sheets of every band, sheets with gaps, and marks of every amount. */
export function sessions(): Choices[] {
  const all = [0, 1, 2, 3, 4];
  const scores = [0, 4, 5, 9, 10, 14, 15, 21].map(
    (points, place): Choices => ({
      sheet: sheetOf(points),
      difficulty: place % 4,
      mood: [place % 4, (place * 3) % 4],
      panic: Array.from({ length: place * 2 }, (_, question) => question % (place + 1) !== 1),
      familiar: all.slice(0, place % 6),
      tried: all.slice(0, place % 5),
      priorities: [place % 4, (place + 1) % 4, (place + 3) % 4].slice(0, place % 4),
      looks: [place % 3, place % 6, place % 5, place % 3],
      taken: Array.from({ length: place * 5 }, (_, choice) => (choice * 3 + place) % 44),
      durations: [place % 4, (place + 1) % 4].slice(0, place % 3),
      file: fileOf(sheetOf(21 - points)),
    }),
  );
  const gaps: Choices[] = [
    { ...SOME, sheet: [null, 3, 3, 3, 3, 3, 3] },
    { ...MUCH, sheet: [null, null, null, 0, null, null, null], priorities: [1, 2, 3] },
    MUCH,
    NOTHING,
  ];
  return [...scores, ...gaps];
}

/** Lives one session from the first screen to a cleared guide and back, and says what its screens told. */
export async function live(guide: Guide, choices: Choices): Promise<Record<string, Told>> {
  const told = await guide.driver.inside(inside.survey(listen), stops(choices));
  await guide.perform(press("Start again"));
  return told;
}

/** Runs in the frame: has the screen read aloud where that is offered, and takes its height. */
function listen(): Told {
  const { height } = document.querySelector("#guide")!.getBoundingClientRect();
  const reader = document.querySelector<HTMLElement>(".voice button");
  if (!reader?.checkVisibility()) return { height, heard: [] };
  reader.click();
  const { said } = window as unknown as { said: string[] };
  return { height, heard: said.splice(0).at(-1)!.split("\n").sort() };
}
