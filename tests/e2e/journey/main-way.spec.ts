// The walk: whoever presses nothing but the main button of each screen is led through the whole guide.
import { otherLanguage, press } from "../support/deeds";
import { expect, type Guide, open, SECTIONS, test } from "../support/guide";
import { inEach, say } from "../support/words";

/** As many taps as the whole walk may take, answers included. */
const MOST = 30;

/**
 * How tall each screen may be at 390 px in English and in Spanish: up to 40 px above what it measured in DejaVu, the font
 * of the tests. Their words take a tenth more room than on a phone, where 1,900 px are the goal.
 */
const QUESTION = [960, 1040] as const;
const TALLEST: Record<string, readonly [number, number]> = {
  "When worry takes up too much room": [1900, 2060],
  "Types of anxiety": [1360, 1480],
  "Check your symptoms": [1200, 1300],
  "Your answers": [1560, 1700],
  "Your result": [2050, 2260],
  "What can help": [2100, 2230],
  "Which should I ask about?": [2260, 2340],
  "Approved for what?": [2040, 2160],
  "Does it work?": [2140, 2340],
  "How often, and how long?": [2240, 2310],
  "Side effects and risks": [2260, 2380],
  "Who should not have it?": [2370, 2520],
  "Cost and insurance": [1960, 2200],
  "Talk with the clinic": [1900, 2000],
};

/** What a visitor can tell one screen from another by, and what can be pressed there. */
async function seen(guide: Guide) {
  return guide.frame.evaluate((skip) => {
    const main = document.querySelector("main")!;
    const isSeen = (element: Element) => element.checkVisibility({ visibilityProperty: true });
    const buttons = [...main.querySelectorAll("button")].filter(isSeen);
    const nameOf = (element: HTMLElement) => element.innerText.trim().split("\n")[0]!;
    return {
      title: document.querySelector("#title")!.textContent!,
      height: Math.ceil(document.querySelector("#guide")!.getBoundingClientRect().height),
      all: `${main.innerText} ${[...main.querySelectorAll("input")].map(({ checked }) => Number(checked))}`,
      section: [...document.querySelectorAll("nav button")].findIndex((tab) => tab.matches("[aria-current]")),
      progress: Number(document.querySelector(".progress rect")!.getAttribute("width")),
      mains: [...main.querySelectorAll<HTMLElement>(".button.main")].filter(isSeen).map(nameOf),
      others: buttons.filter((button) => !button.matches(".main, .back, .door")).map(nameOf),
      isQuestion: buttons.some((button) => button.innerText.trim() === skip[document.documentElement.lang.slice(0, 2)]),
    };
  }, inEach("Skip"));
}

/** Presses main buttons until a section is reached, and returns the screens on the way and the taps that it took. */
async function walkTo(guide: Guide, section: number, answers: boolean) {
  const passed: Awaited<ReturnType<typeof seen>>[] = [];
  let taps = 0;
  for (;;) {
    const here = await seen(guide);
    const trail = [...passed, here].map(({ title }) => title).join(" → ");
    expect(
      passed.map(({ all }) => all),
      `a screen twice: ${trail}`,
    ).not.toContain(here.all);
    passed.push(here);
    if (here.section === section) return { passed, taps };
    expect(here.mains, `one main button: ${trail}`).toHaveLength(1);
    expect(taps, trail).toBeLessThan(MOST);
    if (here.isQuestion && answers) {
      await guide.answer(0);
      taps += 1;
    }
    await guide.press(here.isQuestion && !answers ? "Skip" : guide.frame.locator("main .button.main"));
    taps += 1;
  }
}

for (const language of ["en", "es"]) {
  for (const answers of [true, false]) {
    const how = answers ? "with the first answer to each question" : "without an answer";
    test(`the main buttons lead from Start to Talk, ${how}, ${language}`, async ({ page }) => {
      const guide = await open(page);
      if (language === "es") await guide.perform(otherLanguage);
      const { passed, taps } = await walkTo(guide, SECTIONS.length - 1, answers);
      expect(taps).toBeLessThanOrEqual(MOST);
      expect(passed.at(-1)!.title).toBe(say("Talk with the clinic", language));
      const sections = passed.map(({ section }) => section);
      expect([...new Set(sections)], "every section, in order").toEqual([...SECTIONS.keys()]);
      expect(sections).toEqual(sections.toSorted((a, b) => a - b));
      const progress = passed.map(({ progress }) => progress);
      expect(progress, "the line never shrinks").toEqual(progress.toSorted((a, b) => a - b));
      const limits = new Map(Object.entries(TALLEST).map(([title, limit]) => [say(title, language), limit]));
      const limit = (title: string) => (limits.get(title) ?? QUESTION)[language === "en" ? 0 : 1];
      const tall = passed.filter(({ title, height }) => height > limit(title));
      expect(tall.map(({ title, height }) => `${title}: ${height} px`)).toEqual([]);
      expect(passed.filter(({ title }) => limits.has(title))).toHaveLength(limits.size);
    });
  }

  test(`the walk can leave the check out, ${language}`, async ({ page }) => {
    const guide = await open(page);
    if (language === "es") await guide.perform(otherLanguage);
    const { passed } = await walkTo(guide, SECTIONS.indexOf("Check"), false);
    const around: string[] = [];
    for (const name of passed.at(-1)!.others) {
      await guide.press(guide.frame.locator("main button", { hasText: name }));
      const { section } = await seen(guide);
      if (section === SECTIONS.indexOf("Options")) around.push(name);
      await guide.perform(press("Back"));
    }
    expect(around).toHaveLength(1);
  });
}
