// The guide in a host page, in a browser that a WebDriver drives.
import { type Control, inside } from "../e2e/support/inside";
import { type Driver, type Hand, Visitor } from "../e2e/support/visitor";
import type { Found, WebDriver } from "./webdriver";

/** How long a guide may take to stand, in milliseconds. */
const PATIENCE = 15_000;

/** A WebDriver's way to a guide. */
class Frames implements Driver {
  /** Where the driver is. */
  private at: "elsewhere" | "page" | "guide" = "elsewhere";

  /**
   * @param frame the guide's
   * @param host the frame of the host page, when that is not the window itself
   */
  constructor(
    readonly browser: WebDriver,
    private readonly frame: Found,
    private readonly host: Found | null,
  ) {}

  async inside<V, T>(work: (value: V) => T, value: V): Promise<Awaited<T>> {
    await this.go("guide");
    return this.browser.run(work, value);
  }

  async outside<V, T>(work: (value: V) => T, value: V): Promise<Awaited<T>> {
    await this.go("page");
    return this.browser.run(work, value);
  }

  async point(control: Control, pointer: "mouse" | "touch"): Promise<void> {
    await this.pointAt((await this.inside(inside.seek, control)) as unknown as Found, pointer);
  }

  async clickHeading(): Promise<void> {
    await this.pointAt(
      (await this.inside(() => document.querySelector("#title"), undefined)) as unknown as Found,
      "mouse",
    );
  }

  /** Scrolls the page until an element is about in the middle of the window, and clicks or taps it. */
  private async pointAt(found: Found, pointer: "mouse" | "touch"): Promise<void> {
    const middle = await this.inside((found) => {
      const { top, height } = (found as unknown as Element).getBoundingClientRect();
      return top + height / 2;
    }, found);
    // By the wheel, as a visitor does: after a page has scrolled something into view, Firefox undoes what a script
    // scrolls until somebody has scrolled by hand. And the page follows a new screen late, so it is looked at again.
    for (let turns = 0; turns < 10; turns += 1) {
      await this.outside(rest, undefined);
      const far = await this.outside(distance, middle);
      if (Math.abs(far) < 150) break;
      if (this.browser.hasWheel) await this.browser.wheel(far);
      else await this.outside((far) => scrollBy({ top: far, behavior: "instant" }), far);
    }
    await this.go("guide");
    await this.browser.point(found, pointer);
  }

  strike(key: string): Promise<void> {
    return this.browser.strike(key);
  }

  private async go(where: "page" | "guide"): Promise<void> {
    if (this.at === where) return;
    await this.browser.enter(null);
    if (this.host) await this.browser.enter(this.host);
    if (where === "guide") await this.browser.enter(this.frame);
    this.at = where;
  }
}

export class Guide extends Visitor {
  private constructor(
    private readonly frames: Frames,
    hand: Hand = "script",
  ) {
    super(frames, hand);
  }

  /** Opens a host page and waits for its guide. */
  static async open(browser: WebDriver, address: string): Promise<Guide> {
    await browser.enter(null);
    await browser.go(address);
    return Guide.find(browser);
  }

  /** Waits for the program of the guide in the page that is open. */
  static async find(browser: WebDriver): Promise<Guide> {
    const guide = await Guide.findDrawn(browser);
    await guide.taken();
    if (browser.needsTouch) await guide.frames.clickHeading();
    return guide;
  }

  /** Waits until the program has come: it says of the whole document in which language it is. */
  taken(): Promise<void> {
    return this.inside(async (patience) => {
      const end = Date.now() + patience;
      while (!document.documentElement.lang.includes("-")) {
        if (Date.now() > end) throw new Error("the program did not come");
        await new Promise((done) => setTimeout(done, 20));
      }
    }, PATIENCE);
  }

  /** Waits for the first screen of the guide in the page that is open, drawn by the build or by the program. */
  static async findDrawn(browser: WebDriver): Promise<Guide> {
    await browser.enter(null);
    const host = await browser.run(() =>
      window.watched ? null : (document.querySelector("iframe") as unknown as Found | null),
    );
    await browser.enter(host);
    const frame = await browser.run(async (patience) => {
      for (const end = Date.now() + patience; Date.now() < end; await new Promise((done) => setTimeout(done, 20))) {
        const frame = window.watched?.roots[0]?.querySelector("iframe");
        if (frame?.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
          return frame as unknown as Found;
      }
      throw new Error("no guide stands in the page");
    }, PATIENCE);
    return new Guide(new Frames(browser, frame, host));
  }

  /** The same guide, used by another hand. */
  by(hand: Hand): Guide {
    return new Guide(this.frames, hand);
  }

  /** Runs a function in the guide's frame. */
  inside<T, V = undefined>(work: (value: V) => T, ...[value]: V extends undefined ? [] : [V]): Promise<Awaited<T>> {
    return this.frames.inside(work, value as V);
  }

  /** Runs a function in the host page. */
  outside<T, V = undefined>(work: (value: V) => T, ...[value]: V extends undefined ? [] : [V]): Promise<Awaited<T>> {
    return this.frames.outside(work, value as V);
  }

  /** The errors that the host page heard of. */
  trouble(): Promise<string[]> {
    return this.outside(() => watched.trouble);
  }
}

/** How far the page has to go to bring a height of the guide to the middle of its window; less at the page's ends. */
function distance(height: number): number {
  const frame = watched.roots[0]!.querySelector("iframe")!;
  const wanted = frame.getBoundingClientRect().top + height - innerHeight / 2;
  const most = document.documentElement.scrollHeight - innerHeight - scrollY;
  return Math.max(-scrollY, Math.min(wanted, most));
}

/** Waits until the page has come to rest: until it has stood still for a tenth of a second. */
async function rest(): Promise<void> {
  const stand = () => `${scrollY} ${watched.roots[0]!.querySelector("iframe")!.clientHeight}`;
  let before = "";
  for (let looks = 0, still = 0; looks < 100 && still < 3; looks += 1) {
    const now = stand();
    still = now === before ? still + 1 : 0;
    before = now;
    await new Promise((done) => setTimeout(done, 33));
  }
}
