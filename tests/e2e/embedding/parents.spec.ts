// Places in parents that are as wide as what is in them: the guide brings a width of its own, or the words stay.
import type { Page } from "@playwright/test";
import { expect, frames, guideIn, isShown, test } from "../support/guide";
import { expectFit, OWN, TAG, visit } from "../support/host";

/** Each parent's styles and markup, with the place at `%`. */
const parents: [string, string][] = [
  ["a flex item", '<div style="display:flex">%</div>'],
  ["a flex item that is centered", '<div style="display:flex;justify-content:center">%</div>'],
  ["a row of WordPress", '<div style="display:flex;flex-wrap:wrap;align-items:center;gap:1em"><p>Words</p>%</div>'],
  [
    "a stack of WordPress",
    '<div style="display:flex;flex-direction:column;align-items:flex-start"><p>Words</p>%</div>',
  ],
  ["a centered column", '<div style="display:flex;flex-direction:column;align-items:center">%</div>'],
  ["a centered grid", '<div style="display:grid;justify-items:center">%</div>'],
  ["a grid that starts", '<div style="display:grid;justify-content:start">%</div>'],
  ["an automatic column of a grid", '<div style="display:grid;grid-template-columns:auto auto">%<i></i></div>'],
  ["a float", '<div style="float:left">%</div><br style="clear:both">'],
  ["a float to the right", '<div style="float:right">%</div><br style="clear:both">'],
  ["an inline block", '<div style="display:inline-block">%</div>'],
  ["a table cell", "<table><tr><td>%</td></tr></table>"],
  ["a box that is shown as a table", '<div style="display:table">%</div>'],
  ["fit-content", '<div style="width:fit-content">%</div>'],
  ["max-content", '<div style="width:max-content">%</div>'],
  ["min-content", '<div style="width:min-content">%</div>'],
  ["an inline flex container", '<div style="display:inline-flex">%</div>'],
  [
    "a box out of the flow",
    '<div style="position:relative;height:3000px"><div style="position:absolute">%</div></div>',
  ],
  ["a fixed popup", '<div style="position:fixed;top:0;max-height:100%;overflow:auto">%</div>'],
  ["a dialog without a width", "<dialog open style='position:static;padding:0'>%</dialog>"],
  [
    "a popover",
    '<div popover="manual" id="pop" style="padding:0">%</div><script>document.querySelector("#pop").showPopover()</script>',
  ],
  [
    "a fieldset in a flex row",
    '<div style="display:flex"><fieldset style="margin:0;padding:0;border:0">%</fieldset></div>',
  ],
];

/** How far the page can be moved sideways, in CSS pixels. */
const sideways = (page: Page) => page.evaluate(() => document.documentElement.scrollWidth - innerWidth);

for (const width of [1200, 390]) {
  for (const [name, parent] of parents) {
    test(`${name}, in a window of ${width} px: the guide can be read, and nothing goes sideways`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      await visit(page, { place: parent.replace("%", () => OWN) });
      const guide = await guideIn(page);
      await expectFit(guide);
      const box = await guide.box();
      // 390 px less the page's own margins, and whatever stands beside the place.
      expect(box.width).toBeGreaterThanOrEqual(Math.min(width - 100, 320));
      expect(box.height, "height of the frame").toBeLessThan(3_000);
      expect(await sideways(page)).toBeLessThanOrEqual(0);
    });
  }
}

test("a place beside an aside: the guide is at least 320 px wide", async ({ page }) => {
  await page.setViewportSize({ width: 1200, height: 844 });
  await visit(page, {
    place: `<div style="display:flex"><aside style="width:200px;flex:none">Side</aside>${OWN}</div>`,
  });
  expect((await (await guideIn(page)).box()).width).toBeGreaterThanOrEqual(320);
});

/** The author's words, and no guide over them. */
async function expectWords(page: Page): Promise<void> {
  await expect(page.locator("#place").getByRole("link", { name: "Call 988" })).toBeVisible();
  await page.locator("#place a[href='tel:988']").click({ trial: true });
  expect(await isShown(frames(page)[0]!)).toBe(false);
  expect((await page.locator("#place").boundingBox())!.height).toBeLessThan(400);
}

test("a place without a usable width: the words stay; once there is room, the guide stands, and again the words", async ({
  page,
}) => {
  await page.setViewportSize({ width: 1200, height: 844 });
  await visit(page, { place: `<div id="narrow" style="width:120px">${OWN}</div>` });
  await expect.poll(() => frames(page).length).toBe(1);
  await expect(frames(page)[0]!.locator("#title")).toHaveCount(1);
  await expectWords(page);
  const resize = (width: string) =>
    page.evaluate((width) => document.querySelector<HTMLElement>("#narrow")!.style.setProperty("width", width), width);
  await resize("600px");
  await expectFit(await guideIn(page));
  await resize("100px");
  await expect.poll(() => isShown(frames(page)[0]!)).toBe(false);
  await expectWords(page);
});

test("a width that comes and goes tells the page of no loop, and settles", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.addInitScript(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    addEventListener("error", (event) => heard.push(event.message));
  });
  // The longest word is wide enough for a guide, and goes when the guide comes; what stands beside it leaves no room.
  const long = OWN.replace("In a crisis?", "Inacrisiscallwithoutanyspaces?");
  await visit(page, {
    place: `<div style="display:flex"><b style="flex:none;width:150px">Side</b>${long}</div>`,
    tag: TAG,
  });
  await expect.poll(() => frames(page).length).toBe(1);
  await expect(frames(page)[0]!.locator("#title")).toHaveCount(1);
  const seen = await page.evaluate(async () => {
    const widths = new Set<number>();
    for (let frame = 0; frame < 60; frame += 1) {
      await new Promise((drawn) => requestAnimationFrame(drawn));
      if (frame > 20) widths.add(document.querySelector("#place")!.clientHeight);
    }
    return [...widths];
  });
  expect(seen, "heights of the place once it has settled").toHaveLength(1);
  expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
});
