// For any two visits that open the same screens, everything that the host page can observe is the same.
import type { Frame, Page } from "@playwright/test";
import { expect, frames, type Sheet, test } from "../support/guide";
import { type Control, type Entries, random, route, type Stop, visitors } from "../support/routes";
import { sheetOf } from "../support/tour";
import { type Seen, type Watched, watch } from "../support/watcher";

declare const process: { env: Record<string, string | undefined> };

const SEED = Number(process.env.SEED ?? 20_261_124);

/** Four widths, so that four tests share the work. */
const WIDTHS = [320, 390, 768, 1280];

/** Per width: the routes, and how many others walk each of them after its first visitor. 200 pairs in all. */
const ROUTES = 5;
const OTHERS = 10;

interface Deed extends Omit<Stop, "name" | "reach" | "enter"> {
  reach: Control;
  enter: readonly number[];
}

/** In the frame: opens a screen, enters what is to be entered, and tells where the links on it lead. */
async function step({ reach, enter, isCurious, isBilingual, isCalming }: Deed): Promise<string[]> {
  const channel = new MessageChannel();
  /** Long enough for what was clicked to be drawn into the document, which takes a microtask. */
  const task = () =>
    new Promise((done) => {
      channel.port1.onmessage = done;
      channel.port2.postMessage(0);
    });
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const rest = () => new Promise((done) => setTimeout(done, 4));
  const until = async (wait: () => Promise<unknown>, isSo: () => boolean, what: string) => {
    const end = Date.now() + 5000;
    while (!isSo()) {
      if (Date.now() > end) throw new Error(what);
      await wait();
    }
  };
  const [selector, place] = reach;
  const control = document.querySelectorAll<HTMLElement>(selector)[place];
  if (!control) throw new Error(`there is no ${selector} number ${place}`);
  const before = document.querySelector("main");
  control.click();
  await until(
    task,
    () => document.querySelector("main") !== before && document.activeElement?.id === "title",
    `no new screen after ${selector}`,
  );
  const isFit = () => Math.abs(innerHeight - document.querySelector("#guide")!.getBoundingClientRect().height) < 9;
  await until(rest, isFit, "the frame never took the height of the screen");
  /** Clicks what changes a screen in place. The height is told once the frame is drawn, so two changes must not be told as one. */
  const flip = async (selector: string) => {
    document.querySelector<HTMLElement>(selector)?.click();
    await task();
    await frame();
    await frame();
    await until(rest, isFit, "the frame never took the height of the screen in place");
  };
  const speakOther = () => flip("header .top button:nth-child(3)");
  if (isCurious) await flip("main details.sources summary");
  if (isCalming) await flip("footer .foot-links button:nth-child(4)");
  if (isBilingual) await speakOther();
  const inputs = document.querySelectorAll<HTMLInputElement>("main input");
  for (const input of enter) {
    inputs[input]!.click();
    await task();
  }
  if (isCurious || enter.length > 0) {
    await frame();
    await until(rest, isFit, "the frame never took the height of what was entered");
  }
  if (isBilingual) await speakOther();
  const isOn = (input: number) => enter.filter((other) => other === input).length % 2 === 1;
  if (enter.some((input) => inputs[input]!.checked !== isOn(input)))
    throw new Error(`what was clicked is not what is entered: ${enter}`);
  return [...document.links].map((link) => `${link.href} ${link.target}`).sort();
}

interface Trace {
  steps: (Seen & { name: string; links: string[] })[];
  log: string[];
}

/** One visit, from an empty place to a cleared guide. */
async function visit(page: Page, watched: Watched, stops: readonly Stop[], entries: Entries): Promise<Trace> {
  await watched.mount();
  const frame = frames(page).at(-1) as Frame;
  const steps = [{ name: "mounted", links: [] as string[], ...(await watched.take()) }];
  for (const { name, reach, enter, ...manner } of stops) {
    const links = await frame.evaluate(step, { ...manner, reach: reach(entries), enter: enter(entries) });
    steps.push({ name, links, ...(await watched.take()) });
  }
  return { steps, log: await watched.log() };
}

async function opened(page: Page, width: number): Promise<Watched> {
  await page.setViewportSize({ width, height: 844 });
  const watched = await watch(page);
  await page.goto("/pages/placeholder.html");
  await page.evaluate(() => document.querySelector("#place")?.removeAttribute("data-care-guide"));
  // The program is fetched once for all guides of a page: the first visit is for nothing.
  const dice = random(SEED);
  await visit(page, watched, route(dice).slice(0, 2), visitors(dice, 0)[0]);
  return watched;
}

/** Compares everyone's visit with that of the first. */
async function expectSame(
  page: Page,
  watched: Watched,
  stops: readonly Stop[],
  all: readonly Entries[],
  which: string,
): Promise<void> {
  const [one, ...others] = all as [Entries, ...Entries[]];
  const first = await visit(page, watched, stops, one);
  expect(first.steps.flatMap(({ messages }) => messages).length, "messages that were seen at all").toBeGreaterThan(
    stops.length,
  );
  for (const other of others) {
    const second = await visit(page, watched, stops, other);
    const about = `SEED=${SEED}, ${which}\n${JSON.stringify(one)}\n${JSON.stringify(other)}\n`;
    for (const [place, seen] of first.steps.entries()) {
      expect(second.steps[place], `${about}at "${seen.name}"`).toEqual(seen);
    }
    expect(second.log, `${about}requests, console and performance`).toEqual(first.log);
  }
}

for (const [place, width] of WIDTHS.entries()) {
  test(`${ROUTES * OTHERS} random pairs of visits, ${width} wide`, async ({ page }) => {
    test.setTimeout(600_000);
    const watched = await opened(page, width);
    for (let walk = 0; walk < ROUTES; walk += 1) {
      const dice = random(SEED + place * 1000 + walk);
      await expectSame(page, watched, route(dice), visitors(dice, OTHERS), `width ${width}, route ${walk}`);
    }
  });
}

test("all zero and all three, each edge of a band, and open sheets against full ones", async ({ page }) => {
  test.setTimeout(300_000);
  const watched = await opened(page, 360);
  const open = [null, null, null, null, null, null, null];
  const rows: [string, ...Sheet[]][] = [
    ["zero, three, open", sheetOf(0), sheetOf(21), open],
    ["edges of the bands", ...[4, 5, 9, 10, 14, 15, 20, 21].map(sheetOf)],
    [
      "open here and there",
      sheetOf(9),
      [null, ...sheetOf(9).slice(1)],
      [...sheetOf(12).slice(0, 6), null],
      [null, 3, 3, null, 0, 0, null],
    ],
  ];
  for (const [which, ...sheets] of rows) {
    const dice = random(SEED);
    const stops = route(dice);
    const all = visitors(dice, sheets.length - 1).map((entries, who) => ({ ...entries, sheet: sheets[who]! }));
    await expectSame(page, watched, stops, all, which);
  }
});
