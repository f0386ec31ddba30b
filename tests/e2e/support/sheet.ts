// What a visitor does with the sheet to take along, and what the browser is asked to do for it.

import { readFile } from "node:fs/promises";
import type { Download } from "@playwright/test";
import { NOTHING } from "./choices";
import { choose, fit, section, unfold } from "./deeds";
import { expect, type Guide } from "./guide";
import type { Sheet } from "./visitor";
import { checked, TO_REPEAT, TO_RESULT, TO_SHEET } from "./walk";

export const PARTS = [
  "My anxiety answers and total (GAD-7)",
  "My low mood answers and total (PHQ-2)",
  "My answers about panic attacks",
  "Types that sounded familiar",
  "Care I have tried, and how long",
  "What matters most to me",
  "Lines for my name, medicines, a ride and notes",
] as const;

export async function openSheet(guide: Guide): Promise<void> {
  await guide.perform(section("Talk"), TO_SHEET, fit);
  await guide.expectTitle("Make a sheet to take along");
}

/** Gives these answers, unless some were given before, and opens the screen on which an earlier file is read. */
export async function openRepeat(guide: Guide, sheet: Sheet = NOTHING.sheet): Promise<void> {
  await guide.section("Check");
  const isBegun = (await guide.heading()) === "Your result";
  await guide.perform(...(isBegun ? [] : [...checked(sheet, null), TO_RESULT]), TO_REPEAT, fit);
  await guide.expectTitle("Compare with an earlier check");
}

/** The words on the sheet as they are shown, without the room between them. */
export async function shown(guide: Guide): Promise<string> {
  return (await guide.frame.locator("article").innerText()).replace(/\s+/g, " ");
}

/** What a visitor would bring: answers, what was tried, and a few points to mention and to ask. */
export async function makeUsual(guide: Guide): Promise<void> {
  const parts = [PARTS[0], PARTS[4], PARTS[6]].map((part) => choose(part));
  const points = ["Things to mention", "Questions to ask"].flatMap((list) =>
    [0, 2, 4].map((place) => choose(place, list)),
  );
  const toSheet = [...checked([1, 0, 3, 1, 2, 0, 1], 1), section("Talk"), TO_SHEET];
  await guide.perform(...toSheet, unfold(), ...parts, choose("2 to 12 months", SECOND_CARE), ...points, fit);
}

/** On the sheet, the group of how long the second kind of care was tried; the parts of the sheet are the first group. */
const SECOND_CARE = 2;

/** Notes each deed that could reach beyond the frame; printing itself is left out. */
export async function watchDeeds(guide: Guide): Promise<() => Promise<string[]>> {
  await guide.frame.evaluate(() => {
    const deeds: string[] = [];
    Object.assign(window, { deeds, print: () => deeds.push("print") });
    const click = HTMLElement.prototype.click;
    HTMLElement.prototype.click = function () {
      const address =
        this instanceof HTMLAnchorElement
          ? `${this.href.replace(/[0-9a-f-]{36}$/, "ID")} as ${this.download}`
          : this.localName;
      deeds.push(`click ${address}`);
      click.call(this);
    };
    const command = document.execCommand.bind(document);
    document.execCommand = (name, ...more) => {
      deeds.push(`command ${name}`);
      return command(name, ...more);
    };
  });
  return () => guide.frame.evaluate(() => (window as unknown as { deeds: string[] }).deeds);
}

/** Presses a button that saves a file. */
export async function save(guide: Guide, button: string): Promise<Download> {
  const download = guide.page.waitForEvent("download");
  await guide.button(button).click();
  return download;
}

export async function textOf(download: Download): Promise<string> {
  return readFile(await download.path(), "utf8");
}

/** The line that says what happened. */
export async function expectSaid(guide: Guide, words: string): Promise<void> {
  const status = guide.frame.locator("main .buttons + .said [role=status]");
  await expect(status).toHaveText(words);
  if (words) await expect(status).toBeVisible();
}
