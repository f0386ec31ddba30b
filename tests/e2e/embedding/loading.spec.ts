// A guide that lies far below what is seen, or is hidden, asks for nothing until it comes near.
import type { Page } from "@playwright/test";
import { Held, WORDS } from "../support/files";
import { drawnIn, expect, frames, guideIn, OFTEN, requests, test } from "../support/guide";
import { EMPTY, expectFit, expectWords, lay, load, OWN } from "../support/host";
import { watchMoves } from "../support/moves";

const WINDOW = 844;
/** So much above a place, in CSS pixels, that it lies more than two screens below what is seen. */
const FAR = 4 * WINDOW;

const below = (height: number, place = OWN) => `<div id="above" style="height:${height}px">Words above.</div>${place}`;
const STYLED = OWN.replace("<div", '<div style="display:flow-root;min-height:1681px"');
const EAGER = OWN.replace("data-care-guide", 'data-care-guide data-loading="EAGER"');

/** What the guide has asked for, but for its script. */
const parts = (asked: string[]) => asked.filter((address) => /frame\.html|\.wasm|words-|drawn-/.test(address));

/** The page is drawn, and what a browser tells of it then has been told. */
const drawn = (page: Page) =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 4; frame += 1) await new Promise(requestAnimationFrame);
  });

/** Opens a page with a place that waits, and sees that it does. */
async function waiting(page: Page, place: string): Promise<string[]> {
  const asked = requests(page);
  await load(page, { place });
  await drawn(page);
  expect(parts(asked)).toEqual([]);
  expect(page.frames()).toHaveLength(1);
  return asked;
}

const scrollDown = (page: Page, top: number) =>
  page.evaluate((top) => window.scrollTo({ top, behavior: "instant" }), top);

test("far below, its words stand and nothing is asked for; two screens away it opens, and nothing moves", async ({
  page,
}) => {
  const end = await watchMoves(page);
  const asked = await waiting(page, below(FAR, STYLED));
  await expectWords(page, false);
  const top = await page.locator("#place").evaluate((place) => place.getBoundingClientRect().top + scrollY);
  await scrollDown(page, top - 3 * WINDOW - 20);
  await drawn(page);
  expect(parts(asked), "three screens below the top of what is seen").toEqual([]);
  await scrollDown(page, top - 3 * WINDOW + 20);
  const guide = await guideIn(page);
  await scrollDown(page, top - 100);
  await expectFit(guide);
  expect((await end()).all).toEqual([]);
});

test("a place without words of its own has some while it waits", async ({ page }) => {
  await waiting(page, below(FAR, EMPTY));
  await expectWords(page, true);
});

test("what is near opens at once, and so does what is far where the tag asks for it", async ({ page }) => {
  for (const place of [below(WINDOW), below(FAR, EAGER)]) {
    // A page that is never drawn hears of nothing that comes near.
    await page.addInitScript(() => {
      if (window === top)
        window.IntersectionObserver = class extends IntersectionObserver {
          override observe() {}
        };
    });
    await load(page, { place });
    await guideIn(page);
  }
});

test("without IntersectionObserver, a far guide opens at once", async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(window, "IntersectionObserver"));
  await load(page, { place: below(FAR) });
  await guideIn(page);
});

for (const [name, go] of [
  ["a link of the page", (page: Page) => page.click("#link")],
  ["the page's address", (page: Page) => page.evaluate(() => location.assign("#place"))],
  ["focus", (page: Page) => page.evaluate(() => document.querySelector<HTMLElement>("#place a")!.focus())],
] as const) {
  test(`a far guide opens when ${name} leads to it, where it was led to`, async ({ page }) => {
    const end = await watchMoves(page);
    await waiting(page, `<a id="link" href="#place">To the guide</a>${below(FAR, STYLED)}`);
    await go(page);
    const top = () => page.locator("#place").evaluate((place) => place.getBoundingClientRect().top);
    const before = await top();
    expect(before).toBeLessThan(WINDOW);
    await guideIn(page);
    expect(await top()).toBe(before);
    expect((await end()).all).toEqual([]);
  });
}

const hidden: [string, string, () => void][] = [
  [
    "in a closed tab",
    `<div id="panel" hidden>${OWN}</div>`,
    () => document.querySelector("#panel")!.removeAttribute("hidden"),
  ],
  [
    "in closed details",
    `<details><summary>More</summary>${OWN}</details>`,
    () => document.querySelector("details")!.setAttribute("open", ""),
  ],
  [
    "in a closed dialog",
    `<dialog style="width:90%">${OWN}</dialog>`,
    () => document.querySelector("dialog")!.showModal(),
  ],
];

for (const [name, place, show] of hidden) {
  test(`a place ${name} waits until it is shown`, async ({ page }) => {
    await waiting(page, place);
    await page.evaluate(show);
    await expectFit(await guideIn(page));
  });
}

test("far down in a part that scrolls by itself, it waits until that brings it into sight", async ({ page }) => {
  const asked = await waiting(page, `<div id="part" style="height:600px;overflow:auto">${below(FAR)}</div>`);
  await page.evaluate((top) => document.querySelector("#part")!.scrollTo({ top, behavior: "instant" }), FAR - 100);
  await guideIn(page);
  expect(parts(asked).length).toBeGreaterThan(0);
});

test("on paper a guide that waits leaves its words, and asks for nothing", async ({ page }) => {
  const asked = await waiting(page, below(FAR));
  await page.emulateMedia({ media: "print" });
  await expectWords(page, false);
  await page.pdf();
  expect(parts(asked)).toEqual([]);
});

test("a place that leaves while it waits asks for nothing, and opens when it comes back", async ({ page }) => {
  const asked = await waiting(page, below(FAR));
  await page.evaluate(() => {
    const place = document.querySelector("#place")!;
    Object.assign(window, { place });
    place.remove();
  });
  await scrollDown(page, FAR);
  await drawn(page);
  expect(parts(asked)).toEqual([]);
  await page.evaluate(() => document.querySelector("#after")!.before((window as unknown as { place: Element }).place));
  await guideIn(page);
});

test("of 20 guides on a page, those open that come near", async ({ page }) => {
  const places = Array.from({ length: 20 }, (_, at) => STYLED.replace('id="place"', `id="place-${at}"`));
  await lay(page, { place: places.join("") });
  const end = await watchMoves(page);
  await load(page, { place: places.join("") });
  await guideIn(page);
  await drawn(page);
  // Three screens have room for the tops of two.
  expect(frames(page)).toHaveLength(2);
  const last = page.locator("#place-19");
  await last.evaluate((place) => place.scrollIntoView({ behavior: "instant" }));
  await expect.poll(() => last.evaluate((place) => place.firstElementChild!.getClientRects().length), OFTEN).toBe(0);
  expect(frames(page).length).toBeLessThanOrEqual(6);
  expect((await end()).all).toEqual([]);
});

test("the first screen has the line to itself: the program is asked for when the first words have come", async ({
  page,
}) => {
  const words = new Held();
  await page.route(WORDS, words.change);
  const asked = requests(page);
  const framed = page.waitForEvent("requestfinished", (request) => request.url().includes("frame.html"));
  await load(page, { place: OWN });
  await framed;
  await drawn(page);
  expect(parts(asked).filter((address) => address.includes(".wasm"))).toEqual([]);
  words.release();
  await drawnIn(page);
  await guideIn(page);
});
