// Tab and the arrows bring what has the focus into sight, and so scroll the page: where to must not tell what was entered.
// A tap scrolls nothing, wherever what is tapped is cut by the window's edge.
import type { BrowserContext } from "@playwright/test";
import { NOTHING } from "../support/choices";
import { choose, section, unfold } from "../support/deeds";
import { expect, test } from "../support/guide";
import { begin, taken } from "../support/heard";
import type { Deed } from "../support/inside";
import { aspects, checked, TO_RESULT, TO_SHEET } from "../support/walk";

interface Case {
  readonly name: string;
  /** What leads to the screen. */
  readonly there: readonly Deed[];
  /** What different visitors enter there. */
  readonly entered: readonly (readonly Deed[])[];
  /** What has the focus before the first key, at the lower edge of the window. */
  readonly from: string;
  readonly keys: readonly string[];
}

const times = (count: number, key: string) => Array.from({ length: count }, () => key);

/** How long each kind of care was tried; the parts of the sheet are the first group. */
const GROUPS = [1, 2, 3, 4];

/** The side effects of three treatments, then the pictures of the one that is shown. */
const EFFECTS = [
  section("Compare"),
  ...aspects()
    .slice(0, 4)
    .flatMap(([, ...deeds]) => deeds),
];
const picture = (place: number) => choose(3 + place);

const CASES: readonly Case[] = [
  {
    name: "how long care was tried",
    there: [section("Talk"), TO_SHEET, unfold()],
    entered: ["Less than 2 months", "More than a year", "Not sure"].map((answer) =>
      GROUPS.map((group) => choose(answer, group)),
    ),
    from: "details:has(.yes-no) summary",
    keys: [...times(4, "Tab"), "ArrowDown", ...times(4, "Shift+Tab")],
  },
  {
    name: "which picture is looked at",
    there: EFFECTS,
    entered: [0, 2, 5].map((place) => [picture(place)]),
    from: ".whose :checked",
    keys: ["Tab", "ArrowRight", "ArrowLeft", "ArrowLeft", "Shift+Tab"],
  },
  {
    name: "which treatment is looked at",
    there: EFFECTS,
    entered: [0, 1, 2].map((place) => [choose(place)]),
    from: ".whose :checked",
    keys: ["Tab"],
  },
  {
    name: "which questions are open",
    there: [],
    entered: [[1, 1, 1, 1, 1, 1, 1], [null, 1, 1, 1, 1, 1, 1], NOTHING.sheet].map((sheet) => [
      ...checked(sheet, null),
      TO_RESULT,
    ]),
    from: "main .title",
    keys: ["Tab"],
  },
  {
    name: "what matters most",
    there: [section("Compare")],
    entered: [[], ["Time"], ["Risks", "Proof", "Time"]].map((names) => names.map((name) => choose(name))),
    from: "main .title",
    keys: times(11, "Tab"),
  },
];

const WINDOW = { width: 390, height: 664 };
test.use({ viewport: WINDOW });

/** What the page hears of each key. */
async function heardOf(context: BrowserContext, { there, from, keys }: Case, entered: readonly Deed[]) {
  const page = await context.newPage();
  const guide = await begin(page);
  await guide.perform(...there, ...entered);
  const first = guide.frame.locator(from).first();
  await first.evaluate((control) => (control as HTMLElement).focus({ preventScroll: true }));
  await page.evaluate(() => scrollTo(0, 0));
  const { y, height } = (await first.boundingBox())!;
  await page.evaluate((top) => scrollTo(0, top), y + height + 8 - WINDOW.height);
  await taken(page);
  const heard: string[][] = [];
  for (const key of keys) {
    await page.keyboard.press(key);
    heard.push(await taken(page));
  }
  await page.close();
  return heard;
}

for (const one of CASES) {
  test(`the keys scroll the page the same, whatever was entered: ${one.name}`, async ({ page, context }) => {
    test.setTimeout(120_000);
    await page.close();
    const [first, ...others] = one.entered;
    const heard = await heardOf(context, one, first!);
    const scrolls = heard.flat().filter((line) => line.startsWith("at "));
    expect(scrolls, "the page scrolls at all").not.toEqual([]);
    for (const entered of others) expect(await heardOf(context, one, entered)).toEqual(heard);
  });
}

test("from its heading, the arrows scroll a question step by step, the same whatever was answered", async ({
  page,
  context,
}) => {
  await page.close();
  /** Where the page rests after each key; before, the heading is at the upper edge of a small window. */
  const rests = async (entered: readonly Deed[]) => {
    const page = await context.newPage();
    await page.setViewportSize({ width: 320, height: 256 });
    const guide = await begin(page);
    await guide.perform(...entered);
    await guide.title.evaluate((title) => (title as HTMLElement).focus({ preventScroll: true }));
    await page.evaluate(() => scrollTo(0, 0));
    const { y } = (await guide.title.boundingBox())!;
    await page.evaluate((top) => scrollTo(0, top), y);
    const found = [await page.evaluate(() => scrollY)];
    for (const key of [...times(4, "ArrowDown"), ...times(4, "ArrowUp")]) {
      await page.keyboard.press(key);
      // A browser takes some pictures to get there.
      for (let last = ""; last !== (last = (await taken(page)).at(-1)!); );
      found.push(await page.evaluate(() => scrollY));
    }
    await page.close();
    return found;
  };
  const first = await rests([]);
  const steps = first.slice(1).map((rest, key) => Math.abs(rest - first[key]!));
  expect(Math.min(...steps), `${first}`).toBeGreaterThan(10);
  expect(Math.max(...steps), `${first}`).toBeLessThan(80);
  for (const answer of [0, 3]) expect(await rests([choose(answer)]), `answer ${answer}`).toEqual(first);
});

/** How much of what is tapped is in the window, in CSS pixels: its input is not. */
const SEEN = 8;

for (const [name, there, labels] of [
  ["an answer", checked([null, null, null, null, null, null, null], null).slice(0, 2), ".choice"],
  ["a mark", [section("Options")], ".small-mark"],
  ["what matters most", [section("Compare")], ".chip"],
] as const) {
  test(`a tap on ${name} does not scroll the page, though the window's edge cuts it`, async ({ page }) => {
    const guide = await begin(page);
    await guide.perform(...there);
    const all = await guide.frame.locator(labels).all();
    let taps = 0;
    for (const label of all) {
      for (const isUpper of [true, false]) {
        await page.evaluate(() => scrollTo(0, 0));
        const { x, y, height, width } = (await label.boundingBox())!;
        const top = isUpper ? y + height - SEEN : y + SEEN - WINDOW.height;
        await page.evaluate((top) => scrollTo(0, top), top);
        if ((await page.evaluate(() => scrollY)) !== Math.round(top)) continue;
        await taken(page);
        const input = label.locator("input");
        const was = await input.isChecked();
        await page.mouse.click(x + width / 2, isUpper ? SEEN / 2 : WINDOW.height - SEEN / 2);
        const isRadio = (await input.getAttribute("type")) === "radio";
        await expect(input).toBeChecked({ checked: isRadio || !was });
        const scrolls = (await taken(page)).filter((line) => line.startsWith("at "));
        expect(scrolls, isUpper ? "cut above" : "cut below").toEqual([]);
        taps += 1;
      }
    }
    expect(all.length).toBeGreaterThan(2);
    expect(taps, "each can be cut at one edge at least").toBeGreaterThanOrEqual(all.length);
  });
}
