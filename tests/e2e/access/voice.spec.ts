// The calm view, the calm minute, and the device's own voice.

import { choose, fit, otherLanguage, press, push, section, unfold } from "../support/deeds";
import { expect, type Guide, open, test } from "../support/guide";
import { live, sessions, type Told } from "../support/sessions";
import { giveVoices, VOICES } from "../support/speech";
import { everyState } from "../support/states";
import { SOME, tour } from "../support/tour";
import { aspects, TO_CALM } from "../support/walk";

const MINUTE = 60_000;

const said = (guide: Guide) => guide.frame.evaluate(() => (window as unknown as { said: string[] }).said.splice(0));
const reader = (guide: Guide) => guide.frame.locator(".voice button");

async function calm(guide: Guide): Promise<void> {
  await guide.perform(push("Calm view"));
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
    if (language === "es") await guide.perform(otherLanguage);
    await expect(reader(guide).first()).toBeHidden();
    await calm(guide);
    await expect(reader(guide).first()).toBeVisible({ visible: isThere });
  });
}

test("a browser that finds its voices late offers to read when it says so, and with no answer before", async ({
  page,
}) => {
  await giveVoices(page, []);
  const guide = await open(page, "/pages/where.html");
  await guide.perform(section("Check"), press("Start the questions"));
  await calm(guide);
  const height = await guide.contentHeight();
  await guide.frame.evaluate((voice) => (window as unknown as { find(voice: unknown): void }).find(voice), LOCAL);
  await guide.perform(choose(2), fit);
  expect(await guide.contentHeight()).toBe(height);
  await guide.frame.evaluate(() => speechSynthesis.onvoiceschanged!(new Event("voiceschanged")));
  await expect(reader(guide).first()).toBeVisible();
  await expect(guide.radios.nth(2)).toBeChecked();
});

test("a voice of the network is passed over, and what is read is what stands there", async ({ page }) => {
  await giveVoices(page, [{ lang: "en-US", localService: false }, LOCAL]);
  const guide = await open(page, "/pages/where.html");
  await calm(guide);
  await said(guide);
  await reader(guide).first().click();
  const [words, ...more] = await said(guide);
  expect(more).toEqual([]);
  expect(words).toMatch(/^en-US en-US true\nWhen worry takes up too much room\./);
  expect(words).toContain("It is not a diagnosis,");
  await reader(guide).first().click();
  expect(await said(guide), "what was begun ends before it is read anew").toEqual(["silence", words]);
  await reader(guide).nth(1).click();
  expect(await said(guide)).toEqual(["silence"]);
});

test("the voice falls silent on another screen and when the visitor leaves", async ({ page }) => {
  await giveVoices(page, [LOCAL]);
  const guide = await open(page, "/pages/where.html");
  /** By no hand: one that presses again as fast, at the same place, is taken for a slip. */
  const listen = async () => {
    await reader(guide).first().dispatchEvent("click");
    expect(await said(guide)).toEqual([expect.stringContaining("en-US")]);
  };
  await calm(guide);
  await listen();
  await guide.section("Learn");
  expect(await said(guide)).toEqual(["silence"]);
  await listen();
  await guide.press("Hide and clear");
  expect(await said(guide)).toEqual(["silence"]);
  await guide.press("Start again");
  await calm(guide);
  await listen();
  await guide.frame.evaluate(() => dispatchEvent(new PageTransitionEvent("pagehide")));
  expect(await said(guide)).toEqual(["silence"]);
});

