// The words of a language come late, changed or not at all: never wrong words, and nothing that depends on a visitor.
import type { Page } from "@playwright/test";
import { hide, press } from "../support/deeds";
import { alter, answers, Held, rewritten, SCRIPT, trusting, WORDS } from "../support/files";
import { expect, frames, type Guide, guideIn, OFTEN, open, requests, test } from "../support/guide";
import { expectFallback, expectGuide, guideOn, visit } from "../support/host";
import { TO_CALM } from "../support/walk";

test.use({ allowed: /^care-guide:|^Failed to load resource|^Failed to find a valid digest/ });

/** The words of the language that comes quietly. */
const OTHER = "**/words-es.txt*";
const SORRY = "Español did not load. The guide stays as it is.";

/** Milliseconds after the first screen in which the last request begins. */
const START = 3_000;

const notice = (guide: Guide) => guide.frame.getByRole("alert");
const isSpanish = (guide: Guide) => expect(guide.frame.locator("html")).toHaveAttribute("lang", "es-US");
const isEnglish = (guide: Guide) => expect(guide.frame.locator("html")).toHaveAttribute("lang", "en-US");

/** How often the other language's first words were asked for. */
const times = (asked: string[]) => asked.filter((address) => address.includes("words-es.txt")).length;

test("the other language was chosen before its words came: the guide switches when they come", async ({ page }) => {
  const held = new Held();
  await page.route(OTHER, held.change);
  const guide = await guideOn(page);
  await held.asked;
  await guide.walkCheck([1, 1, 1, 1, 1, 1, 1]);
  await guide.button("Español").click();
  await isEnglish(guide);
  await expect(notice(guide)).toHaveCount(0);
  held.release();
  await isSpanish(guide);
  await expect(guide.title).toHaveText("Sus respuestas");
  await expect(guide.button("English")).toBeFocused();
});

test("it was not chosen: its words come, and nothing changes", async ({ page }) => {
  const held = new Held();
  await page.route(OTHER, held.change);
  const guide = await guideOn(page);
  await held.asked;
  held.release();
  await guide.walkCheck([1, 1, 1, 1, 1, 1, 1]);
  await isEnglish(guide);
});

test("one request for it was lost: it is asked for once more, and can be spoken", async ({ page }) => {
  let lost = 0;
  await page.route(OTHER, (route) => ((lost += 1) === 1 ? route.abort() : route.continue()));
  const asked = requests(page);
  const guide = await guideOn(page);
  await expect.poll(() => times(asked), { timeout: START }).toBe(2);
  await guide.button("Español").click();
  await isSpanish(guide);
});

/** The guide on a page to which the other language does not come, once that is known. */
async function without(page: Page): Promise<[Guide, string[]]> {
  const asked = requests(page);
  const guide = await guideOn(page);
  await expect.poll(() => times(asked), { timeout: START }).toBe(2);
  return [guide, asked];
}

test("it does not come: the guide stays, and says so where it is asked for, the same whatever was entered", async ({
  page,
}) => {
  await page.route(OTHER, (route) => route.abort());
  const heights = new Set<number>();
  for (const points of [0, 3]) {
    const [guide, asked] = await without(page);
    await guide.walkCheck(Array.from({ length: 7 }, () => points));
    await expect(notice(guide)).toHaveCount(0);
    await guide.button("Español").click();
    await expect(notice(guide)).toHaveText(SORRY);
    await expect(notice(guide).locator("[lang=es-US]")).toHaveText("Español");
    await isEnglish(guide);
    heights.add(await guide.contentHeight());
    await guide.section("Learn");
    await expect(notice(guide)).toHaveText(SORRY);
    expect(times(asked), "nothing is asked for by a visitor").toBe(2);
  }
  expect([...heights]).toHaveLength(1);
});

test("it never answers: after 20 s the guide says so, and speaks it if it comes yet", async ({ page }) => {
  await page.clock.install();
  const held = new Held();
  await page.route(OTHER, held.change);
  const guide = await guideOn(page);
  await held.asked;
  await guide.button("Español").click();
  await expect(notice(guide)).toHaveCount(0);
  await page.clock.fastForward(20_000);
  await expect(notice(guide)).toHaveText(SORRY);
  held.release();
  await isSpanish(guide);
});

for (const [name, ending] of [
  ["the program", ".wasm"],
  ["the words", "words-en.txt"],
] as const) {
  test(`a script of the page changes ${name} after the loader's check: the frame refuses, and help stands`, async ({
    page,
  }) => {
    const said: string[] = [];
    page.on("console", (message) => said.push(message.text()));
    await page.addInitScript(`if (window === top) (${alter})(${JSON.stringify(ending)})`);
    await visit(page);
    await expectFallback(page, false);
    // The program alone would take a changed letter for the word that it stands in.
    expect(said.filter((words) => words.includes("or something that was changed"))).toHaveLength(1);
  });
}

test("a script of the page changes the other language's words: the guide does without", async ({ page }) => {
  await page.addInitScript(`if (window === top) (${alter})("words-es.txt")`);
  await visit(page);
  const guide = await expectGuide(page);
  await guide.button("Español").click();
  await expect(notice(guide)).toHaveText(SORRY);
});

