// Slips: a double click, a key held down, a finger beside the button it meant.
import type { Locator } from "@playwright/test";
import { press } from "../support/deeds";
import { expect, type Guide, open, test } from "../support/guide";
import { TO_PANIC, TO_RESULT } from "../support/walk";

const WINDOWS = [
  [390, 844],
  [412, 915],
  [768, 1024],
  [1366, 768],
] as const;

/** A press that follows so late that it is one of its own. */
const ownPress = (guide: Guide) => guide.page.waitForTimeout(550);

/** Two clicks or more at the middle of a control, as fast as a person double-clicks, and time for what they bring about. */
async function doubleClick(guide: Guide, control: Locator, clicks = 2): Promise<void> {
  await ownPress(guide);
  await control.scrollIntoViewIfNeeded();
  const { x, y, width, height } = (await control.boundingBox())!;
  const { mouse } = guide.page;
  await mouse.move(x + width / 2, y + height / 2);
  for (let clickCount = 1; clickCount <= clicks; clickCount += 1) {
    await mouse.down({ clickCount });
    await mouse.up({ clickCount });
    await guide.page.waitForTimeout(130);
  }
}

const expectNothingChosen = (guide: Guide) => expect(guide.frame.locator("input:checked")).toHaveCount(0);

for (const [width, height] of WINDOWS) {
  test(`a double click does nothing on the screen that it opened, ${width} × ${height}`, async ({ page }) => {
    await page.setViewportSize({ width, height });
    const guide = await open(page, "/pages/placeholder.html");
    await guide.section("Check");
    await doubleClick(guide, guide.main);
    await expect(guide.title).toHaveText("Feeling nervous, anxious or on edge");
    await expectNothingChosen(guide);
    await guide.walkCheck([0, 0, 0, 0, 0, 0, 0]);
    const change = guide.frame.locator(".review button");
    for (let item = 0; item < 7; item += 1) {
      await doubleClick(guide, change.nth(item));
      await expect(guide.radios).toHaveCount(4);
      await expect(guide.radios.first(), `question ${item + 1}`).toBeChecked();
      await guide.press("Back");
    }
    await guide.press(change.nth(6));
    await doubleClick(guide, guide.main);
    await guide.expectTitle("Your answers");
  });
}

for (const clicks of [3, 4, 5]) {
  test(`${clicks} clicks in a row do what one does`, async ({ page }) => {
    for (const [width, height] of WINDOWS) {
      await page.setViewportSize({ width, height });
      const guide = await open(page, "/pages/placeholder.html");
      await guide.section("Check");
      await doubleClick(guide, guide.main, clicks);
      await expect(guide.title, `${width} px wide`).toHaveText("Feeling nervous, anxious or on edge");
      await expectNothingChosen(guide);
    }
  });
}

test("the last question's second click does not answer the optional one, nor the panic module's its first", async ({
  page,
}) => {
  const guide = await open(page, "/pages/placeholder.html");
  await guide.section("Check");
  await guide.press(guide.main);
  for (let item = 0; item < 6; item += 1) await guide.respond(1);
  await guide.answer(1);
  await doubleClick(guide, guide.main);
  await expect(guide.title).toHaveText(/difficult/);
  await expectNothingChosen(guide);
  await guide.perform(press("Skip"), TO_RESULT, TO_PANIC);
  await doubleClick(guide, guide.main);
  await expect(guide.radios.first()).toBeVisible();
  await expectNothingChosen(guide);
});

test.describe("by finger", () => {
  test.use({ hasTouch: true });

  test("a second tap at about the same place does nothing on the screen that the first one opened", async ({
    page,
  }) => {
    const guide = await open(page, "/pages/placeholder.html");
    await guide.section("Check");
    await guide.main.scrollIntoViewIfNeeded();
    const { x, y, width, height } = (await guide.main.boundingBox())!;
    for (const off of [0, 40]) {
      await page.touchscreen.tap(x + width / 2, y + height / 2 + off);
      await page.waitForTimeout(130);
    }
    await expect(guide.title).toHaveText("Feeling nervous, anxious or on edge");
    await expectNothingChosen(guide);
  });
});

test("a key that is held or pressed twice does nothing on the screen that it opened", async ({ page }) => {
  const guide = await open(page, "/pages/placeholder.html");
  await guide.walkCheck([0, 1, 2, 3, 0, 1, 2]);
  const { keyboard } = page;
  const change = guide.frame.locator(".review button").first();
  for (const key of ["Enter", "Space"]) {
    await ownPress(guide);
    await change.focus();
    await keyboard.down(key);
    for (let held = 0; held < 10; held += 1) await keyboard.down(key);
    await keyboard.up(key);
    await expect(guide.title, `${key} held`).toHaveText("Feeling nervous, anxious or on edge");
    await guide.press("Back");
    await ownPress(guide);
    await change.focus();
    await keyboard.press(key);
    await keyboard.press(key);
    await expect(guide.title, `${key} twice`).toHaveText("Feeling nervous, anxious or on edge");
    await guide.press("Back");
  }
});

test("a quick person is not held up: numbers and Enter, a choice right after the screen, a second click later", async ({
  page,
}) => {
  const guide = await open(page, "/pages/placeholder.html");
  await guide.section("Check");
  await guide.press(guide.main);
  for (let item = 0; item < 7; item += 1) {
    await page.keyboard.press(`${(item % 4) + 1}`);
    await page.keyboard.press("Enter");
  }
  await expect(guide.title).toHaveText(/difficult/);
  await guide.opening(() => guide.frame.getByRole("button", { name: "Skip" }).click());
  await guide.opening(() => guide.main.click());
  await expect(guide.frame.locator(".outcome .variant:not(.off) .points").first()).toHaveText("9");
  await guide.press("Change an answer");
  await guide.opening(() => guide.frame.locator(".review button").first().click());
  await guide.radios.nth(2).click();
  await expect(guide.radios.nth(2)).toBeChecked();
  await guide.opening(() => guide.main.click());
  await page.waitForTimeout(600);
  await guide.opening(() => guide.main.click());
});

for (const language of ["English", "Spanish"]) {
  test(`in ${language}, nothing in its row is nearer than 24 pixels to Hide and clear, and the header does not grow`, async ({
    page,
  }) => {
    const guide = await open(page, "/pages/placeholder.html");
    if (language === "Spanish")
      await guide.frame
        .locator(".top button")
        .nth(2)
        .evaluate((button) => (button as HTMLElement).click());
    for (let width = 320; width <= 1280; width += 20) {
      await page.setViewportSize({ width, height: 844 });
      const { near, height, targets } = await guide.frame.evaluate(() => {
        const boxes = [...document.querySelectorAll(".top button")].map((button) => button.getBoundingClientRect());
        const [help, hide, other] = boxes as [DOMRect, DOMRect, DOMRect];
        const apart = (one: DOMRect) =>
          Math.hypot(
            Math.max(one.left - hide.right, hide.left - one.right, 0),
            Math.max(one.top - hide.bottom, hide.top - one.bottom, 0),
          );
        const { height } = document.querySelector(".top")!.getBoundingClientRect();
        return {
          near: Math.min(apart(help), apart(other)),
          height,
          targets: boxes.map(({ width, height }) => Math.min(width, height)),
        };
      });
      expect(near, `${width} wide`).toBeGreaterThanOrEqual(24);
      expect(height, `${width} wide`).toBeLessThanOrEqual(48);
      expect(Math.min(...targets), `${width} wide`).toBeGreaterThanOrEqual(44);
    }
  });
}
