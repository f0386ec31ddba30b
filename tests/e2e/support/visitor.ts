// The page object: a visitor in front of a guide, in whatever browser, with whatever hand.
import { fit, press, respond, type SectionName, section } from "./deeds";
import { type Control, type Deed, inside } from "./inside";

/**
 * How controls are used: by clicks that a script sends inside the frame, which is quick and misses nothing that
 * a test of words and states is about, or as a visitor does, by mouse, finger or keys.
 */
export type Hand = "script" | "mouse" | "touch" | "keys";

/** What a browser's driver does for a visitor. */
export interface Driver {
  /** Runs a function in the guide's frame, sent as text, and waits for what it promises. */
  inside<V, T>(work: (value: V) => T, value: V): Promise<Awaited<T>>;
  /** Brings a control of the guide into the window, and clicks or taps the middle of it. */
  point(control: Control, pointer: "mouse" | "touch"): Promise<void>;
  /** Strikes a key, wherever the focus is: "Tab", "Shift+Tab", "Enter", "Space", "Down". */
  strike(key: string): Promise<void>;
}

/** Points per question, 0 to 3, or null for a skipped question. */
export type Sheet = readonly (number | null)[];

/** More strikes of Tab than any screen has controls. */
const MOST_STRIKES = 80;

/** Nobody reads a screen and presses in it within the time of a double click, in milliseconds. */
const DOUBLE_CLICK = 520;

export class Visitor {
  private opened = 0;

  constructor(
    readonly driver: Driver,
    readonly hand: Hand = "script",
  ) {}

  /** Does one thing after the other: by script in one go. */
  async perform(...deeds: readonly Deed[]): Promise<void> {
    if (this.hand === "script") return this.driver.inside(inside.act, deeds);
    for (const deed of deeds) await this.performByHand(deed, this.hand);
  }

  /** Does something that opens a screen, and waits until the new heading has focus. */
  async opening(deed: () => Promise<unknown>): Promise<void> {
    await this.driver.inside(inside.leave, undefined);
    await deed();
    await this.driver.inside(inside.arrive, undefined);
  }

  async section(name: SectionName): Promise<void> {
    await this.perform(section(name), fit);
  }

  /** From wherever the guide is through all questions to the review. */
  async walkCheck(sheet: Sheet, difficulty: number | null = null): Promise<void> {
    await this.perform(section("Check"), press("Start the questions"), ...[...sheet, difficulty].flatMap(respond), fit);
    await this.expectTitle("Your answers");
  }

  /** The heading of the screen. */
  heading(): Promise<string> {
    return this.driver.inside(() => document.querySelector("#title")?.textContent ?? "", undefined);
  }

  /** Fails unless the screen has this heading, and focus is on it. */
  async expectTitle(words: string): Promise<void> {
    const isFocused = await this.driver.inside(() => document.activeElement?.id === "title", undefined);
    const said = `“${await this.heading()}”${isFocused ? "" : ", without focus"}`;
    if (said !== `“${words}”`) throw new Error(`the heading is ${said}, not “${words}”`);
  }

  /** The words that can be seen in the first of what a selector finds, in one line. */
  said(selector: string): Promise<string> {
    return this.driver.inside(
      (selector) => document.querySelector<HTMLElement>(selector)!.innerText.replace(/\s+/g, " ").trim(),
      selector,
    );
  }

  /** The places of the choices that are made on this screen. */
  chosen(): Promise<number[]> {
    return this.driver.inside(() => {
      const inputs = [...document.querySelectorAll<HTMLInputElement>("main input")];
      return inputs.flatMap(({ checked }, place) => (checked ? [place] : []));
    }, undefined);
  }

  private async performByHand(deed: Deed, hand: Exclude<Hand, "script">): Promise<void> {
    if (deed.deed === "press" && deed.opens) {
      await this.opening(() => this.use(deed.control, hand));
      this.opened = Date.now();
    } else if (deed.deed === "press") await this.use(deed.control, hand);
    else if (deed.deed !== "choose") await this.driver.inside(inside.act, [deed]);
    else {
      await this.use(deed.control, hand);
      if (!(await this.driver.inside(inside.isChosen, deed.control)))
        throw new Error(`not chosen by ${hand}: ${JSON.stringify(deed.control)}`);
    }
  }

  private async use(control: Control, hand: Exclude<Hand, "script">): Promise<void> {
    if (hand !== "keys") {
      await new Promise((done) => setTimeout(done, this.opened + DOUBLE_CLICK - Date.now()));
      return this.driver.point(control, hand);
    }
    await this.focus(control);
    await this.driver.strike(control.role === "choice" ? "Space" : "Enter");
  }

  /** Strikes Tab, or Shift and Tab, until the focus is on a control; in a group of radio buttons, then the arrow. */
  async focus(control: Control): Promise<void> {
    for (let strikes = 0; strikes < MOST_STRIKES; strikes += 1) {
      const focus = await this.driver.inside(inside.focusFrom, control);
      if (focus === "there") return;
      await this.driver.strike(focus === "beside" ? "Down" : focus === "before" ? "Tab" : "Shift+Tab");
    }
    throw new Error(`keys do not reach ${JSON.stringify(control)}`);
  }
}
