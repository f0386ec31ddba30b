// A page that the browser translates: its translator puts elements of its own in the place of every text.
import { readFile } from "node:fs/promises";
import { expect, type Guide, open, test } from "../support/guide";
import { everyState } from "../support/states";
import { fileOf } from "../support/tour";
import { say } from "../support/words";

/** In the frame: what translators do to a page, and to whatever comes later. */
function translate(): void {
  const wrap = (root: Node) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts: Text[] = [];
    while (walker.nextNode()) texts.push(walker.currentNode as Text);
    for (const text of texts) {
      const { parentElement } = text;
      if (!text.data.trim() || !parentElement || parentElement.closest("[translate=no], font, style, script")) continue;
      const [outer, inner] = [document.createElement("font"), document.createElement("font")];
      inner.append(text.data);
      outer.append(inner);
      text.replaceWith(outer);
    }
  };
  wrap(document.body);
  new MutationObserver((records) => {
    for (const { addedNodes } of records) for (const node of addedNodes) wrap(node);
  }).observe(document.body, { childList: true, subtree: true });
}

const file = (sheet: readonly number[]) => ({
  name: "answers.json",
  mimeType: "application/json",
  buffer: Buffer.from(fileOf(sheet)),
});

const said = (guide: Guide, section: number) =>
  guide.frame.locator("section.outcome").nth(section).locator(".variant:not(.off)").nth(1);

test("in a translated guide, scores, messages and labels are those of now", async ({ page }) => {
  const guide = await open(page, "/pages/placeholder.html");
  await guide.frame.evaluate(translate);
  await guide.section("Check");
  await guide.press(guide.main);
  const alert = guide.frame.getByRole("alert");
  await guide.main.click();
  await expect(alert).toHaveText("Choose an answer, or skip.");
  await guide.answer(1);
  await expect(alert).toHaveText("");
  await guide.walkCheck([1, 1, 1, 1, 1, 1, 1]);
  await guide.press(guide.main);
  await guide.press("Compare with an earlier check");
  const status = guide.frame.locator("main .said [role=status]").last();
  await expect(status).toHaveText("No file is open yet.");
  await guide.frame.setInputFiles("input[type=file]", file([3, 3, 3, 3, 0, 0, 0]));
  await expect(said(guide, 0)).toHaveText("12 of 21 points (moderate)");
  await expect(status).toHaveText("The file is open. Your earlier score is below.");
  await guide.frame.setInputFiles("input[type=file]", file([2, 0, 0, 0, 0, 0, 0]));
  await expect(said(guide, 0)).toHaveText("2 of 21 points (minimal)");
  await expect(guide.frame.locator("section.outcome").first().locator(".mine text")).toHaveText("Earlier: 2");

  await guide.section("Talk");
  await guide.press(guide.frame.locator("main .door").first());
  const saved = page.waitForEvent("download");
  await guide.button("Save as text").click();
  await readFile(await (await saved).path());
  await expect(status).toHaveText(/^Your browser was asked to save it\./);
  await guide.button("Copy").click();
  await expect(status).toHaveText("Copied. You can paste it now.");

  const calm = guide.frame.locator(".foot-links button").last();
  const before = await calm.textContent();
  await calm.focus();
  await calm.press("Enter");
  await expect(calm).not.toHaveText(before!);
  await expect(calm, "stays the one with focus").toBeFocused();
  await guide.frame.locator(".top button").nth(2).click();
  await expect(guide.title).toHaveText(say("Make a sheet to take along", "es"));
  await expect(guide.frame.locator(".top button").nth(2)).toHaveText("English");
  await expect(guide.frame.locator(".top button").nth(2)).toBeFocused();
});

test("no text of the guide ever changes in its place", async ({ page }) => {
  test.setTimeout(180_000);
  await page.clock.install();
  const guide = await open(page, "/pages/placeholder.html");
  await guide.frame.evaluate(() => {
    const changed: string[] = [];
    Object.assign(window, { changed });
    new MutationObserver((records) => {
      for (const { target, oldValue } of records) {
        if (!target.parentElement?.closest("[translate=no]")) changed.push(`${oldValue} → ${target.textContent}`);
      }
    }).observe(document, { characterData: true, characterDataOldValue: true, subtree: true });
  });
  await everyState(guide, async () => {});
  const changed = await guide.frame.evaluate(() => (window as unknown as { changed: string[] }).changed);
  expect(changed).toEqual([]);
});
