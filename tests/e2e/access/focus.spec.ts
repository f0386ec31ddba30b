// Every control of every state: large enough to hit, and with a focus that can be seen.
import Color from "colorjs.io";
import { openAll } from "../support/fit";
import { expect, type Guide, open, test } from "../support/guide";
import { everyState, Walk } from "../support/states";

/** Controls, each as the place that takes a tap. */
const CONTROLS = "button, a[href], summary, label:has(input), [tabindex='0']";

/** Controls that are smaller than 44 by 44 CSS pixels. */
async function small(guide: Guide): Promise<string[]> {
  return guide.frame.evaluate((controls) => {
    const shown = [...document.querySelectorAll<HTMLElement>(controls)].filter((element) =>
      element.checkVisibility({ visibilityProperty: true }),
    );
    return shown
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width < 43.95 || box.height < 43.95)
      .map(({ element, box }) => `${element.textContent!.trim().slice(0, 40)}: ${box.width} by ${box.height}`);
  }, CONTROLS);
}

interface Ring {
  name: string;
  style: string;
  width: number;
  color: string;
  ground: string;
}

/** The ring of every control that can have focus, and the ground it is drawn on. */
async function rings(guide: Guide): Promise<Ring[]> {
  return guide.frame.evaluate(() => {
    const found = [];
    const before = document.activeElement as HTMLElement;
    for (const element of document.querySelectorAll<HTMLElement>("button, a[href], summary, input, [tabindex='0']")) {
      if (!element.checkVisibility({ visibilityProperty: true }) || element.matches(":disabled")) continue;
      element.focus({ preventScroll: true });
      const bearer = element.closest(".choice, .chip") ?? element;
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(bearer);
      let ground = "rgb(255, 255, 255)";
      for (let around = bearer.parentElement; around; around = around.parentElement) {
        const { backgroundColor } = getComputedStyle(around);
        if (backgroundColor === "rgba(0, 0, 0, 0)") continue;
        ground = backgroundColor;
        break;
      }
      found.push({
        name: (element.parentElement ?? element).textContent!.trim().slice(0, 40),
        style: outlineStyle,
        width: parseFloat(outlineWidth),
        color: outlineColor,
        ground,
      });
    }
    before.focus({ preventScroll: true });
    return found;
  });
}

function faint({ style, width, color, ground }: Ring): boolean {
  return style === "none" || width < 2 || new Color(color).contrast(new Color(ground), "WCAG21") < 3;
}

for (const [language, colorScheme, width] of [
  ["en", "light", 320],
  ["es", "dark", 390],
  ["es", "light", 320],
  ["en", "dark", 1280],
] as const) {
  test.describe(`${language}, ${colorScheme}, ${width} px`, () => {
    test.use({ colorScheme, viewport: { width, height: 844 } });
    test.setTimeout(120_000);

    test("every target is 44 px, every focus can be seen, and every step starts at its heading", async ({ page }) => {
      await page.clock.install();
      const guide = await open(page, "/pages/where.html");
      if (language === "es") await new Walk(guide).otherLanguage();
      // After a key the browser shows where focus is.
      await page.keyboard.press("Tab");
      const found: string[] = [];
      let seen = 0;
      await everyState(guide, async (state) => {
        const isAtTitle = await guide.frame.evaluate(() => document.activeElement?.id === "title");
        // Neither the first screen nor the idle question takes the focus, nor does a change of language.
        if (!isAtTitle && !/^(welcome|still there|panic, not offered|.*left without)/.test(state))
          found.push(`${state}: focus is not on the heading`);
        await openAll(guide);
        for (const target of await small(guide)) found.push(`${state}: ${target}`);
        const all = await rings(guide);
        seen += all.length;
        for (const ring of all.filter(faint)) found.push(`${state}: ${JSON.stringify(ring)}`);
      });
      expect(seen, "controls that were looked at").toBeGreaterThan(900);
      expect(found).toEqual([]);
    });
  });
}
