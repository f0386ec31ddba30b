// Pages whose styles, scripts or policies get in the way.
import { expect, type Guide, open, test } from "../support/guide";

/** The guide can be seen where the page shows it, and a question can be answered in it. */
async function expectUsable(guide: Guide): Promise<void> {
  const { width, height } = await guide.box();
  expect(width, "width of the frame").toBeGreaterThan(250);
  expect(height, "height of the frame").toBeGreaterThan(400);
  const content = await guide.contentHeight();
  expect(height).toBeGreaterThanOrEqual(content);
  const element = await guide.frame.frameElement();
  const looks = await element.evaluate((frame) => {
    const { visibility, opacity, display, pointerEvents } = getComputedStyle(frame as Element);
    return { visibility, opacity, display, pointerEvents };
  });
  expect(looks).toEqual({ visibility: "visible", opacity: "1", display: "block", pointerEvents: "auto" });
  await guide.section("Check");
  await guide.press("Start the questions");
  await guide.answer(2);
  await guide.press("Continue");
  await expect(guide.frame.getByText("Question 2 of 7")).toBeVisible();
  // The styles of the page stop at the frame.
  const inside = await guide.frame.evaluate(() => {
    const { fontSize, direction } = getComputedStyle(document.querySelector("main p")!);
    return { isLarge: parseFloat(fontSize) >= 14, direction };
  });
  expect(inside).toEqual({ isLarge: true, direction: "ltr" });
}

for (const [name, file] of [
  ["styles that revert and resize everything", "hostile-everything"],
  ["styles that hide and shrink every frame", "hostile-frames"],
  ["globals that old libraries poisoned", "poisoned"],
  ["frozen prototypes", "frozen"],
  ["a strict content policy", "strict"],
  ["trusted types required", "trusted-types"],
  ["Bootstrap", "bootstrap"],
] as const) {
  test(`${name}: the guide starts, is seen and works`, async ({ page }) => {
    const guide = await open(page, `/pages/${file}.html`);
    await expectUsable(guide);
    await guide.section("Start");
    await expect(guide.frame.locator(".lead")).toContainText("Example Clinic");
  });
}

test("Bootstrap really styles the page around the guide", async ({ page }) => {
  await open(page, "/pages/bootstrap.html");
  await expect(page.locator("body")).toHaveCSS("font-size", "16px");
  await expect(page.locator("#place")).toHaveCSS("box-sizing", "border-box");
  await expect(page.locator("body")).toHaveCSS("margin", "0px");
});
