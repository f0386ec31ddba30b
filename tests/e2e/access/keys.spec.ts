// The whole journey with nothing but a keyboard, in both languages.
import { readFile } from "node:fs/promises";
import { choose, hide, otherLanguage, press, push, section } from "../support/deeds";
import { expect, type Guide, open, test } from "../support/guide";
import { tabTo } from "../support/keys";
import { AGAIN, START, TO_CALM, TO_REPEAT, TO_RESULT, TO_SHEET } from "../support/walk";
import { inEach, say } from "../support/words";

const FIRST_QUESTION = [section("Check"), START];

/** Answers the question on screen: its number, then Enter. */
async function answer(guide: Guide, number: number): Promise<void> {
  await guide.page.keyboard.press(`${number}`);
  await expect(guide.radios.nth(number - 1)).toBeChecked();
  await guide.opening(() => guide.page.keyboard.press("Enter"));
}

/** From the first screen through the check to the result. */
async function check(guide: Guide): Promise<void> {
  await guide.perform(press("Check my symptoms"), START);
  for (let item = 0; item < 7; item += 1) await answer(guide, (item % 4) + 1);
  await answer(guide, 2);
  await guide.perform(TO_RESULT);
  // 0 + 1 + 2 + 3 + 0 + 1 + 2
  await expect(guide.frame.locator(".outcome .variant:not(.off) .points").first()).toHaveText("9");
}

/** Puts a part on the sheet, off and on again, says how long a kind of care was tried, and saves the file. */
async function sheet(guide: Guide, language: string): Promise<Buffer> {
  const { keyboard } = guide.page;
  await guide.perform(section("Talk"), TO_SHEET);
  const words = "My anxiety answers and total (GAD-7)";
  const part = guide.frame.getByRole("checkbox", { name: say(words, language) });
  const isOn = await part.isChecked();
  await guide.focus({ role: "choice", name: inEach(words) });
  await keyboard.press("Space");
  await expect(part).toBeChecked({ checked: !isOn });
  await keyboard.press("Space");
  if (!isOn) await keyboard.press("Space");
  await tabTo(guide, "summary");
  await keyboard.press("Enter");
  await tabTo(guide, "details input");
  await keyboard.press("ArrowDown");
  await expect(guide.frame.locator("main details input:checked")).toHaveCount(1);
  await guide.perform(push("See further down"));
  const saved = guide.page.waitForEvent("download");
  await guide.perform(push("Save the clinic file (FHIR)"));
  return readFile(await (await saved).path());
}

async function repeat(guide: Guide, file: Buffer): Promise<void> {
  await guide.perform(...AGAIN, START);
  for (let item = 0; item < 8; item += 1) await answer(guide, 1);
  await guide.perform(TO_RESULT, TO_REPEAT);
  // Asked for before the key that opens it, since the browser needs a moment to hand it over.
  const asked = guide.page.waitForEvent("filechooser");
  await tabTo(guide, "input[type=file]");
  await guide.page.keyboard.press("Enter");
  await (await asked).setFiles({ name: "answers.json", mimeType: "application/json", buffer: file });
  await expect(guide.frame.locator("section.outcome .variant:not(.off)").nth(1)).toContainText("9");
}

for (const language of ["en", "es"]) {
  test.describe(language, () => {
    test("the check, the sheet and a second check without a mouse", { tag: "@browser" }, async ({ page }) => {
      test.setTimeout(90_000);
      const guide = (await open(page, "/pages/placeholder.html")).by("keys");
      await page.keyboard.press("Tab");
      if (language === "es") {
        await guide.perform(otherLanguage);
        await expect(guide.title).toHaveText("Cuando la preocupación ocupa demasiado lugar");
        await expect(guide.button("English"), "focus stays on the button of the language").toBeFocused();
      }
      await check(guide);
      await repeat(guide, await sheet(guide, language));
      await guide.perform(section("Options"), section("Compare"), choose("Approval"));
      await guide.perform(press("Get help now"), ...TO_CALM, press("Go on where I was"));
      await guide.perform(hide, press("Start again"));
    });

    test("every answer of a question takes at most three keys", async ({ page }) => {
      const guide = await open(page, "/pages/placeholder.html");
      if (language === "es") await guide.perform(otherLanguage);
      await guide.perform(...FIRST_QUESTION);
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
      if (language === "es") await guide.perform(otherLanguage);
      await guide.perform(...FIRST_QUESTION);
      const group = guide.frame.getByRole("group");
      const weeks = language === "es" ? /^Durante las últimas 2 semanas/ : /^Over the last 2 weeks/;
      const words = say("Choose an answer, or skip.", language);
      await expect(group).toHaveAccessibleDescription(weeks);
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
  await guide.perform(...FIRST_QUESTION);
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
  await guide.by("keys").focus({ role: "button", name: inEach("Hide and clear") });
  await page.keyboard.press("2");
  await expect(guide.frame.locator("input:checked"), "outside the question").toHaveCount(0);
});
