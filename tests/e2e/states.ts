// Every state of the guide, in any language: each screen, unanswered, wrongly left and answered, each result.
import { readFile } from "node:fs/promises";
import { expect, type Guide } from "./guide";
import { sheetOf } from "./tour";

/** Called in every state with its name. */
export type Look = (name: string) => Promise<void>;

const MINUTE = 60_000;
const KINDS = 5;
const GROUPS = 6;
const ATTACKS = 4;
const ON = "main .actions .button.main";
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
  help = () => this.press(".top button", 0);
  clear = () => this.press(".top button", 1);
  otherLanguage = () => this.press(".top button", 2);
  foot = (place: number) => this.press(".foot-links button", place);

  /** Answers the questions of the check, and ends at the review. */
  async check(sheet: readonly number[], difficulty: number): Promise<void> {
    await this.section(2);
    await this.on();
    for (const points of [...sheet, difficulty]) {
      await this.choose(points);
      await this.on();
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
  if ((await guide.frame.locator(DOOR).count()) > 2) await panic(walk, look);
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
    if (item === 1) {
      await walk.on();
      await look("question 1, left without an answer");
    }
    await walk.choose(item % 4);
    if (item <= 4) await look(`question ${item}, answered`);
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
    await walk.press("main .actions > div:nth-child(2) button");
  }
  await walk.section(2);
  await walk.on();
  for (let item = 0; item < 8; item += 1) await walk.skip();
  await look("review, empty");
  await walk.on();
  await look("result, open");
}

async function mood(walk: Walk, look: Look): Promise<void> {
  await walk.press(DOOR);
  await look("mood");
  await walk.on();
  await look("mood 1");
  await walk.on();
  await look("mood 1, left without an answer");
  await walk.skip();
  await look("mood 2");
  await walk.skip();
  await look("mood result, open");
  for (const points of [0, 3]) {
    await walk.press(".review button");
    for (let item = 0; item < 2; item += 1) {
      await walk.choose(points);
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

async function choices(walk: Walk, look: Look): Promise<void> {
  await walk.section(3);
  await look("options");
  await walk.choose(1);
  await look("options, marked");
  await walk.on();
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
  await walk.section(2);
  await walk.on();
  for (let item = 0; item < 8; item += 1) await walk.skip();
  await walk.on();
  await walk.press(DOOR, (await frame.locator(DOOR).count()) - 1);
  await look("repeat");
  const give = (buffer: Buffer) => frame.setInputFiles("input[type=file]", { name: "answers.json", mimeType: "application/json", buffer });
  const before = await frame.locator("main").textContent();
  await give(Buffer.from("{}"));
  await expect(frame.locator("main")).not.toHaveText(before!);
  await look("repeat, another file");
  await give(file);
  await expect(frame.locator("main")).not.toHaveText(before!);
  await look("repeat, compared");
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
