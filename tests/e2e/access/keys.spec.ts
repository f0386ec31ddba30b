// The whole journey with nothing but a keyboard, in both languages.
import { readFile } from "node:fs/promises";
import { expect, type Guide, open, test } from "../support/guide";
import { answer, enter, isOn, NAMES, type Names, tabTo } from "../support/keys";

/** Opens the guide in a language. */
async function openIn(page: Guide["page"], language: "en" | "es"): Promise<Guide> {
  const guide = await open(page, "/pages/placeholder.html");
  if (language === "es") {
    await guide.button(NAMES.es.language).click();
    await expect(guide.title).toHaveText(NAMES.es.welcome);
  }
  return guide;
}

/** Opens the first question. */
async function firstQuestion(guide: Guide, names: Names): Promise<void> {
  await guide.press(names.check);
  await guide.press(names.start);
}

/** From the first screen through the check to the result. */
async function check(guide: Guide, names: Names): Promise<void> {
  await enter(guide, names.checkMySymptoms);
  await enter(guide, names.start);
  for (let item = 0; item < 7; item += 1) await answer(guide, (item % 4) + 1);
  await answer(guide, 2);
  await enter(guide, names.seeResult);
  // 0 + 1 + 2 + 3 + 0 + 1 + 2
  await expect(guide.frame.locator(".outcome .variant:not(.off) .points").first()).toHaveText("9");
}

async function sheet(guide: Guide, names: Names): Promise<Buffer> {
  const { keyboard } = guide.page;
  await enter(guide, names.next, "Shift+Tab");
  await enter(guide, names.makeSheet);
  await tabTo(guide, names.partOfSheet);
  const part = guide.frame.getByRole("checkbox", { name: names.partOfSheet });
  const isSet = await part.isChecked();
  await keyboard.press("Space");
  await expect(part).toBeChecked({ checked: !isSet });
  await keyboard.press("Space");
  await tabTo(guide, names.howLong);
  await keyboard.press("Enter");
  await tabTo(guide, names.firstSpell);
  await keyboard.press("ArrowDown");
  await expect(guide.frame.locator("main details input:checked")).toHaveCount(1);
  await tabTo(guide, names.preview);
  await tabTo(guide, names.saveFile);
  const saved = guide.page.waitForEvent("download");
  await keyboard.press("Enter");
  return readFile(await (await saved).path());
}

async function repeat(guide: Guide, names: Names, file: Buffer): Promise<void> {
  await enter(guide, names.check, "Shift+Tab");
  await enter(guide, names.start);
  for (let item = 0; item < 8; item += 1) await answer(guide, 1);
  await enter(guide, names.seeResult);
  await enter(guide, names.compareEarlier);
  // Asked for before the key that opens it, since the browser needs a moment to hand it over.
  const asked = guide.page.waitForEvent("filechooser");
  const input = guide.frame.locator("input[type=file]");
  const isThere = () => input.evaluate((input) => input === document.activeElement);
  for (let presses = 0; !(await isThere()); presses += 1) {
    expect(presses, "keys to reach the file").toBeLessThan(60);
    await guide.page.keyboard.press("Tab");
  }
  await guide.page.keyboard.press("Enter");
  await (await asked).setFiles({ name: "answers.json", mimeType: "application/json", buffer: file });
  await expect(guide.frame.locator("section.outcome .variant:not(.off)").nth(1)).toContainText("9");
}

for (const language of ["en", "es"] as const) {
  const names = NAMES[language];
  test.describe(language, () => {
    test("the check, the sheet and a second check without a mouse", { tag: "@browser" }, async ({ page }) => {
      test.setTimeout(90_000);
      const guide = await open(page, "/pages/placeholder.html");
      if (language === "es") {
        await tabTo(guide, names.language);
        await page.keyboard.press("Enter");
        await expect(guide.title).toHaveText(names.welcome);
        expect(await isOn(guide, NAMES.en.language), "focus stays on the button of the language").toBe(true);
      }
      await check(guide, names);
      await repeat(guide, names, await sheet(guide, names));
      await enter(guide, names.options, "Shift+Tab");
      await enter(guide, names.compare, "Shift+Tab");
      await tabTo(guide, names.topic);
      await page.keyboard.press("Space");
      await expect(guide.frame.getByRole("checkbox", { name: names.topic })).toBeChecked();
      await enter(guide, names.help, "Shift+Tab");
      await enter(guide, names.pause);
      await enter(guide, names.goOn);
      await enter(guide, names.hide, "Shift+Tab");
      await enter(guide, names.again);
    });

    test("every answer of a question takes at most three keys", async ({ page }) => {
      const guide = await openIn(page, language);
      await firstQuestion(guide, names);
      for (let number = 1; number <= 4; number += 1) {
        const before = await guide.title.textContent();
        await answer(guide, number);
        await expect(guide.title).not.toHaveText(before!);
      }
      for (const keys of [
        ["Tab", "Space", "Enter"],
        ["Tab", "ArrowDown", "Enter"],
        ["Tab", "ArrowUp", "Enter"],
      ]) {
        const before = await guide.title.textContent();
        for (const key of keys) await page.keyboard.press(key);
        await expect(guide.title).not.toHaveText(before!);
      }
    });

    test("a question left without an answer says so, in words tied to it", async ({ page }) => {
      const guide = await openIn(page, language);
      await firstQuestion(guide, names);
      const group = guide.frame.getByRole("group");
      await expect(group).toHaveAccessibleDescription(new RegExp(`^${names.weeks}`));
      await expect(group).not.toHaveAttribute("aria-invalid", "true");
      await page.keyboard.press("Enter");
      await expect(guide.frame.getByRole("alert")).toHaveText(names.chooseOrSkip);
      await expect(group).toHaveAttribute("aria-invalid", "true");
      await expect(group).toHaveAccessibleDescription(new RegExp(`${names.chooseOrSkip}$`));
    });
  });
}

test("numbers are nobody else's: not with a modifier, not held down, not where there is no such answer", async ({
  page,
}) => {
  const guide = await open(page, "/pages/placeholder.html");
  await firstQuestion(guide, NAMES.en);
  const title = await guide.title.textContent();
  for (const keys of ["Control+1", "Alt+1", "0", "5", "a"]) {
    await page.keyboard.press(keys);
    await expect(guide.frame.locator("input:checked"), keys).toHaveCount(0);
  }
  await page.keyboard.press("1");
  await page.keyboard.down("Enter");
  await expect(guide.title).not.toHaveText(title!);
  for (let held = 0; held < 5; held += 1) await page.keyboard.down("Enter");
  await page.keyboard.up("Enter");
  await expect(guide.frame.getByRole("alert")).toHaveText("");
  await tabTo(guide, NAMES.en.hide, "Shift+Tab");
  await page.keyboard.press("2");
  await expect(guide.frame.locator("input:checked"), "outside the question").toHaveCount(0);
});
