// What only keys can reach by looking: what has focus, where it has no name of a button or a choice.
import type { Guide } from "./guide";

/** Strikes Tab until what a selector finds has focus; fails after as many as a screen can need. */
export async function tabTo(guide: Guide, selector: string): Promise<void> {
  for (let strikes = 0; strikes < 60; strikes += 1) {
    await guide.page.keyboard.press("Tab");
    if (await guide.frame.evaluate((selector) => document.activeElement!.matches(selector), selector)) return;
  }
  throw new Error(`Tab did not reach ${selector}`);
}
