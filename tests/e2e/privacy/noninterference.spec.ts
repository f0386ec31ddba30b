// For any two visits that open the same screens, everything that the host page can observe is the same.
import type { Page } from "@playwright/test";
import { expect, type Sheet, test } from "../support/guide";
import { deeds, type Entries, EVERYBODY, NOBODY, random, route, type Stop, visitors } from "../support/routes";
import { sheetOf } from "../support/tour";
import { type Trace, type Visit, watch } from "../support/watcher";

declare const process: { env: Record<string, string | undefined> };

const SEED = Number(process.env.SEED ?? 20_261_124);

/** Four widths, so that four tests share the work. */
const WIDTHS = [320, 390, 768, 1280];

/** Per width: the routes, and how many others walk each of them after its first visitor. */
const ROUTES = 6;
const OTHERS = 5;
/** Whoever is like the first is like all others: so many visits are compared with each other. */
const PAIRS = (ROUTES * OTHERS * (OTHERS + 1)) / 2;

/** All widths that a page could give the guide, in CSS pixels: every eighth is looked at up to a phone's, fewer above. */
const NARROWEST = 240;
const PHONE = 560;
const WIDEST = 1300;
const APART = 8;
const APART_ABOVE = 48;

// What a visit waits for is drawn frames, hundreds of them; here they come as soon as they are drawn, not 60 a second.
test.use({
  launchOptions: async ({ launchOptions }, use) =>
    use({
      ...launchOptions,
      args: [...(launchOptions.args ?? []), "--disable-frame-rate-limit", "--disable-gpu-vsync"],
    }),
});

async function opened(page: Page, width: number): Promise<Visit> {
  await page.setViewportSize({ width, height: 844 });
  const visit = await watch(page);
  await page.goto("/pages/placeholder.html");
  await page.evaluate(() => document.querySelector("#place")?.removeAttribute("data-care-guide"));
  // The program is fetched once for all guides of a page: the first visit is for nothing.
  const dice = random(SEED);
  await visit(deeds(route(dice).slice(0, 2), visitors(dice, 0)[0]));
  return visit;
}

/** Compares everyone's visit with that of the first. */
async function expectSame(visit: Visit, stops: readonly Stop[], all: readonly Entries[], which: string): Promise<void> {
  const [one, ...others] = all as [Entries, ...Entries[]];
  const first = await visit(deeds(stops, one));
  const { steps, log }: Trace = JSON.parse(first);
  const messages = steps.flatMap(({ messages }) => messages);
  expect(messages.length, "messages that were seen at all").toBeGreaterThan(stops.length);
  expect(steps.flatMap(({ events }) => events).filter((event) => event.startsWith("care-guide:ready "))).toHaveLength(
    1,
  );
  for (const other of others) {
    const second = await visit(deeds(stops, other));
    if (second === first) continue;
    const found: Trace = JSON.parse(second);
    const about = `SEED=${SEED}, ${which}\n${JSON.stringify(one)}\n${JSON.stringify(other)}\n`;
    for (const [place, seen] of steps.entries()) {
      expect(found.steps[place], `${about}at "${seen.name}"`).toEqual(seen);
    }
    expect(found.log, `${about}requests, console and performance`).toEqual(log);
    expect(second, about).toBe(first);
  }
}

for (const [place, width] of WIDTHS.entries()) {
  test(`${PAIRS} random pairs of visits, ${width} wide`, async ({ page }) => {
    test.setTimeout(240_000);
    const visit = await opened(page, width);
    for (let walk = 0; walk < ROUTES; walk += 1) {
      const dice = random(SEED + place * 1000 + walk);
      await expectSame(visit, route(dice), visitors(dice, OTHERS), `width ${width}, route ${walk}`);
    }
  });
}

test("all zero and all three, each edge of a band, and open sheets against full ones", async ({ page }) => {
  test.setTimeout(180_000);
  const visit = await opened(page, 360);
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
    await expectSame(visit, stops, all, which);
  }
});

test(`no width from ${NARROWEST} to ${WIDEST} tells who entered nothing from who entered all there is`, async ({
  page,
}) => {
  test.setTimeout(240_000);
  const visit = await opened(page, WIDEST);
  const dice = random(SEED);
  const stops = route(dice).map((stop) => {
    // Another row of widths at each stop, so that nobody knows which are left out.
    const widths: number[] = [];
    for (let width = NARROWEST + dice(APART); width < PHONE; width += APART) widths.push(width);
    for (let width = PHONE + dice(APART_ABOVE); width <= WIDEST; width += APART_ABOVE) widths.push(width);
    return { ...stop, widths };
  });
  await expectSame(visit, stops, [NOBODY, EVERYBODY], `widths from ${NARROWEST} to ${WIDEST}`);
});
