// What a visitor is doing while the program takes the place of what was drawn: nothing moves, and no press is lost or doubled.
import { before } from "../support/drawn";
import { Held, never, WASM } from "../support/files";
import { expect, frames, isShown, OFTEN, test } from "../support/guide";
import { expectWords, OWN, visit } from "../support/host";
import { watchMoves } from "../support/moves";

for (const start of ["start", "learn", "check", "options", "compare"]) {
  for (const width of [390, 900]) {
    test(`the end of the guide is in sight, and nothing moves: ${start}, at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 700 });
      const end = await watchMoves(page);
      const [, come] = await before(page, `data-start="${start}"`);
      const top = () => page.locator("#after").evaluate((after) => after.getBoundingClientRect().top);
      await page.locator("#after").scrollIntoViewIfNeeded();
      const stood = await top();
      await come();
      await page.waitForTimeout(100);
      expect(await top()).toBe(stood);
      expect((await end()).afterReserving).toEqual([]);
    });
  }
}

test("a double click across it opens one screen", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 1500 });
  const [guide, come] = await before(page);
  const door = guide.frame.getByRole("button", { name: "Understand what" });
  // Where the next screen has a door too.
  const spot = { x: 100, y: 30 };
  await door.click({ position: spot });
  const here = come();
  await expect(guide.title).toHaveText("Types of anxiety");
  await page.mouse.down({ clickCount: 2 });
  await page.mouse.up({ clickCount: 2 });
  await here;
  await page.waitForTimeout(100);
  await expect(guide.title).toHaveText("Types of anxiety");
  expect(await guide.frame.evaluate(() => document.querySelector(".door:hover")?.textContent)).toContain("phobia");
  // Whoever presses later means it.
  await page.waitForTimeout(600);
  await page.mouse.down();
  await page.mouse.up();
  await guide.expectTitle("Specific phobias");
});

test("a press elsewhere, however soon, is none of a double", async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 1500 });
  const [guide, come] = await before(page);
  await guide.frame.getByRole("button", { name: "Understand what" }).click();
  const here = come();
  await expect(guide.title).toHaveText("Types of anxiety");
  await guide.button("Options").click({ noWaitAfter: true });
  await here;
  await guide.expectTitle("What can help");
});

test("a key and a button that are held down for long are heard when they are let go", async ({ page }) => {
  for (const [hold, release] of [
    [() => page.keyboard.down(" "), () => page.keyboard.up(" ")],
    [() => page.mouse.down(), () => page.mouse.up()],
  ] as const) {
    const [guide, come] = await before(page);
    const door = guide.frame.getByRole("button", { name: "Understand what" });
    await door.hover();
    await door.focus();
    await hold();
    const program = page.waitForResponse(/\.wasm/).then((answer) => answer.finished());
    const here = come();
    await program;
    await page.waitForTimeout(1_500);
    await release();
    await here;
    await guide.expectTitle("Types of anxiety");
    await page.unrouteAll();
  }
});

test("a title that was touched has the focus afterwards too", async ({ page }) => {
  const [guide, come] = await before(page);
  await guide.title.click();
  await expect(guide.title).toBeFocused();
  await come();
  await expect(guide.title).toBeFocused();
});

for (const start of ["start", "compare"]) {
  test(`who asks for help on ${start} before the program has come has the lines at once`, async ({ page }) => {
    const [guide, come] = await before(page, `data-start="${start}"`);
    const height = await guide.contentHeight();
    await guide.button("Get help now").click();
    const lines = guide.frame.locator(".early");
    for (const [name, href] of [
      ["Call 911", "tel:911"],
      ["Call 988", "tel:988"],
      ["Text 988", "sms:988"],
    ] as const) {
      const line = lines.getByRole("link", { name });
      await expect(line).toHaveAttribute("href", href);
      await line.click({ trial: true });
    }
    await expect(lines.getByRole("link").first()).toBeFocused();
    expect(await guide.contentHeight(), "the page is told nothing").toBe(height);
    await come();
    await guide.expectTitle("Get help now");
    await expect(lines).toHaveCount(0);
  });
}

test("who asks for something else instead has that", async ({ page }) => {
  const [guide, come] = await before(page, 'data-start="learn"');
  await guide.button("Get help now").click();
  await guide.button("Options").click();
  await expect(guide.frame.locator(".early")).toHaveCount(0);
  await come();
  await guide.expectTitle("What can help");
});

test.describe("words that came in the guide's place", () => {
  test.use({ allowed: /^care-guide: the fallback is shown/ });

  test("stay until buttons work: no screen that comes late takes their lines away", async ({ page }) => {
    await page.clock.install();
    const screens = new Held();
    await page.route("**/drawn-en.txt*", screens.change);
    await page.route(WASM, never);
    await visit(page, { place: OWN.replace("data-care-guide", 'data-care-guide data-start="learn"') });
    await screens.asked;
    await expect.poll(() => page.frames().length, OFTEN).toBe(2);
    await expect.poll(() => frames(page).length, OFTEN).toBe(1);
    await page.waitForTimeout(500);
    await page.clock.fastForward(20_000);
    await expectWords(page, false, 1);
    screens.release();
    await expect.poll(() => frames(page)[0]!.locator("#title").count(), OFTEN).toBe(1);
    await page.waitForTimeout(200);
    expect(await isShown(frames(page)[0]!)).toBe(false);
    await expectWords(page, false, 1);
  });
});
