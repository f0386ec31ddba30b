// The guide in a host page, and what a visitor does in it.
import assert from "node:assert/strict";
import { pause } from "./launch.mjs";
import { KEY } from "./webdriver.mjs";

/** @typedef {import("./webdriver.mjs").WebDriver} WebDriver */
/** @typedef {import("./webdriver.mjs").Found} Found */

export const FIRST = "Understand anxiety and your options";
export const ITEMS = [
  "Feeling nervous, anxious or on edge",
  "Not being able to stop or control worrying",
  "Worrying too much about different things",
  "Trouble relaxing",
  "Being so restless that it is hard to sit still",
  "Becoming easily annoyed or irritable",
  "Feeling afraid as if something awful might happen",
];

/** How long a guide may take to stand, in milliseconds. */
const PATIENCE = 15_000;

export class Guide {
  /** Where the driver is. @type {"elsewhere" | "page" | "guide"} */
  #at = "elsewhere";

  /**
   * @param {WebDriver} browser
   * @param {Found} frame the guide's
   * @param {Found | null} host the frame of the host page, when that is not the window itself
   */
  constructor(browser, frame, host) {
    this.browser = browser;
    this.frame = frame;
    this.host = host;
  }

  /** Opens a host page and waits for its guide. @param {WebDriver} browser @param {string} address */
  static async open(browser, address) {
    await browser.enter(null);
    await browser.go(address);
    return Guide.find(browser);
  }

