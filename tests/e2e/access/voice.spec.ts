// The calm view, the pause, and the device's own voice.
import { expect, type Guide, open, test } from "../support/guide";
import { giveVoices } from "../support/speech";
import { everyState, Walk } from "../support/states";
import { MUCH, NOTHING, tour } from "../support/tour";

const MINUTE = 60_000;

const said = (guide: Guide) => guide.frame.evaluate(() => (window as unknown as { said: string[] }).said.splice(0));
const reader = (guide: Guide) => guide.frame.locator(".voice button");

async function calm(guide: Guide): Promise<void> {
  await new Walk(guide).foot(3);
  await expect(guide.frame.locator(".calm-view")).toBeVisible();
}

const LOCAL = { lang: "en-US", localService: true };

for (const [about, voices, language, isThere] of [
  ["none", [], "en", false],
  ["one from the network only", [{ lang: "en-US", localService: false }], "en", false],
  ["one of another language", [{ lang: "fr-FR", localService: true }], "en", false],
  ["its own", [LOCAL], "en", true],
  ["its own, but no Spanish one", [LOCAL], "es", false],
  ["its own in Spanish", [{ lang: "es-MX", localService: true }], "es", true],
] as const) {
  test(`reading aloud is offered only where the device has a voice: ${about}, ${language}`, async ({ page }) => {
    await giveVoices(page, voices);
    const guide = await open(page, "/pages/where.html");
    if (language === "es") await new Walk(guide).otherLanguage();
    await expect(reader(guide).first()).toBeHidden();
    await calm(guide);
    await expect(reader(guide).first()).toBeVisible({ visible: isThere });
  });
}

test("a voice of the network is passed over, and what is read is what stands there", async ({ page }) => {
  await giveVoices(page, [{ lang: "en-US", localService: false }, LOCAL]);
  const guide = await open(page, "/pages/where.html");
  await calm(guide);
  await said(guide);
  await reader(guide).first().click();
  const [silence, words] = await said(guide);
  expect(silence).toBe("silence");
  expect(words).toMatch(/^en-US en-US true\nUnderstand anxiety and your options\./);
  expect(words).toContain("This guide is not a diagnosis.");
  await reader(guide).nth(1).click();
  expect(await said(guide)).toEqual(["silence"]);
});

test("the voice falls silent on another screen and when the visitor leaves", async ({ page }) => {
  await giveVoices(page, [LOCAL]);
  const guide = await open(page, "/pages/where.html");
  await calm(guide);
  await reader(guide).first().click();
  await said(guide);
  await guide.section("Learn");
  expect(await said(guide)).toContain("silence");
  await reader(guide).first().click();
  await guide.press("Hide and clear");
  expect((await said(guide)).at(-1)).toBe("silence");
  await guide.frame.evaluate(() => dispatchEvent(new PageTransitionEvent("pagehide")));
  expect(await said(guide)).toContain("silence");
});

test("what is read aloud is as long whatever was answered and marked", async ({ page }) => {
  test.setTimeout(150_000);
  await giveVoices(page, [LOCAL]);
  const heard: Record<string, string>[] = [];
  for (const choices of [NOTHING, MUCH]) {
    const guide = await open(page, "/pages/where.html");
    await calm(guide);
    const words: Record<string, string> = {};
    await tour(guide, choices, async (screen) => {
      await said(guide);
      await new Walk(guide).press(".voice button");
      // What matters most comes first, so the order may differ; the words may not.
      words[screen] = (await said(guide)).at(-1)!.split("\n").sort().join("\n");
    });
    heard.push(words);
  }
  expect(Object.keys(heard[0]!).length).toBeGreaterThan(30);
  expect(heard[1]).toEqual(heard[0]);
});

test("the calm view is larger and shorter, and never folds a warning", async ({ page }) => {
  await page.clock.install();
  const guide = await open(page, "/pages/where.html");
  const warnings: Record<string, string[]> = {};
  const count = (state: string) =>
    guide.frame
      .evaluate(
        ([selector]) =>
          [...document.querySelectorAll<HTMLElement>(selector)]
            .filter((box) => box.checkVisibility())
            .map((box) => box.innerText),
        [".box, .way"],
      )
      .then((shown) => (warnings[state] = shown));
  const height: Record<string, number> = {};
  await everyState(guide, async (state) => {
    await count(state);
    height[state] = await guide.contentHeight();
  });
  const before = { ...warnings };
  expect(Object.values(before).flat().length).toBeGreaterThan(8);
  await new Walk(guide).press("main .button.main");
  await calm(guide);
  const size = (selector: string) =>
    guide.frame
      .locator(selector)
      .first()
      .evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
  expect(await size("main p")).toBeGreaterThanOrEqual(20);
  const folds: number[] = [];
  await everyState(guide, async (state) => {
    await count(state);
    folds.push(await guide.frame.locator("main details.fold").count());
  });
  expect(warnings).toEqual(before);
  expect(Math.max(...folds)).toBeGreaterThan(1);
});

test("the calm view keeps the screen and everything entered", async ({ page }) => {
  const guide = await open(page, "/pages/where.html");
  await guide.section("Check");
  await guide.press("Start the questions");
  await guide.answer(2);
  await calm(guide);
  await expect(guide.radios.nth(2)).toBeChecked();
  await new Walk(guide).foot(3);
  await expect(guide.frame.locator(".calm-view")).toHaveCount(0);
  await expect(guide.radios.nth(2)).toBeChecked();
});

test("the pause keeps everything, and the idle question can be put off from it again and again", async ({ page }) => {
  await page.clock.install();
  const guide = await open(page, "/pages/where.html");
  await guide.walkCheck([3, 3, 3, 3, 3, 3, 3]);
  await guide.press("Pause and breathe");
  await guide.expectTitle("A pause");
  for (let round = 0; round < 3; round += 1) {
    await page.clock.runFor(14 * MINUTE);
    await expect(guide.title).toHaveText("A pause");
    await page.clock.runFor(MINUTE);
    await expect(guide.title).toHaveText("Are you still there?");
    // Five minutes are left to answer.
    await page.clock.runFor(4 * MINUTE);
    await guide.press("Keep my answers");
    await guide.expectTitle("A pause");
  }
  await guide.press(guide.frame.locator("main .button.main"));
  await guide.expectTitle("Your answers");
  await expect(guide.frame.getByText("Nearly every day").first()).toBeVisible();
});
