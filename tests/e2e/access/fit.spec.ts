// Every state of the guide in every width, and in the ways in which people set their devices: large, spaced, mirrored.
import type { Page } from "@playwright/test";
import { holdEverywhere } from "../support/checks";
import { astray, isFaint, rings, small } from "../support/controls";
import { otherLanguage } from "../support/deeds";
import { misfit, overflow } from "../support/fit";
import { DEMONSTRATION, expect, type Guide, open, test } from "../support/guide";
import { dense, tight } from "../support/lines";

/** WCAG 1.4.12. */
const SPACED =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }";

const FITS = "nothing goes sideways, is cut off or covered";

async function openIn(page: Page, language: string, path = DEMONSTRATION): Promise<Guide> {
  await page.clock.install();
  const guide = await open(page, path);
  if (language === "es") await guide.perform(otherLanguage);
  return guide;
}

/** Puts a style sheet into the frame, as a visitor's own style would be. */
async function wear({ frame }: Guide, css: string): Promise<void> {
  await frame.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }, css);
}

for (const [language, colorScheme, width, height] of [
  // 1280 by 1024 px at 400 %.
  ["en", "light", 320, 256],
  ["es", "light", 320, 256],
  ["en", "light", 390, 844],
  ["es", "dark", 390, 844],
  ["en", "light", 768, 844],
  ["en", "dark", 1280, 844],
] as const) {
  test.describe(`${language}, ${colorScheme}, ${width} px`, () => {
    test.use({ colorScheme, viewport: { width, height } });
    test.setTimeout(120_000);

    test("every state fits, every target is 44 px, every focus can be seen, and every step starts at its heading", async ({
      page,
    }) => {
      const guide = await openIn(page, language);
      // After a key the browser shows where focus is.
      await page.keyboard.press("Tab");
      let controls = 0;
      await holdEverywhere(guide, {
        "every step starts at its heading": astray,
        [FITS]: overflow,
        "the frame is as tall as its content": misfit,
        "every target is 44 px": small,
        "every focus can be seen": async (guide) => {
          const all = await rings(guide);
          controls += all.length;
          return all.filter(isFaint).map((ring) => JSON.stringify(ring));
        },
        "lines are short, apart and set to one side": dense,
        "paragraphs stand apart": tight,
      });
      expect(controls, "controls that were looked at").toBeGreaterThan(900);
      const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(over, "how far the host page goes sideways").toBeLessThanOrEqual(0);
    });
  });
}

for (const language of ["en", "es"]) {
  test.describe(language, () => {
    test.setTimeout(120_000);

    test("text twice as large is neither cut off nor covered", async ({ page }) => {
      await page.setViewportSize({ width: 640, height: 800 });
      const guide = await openIn(page, language, "/pages/where.html");
      await wear(guide, "html { font-size: 200% }");
      const size = await guide.title.evaluate((title) => getComputedStyle(title).fontSize);
      expect(parseFloat(size), "size of the heading").toBeGreaterThanOrEqual(52);
      await holdEverywhere(guide, { [FITS]: overflow });
    });

    test("the text spacing of WCAG costs nothing", async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 800 });
      const guide = await openIn(page, language, "/pages/where.html");
      await wear(guide, SPACED);
      await holdEverywhere(guide, { [FITS]: overflow });
    });

    test("written from right to left, nothing overflows and everything is mirrored", async ({ page }) => {
      const guide = await openIn(page, language, "/pages/where.html");
      const places = () =>
        guide.frame.evaluate(() =>
          [...document.querySelectorAll("header button")].map((button) => {
            const { left, right } = button.getBoundingClientRect();
            return (left + right) / 2;
          }),
        );
      const before = await places();
      await guide.frame.evaluate(() => (document.documentElement.dir = "rtl"));
      const width = await guide.frame.evaluate(() => innerWidth);
      for (const [place, x] of (await places()).entries())
        expect(Math.abs(width - x - before[place]!), `button ${place}`).toBeLessThan(40);
      await holdEverywhere(guide, { [FITS]: overflow });
    });
  });
}
