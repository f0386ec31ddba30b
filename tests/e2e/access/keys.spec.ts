// The whole journey with nothing but a keyboard, in both languages; whatever is pressed is found by its place.
import { readFile } from "node:fs/promises";
import { expect, type Guide, open, test } from "../support/guide";

/** Presses Tab until an element that a selector finds has focus, and says how often. */
async function tabTo(guide: Guide, selector: string, key: "Tab" | "Shift+Tab" = "Tab"): Promise<number> {
  for (let presses = 1; presses < 60; presses += 1) {
    await guide.page.keyboard.press(key);
    if (await guide.frame.evaluate((selector) => document.activeElement?.matches(selector) ?? false, selector))
      return presses;
  }
  throw new Error(`${key} did not reach ${selector}`);
}

/** Opens a screen with Enter on what Tab reaches; its heading has focus then. */
async function enter(guide: Guide, selector: string, key: "Tab" | "Shift+Tab" = "Tab"): Promise<void> {
  await tabTo(guide, selector, key);
  await guide.opening(() => guide.page.keyboard.press("Enter"));
  await expect(guide.title).toBeFocused();
}

const section = (guide: Guide, place: number) => enter(guide, `nav li:nth-child(${place + 1}) button`, "Shift+Tab");
const ON = "main .actions .button.main";

/** Answers the question on screen: its number, then Enter. */
async function answer(guide: Guide, number: number): Promise<void> {
  await guide.page.keyboard.press(`${number}`);
  await expect(guide.radios.nth(number - 1)).toBeChecked();
  await guide.opening(() => guide.page.keyboard.press("Enter"));
}

/** Opens the first question. */
async function firstQuestion(guide: Guide): Promise<void> {
  await guide.press(guide.frame.locator("nav button").nth(2));
  await guide.press(guide.main);
}

/** From the first screen through the check to the result. */
async function check(guide: Guide): Promise<void> {
  await enter(guide, "main .doors li:nth-child(2) .door");
  await enter(guide, ON);
  for (let item = 0; item < 7; item += 1) await answer(guide, (item % 4) + 1);
  await answer(guide, 2);
  await enter(guide, ON);
  await expect(guide.frame.locator(".outcome .variant:not(.off) .points").first()).toHaveText("9");
}

async function sheet(guide: Guide): Promise<Buffer> {
  const { keyboard } = guide.page;
  await section(guide, 5);
  await enter(guide, "main .doors .door");
  await tabTo(guide, ".ticks input");
  const isSet = await guide.checkboxes.first().isChecked();
  await keyboard.press("Space");
  await expect(guide.checkboxes.first()).toBeChecked({ checked: !isSet });
  await keyboard.press("Space");
  await tabTo(guide, "main summary");
  await keyboard.press("Enter");
  await tabTo(guide, "main details .pair input");
  await keyboard.press("ArrowDown");
  await expect(guide.frame.locator("main details .pair input:checked")).toHaveCount(1);
  await tabTo(guide, ".preview");
  await tabTo(guide, ".ways button:last-child");
  const saved = guide.page.waitForEvent("download");
  await keyboard.press("Enter");
  return readFile(await (await saved).path());
}

async function repeat(guide: Guide, file: Buffer): Promise<void> {
  await section(guide, 2);
  await enter(guide, ON);
  for (let item = 0; item < 8; item += 1) await answer(guide, 1);
  await enter(guide, ON);
  await enter(guide, "main .doors li:last-child .door");
  // Asked for before the key that opens it, since the browser needs a moment to hand it over.
  const asked = guide.page.waitForEvent("filechooser");
  await tabTo(guide, "input[type=file]");
  await guide.page.keyboard.press("Enter");
  await (await asked).setFiles({ name: "answers.json", mimeType: "application/json", buffer: file });
  await expect(guide.frame.locator("section.outcome .variant:not(.off)").nth(1)).toContainText("9");
}

for (const language of ["en", "es"]) {
  test.describe(language, () => {
    test.setTimeout(90_000);

    test("the check, the sheet and a second check without a mouse", async ({ page }) => {
      const guide = await open(page, "/pages/placeholder.html");
      await page.keyboard.press("Tab");
      if (language === "es") {
        await tabTo(guide, ".top button:nth-child(3)");
        await page.keyboard.press("Enter");
        await expect(guide.title).toHaveText("Entienda la ansiedad y sus opciones");
        const stays = await guide.frame.evaluate(() => document.activeElement?.matches(".top button:nth-child(3)"));
        expect(stays, "focus stays on the button of the language").toBe(true);
      }
      await check(guide);
      await repeat(guide, await sheet(guide));
      await section(guide, 3);
      await section(guide, 4);
      await tabTo(guide, ".chip input");
      await page.keyboard.press("Space");
      await expect(guide.checkboxes.first()).toBeChecked();
      await enter(guide, ".top button:nth-child(1)", "Shift+Tab");
      await enter(guide, ".foot-links button:nth-child(3)");
      await enter(guide, "main .button.main");
      await enter(guide, ".top button:nth-child(2)", "Shift+Tab");
      await enter(guide, "main .button.main");
    });

    test("every answer of a question takes at most three keys", async ({ page }) => {
      const guide = await open(page, "/pages/placeholder.html");
      if (language === "es") await guide.frame.locator(".top button").nth(2).click();
      await firstQuestion(guide);
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
      const guide = await open(page, "/pages/placeholder.html");
      if (language === "es") await guide.frame.locator(".top button").nth(2).click();
      await firstQuestion(guide);
      const group = guide.frame.getByRole("group");
      const before = language === "es" ? /^Durante las últimas 2 semanas/ : /^Over the last 2 weeks/;
      const words = language === "es" ? "Elija una respuesta u omita la pregunta." : "Choose an answer, or skip.";
      await expect(group).toHaveAccessibleDescription(before);
      await expect(group).not.toHaveAttribute("aria-invalid", "true");
      await page.keyboard.press("Enter");
      await expect(guide.frame.getByRole("alert")).toHaveText(words);
      await expect(group).toHaveAttribute("aria-invalid", "true");
      await expect(group).toHaveAccessibleDescription(new RegExp(`${words}$`));
    });
  });
}

test("numbers are nobody else's: not with a modifier, not held down, not where there is no such answer", async ({
  page,
}) => {
  const guide = await open(page, "/pages/placeholder.html");
  await firstQuestion(guide);
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
  await tabTo(guide, ".top button", "Shift+Tab");
  await page.keyboard.press("2");
  await expect(guide.frame.locator("input:checked"), "outside the question").toHaveCount(0);
});
