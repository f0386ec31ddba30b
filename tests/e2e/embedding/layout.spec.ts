// Where the guide stands: it moves nothing, and its height tells nothing.
import type { Page } from "@playwright/test";
import { DEMONSTRATION, expect, type Guide, open, test } from "../support/guide";
import { watchMoves } from "../support/moves";
import { live, sessions } from "../support/sessions";

const WIDTHS = [320, 390, 768, 1280];

/** Opens the demonstration, which has the height that the guide takes set aside, in a language and at a section. */
async function openIn(page: Page, language: string, start = "start"): Promise<Guide> {
  await page.route(`**${DEMONSTRATION}`, async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text()).replace('data-lang="en"', `data-lang="${language}" data-start="${start}"`);
    await route.fulfill({ response: answer, body });
  });
  const guide = await open(page);
  await expect(guide.frame.locator("html")).toHaveAttribute("lang", new RegExp(`^${language}\\b`));
  return guide;
}

for (const language of ["en", "es"]) {
  for (const width of WIDTHS) {
    test(`nothing on the page moves while the guide starts, ${language}, at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 844 });
      const end = await watchMoves(page);
      const guide = await openIn(page, language);
      const moves = await end();
      expect.soft(moves.all).toEqual([]);
      const { width: own } = await guide.box();
      expect(moves.reserved, `height reserved for a guide that is ${own} px wide`).toBeGreaterThanOrEqual(
        await guide.contentHeight(),
      );
    });

    test(`nothing moves in a window that shows all of the guide, ${language}, at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 5000 });
      const end = await watchMoves(page);
      const guide = await openIn(page, language);
      const moves = await end();
      expect.soft(moves.afterReserving).toEqual([]);
      expect((await guide.box()).height).toBeGreaterThanOrEqual(await guide.contentHeight());
    });
  }
}

for (const start of ["check", "compare"]) {
  test(`the place of a guide that opens at ${start} is as tall as that at once`, async ({ page }) => {
    const end = await watchMoves(page);
    const guide = await openIn(page, "en", start);
    const { all, reserved } = await end();
    expect.soft(all).toEqual([]);
    const height = await guide.contentHeight();
    expect(reserved).toBeGreaterThanOrEqual(height);
    // The words of another font, and a longer name than this one.
    expect(reserved).toBeLessThan(Math.max(1.5 * height, height + 300));
  });
}

for (const width of [320, 390]) {
  test(`no answer and no mark changes the height of a screen, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    const guide = await open(page, "/pages/placeholder.html");
    let first: Record<string, number> | undefined;
    for (const choices of sessions()) {
      const told = Object.entries(await live(guide, choices));
      const heights = Object.fromEntries(told.map(([screen, { height }]) => [screen, height]));
      expect(told.length, "screens that were looked at").toBeGreaterThan(30);
      first ??= heights;
      expect.soft(heights, JSON.stringify(choices)).toEqual(first);
    }
  });
}