/** Runs in the frame: what is read, and the words that are shown and are to be, both without what parts them. */
function heardAndShown(): { heard: string; shown: string } {
  document.querySelector<HTMLElement>(".voice button")!.click();
  const { said } = window as unknown as { said: string[] };
  const [, ...lines] = said.splice(0).at(-1)!.split("\n");
  const unread =
    ".outcome, :not(.door-name) > .variants, .handout, .review, .sources, .said, .actions, .chip, .small-mark, [aria-hidden]";
  const isRead = ({ parentElement }: Node) =>
    parentElement!.checkVisibility({ visibilityProperty: true }) &&
    !parentElement!.closest(unread) &&
    (parentElement!.closest("p, .heading, .door-name") || !parentElement!.closest("button"));
  const texts = document.createTreeWalker(document.querySelector("main")!, NodeFilter.SHOW_TEXT);
  let shown = "";
  while (texts.nextNode()) if (isRead(texts.currentNode)) shown += texts.currentNode.textContent;
  const bare = (words: string) => words.replace(/[\s.]+/g, "");
  return { heard: bare(lines.join("")), shown: bare(shown) };
}

for (const language of ["en", "es"]) {
  test(`every word is read aloud once and in its place, but for marks, given answers and buttons, ${language}`, async ({
    page,
  }) => {
    test.setTimeout(120_000);
    await page.clock.install();
    await giveVoices(page, VOICES);
    const guide = await open(page, "/pages/where.html");
    if (language === "es") await guide.perform(otherLanguage);
    await calm(guide);
    let screens = 0;
    await everyState(guide, async (state) => {
      if (!(await reader(guide).first().isVisible())) return;
      screens += 1;
      await guide.perform(unfold());
      const { heard, shown } = await guide.frame.evaluate(heardAndShown);
      expect.soft(heard, state).toBe(shown);
      await guide.perform(unfold(false));
    });
    expect(screens).toBeGreaterThan(70);
  });
}

test("each rule on who should not have it is read after the name of what it is for", async ({ page }) => {
  await giveVoices(page, [LOCAL]);
  const guide = await open(page, "/pages/where.html");
  await calm(guide);
  await guide.perform(
    section("Compare"),
    ...aspects()
      .slice(0, 5)
      .flatMap(([, ...deeds]) => deeds),
  );
  await guide.expectTitle("Who should not have it?");
  await reader(guide).first().dispatchEvent("click");
  const heard = (await said(guide)).at(-1)!;
  const rules = await guide.frame
    .locator("dl.each > div")
    .evaluateAll((all) =>
      all
        .filter((one) => one.checkVisibility() && !one.closest("details"))
        .map((one) =>
          [one.querySelector("dt")!, one.querySelector("dd li, dd p") ?? one.querySelector("dd")!].map(
            ({ firstChild, textContent, children }) =>
              children.length > 1 || children[0]?.matches(".calls") ? firstChild!.textContent!.trim() : textContent!,
          ),
        ),
    );
  expect(rules.map(([name]) => name)).toEqual(["IV ketamine", "Spravato", "Usual care", "Wait"]);
  for (const [name, rule] of rules) expect(heard).toContain(`${name}.\n${rule}`);
  expect(heard, "each link in a line of its own").toContain("\nCall 911.\nCall 988.\nText 988.\n");
});

test("what is read aloud is as long whatever was answered and marked", async ({ page }) => {
  await giveVoices(page, [LOCAL]);
  const guide = await open(page, "/pages/where.html");
  let first: Record<string, Told> | undefined;
  for (const choices of sessions()) {
    await calm(guide);
    const told = await live(guide, choices);
    expect(Object.values(told).filter(({ heard }) => heard.length > 2).length, "screens read aloud").toBeGreaterThan(
      30,
    );
    first ??= told;
    for (const [screen, here] of Object.entries(told))
      expect.soft(here, `${screen}, ${JSON.stringify(choices)}`).toEqual(first[screen]);
  }
});

