// The harness: opens a host page, finds the guide's frame in it, and does what a visitor does.
import { expect, type Frame, type Locator, type Page, test as playwright, type Request } from "@playwright/test";
import { choose, fit, press, respond } from "./deeds";
import { type Control, inside } from "./inside";
import { type Driver, type Hand, Visitor } from "./visitor";

export { ANSWERS, ITEMS, SECTIONS, type SectionName } from "./deeds";
export type { Hand, Sheet } from "./visitor";
export { expect };

/** The page a clinic could have, with the very tag that clinics paste. */
export const DEMONSTRATION = "/index.html";

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

/** Playwright's way to a guide. */
class PlaywrightDriver implements Driver {
  constructor(
    private readonly page: Page,
    private readonly frame: Frame,
  ) {}

  async inside<V, T>(work: (value: V) => T, value: V): Promise<Awaited<T>> {
    return (await this.frame.evaluate(work as (value: unknown) => T, value)) as Awaited<T>;
  }

  async point(control: Control, pointer: "mouse" | "touch"): Promise<void> {
    const found = (await this.frame.evaluateHandle(inside.seek, control)).asElement();
    await (pointer === "touch" ? found.tap() : found.click());
  }

  async strike(key: string): Promise<void> {
    await this.page.keyboard.press(key === "Down" ? "ArrowDown" : key);
  }
}

/** One guide in a host page, with what Playwright can find in it. */
export class Guide extends Visitor {
  constructor(
    readonly page: Page,
    readonly frame: Frame,
    hand: Hand = "script",
  ) {
    super(new PlaywrightDriver(page, frame), hand);
  }

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

  override async opening(deed: () => Promise<unknown>): Promise<void> {
    await super.opening(deed);
    // The page scrolls when it hears of the screen; a click before that is drawn can miss.
    await this.page.evaluate(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))));
  }

  /** Presses a button, or the button or door of that name, that opens another screen. */
  async press(what: string | Locator): Promise<void> {
    if (typeof what === "string") await this.perform(press(what), fit);
    else if (this.hand === "script") await what.evaluate(inside.pressElement);
    else if (this.hand === "keys") await this.opening(() => what.press("Enter"));
    else await this.opening(() => (this.hand === "touch" ? what.tap() : what.click()));
  }

  /** Gives the answer worth `points` to the question on screen. */
  async answer(points: number): Promise<void> {
    await this.perform(choose(points));
  }

  /** Chooses a radio button or ticks a checkbox, and sees it chosen. */
  async choose(input: Locator): Promise<void> {
    if (this.hand === "script") await input.evaluate(inside.chooseElement);
    else if (this.hand === "keys") await input.press("Space");
    else if (this.hand === "touch") await input.tap();
    else await input.check();
    await expect(input).toBeChecked();
  }

  /** Answers the question on screen and goes on, or skips it. */
  async respond(points: number | null): Promise<void> {
    await this.perform(...respond(points), fit);
  }

  override async expectTitle(words: string): Promise<void> {
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

/** The guides' frames in a page, in the order in which they were attached. */
export function frames(page: Page): Frame[] {
  return page
    .frames()
    .filter((frame) => frame.parentFrame() === page.mainFrame() && /\/frame\.html(\?|$)/.test(frame.url()));
}

/** Whether a guide can be seen; until it stands, its frame lets the fallback through. */
export async function isShown(frame: Frame): Promise<boolean> {
  const element = await frame.frameElement();
  return element.evaluate((element) =>
    (element as Element).checkVisibility({ visibilityProperty: true, opacityProperty: true }),
  );
}

/** Looks as often as a screen is drawn, or nearly so, rather than ever more seldom. */
export const OFTEN = { intervals: [20] };

/** Waits until the first screen of the `place`-th guide is on screen, drawn by the build or by the program. */
export async function drawnIn(page: Page, place = 0): Promise<Guide> {
  await expect.poll(() => frames(page).length, { message: "frames of the guide", ...OFTEN }).toBeGreaterThan(place);
  const frame = frames(page)[place]!;
  await expect(frame.locator("#title")).toHaveCount(1);
  await expect.poll(() => isShown(frame), { message: "the guide can be seen", ...OFTEN }).toBe(true);
  return new Guide(page, frame);
}

/** Waits until the program of the `place`-th guide has come: it says of the whole document in which language it is. */
export async function guideIn(page: Page, place = 0): Promise<Guide> {
  const guide = await drawnIn(page, place);
  await expect(guide.frame.locator("html[lang*='-']")).toHaveCount(1);
  return guide;
}

/** Opens a host page and waits for its first guide, with the words of every language. */
export async function open(page: Page, path: string = DEMONSTRATION): Promise<Guide> {
  const come = new Set<string>();
  const note = (request: Request) => come.add(WORDS.exec(request.url())?.[0] ?? "");
  page.on("requestfinished", note);
  await page.goto(path);
  const guide = await guideIn(page);
  await expect.poll(() => LANGUAGES.every((file) => come.has(file)), { message: "words", ...OFTEN }).toBe(true);
  page.off("requestfinished", note);
  return guide;
}

/** The words of each language: the first, and the rest. */
export const LANGUAGES = ["en", "en-rest", "es", "es-rest"].map((part) => `words-${part}.txt`);
const WORDS = /words-[\w-]+\.txt/;

/** The addresses that a page and its frames ask for, from now on. */
export function requests(page: Page): string[] {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  return asked;
}
