// The harness: opens a host page, finds the guide's frame in it, and does what a visitor does.
import { expect, type Frame, type Locator, type Page, test as playwright } from "@playwright/test";

export { expect };

/** The page a clinic could have, with the very tag that clinics paste. */
export const DEMONSTRATION = "/index.html";

export const SECTIONS = ["Start", "Learn", "Check", "Options", "Compare", "Next"] as const;
export type SectionName = (typeof SECTIONS)[number];

/** The GAD-7, verbatim: https://www.phqscreeners.com */
export const ITEMS = [
  "Feeling nervous, anxious or on edge",
  "Not being able to stop or control worrying",
  "Worrying too much about different things",
  "Trouble relaxing",
  "Being so restless that it is hard to sit still",
  "Becoming easily annoyed or irritable",
  "Feeling afraid as if something awful might happen",
] as const;

/** The points of an answer are its place. */
export const ANSWERS = ["Not at all", "Several days", "More than half the days", "Nearly every day"] as const;

/** Points per question, 0 to 3, or null for a skipped question. */
export type Sheet = readonly (number | null)[];

/**
 * A test that also fails when the page or a frame of it logs an error or throws.
 * A test that expects such words says in `allowed` which.
 */
export const test = playwright.extend<{ allowed: RegExp | undefined; quiet: void }>({
  allowed: [undefined, { option: true }],
  quiet: [
    async ({ page, allowed }, use) => {
      const said: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "error") said.push(message.text());
      });
      page.on("pageerror", (error) => said.push(`uncaught: ${error.message}`));
      await use();
      const unexpected = said.filter((words) => !allowed?.test(words));
      expect(unexpected, "errors in the console").toEqual([]);
    },
    { auto: true },
  ],
});

/**
 * How controls are used: by clicks that a script sends inside the frame, which is quick and misses nothing that
 * the test is about, or as a visitor does, by pointer or finger.
 */
export type Hand = "script" | "mouse" | "touch";

/** One guide in a host page. */
export class Guide {
  constructor(
    readonly page: Page,
    readonly frame: Frame,
    readonly hand: Hand = "script",
  ) {}

  /** The same guide, used by another hand. */
  by(hand: Hand): Guide {
    return new Guide(this.page, this.frame, hand);
  }

  get title(): Locator {
    return this.frame.locator("#title");
  }

  button(name: string): Locator {
    return this.frame.getByRole("button", { name, exact: true });
  }

  radio(name: string): Locator {
    return this.frame.getByRole("radio", { name, exact: true });
  }

  get radios(): Locator {
    return this.frame.getByRole("radio");
  }

  get checkboxes(): Locator {
    return this.frame.getByRole("checkbox");
  }

  /** The way on that stands out. */
  get main(): Locator {
    return this.frame.locator("main .actions .button.main");
  }

  /** Does something that opens a screen, and waits until the new heading has focus. */
  async opening(deed: () => Promise<unknown>): Promise<void> {
    await this.frame.evaluate(leave);
    await deed();
    await this.frame.evaluate(arrive);
    // The page scrolls when it hears of the screen; a click before that is drawn can miss.
    await this.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  }

  /** Presses a button, or the button of that name, that opens another screen. */
  async press(what: string | Locator): Promise<void> {
    const button = typeof what === "string" ? this.button(what) : what;
    if (this.hand === "script") await button.evaluate(pressInside);
    else await this.opening(() => (this.hand === "touch" ? button.tap() : button.click()));
  }

  async section(name: SectionName): Promise<void> {
    await this.press(this.frame.locator("nav").getByRole("button", { name, exact: true }));
  }

  /** Gives the answer worth `points` to the question on screen. */
  async answer(points: number): Promise<void> {
    await this.choose(this.radios.nth(points));
  }

  /** Chooses a radio button or ticks a checkbox, and sees it chosen. */
  async choose(input: Locator): Promise<void> {
    if (this.hand === "script") await input.evaluate(chooseInside);
    else if (this.hand === "touch") await input.tap();
    else await input.check();
    await expect(input).toBeChecked();
  }

  /** Answers the question on screen and goes on, or skips it. */
  async respond(points: number | null): Promise<void> {
    if (points === null) return this.press("Skip");
    await this.answer(points);
    await this.press("Continue");
  }

