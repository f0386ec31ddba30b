// Every state of the guide, in any language: each screen, unanswered, wrongly left and answered, each result.
import { readFile } from "node:fs/promises";
import { expect, type Guide, type Sheet } from "./guide";
import { fileOf, NOTHING, sheetOf } from "./tour";

/** Called in every state with its name. */
export type Look = (name: string) => Promise<void>;

const MINUTE = 60_000;
const KINDS = 5;
const GROUPS = 6;
const ATTACKS = 4;
const ON = "main .actions .button.main";
/** The second way on: skips a question; in a result, clears the check. */
const SKIP = "main .actions > div:nth-child(2) button";
const DOOR = "main .door";

/** What a walk through the guide presses; all of it by place, so that it works in every language. */
export class Walk {
  constructor(readonly guide: Guide) {}

  /** Presses the `place`-th of what a selector finds, with a click sent by script: hundreds of screens in seconds. */
  async press(selector: string, place = 0): Promise<void> {
    await this.guide.frame.evaluate(
      async ([selector, place]) => {
        const found = document.querySelectorAll<HTMLElement>(selector)[place];
        if (!found) throw new Error(`nothing to press: ${selector}, ${place}`);
        found.click();
        await new Promise((done) => setTimeout(done, 0));
      },
      [selector, place] as const,
    );
  }

  section = (place: number) => this.press("nav button", place);
  choose = (place: number) => this.press("main input", place);
  on = () => this.press(ON);
  skip = () => this.press(SKIP);
  clearCheck = () => this.press(SKIP);
  help = () => this.press(".top button", 0);
  clear = () => this.press(".top button", 1);
  otherLanguage = () => this.press(".top button", 2);
  foot = (place: number) => this.press(".foot-links button", place);

  /** Answers or skips the questions of the check, and ends at the review. */
  async check(sheet: Sheet, difficulty: number | null): Promise<void> {
    await this.section(2);
    await this.on();
    for (const points of [...sheet, difficulty]) {
      if (points === null) await this.skip();
      else {
        await this.choose(points);
        await this.on();
      }
    }
  }
}

/** Shows every state once and ends at a cleared guide. The page's clock must be installed. */
export async function everyState(guide: Guide, look: Look): Promise<void> {
  const walk = new Walk(guide);
  await look("welcome");
  await learn(walk, look);
  await questions(walk, look);
  await results(walk, look);
  await mood(walk, look);
  const isEnglish = (await guide.frame.locator(DOOR).count()) > 2;
  await (isEnglish ? panic(walk, look) : noPanic(walk, look));
  await choices(walk, look);
  await sheet(walk, look);
  await around(walk, look);
}

async function learn(walk: Walk, look: Look): Promise<void> {
  await walk.section(1);
  await look("learn");
  await walk.press(DOOR);
  for (let kind = 1; kind <= KINDS; kind += 1) {
    if (kind === 2) await walk.choose(0);
    await look(`kind ${kind}${kind === 2 ? ", marked" : ""}`);
    if (kind < KINDS) await walk.on();
  }
  await walk.section(1);
  await look("learn, marked");
}

async function questions(walk: Walk, look: Look): Promise<void> {
  await walk.section(2);
  await look("check");
  await walk.on();
  for (let item = 1; item <= 7; item += 1) {
    await look(`question ${item}`);
    await walk.on();
    await look(`question ${item}, left without an answer`);
    await walk.choose(item % 4);
    await look(`question ${item}, answered`);
    await walk.on();
  }
  await look("difficulty");
  await walk.choose(1);
  await look("difficulty, answered");
  await walk.on();
  await look("review");
}

async function results(walk: Walk, look: Look): Promise<void> {
  for (const points of [0, 5, 10, 15]) {
    await walk.check(sheetOf(points), 0);
    if (points === 0) await look("review, answered");
    await walk.on();
    await look(`result of ${points}`);
    await walk.clearCheck();
  }
  await walk.check([3, 2, null, 1, 0, 1, 2], null);
  await look("review, one left open");
  await walk.on();
  await look("result, one left open");
  await walk.clearCheck();
  await walk.check(NOTHING.sheet, null);
  await look("review, empty");
  await walk.on();
  await look("result, open");
}

