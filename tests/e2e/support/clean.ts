// What holds for each page of the kit, as it stands.
import type { Page } from "@playwright/test";
import { AXE } from "./checkers/axe";
import { expect } from "./guide";

/** No checker finds a fault, light and dark, and nothing is wider than a phone. */
export async function clean(page: Page): Promise<void> {
  await AXE.load?.(page.mainFrame());
  const found: string[] = [];
  for (const [colorScheme, rules] of [
    ["dark", ["colors"]],
    ["light", ["colors", "others"]],
  ] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    for (const { words } of await AXE.look(page.mainFrame(), rules, false)) found.push(`${colorScheme}: ${words}`);
  }
  // What is in the guide itself is looked at elsewhere.
  expect(found.filter((words) => !words.startsWith("light: frame-tested"))).toEqual([]);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
}