  /** From wherever the guide is through all questions to the review. */
  async walkCheck(sheet: Sheet, difficulty: number | null = null): Promise<void> {
    await this.section("Check");
    await this.press(this.main);
    for (const points of sheet) await this.respond(points);
    await this.respond(difficulty);
    await this.expectTitle("Your answers");
  }

  async expectTitle(words: string): Promise<void> {
    await expect(this.title).toHaveText(words);
    await expect(this.title).toBeFocused();
  }

  /** The height of what is in the frame, in CSS pixels. */
  async contentHeight(): Promise<number> {
    return this.frame.locator("#guide").evaluate((element) => element.getBoundingClientRect().height);
  }

  /** The frame's own box in the host page. */
  async box(): Promise<{ x: number; y: number; width: number; height: number }> {
    const element = await this.frame.frameElement();
    const box = await element.boundingBox();
    if (!box) throw new Error("the guide's frame has no box");
    return box;
  }
}

// What runs inside the frame; each stands for itself, since a driver sends it as text.

/** Notes which screen is about to be left. */
function leave(): void {
  Object.assign(document.querySelector("main") ?? {}, { left: true });
}

/**
 * Waits for the new heading, and then for the frame to take the height of the new screen, so that nothing moves
 * under the next click. A frame that never gets there is for the layout tests to find.
 */
async function arrive(): Promise<void> {
  const until = async (isSo: () => boolean | null, patience: number) => {
    const end = Date.now() + patience;
    while (!isSo()) {
      if (Date.now() > end) return false;
      await new Promise((done) => setTimeout(done, 4));
    }
    return true;
  };
  const isNew = () => {
    const main = document.querySelector("main");
    return main && !("left" in main) && document.activeElement?.id === "title";
  };
  if (!(await until(isNew, 5000))) throw new Error("no new screen whose heading has focus");
  const isFit = () => {
    const { height } = document.querySelector("#guide")!.getBoundingClientRect();
    return Math.abs(innerHeight - height) < 9;
  };
  await until(isFit, 500);
}

/** Presses a control that a visitor could press, and waits as `opening` does, all in one go. */
async function pressInside(element: Element): Promise<void> {
  const control = element as HTMLButtonElement;
  if (control.disabled || !control.checkVisibility({ visibilityProperty: true })) {
    throw new Error(`nobody can press this: ${control.outerHTML.slice(0, 200)}`);
  }
  const main = document.querySelector("main");
  control.click();
  const isNew = () => document.querySelector("main") !== main && document.activeElement?.id === "title";
  const until = async (isSo: () => boolean, patience: number) => {
    const end = Date.now() + patience;
    while (!isSo() && Date.now() < end) await new Promise((done) => setTimeout(done, 4));
    return isSo();
  };
  if (!(await until(isNew, 5000))) throw new Error("no new screen whose heading has focus");
  const height = () => document.querySelector("#guide")!.getBoundingClientRect().height;
  await until(() => Math.abs(innerHeight - height()) < 9, 500);
}

/** Chooses an input that a visitor could choose. */
function chooseInside(element: Element): void {
  const input = element as HTMLInputElement;
  if (input.disabled || !input.checkVisibility()) throw new Error(`nobody can choose this: ${input.outerHTML}`);
  if (!input.checked) input.click();
}

/** The guides' frames in a page, in the order in which they were attached. */
export function frames(page: Page): Frame[] {
  return page
    .frames()
    .filter((frame) => frame.parentFrame() === page.mainFrame() && frame.url().endsWith("/frame.html"));
}

/** Whether a guide can be seen; until it stands, its frame lets the fallback through. */
export async function isShown(frame: Frame): Promise<boolean> {
  const element = await frame.frameElement();
  return element.evaluate((element) =>
    (element as Element).checkVisibility({ visibilityProperty: true, opacityProperty: true }),
  );
}

/** Waits until the `place`-th guide of the page is on screen. */
export async function guideIn(page: Page, place = 0): Promise<Guide> {
  await expect.poll(() => frames(page).length, "frames of the guide").toBeGreaterThan(place);
  const frame = frames(page)[place]!;
  await expect(frame.locator("#title")).toHaveCount(1);
  await expect.poll(() => isShown(frame), "the guide can be seen").toBe(true);
  return new Guide(page, frame);
}

/** Opens a host page and waits for its first guide. */
export async function open(page: Page, path: string = DEMONSTRATION): Promise<Guide> {
  await page.goto(path);
  return guideIn(page);
}

/** The addresses that a page and its frames ask for, from now on. */
export function requests(page: Page): string[] {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  return asked;
}
