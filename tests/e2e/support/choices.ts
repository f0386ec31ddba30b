// What made-up visitors enter.
import type { Sheet } from "./visitor";
import type { Looks } from "./walk";

/** All that a visitor can enter. */
export interface Choices {
  sheet: Sheet;
  difficulty: number | null;
  /** Points per question on low mood. */
  mood: Sheet;
  /** Whether each question on panic is answered with Yes, with No, or not at all: attacks, then symptoms. */
  panic: readonly (boolean | null)[];
  /** Places of the types that sound familiar, 0 to 4. */
  familiar: readonly number[];
  /** Places of the care that was tried, 0 to 3. */
  tried: readonly number[];
  /** Places of the questions that matter most, 0 to 3, at most three. */
  priorities: readonly number[];
  /** Places of the pictures that are looked at. */
  looks?: Looks;
  /** Places of what goes on the sheet: seven parts, then what to mention, then the questions. */
  taken: readonly number[];
  /** How long each kind of care was tried, by place: 0 to 3. */
  durations: Sheet;
  /** What is in the file that is opened as an earlier check. */
  file: string;
}

export const NOTHING: Choices = {
  sheet: [null, null, null, null, null, null, null],
  difficulty: null,
  mood: [null, null],
  panic: [],
  familiar: [],
  tried: [],
  priorities: [],
  taken: [],
  durations: [],
  file: "",
};

export const MUCH: Choices = {
  sheet: [3, 3, 3, 3, 3, 3, 3],
  difficulty: 3,
  mood: [3, 3],
  panic: Array.from({ length: 15 }, () => true),
  familiar: [0, 1, 2, 3, 4],
  tried: [0, 1, 2, 3],
  priorities: [3, 1, 0],
  looks: [2, 5, 4, 2],
  taken: Array.from({ length: 44 }, (_, place) => place),
  durations: [0, 1, 2, 3],
  file: fileOf([3, 3, 3, 3, 3, 3, 3]),
};

export const SOME: Choices = {
  sheet: [0, 1, 2, null, 0, 3, 1],
  difficulty: 1,
  mood: [1, null],
  panic: [false],
  familiar: [1],
  tried: [2],
  priorities: [2],
  looks: [1, 0, 2, 1],
  taken: [0, 4, 8, 26],
  durations: [null, 2],
  file: fileOf([0, 1, 0, 1, 0, 1, 0]),
};

/** A sheet that adds up to `points`. */
export function sheetOf(points: number): number[] {
  return Array.from({ length: 7 }, (_, item) => Math.floor((points + item) / 7));
}

/** As much of a file that the guide saved as the guide reads; tests/e2e/journey/repeat.spec.ts has whole ones. */
export function fileOf(sheet: readonly number[], authored = "2026-01-02"): string {
  const items = ["69725-0", "68509-9", "69733-4", "69734-2", "69735-9", "69689-8", "69736-7"];
  const codes = ["LA6568-5", "LA6569-3", "LA6570-1", "LA6571-9"];
  const answers = sheet.map((points, item) => ({
    linkId: items[item],
    answer: [{ valueCoding: { code: codes[points] } }],
  }));
  const total = { linkId: "70274-6", answer: [{ valueDecimal: sheet.reduce((sum, points) => sum + points, 0) }] };
  const item = [{ linkId: "69737-5", item: answers }, total];
  return JSON.stringify({
    entry: [{ resource: { resourceType: "QuestionnaireResponse", authored, item } }],
  });
}
