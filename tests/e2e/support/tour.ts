// A walk through every screen of the guide, with any answers and marks.
import type { Guide, Sheet } from "./guide";
import { openSheet, unfold } from "./sheet";

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
  /** Places of the topics that matter most, 0 to 8, at most three. */
  priorities: readonly number[];
  /** Places of what goes on the sheet: seven parts, then what to mention, then the questions. */
  taken: readonly number[];
  /** How long each kind of care was tried, by place: 0 to 3. */
  spells: Sheet;
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
  spells: [],
  file: "",
};

export const MUCH: Choices = {
  sheet: [3, 3, 3, 3, 3, 3, 3],
  difficulty: 3,
  mood: [3, 3],
  panic: Array.from({ length: 15 }, () => true),
  familiar: [0, 1, 2, 3, 4],
  tried: [0, 1, 2, 3],
  priorities: [8, 4, 0],
  taken: Array.from({ length: 38 }, (_, place) => place),
  spells: [0, 1, 2, 3],
  file: fileOf([3, 3, 3, 3, 3, 3, 3]),
};

export const SOME: Choices = {
  sheet: [0, 1, 2, null, 0, 3, 1],
  difficulty: 1,
  mood: [1, null],
  panic: [false],
  familiar: [1],
  tried: [2],
  priorities: [6],
  taken: [0, 4, 8, 20],
  spells: [null, 2],
  file: fileOf([0, 1, 0, 1, 0, 1, 0]),
};

/** A sheet that adds up to `points`. */
export function sheetOf(points: number): number[] {
  return Array.from({ length: 7 }, (_, item) => Math.floor((points + item) / 7));
}

/** As much of a file that the guide saved as the guide reads; tests/e2e/journey/repeat.spec.ts has whole ones. */
export function fileOf(sheet: readonly number[]): string {
  const items = ["69725-0", "68509-9", "69733-4", "69734-2", "69735-9", "69689-8", "69736-7"];
  const codes = ["LA6568-5", "LA6569-3", "LA6570-1", "LA6571-9"];
  const answers = sheet.map((points, item) => ({
    linkId: items[item],
    answer: [{ valueCoding: { code: codes[points] } }],
  }));
  const total = { linkId: "70274-6", answer: [{ valueDecimal: sheet.reduce((sum, points) => sum + points, 0) }] };
  const item = [{ linkId: "69737-5", item: answers }, total];
  return JSON.stringify({
    entry: [{ resource: { resourceType: "QuestionnaireResponse", authored: "2026-01-02", item } }],
  });
}

const ATTACKS = 4;
const KINDS = 5;
const GROUPS = 6;

/** Called on every screen, after the choices of that screen were entered. */
export type Visit = (name: string) => Promise<void>;

/** Opens every screen once, enters the choices where they belong, and ends at a cleared guide. */
export async function tour(guide: Guide, choices: Choices, visit: Visit): Promise<void> {
  await visit("welcome");
  await learn(guide, choices, visit);
  await check(guide, choices, visit);
  await options(guide, choices, visit);
  await compare(guide, choices, visit);
  await guide.section("Next");
  await visit("next");
  await sheet(guide, choices, visit);
  await guide.press("Get help now");
  await visit("help");
  await guide.press("How private is this?");
  await visit("privacy");
  await guide.press("All sources");
  await visit("sources");
  await guide.press("Hide and clear");
  await visit("cleared");
}

async function learn(guide: Guide, choices: Choices, visit: Visit): Promise<void> {
  await guide.section("Learn");
  await visit("learn");
  await guide.press(guide.frame.locator("main .door").first());
  for (let kind = 0; kind < KINDS; kind += 1) {
    if (choices.familiar.includes(kind)) await guide.checkboxes.first().check();
    await visit(`kind ${kind + 1}`);
    if (kind + 1 < KINDS) await guide.press(guide.main);
  }
  await guide.section("Learn");
  await visit("learn, marked");
}

async function check(guide: Guide, choices: Choices, visit: Visit): Promise<void> {
  await guide.section("Check");
  await visit("check");
  await guide.press(guide.main);
  for (const [item, points] of choices.sheet.entries()) {
    if (points !== null) await guide.answer(points);
    await visit(`question ${item + 1}`);
    await guide.press(points === null ? "Skip" : "Continue");
  }
  if (choices.difficulty !== null) await guide.answer(choices.difficulty);
  await visit("difficulty");
  await guide.press(choices.difficulty === null ? "Skip" : "Continue");
  await visit("review");
  await guide.press("See my result");
  await visit("result");
  await mood(guide, choices, visit);
  await panic(guide, choices, visit);
}

async function mood(guide: Guide, choices: Choices, visit: Visit): Promise<void> {
  await guide.press(guide.frame.locator("main .door").first());
  await visit("mood");
  await guide.press(guide.main);
  for (const [item, points] of choices.mood.entries()) {
    if (points !== null) await guide.answer(points);
    await visit(`mood ${item + 1}`);
    await guide.press(points === null ? "Skip" : "Continue");
  }
  await visit("mood result");
  await guide.press("Back to my result");
}

async function panic(guide: Guide, choices: Choices, visit: Visit): Promise<void> {
  await guide.press(guide.frame.locator("main .door").nth(1));
  await visit("panic");
  await guide.press(guide.main);
  await sayYesOrNo(guide, choices.panic.slice(0, ATTACKS));
  await visit("panic attacks");
  await guide.press("Continue");
  await sayYesOrNo(guide, choices.panic.slice(ATTACKS));
  await visit("panic symptoms");
  await guide.press("Continue");
  await visit("panic result");
  await guide.press(guide.main);
  await repeat(guide, choices, visit);
}

/** Opens an earlier file; an empty one is none of the guide's. */
async function repeat(guide: Guide, choices: Choices, visit: Visit): Promise<void> {
  await guide.press(guide.frame.locator("main .door").nth(2));
  await visit("repeat");
  const buffer = Buffer.from(choices.file);
  await guide.frame.locator("input[type=file]").setInputFiles({ name: "a.json", mimeType: "application/json", buffer });
  await visit("repeat, with a file");
}

async function sheet(guide: Guide, choices: Choices, visit: Visit): Promise<void> {
  await openSheet(guide);
  await visit("sheet");
  await unfold(guide);
  for (const [care, spell] of choices.spells.entries())
    if (spell !== null) await guide.radios.nth(care * 4 + spell).check();
  for (const place of choices.taken) await guide.checkboxes.nth(place).check();
  await visit("sheet, filled in");
}

/** Answers the questions on screen, each of which has a No and a Yes. */
export async function sayYesOrNo(guide: Guide, said: readonly (boolean | null)[]): Promise<void> {
  for (const [place, isYes] of said.entries()) {
    if (isYes !== null) await guide.radios.nth(place * 2 + (isYes ? 1 : 0)).check();
  }
}

async function options(guide: Guide, choices: Choices, visit: Visit): Promise<void> {
  await guide.section("Options");
  for (const care of choices.tried) await guide.checkboxes.nth(care).check();
  await visit("options");
  await guide.press("How ketamine may work");
  await visit("mechanism");
}

async function compare(guide: Guide, choices: Choices, visit: Visit): Promise<void> {
  await guide.section("Compare");
  for (const topic of choices.priorities) await guide.checkboxes.nth(topic).check();
  await visit("compare");
  await guide.press(guide.frame.locator("main .door").first());
  for (let group = 0; group < GROUPS; group += 1) {
    await visit(`group ${group + 1}`);
    if (group + 1 < GROUPS) await guide.press("Next part");
  }
}
