// What holds for each page of the kit, as it stands.
import type { Page } from "@playwright/test";
import { AXE } from "./checkers/axe";
import { expect } from "./guide";

/** No checker finds a fault, light and dark, and nothing is wider than a phone. */
export async function clean(page: Page): Promise<void> {
  await AXE.load?.(page.mainFrame());
  const found: string[] = [];
  for (const colorScheme of ["dark", "light"] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
    for (const { words } of await AXE.look(page.mainFrame(), "colors", false)) found.push(`${colorScheme}: ${words}`);
  }
  for (const { words } of await AXE.look(page.mainFrame(), "others", false)) found.push(words);
  // What is in the guide itself is looked at elsewhere.
  expect(found.filter((words) => !words.startsWith("frame-tested"))).toEqual([]);
  await page.setViewportSize({ width: 320, height: 700 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
}
