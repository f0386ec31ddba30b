// What a visitor does with the sheet to take along, and what the browser is asked to do for it.

import { readFile } from "node:fs/promises";
import type { Download } from "@playwright/test";
import { expect, type Guide } from "./guide";

export const PARTS = [
  "My anxiety answers and total (GAD-7)",
  "My low mood answers and total (PHQ-2)",
  "My answers about panic attacks",
  "Types that sounded familiar",
  "Care I have tried, and how long",
  "What matters most to me",
  "Empty lines to write on",
] as const;

export async function openSheet(guide: Guide): Promise<void> {
  await guide.section("Next");
  await guide.press(guide.frame.locator("main .door").first());
  await guide.expectTitle("Make a sheet to take along");
}

/** Opens the screen on which an earlier file is read. */
export async function openRepeat(guide: Guide): Promise<void> {
  await guide.section("Check");
  await guide.press(guide.main);
  for (let question = 0; question < 8; question += 1) {
    await guide.press((await guide.frame.locator("input:checked").count()) > 0 ? "Continue" : "Skip");
  }
  await guide.press("See my result");
  await guide.press(guide.frame.locator("main .door").nth(2));
  await guide.expectTitle("Compare with an earlier check");
}

/** The three long lists are folded until asked for. */
export async function unfold(guide: Guide): Promise<void> {
  for (const fold of await guide.frame.locator("main .fold").all()) {
    if ((await fold.getAttribute("open")) === null) await fold.locator("summary").click();
  }
}

/** The words on the sheet as they are shown, without the room between them. */
export async function shown(guide: Guide): Promise<string> {
  return (await guide.frame.locator(".handout").innerText()).replace(/\s+/g, " ");
}

/** What a visitor would bring: answers, what was tried, and a few points. */
export async function makeUsual(guide: Guide): Promise<void> {
  await guide.walkCheck([1, 0, 3, 1, 2, 0, 1], 1);
  await openSheet(guide);
  await unfold(guide);
  for (const part of [PARTS[0], PARTS[4], PARTS[6]]) await guide.frame.getByLabel(part).check();
  await guide.frame.getByRole("radio", { name: "2 to 12 months" }).nth(1).check();
  for (const fold of [1, 2]) {
    for (const place of [0, 2, 4])
      await guide.frame.locator(".fold").nth(fold).getByRole("checkbox").nth(place).check();
  }
}

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
  const status = guide.frame.locator("main .said [role=status]");
  await expect(status).toHaveText(words);
  if (words) await expect(status).toBeVisible();
}
