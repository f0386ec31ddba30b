// A page that measures how long the frame is busy must not learn how much is on the sheet: as much is laid out
// whatever was entered and chosen. Boxes are counted, since time on a busy machine says nothing.
import { press } from "../support/deeds";
import { expect, type Guide, open, test } from "../support/guide";
import { MUCH, NOTHING, SOME, tour } from "../support/tour";

/** What the browser lays out: elements and texts that have a box, and elements that have none. */
const laidOut = (guide: Guide) =>
  guide.frame.evaluate(() => {
    const main = document.querySelector("main")!;
    const elements = [...main.querySelectorAll("*")];
    const isBox = (element: Element) => element.getClientRects().length > 0;
    const texts = document.evaluate(".//text()", main, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE);
    const range = document.createRange();
    const all = Array.from({ length: texts.snapshotLength }, (_, place) => texts.snapshotItem(place)!);
    const isLaidOut = (text: Node) => (range.selectNode(text), range.getClientRects().length > 0);
    return {
      boxes: elements.filter(isBox).length,
      others: elements.filter((element) => !isBox(element)).length,
      texts: all.filter(isLaidOut).length,
    };
  });

for (const width of [320, 1280]) {
  test(`the sheet lays out as much for any visitor, ${width} wide`, async ({ page }) => {
    test.setTimeout(120_000);
    await page.setViewportSize({ width, height: 844 });
    const guide = await open(page, "/pages/placeholder.html");
    const found: Awaited<ReturnType<typeof laidOut>>[] = [];
    for (const choices of [NOTHING, SOME, MUCH]) {
      await tour(guide, choices, async (name) => {
        if (name === "sheet, filled in") found.push(await laidOut(guide));
      });
      await guide.perform(press("Start again"));
    }
    const [nothing, ...others] = found;
    expect(nothing!.texts).toBeGreaterThan(150);
    expect(others).toEqual([nothing, nothing]);
  });
}

test("what is not on the sheet is neither seen nor told nor found", async ({ page }) => {
  const guide = await open(page, "/pages/placeholder.html");
  await tour(guide, SOME, async (name) => {
    if (name !== "sheet, filled in") return;
    const rest = guide.frame.locator(".rest");
    expect(await rest.evaluate((rest: HTMLElement) => [rest.offsetHeight, rest.innerText.trim()])).toEqual([0, ""]);
    await expect(rest.locator(":scope, :scope *:not(style)").filter({ visible: true })).toHaveCount(0);
    expect(await rest.ariaSnapshot()).toBe("");
    const isFound = (words: string) =>
      guide.frame.evaluate((words) => (window as unknown as { find(words: string): boolean }).find(words), words);
    const line = await rest.locator(".form").last().textContent();
    expect(await isFound("Make a sheet to take along")).toBe(true);
    expect(await isFound(line!)).toBe(false);
  });
});
