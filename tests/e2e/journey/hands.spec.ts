// The whole journey as visitors make it: with a mouse at two widths, with keys, and by touch. Each comes to another
// result, so that every band is reached by a real hand.

import { expect, open, test } from "../support/guide";
import { journey } from "../support/journey";

for (const [width, sheet] of [
  [390, [0, 1, 2, 3, 0, 1, 2]],
  [1280, [0, 0, 1, 2, 1, 0, 0]],
] as const) {
  test.describe(`at ${width} px`, { tag: "@browser" }, () => {
    test.use({ viewport: { width, height: 844 } });
    test("the whole journey with the mouse", async ({ page }) => {
      const guide = await open(page);
      await journey(guide.by("mouse"), sheet);
    });
  });
}

test("the whole journey with keys alone, from the page's own focus", { tag: "@browser" }, async ({ page }) => {
  const guide = await open(page, "/pages/placeholder.html");
  await page.locator("#before").evaluate((before: HTMLElement) => {
    before.tabIndex = -1;
    before.focus();
  });
  await journey(guide.by("keys"), [0, 1, 2, 3, 3, 2, 3]);
  expect(await page.evaluate(() => document.activeElement?.id), "the focus stays in the place of the guide").toBe(
    "place",
  );
});

test.describe("on a screen for fingers", { tag: "@browser" }, () => {
  test.use({ hasTouch: true, isMobile: true });
  test("the whole journey by touch", async ({ page }) => {
    const guide = await open(page);
    await journey(guide.by("touch"), [3, 3, 2, 3, 1, 3, 2]);
  });
});
