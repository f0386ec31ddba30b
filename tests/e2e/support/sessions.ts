// Whole sessions in one go inside the frame, hundreds of screens a second: what each screen is like, whatever was entered.
import type { Guide, Sheet } from "./guide";
import { type Choices, fileOf, MUCH, NOTHING, SOME, sheetOf } from "./tour";

const KINDS = 5;
const GROUPS = 6;
const ATTACKS = 4;

/** What can be told of a screen from outside, or from across the room. */
export interface Told {
  /** The exact height of the content in CSS pixels, not the rounded one that the page is told. */
  height: number;
  /** The words that are read aloud, if there is a voice. */
  heard: string;
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
      priorities: [(place * 2) % 9, (place * 2 + 4) % 9, (place * 2 + 7) % 9].slice(0, place % 4),
      taken: Array.from({ length: place * 5 }, (_, choice) => (choice * 3 + place) % 38),
      spells: [place % 4, (place + 1) % 4].slice(0, place % 3),
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

/** Lives one session in English, from the first screen to a cleared guide and back, and says what its screens told. */
export async function live(guide: Guide, choices: Choices): Promise<Record<string, Told>> {
  return guide.frame.evaluate(follow, [...route(choices)]);
}

type Step =
  /** Presses the button that says just that, or has a part that does; another screen opens. */
  | { press: string }
  /** Chooses the `place`-th of the inputs of a kind. */
  | { choose: "radio" | "checkbox"; place: number }
  | { file: string }
  | { unfold: true }
  /** Notes the screen under this name. */
  | { note: string };

function* route(choices: Choices): Generator<Step> {
  yield* learn(choices);
  yield* check(choices);
  yield* mood(choices);
  yield* panic(choices);
  yield* [{ press: "Compare with an earlier check" }, { note: "repeat" }];
  yield* [{ file: choices.file }, { note: "repeat, with a file" }];
  yield* compare(choices);
  yield* sheet(choices);
  yield* [{ press: "Get help now" }, { note: "help" }];
  yield* [{ press: "How private is this?" }, { note: "privacy" }];
  yield* [{ press: "All sources" }, { note: "sources" }];
  yield* [{ press: "Hide and clear" }, { note: "cleared" }, { press: "Start again" }];
}

function* ticks(places: readonly number[]): Generator<Step> {
  for (const place of places) yield { choose: "checkbox", place };
}

/** Chooses in rows of `length` radio buttons each. */
function* rows(chosen: Sheet, length: number): Generator<Step> {
  for (const [row, place] of chosen.entries())
    if (place !== null) yield { choose: "radio", place: row * length + place };
}

function* learn({ familiar }: Choices): Generator<Step> {
  yield* [{ note: "welcome" }, { press: "Learn" }, { note: "learn" }, { press: "Generalized anxiety" }];
  for (let kind = 0; kind < KINDS; kind += 1) {
    if (familiar.includes(kind)) yield* ticks([0]);
    yield { note: `kind ${kind + 1}` };
    if (kind + 1 < KINDS) yield { press: "Next type" };
  }
  yield* [{ press: "Learn" }, { note: "learn, marked" }];
}

function* questions(name: string, answers: Sheet): Generator<Step> {
  for (const [item, points] of answers.entries()) {
    yield { note: `${name} ${item + 1}` };
    yield* rows([points], 4);
    yield* [{ note: `${name} ${item + 1}, answered` }, { press: points === null ? "Skip" : "Continue" }];
  }
}

function* check({ sheet, difficulty }: Choices): Generator<Step> {
  yield* [{ press: "Check" }, { note: "check" }, { press: "Start the questions" }];
  yield* questions("question", [...sheet, difficulty]);
  yield* [{ note: "review" }, { press: "See my result" }, { note: "result" }];
}

function* mood({ mood }: Choices): Generator<Step> {
  yield* [{ press: "Two questions about low mood" }, { note: "mood" }, { press: "Start the questions" }];
  yield* questions("mood", mood);
  yield* [{ note: "mood result" }, { press: "Back to my result" }];
}

function* panic({ panic }: Choices): Generator<Step> {
  const said = panic.map((isYes) => (isYes === null ? null : Number(isYes)));
  yield* [{ press: "Questions about panic attacks" }, { note: "panic" }, { press: "Start the questions" }];
  yield* rows(said.slice(0, ATTACKS), 2);
  yield* [{ note: "panic attacks" }, { press: "Continue" }];
  yield* rows(said.slice(ATTACKS), 2);
  yield* [{ note: "panic symptoms" }, { press: "Continue" }];
  yield* [{ note: "panic result" }, { press: "Back to my result" }];
}

function* compare({ tried, priorities }: Choices): Generator<Step> {
  yield { press: "Options" };
  yield* ticks(tried);
  yield* [{ note: "options" }, { press: "How ketamine may work" }, { note: "mechanism" }];
  yield* [{ press: "Compare" }, { note: "compare" }];
  yield* ticks(priorities);
  yield* [{ note: "compare, with priorities" }, { press: "What each one is" }];
  for (let group = 1; group <= GROUPS; group += 1) {
    yield { note: `group ${group}` };
    if (group < GROUPS) yield { press: "Next part" };
  }
}

function* sheet({ spells, taken }: Choices): Generator<Step> {
  yield* [{ press: "Next" }, { note: "next" }, { press: "Make a sheet to take along" }];
  yield* [{ unfold: true }, { note: "sheet" }];
  yield* rows(spells, 4);
  yield { note: "sheet, with times" };
  yield* ticks(taken);
  yield { note: "sheet, filled in" };
}

/** Runs in the frame: takes every step, each as soon as the one before is drawn. */
async function follow(steps: readonly Step[]): Promise<Record<string, Told>> {
  const told: Record<string, Told> = {};
  /** The guide draws in a microtask of a click, so the next task sees all of it; a message is one at once. */
  const drawn = () =>
    new Promise<void>((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => done();
      port2.postMessage("");
    });
  const until = async (isSo: () => boolean, what: string) => {
    for (const end = Date.now() + 5000; !isSo(); await drawn()) if (Date.now() > end) throw new Error(`never ${what}`);
  };
  const button = (name: string) => {
    const says = (part: Element) => part.textContent!.trim() === name;
    const named = [...document.querySelectorAll("button")].filter((one) =>
      [one, ...one.querySelectorAll("*")].some(says),
    );
    const shown = named.find((one) => one.checkVisibility());
    if (!shown) throw new Error(`no button says ${name}`);
    return shown;
  };
  const listen = () => {
    const reader = document.querySelector<HTMLElement>(".voice button");
    if (!reader?.checkVisibility()) return "";
    const { said } = window as unknown as { said: string[] };
    reader.click();
    return said.splice(0).at(-1)!;
  };
  const read = async (text: string) => {
    const input = document.querySelector<HTMLInputElement>("input[type=file]")!;
    const state = () => document.querySelector("main .said [role=status]")!.textContent;
    const before = state();
    const given = new DataTransfer();
    given.items.add(new File([text], "a.json"));
    input.files = given.files;
    input.dispatchEvent(new Event("change", { bubbles: true }));
    await until(() => state() !== before, "a file that was read");
  };
  for (const step of steps) {
    if ("press" in step) {
      const main = document.querySelector("main");
      button(step.press).click();
      await until(() => document.querySelector("main") !== main, `a new screen after ${step.press}`);
    } else if ("choose" in step) {
      document.querySelectorAll<HTMLElement>(`main input[type=${step.choose}]`)[step.place]!.click();
      await drawn();
    } else if ("file" in step) await read(step.file);
    else if ("unfold" in step) for (const fold of document.querySelectorAll("details")) fold.open = true;
    else {
      const { height } = document.querySelector("#guide")!.getBoundingClientRect();
      told[step.note] = { height, heard: listen() };
    }
  }
  return told;
}