test("the calm view is shorter and no smaller, and never folds a warning", async ({ page }) => {
  await page.clock.install();
  const guide = await open(page, "/pages/where.html");
  const walk = async () => {
    const warnings: Record<string, string[]> = {};
    const words: Record<string, number> = {};
    let folds = 0;
    await everyState(guide, async (state) => {
      const shown = await guide.frame.evaluate(() => ({
        warnings: [...document.querySelectorAll<HTMLElement>(".box, .way")]
          .filter((box) => box.checkVisibility())
          .map((box) => box.innerText),
        words: document.querySelector("main")!.innerText.length,
        folds: document.querySelectorAll("main details.fold").length,
      }));
      warnings[state] = shown.warnings;
      words[state] = shown.words;
      folds = Math.max(folds, shown.folds);
    });
    return { warnings, words, folds };
  };
  const size = () =>
    guide.frame
      .locator("main p")
      .first()
      .evaluate((element) => parseFloat(getComputedStyle(element).fontSize));
  const before = await size();
  const usual = await walk();
  expect(Object.values(usual.warnings).flat().length).toBeGreaterThan(8);
  await guide.perform(press("Start again"));
  await calm(guide);
  expect(await size()).toBeGreaterThanOrEqual(before);
  const calmed = await walk();
  expect(calmed.warnings).toEqual(usual.warnings);
  expect(calmed.folds).toBeGreaterThan(1);
  const longer = Object.keys(usual.words).filter((state) => calmed.words[state]! > usual.words[state]!);
  expect(longer, "states that say more than in the usual view").toEqual([]);
  expect(calmed.words).not.toEqual(usual.words);
});

test("every screen is shorter in the calm view, and none is taller with its folds open", async ({ page }) => {
  const guide = await open(page, "/pages/where.html");
  const heights = async () => {
    const found: Record<string, number> = {};
    await tour(guide, SOME, async (screen) => {
      found[screen] = await guide.contentHeight();
      await guide.perform(unfold(), fit);
      found[`${screen}, unfolded`] = await guide.contentHeight();
      await guide.perform(unfold(false), fit);
    });
    return found;
  };
  const usual = await heights();
  await guide.perform(press("Start again"));
  await calm(guide);
  const calmed = await heights();
  expect(Object.keys(calmed)).toEqual(Object.keys(usual));
  const taller = Object.keys(usual).filter((screen) => calmed[screen]! > usual[screen]!);
  expect(taller).toEqual([]);
  const closed = Object.keys(usual).filter((name) => !name.endsWith(", unfolded"));
  expect(closed.filter((screen) => calmed[screen] === usual[screen])).toEqual(["cleared"]);
});

test("the calm view keeps the screen and everything entered", async ({ page }) => {
  const guide = await open(page, "/pages/where.html");
  await guide.section("Check");
  await guide.press("Start the questions");
  await guide.answer(2);
  await calm(guide);
  await expect(guide.radios.nth(2)).toBeChecked();
  await guide.perform(push("Usual view"));
  await expect(guide.frame.locator(".calm-view")).toHaveCount(0);
  await expect(guide.radios.nth(2)).toBeChecked();
});

test("a calm minute keeps everything, and the idle question can be put off from it again and again", async ({
  page,
}) => {
  await page.clock.install();
  const guide = await open(page, "/pages/where.html");
  await guide.walkCheck([3, 3, 3, 3, 3, 3, 3]);
  await guide.perform(...TO_CALM);
  await guide.expectTitle("A calm minute");
  for (let round = 0; round < 3; round += 1) {
    await page.clock.runFor(14 * MINUTE);
    await expect(guide.title).toHaveText("A calm minute");
    await page.clock.runFor(MINUTE);
    await expect(guide.title).toHaveText("Are you still there?");
    // Five minutes are left to answer.
    await page.clock.runFor(4 * MINUTE);
    // A click by script is no sign of life.
    await guide.by("mouse").press("Keep my answers");
    await guide.expectTitle("A calm minute");
  }
  await guide.press("Go on where I was");
  await guide.expectTitle("When worry takes up too much room");
  await guide.press("Back");
  await guide.expectTitle("Your answers");
  await expect(guide.frame.getByText("Nearly every day").first()).toBeVisible();
});