async function mood(walk: Walk, look: Look): Promise<void> {
  await walk.press(DOOR);
  await look("mood");
  await walk.on();
  for (const item of [1, 2]) {
    await look(`mood ${item}`);
    await walk.on();
    await look(`mood ${item}, left without an answer`);
    await walk.skip();
  }
  await look("mood result, open");
  for (const points of [0, 3]) {
    await walk.press(".review button");
    for (let item = 0; item < 2; item += 1) {
      await walk.choose(points);
      if (points > 0) await look(`mood ${item + 1}, answered`);
      await walk.on();
    }
    await look(`mood result of ${points * 2}`);
  }
  await walk.on();
}

async function panic(walk: Walk, look: Look): Promise<void> {
  await walk.press(DOOR, 1);
  await look("panic");
  await walk.on();
  await look("panic attacks");
  await walk.on();
  await look("panic symptoms");
  await walk.on();
  await look("panic result, open");
  for (const yes of [0, 1]) {
    await walk.press(SKIP);
    for (let question = 0; question < ATTACKS; question += 1) await walk.choose(question * 2 + yes);
    if (yes) await look("panic attacks, answered");
    await walk.on();
    for (let question = 0; question < 11; question += 1) await walk.choose(question * 2 + yes);
    if (yes) await look("panic symptoms, answered");
    await walk.on();
    await look(`panic result, ${yes ? "met" : "not met"}`);
  }
}

/** Panic questions are in English only; a visitor can change the language in the midst of them. */
async function noPanic(walk: Walk, look: Look): Promise<void> {
  await walk.otherLanguage();
  await walk.press(DOOR, 1);
  await walk.otherLanguage();
  await look("panic, not offered");
}

async function choices(walk: Walk, look: Look): Promise<void> {
  await walk.section(3);
  await look("options");
  await walk.choose(1);
  await look("options, marked");
  await walk.skip();
  await look("mechanism");
  await walk.section(4);
  await look("compare");
  for (const topic of [0, 4, 8]) await walk.choose(topic);
  await look("compare, three picked");
  await walk.press(DOOR);
  for (let group = 1; group <= GROUPS; group += 1) {
    await look(`group ${group}`);
    await walk.on();
  }
  await look("next");
}

async function sheet(walk: Walk, look: Look): Promise<void> {
  const { page, frame } = walk.guide;
  await walk.press(DOOR);
  await look("sheet");
  await walk.check([0, 1, 2, 3, 0, 1, 2], 1);
  await walk.section(5);
  await walk.press(DOOR);
  const inputs = await frame.locator("main input").count();
  for (let place = 0; place < inputs; place += 1) await walk.choose(place);
  await walk.press("main .builder .button.second", 2);
  await look("sheet, all chosen");
  const saved = page.waitForEvent("download");
  await walk.press("main .builder .button.second", 3);
  const file = await readFile(await (await saved).path());
  const main = frame.locator("main");
  const toRepeat = async () => {
    await walk.check(NOTHING.sheet, null);
    await walk.on();
    await walk.press(DOOR, (await frame.locator(DOOR).count()) - 1);
  };
  const give = async (buffer: Buffer) => {
    const before = await main.textContent();
    await frame.setInputFiles("input[type=file]", { name: "answers.json", mimeType: "application/json", buffer });
    await expect(main).not.toHaveText(before!);
  };
  await toRepeat();
  await look("repeat");
  for (const [name, buffer] of [
    ["another file", Buffer.from("{}")],
    ["too large a file", Buffer.alloc(1_100_000, " ")],
    ["a file without all answers", Buffer.from(fileOf([3]))],
    ["compared", file],
  ] as const) {
    await give(buffer);
    await look(`repeat, ${name}`);
  }
  await walk.on();
  await walk.clearCheck();
  await toRepeat();
  await give(file);
  await look("repeat, an earlier score only");
}

async function around(walk: Walk, look: Look): Promise<void> {
  await walk.help();
  await look("help");
  await walk.foot(0);
  await look("privacy");
  await walk.foot(1);
  await look("sources");
  await walk.foot(2);
  await look("pause");
  // A click by script does not count as a sign of life; a key does.
  await walk.guide.frame.evaluate(() => dispatchEvent(new KeyboardEvent("keydown")));
  await walk.guide.page.clock.runFor(16 * MINUTE);
  await expect(walk.guide.frame.getByRole("alert").locator("#title")).toBeVisible();
  await look("still there");
  await walk.clear();
  await look("cleared");
}