  /** Waits for the guide of the page that is open. @param {WebDriver} browser */
  static async find(browser) {
    await browser.enter(null);
    const host = await browser.run(() =>
      window.watched ? null : /** @type {any} */ (document.querySelector("iframe")),
    );
    await browser.enter(host);
    const frame = await browser.run(async (patience) => {
      for (const end = Date.now() + patience; Date.now() < end; await new Promise((done) => setTimeout(done, 20))) {
        const frame = window.watched?.roots[0]?.querySelector("iframe");
        if (frame?.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
          return /** @type {any} */ (frame);
      }
      throw new Error("no guide stands in the page");
    }, PATIENCE);
    return new Guide(browser, frame, host);
  }

  /** Runs a function in the host page. @type {WebDriver["run"]} */
  async outside(work, ...values) {
    await this.#go("page");
    return this.browser.run(work, ...values);
  }

  /** Runs a function in the guide's frame. @type {WebDriver["run"]} */
  async inside(work, ...values) {
    await this.#go("guide");
    return this.browser.run(work, ...values);
  }

  /** @param {"page" | "guide"} where */
  async #go(where) {
    if (this.#at === where) return;
    await this.browser.enter(null);
    if (this.host) await this.browser.enter(this.host);
    if (where === "guide") await this.browser.enter(this.frame);
    this.#at = where;
  }

  /**
   * A thing that can be seen in the guide.
   * @param {string} kind a selector
   * @param {string | number} which its words, or its place among its kind
   * @returns {Promise<Found>}
   */
  async see(kind, which) {
    return this.inside(
      (kind, which) => {
        const all = [...document.querySelectorAll(kind)].filter((element) =>
          element.checkVisibility({ visibilityProperty: true }),
        );
        const found = all.find(
          (element, place) => which === (typeof which === "number" ? place : element.textContent.trim()),
        );
        if (!found) throw new Error(`nothing to see: ${kind} ${which}`);
        return /** @type {any} */ (found);
      },
      kind,
      which,
    );
  }

  /** Scrolls the page until a thing in the guide is about in the middle of the window, and clicks it. @param {Found} thing */
  async click(thing) {
    const middle = await this.inside((thing) => {
      const { top, height } = thing.getBoundingClientRect();
      return top + height / 2;
    }, thing);
    for (let turns = 0; turns < 10; turns += 1) {
      const far = await this.outside(distance, middle);
      if (Math.abs(far) < 150) break;
      if (this.browser.hasWheel) await this.browser.wheel(far);
      else await this.outside((far) => scrollBy({ top: far, behavior: "instant" }), far);
      await this.outside(rest);
    }
    await this.#go("guide");
    await this.browser.click(thing);
  }

  /** Does what opens a screen, and waits until its heading has focus and the frame its height. @param {() => Promise<unknown>} deed */
  async opening(deed) {
    await this.inside(() => {
      Object.assign(document.querySelector("main") ?? {}, { left: true });
    });
    await deed();
    await this.inside(async () => {
      /** @param {() => boolean} isSo @param {number} patience */
      const until = async (isSo, patience) => {
        for (const end = Date.now() + patience; !isSo(); await new Promise((done) => setTimeout(done, 5))) {
          if (Date.now() > end) return false;
        }
        return true;
      };
      const isNew = () => {
        const main = document.querySelector("main");
        return main !== null && !("left" in main) && document.activeElement?.id === "title";
      };
      if (!(await until(isNew, 5000))) throw new Error("no new screen whose heading has focus");
      const guide = /** @type {Element} */ (document.querySelector("#guide"));
      const isFit = () => Math.abs(innerHeight - guide.getBoundingClientRect().height) < 9;
      await until(isFit, 500);
    });
  }

  /** Clicks what opens another screen. @param {string} kind a selector @param {string | number} which */
  async enter(kind, which) {
    const thing = await this.see(kind, which);
    await this.opening(() => this.click(thing));
  }

  /** @param {string} words of a button that opens another screen */
  press(words) {
    return this.enter("button", words);
  }

  /** @param {"Start" | "Learn" | "Check" | "Options" | "Compare" | "Next"} name */
  section(name) {
    return this.enter("nav button", name);
  }

  /** Gives the answer worth these points to the question on screen, or skips it. @param {number | null} points */
  async respond(points) {
    if (points === null) return this.press("Skip");
    await this.click(await this.see("main .choice", points));
    assert.deepEqual(await this.checked(), [points]);
    await this.press("Continue");
  }

  /** From wherever the guide is, through all questions, to the result. @param {number[]} sheet */
  async check(sheet) {
    await this.section("Check");
    await this.press("Start the questions");
    for (const [place, points] of sheet.entries()) {
      assert.equal(await this.title(), ITEMS[place]);
      await this.respond(points);
    }
    await this.respond(null);
    assert.equal(await this.title(), "Your answers");
    await this.press("See my result");
  }

  /** Presses Tab until the button with these words has focus. @param {string} words of a button */
  async tabTo(words) {
    for (let strikes = 0; strikes < 40; strikes += 1) {
      await this.browser.strike(KEY.Tab);
      if ((await this.focused()) === words) return;
    }
    throw new Error(`Tab does not reach: ${words}`);
  }

  title() {
    return this.inside(() => document.querySelector("#title")?.textContent ?? "");
  }

  /** The words of what has focus in the guide. */
  focused() {
    return this.inside(() => document.activeElement?.textContent.trim() ?? "");
  }

  /** The places of the choices that are made on this screen. @returns {Promise<number[]>} */
  checked() {
    return this.inside(() => {
      const inputs = /** @type {NodeListOf<HTMLInputElement>} */ (document.querySelectorAll("main input"));
      return [...inputs].flatMap((input, place) => (input.checked ? [place] : []));
    });
  }

  /** The words that can be seen, in one line. @param {string} kind a selector */
  words(kind) {
    return this.inside((kind) => document.querySelector(kind).innerText.replace(/\s+/g, " ").trim(), kind);
  }

  /** Fails unless the guide is as at its start: first screen, no marks, no answers. */
  async expectNew() {
    assert.equal(await this.title(), FIRST);
    await this.section("Learn");
    assert.doesNotMatch(await this.words("main"), /Sounds familiar/);
    await this.section("Check");
    await this.press("Start the questions");
    for (const item of ITEMS) {
      assert.equal(await this.title(), item);
      assert.deepEqual(await this.checked(), []);
      await this.opening(() => this.inside(skip));
    }
  }
}

/** Clicks by script, so that leaving many questions open takes no time. */
function skip() {
  const buttons = /** @type {NodeListOf<HTMLButtonElement>} */ (document.querySelectorAll("main button"));
  [...buttons].find((button) => button.textContent.trim() === "Skip")?.click();
}

/** How far the page has to go to bring a height of the guide to the middle of its window; less at the page's ends. @param {number} height */
function distance(height) {
  const frame = /** @type {Element} */ (watched.roots[0]?.querySelector("iframe"));
  const wanted = frame.getBoundingClientRect().top + height - innerHeight / 2;
  const most = document.documentElement.scrollHeight - innerHeight - scrollY;
  return Math.max(-scrollY, Math.min(wanted, most));
}

/** Waits until the page has come to rest. */
async function rest() {
  let before = NaN;
  for (let looks = 0; looks < 50 && scrollY !== before; looks += 1) {
    before = scrollY;
    await new Promise((done) => setTimeout(done, 30));
  }
}

/** Waits until something is so. @param {string} what @param {() => Promise<boolean>} isSo @param {number} patience in milliseconds */
export async function until(what, isSo, patience) {
  for (const end = Date.now() + patience; !(await isSo()); await pause(50)) {
    if (Date.now() > end) throw new Error(`not within ${patience / 1000} s: ${what}`);
  }
}
