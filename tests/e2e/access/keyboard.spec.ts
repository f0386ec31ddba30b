// Keys one by one: Tab, Enter, Space and arrows, on the controls of each kind.
import { expect, type Guide, ITEMS, open, SECTIONS, test } from "../support/guide";
import { tabTo } from "../support/keys";
import { inEach } from "../support/words";

const CONTINUE = { role: "button", name: inEach("Continue") } as const;

/** Puts focus on the heading of the first screen as a visitor does: Tab into the frame. */
async function intoFrame(guide: Guide): Promise<void> {
  await guide.page.locator("#before").evaluate((element) => {
    (element as HTMLElement).tabIndex = -1;
    (element as HTMLElement).focus();
  });
  await guide.page.keyboard.press("Tab");
}

test("the whole check, from the first Tab to the result", async ({ page }) => {
  const guide = (await open(page, "/pages/placeholder.html")).by("keys");
  const { keyboard } = page;
  await intoFrame(guide);
  await guide.press("Check my symptoms");
  await guide.press("Start the questions");
  for (const [place, item] of ITEMS.entries()) {
    await guide.expectTitle(item);
    await keyboard.press("Tab");
    await expect(guide.radios.first()).toBeFocused();
    // Space takes the first answer; each arrow goes one further.
    await keyboard.press("Space");
    for (let arrow = 0; arrow < place % 4; arrow += 1) await keyboard.press("ArrowDown");
    await expect(guide.radios.nth(place % 4)).toBeChecked();
    await expect(guide.radios.nth(place % 4)).toBeFocused();
    await keyboard.press("Tab");
    await expect(guide.button("Continue")).toBeFocused();
    await guide.opening(() => keyboard.press("Enter"));
  }
  await guide.press("Skip");
  await guide.expectTitle("Your answers");
  await guide.press("See my result");
  await guide.expectTitle("Your result");
  // 0 + 1 + 2 + 3 + 0 + 1 + 2
  await expect(guide.frame.getByText("You: 9")).toBeVisible();
});

test("Continue without an answer says so and leaves focus where it is", async ({ page }) => {
  const guide = (await open(page, "/pages/placeholder.html")).by("keys");
  await guide.section("Check");
  await guide.press("Start the questions");
  await guide.focus(CONTINUE);
  await page.keyboard.press("Enter");
  await expect(guide.frame.getByRole("alert")).toHaveText("Choose an answer, or skip.");
  await expect(guide.button("Continue")).toBeFocused();
  const sentence = guide.frame.locator("[role=alert] > *");
  await sentence.evaluate((said) => said.setAttribute("data-old", ""));
  await page.keyboard.press("Enter");
  await expect(sentence, "said anew").not.toHaveAttribute("data-old");
  await page.keyboard.press("Shift+Tab");
  const isRadio = await guide.frame.evaluate(() => document.activeElement?.matches("input[type=radio]"));
  expect(isRadio).toBe(true);
  await page.keyboard.press("Space");
  await expect(guide.frame.getByRole("alert")).toHaveText("");
  await page.keyboard.press("Tab");
  await guide.opening(() => page.keyboard.press("Enter"));
  await guide.expectTitle(ITEMS[1]);
});

test("Back and the review bring back the answers", async ({ page }) => {
  const guide = (await open(page, "/pages/placeholder.html")).by("keys");
  await guide.section("Check");
  await guide.press("Start the questions");
  await page.keyboard.press("Tab");
  await page.keyboard.press("ArrowDown");
  await guide.focus(CONTINUE);
  await guide.opening(() => page.keyboard.press("Enter"));
  await guide.press("Back");
  await guide.expectTitle(ITEMS[0]);
  await page.keyboard.press("Tab");
  await expect(guide.radio("Several days")).toBeFocused();
  await expect(guide.radio("Several days")).toBeChecked();
});

test("all sections, a mark, help, and Hide and clear", async ({ page }) => {
  const guide = (await open(page, "/pages/placeholder.html")).by("keys");
  await intoFrame(guide);
  for (const name of SECTIONS) await guide.section(name);
  await guide.expectTitle("Talk with the clinic");
  await guide.section("Compare");
  await tabTo(guide, "input[type=checkbox]");
  await page.keyboard.press("Space");
  await expect(guide.checkboxes.first()).toBeChecked();
  await guide.press("Get help now");
  await guide.expectTitle("Get help now");
  await guide.press("Hide and clear");
  await guide.expectTitle("All clear");
  await guide.press("Start again");
  await guide.expectTitle("When worry takes up too much room");
});

test("the sources open and close with Enter and Space", async ({ page }) => {
  const guide = (await open(page, "/pages/placeholder.html")).by("keys");
  await guide.section("Learn");
  const details = guide.frame.locator("main details.sources");
  await tabTo(guide, "main details.sources summary");
  await page.keyboard.press("Enter");
  await expect(details).toHaveAttribute("open", "");
  await page.keyboard.press("Space");
  await expect(details).not.toHaveAttribute("open", "");
});

test("Tab enters the frame at its start and leaves it at its end, both ways", async ({ page }) => {
  const guide = (await open(page, "/pages/placeholder.html")).by("keys");
  await page.evaluate(() => {
    const after = document.createElement("button");
    after.id = "next";
    after.textContent = "Next on the page";
    document.querySelector("#after")!.after(after);
  });
  await intoFrame(guide);
  await expect(guide.button("Get help now")).toBeFocused();
  let presses = 0;
  while ((await page.evaluate(() => document.activeElement?.id)) !== "next") {
    await page.keyboard.press("Tab");
    presses += 1;
    expect(presses, "keys to leave the guide").toBeLessThan(40);
  }
  await page.keyboard.press("Shift+Tab");
  await expect(guide.button("Calm view")).toBeFocused();
  for (presses = 0; (await page.evaluate(() => document.activeElement?.id)) === "place"; presses += 1) {
    await page.keyboard.press("Shift+Tab");
    expect(presses, "keys to leave the guide").toBeLessThan(40);
  }
  expect(presses).toBeGreaterThan(5);
});