const BLIND = "Object.defineProperty(crypto, 'subtle', {})";

for (const [name, change] of [
  ["of another build", rewritten((text) => text.replace(/[0-9a-f]{16}/, "0123456789abcdef"))],
  ["of another language", rewritten((text) => text.replace("en-US", "es-US"))],
  ["cut off", rewritten((text) => text.split("\n").slice(0, -20).join("\n"))],
  ["none", answers(200, "text/plain", "")],
] as const) {
  test(`nothing counts digests, and the words are ${name}: the program refuses them`, async ({ page }) => {
    await page.addInitScript(BLIND);
    await page.route(SCRIPT, trusting);
    await page.route(WORDS, change);
    await visit(page);
    await expectFallback(page, false);
  });
}

test("nothing counts digests: both languages are spoken all the same", async ({ page }) => {
  await page.addInitScript(BLIND);
  const guide = await guideOn(page);
  await guide.button("Español").click();
  await isSpanish(guide);
});

test("coming back to a page that the browser kept: both languages are there, and nothing is asked for", async ({
  page,
}) => {
  const guide = await open(page);
  const asked = requests(page);
  await guide.button("Español").click();
  await isSpanish(guide);
  await guide.frame.evaluate(() => {
    for (const kind of ["pagehide", "pageshow"]) dispatchEvent(new PageTransitionEvent(kind, { persisted: true }));
  });
  await isEnglish(guide);
  await guide.button("Español").click();
  await isSpanish(guide);
  expect(asked).toEqual([]);
});

/** All but the first words of the language that is spoken. */
const REST = "**/words-en-rest.txt*";

/** The screens that a visit can begin without the rest, with what leads to each. */
const FIRST: readonly [title: string, reach: (guide: Guide) => Promise<unknown>][] = [
  ["Check your symptoms", (guide) => guide.section("Check")],
  ["Feeling nervous, anxious or on edge", (guide) => guide.press("Start the questions")],
  ["Get help now", (guide) => guide.press("Get help now")],
  ["How private is this?", (guide) => guide.press("How private is this?")],
  ["A calm minute", (guide) => guide.perform(...TO_CALM)],
  ["Your answers", (guide) => guide.walkCheck([1, 1, 1, 1, 1, 1, 1])],
  ["All clear", (guide) => guide.perform(hide)],
  ["When worry takes up too much room", (guide) => guide.perform(press("Start again"))],
];

test("the rest of the words has not come: the first screens are whole, and another opens when it comes", async ({
  page,
}) => {
  const held = new Held();
  await page.route(REST, held.change);
  const guide = await guideOn(page);
  await held.asked;
  const seen = new Map<string, string>();
  const look = async () => {
    for (const [title, reach] of FIRST) {
      await reach(guide);
      await guide.expectTitle(title);
      // What is folded away may wait: the names of the sources are among the rest.
      seen.set(title, await guide.frame.locator("main").innerText());
    }
  };
  await look();
  const before = new Map(seen);
  await guide.section("Compare");
  await guide.expectTitle("One moment");
  held.release();
  await expect(guide.title).not.toHaveText("One moment");
  await expect(guide.title).toBeFocused();
  await look();
  expect(seen).toEqual(before);
});

test("the rest of the words does not come: the screen says so, with the crisis lines, and the first ones stay", async ({
  page,
}) => {
  await page.route(REST, (route) => route.abort());
  const guide = await guideOn(page);
  await guide.section("Compare");
  await expect(guide.frame.getByRole("status").first()).toHaveText(/^This part did not load/);
  await expect(guide.frame.locator("main a[href='tel:988']")).toHaveCount(1);
  await guide.walkCheck([1, 1, 1, 1, 1, 1, 1]);
  await guide.expectTitle("Your answers");
});

test("a script of the page changes the rest of the words: no changed word is shown", async ({ page }) => {
  await page.addInitScript(`if (window === top) (${alter})("words-en-rest.txt")`);
  await visit(page);
  const guide = await expectGuide(page);
  await guide.section("Compare");
  await expect(guide.frame.getByRole("status").first()).toHaveText(/^This part did not load/);
});

for (const [lang, what, file] of [
  ["en", "its words", REST],
  ["es", "its words", "**/words-es-rest.txt*"],
  ["es", "the first English words", "**/words-en.txt*"],
  ["es", "the English words", REST],
] as const) {
  test(`${lang}: a guide that begins at a later section waits for all of ${what}`, async ({ page }) => {
    const held = new Held();
    await page.route(file, held.change);
    const rest = page.waitForResponse(/words-..-rest/).then((answer) => answer.finished());
    await visit(page, { place: `<div data-care-guide data-lang="${lang}" data-start="options">Words</div>` });
    await held.asked;
    await expect.poll(() => frames(page).length, OFTEN).toBe(1);
    if (lang === "es") await rest;
    await page.waitForTimeout(300);
    // The program tells of itself by the region.
    await expect(frames(page)[0]!.locator("html")).toHaveAttribute("lang", /^\w+$/);
    held.release();
    const guide = await guideIn(page);
    await expect(guide.title).toHaveText(lang === "es" ? "Lo que puede ayudar" : "What can help");
  });
}
