// The sheet to take along: what is on it, and the ways to keep it.
import type { BrowserContext } from "@playwright/test";
import { choose, fit, otherLanguage, press, push, respond, section, unfold } from "../support/deeds";
import { expect, type Guide, open, test } from "../support/guide";
import { pagesOf } from "../support/pdf";
import { watchHost } from "../support/recorder";
import { expectSaid, makeUsual, openSheet, PARTS, save, shown, textOf, watchDeeds } from "../support/sheet";
import {
  BACK_TO_RESULT,
  checked,
  GO_ON,
  START,
  TO_MOOD,
  TO_PANIC,
  TO_RESULT,
  TO_SHEET,
  yesOrNo,
} from "../support/walk";
import { say } from "../support/words";

const PAGE = "/pages/placeholder.html";

/** What a usual sheet says, in order. */
const USUAL = [
  "Notes for my visit",
  "Not a diagnosis.",
  "8 of 21",
  "mild range",
  "Please ask me about this first",
  "Thoughts of self-harm",
  "I want to ask",
  "What could be behind these symptoms?",
  "I have tried",
  "2 to 12 months",
  "I want to mention",
  "My seven answers",
  "GAD-7, English for the USA.",
  "1. Feeling nervous, anxious or on edge",
  "My medicines and doses",
  "Pfizer",
  "Made with care-guide, content",
];

function expectUsual(text: string): void {
  let from = 0;
  for (const words of USUAL) {
    const place = text.indexOf(words, from);
    expect(place, `“${words}” in its place in: ${text}`).toBeGreaterThanOrEqual(from);
    from = place;
  }
}

test("an empty sheet says so kindly, and each choice shows at once and goes again", async ({ page }) => {
  const guide = await open(page, PAGE);
  await guide.walkCheck([3, 3, 3, 3, 3, 3, 3], 3);
  await openSheet(guide);
  await guide.perform(unfold());
  const empty = await shown(guide);
  expect(empty).toContain("Nothing is on this sheet yet. That is fine.");
  expect(empty).not.toContain("21");
  const sections = await guide.frame.evaluate(async () => {
    const found: Record<string, number[]> = {};
    for (const choice of document.querySelectorAll<HTMLInputElement>("main .tick input")) {
      const name = choice.closest("label")!.textContent!.trim();
      found[name] = [];
      for (const _ of ["on", "off"]) {
        choice.click();
        await new Promise((done) => setTimeout(done, 0));
        found[name].push(document.querySelectorAll("article section").length);
      }
    }
    return found;
  });
  expect(Object.keys(sections)).toHaveLength(PARTS.length + 15 + 23);
  for (const [name, counts] of Object.entries(sections)) expect.soft(counts, `${name}, on and off`).toEqual([1, 0]);
  expect(await shown(guide)).toBe(empty);
  await guide.perform(choose("More than a year", 1), choose(PARTS[4]));
  expect(await shown(guide)).toContain("More than a year");
});

test("Print asks for the frame's own print window, once a tap", async ({ page }) => {
  const guide = await open(page, PAGE);
  await makeUsual(guide);
  const deeds = await watchDeeds(guide);
  await page.evaluate(() => Object.assign(window, { print: () => Object.assign(window, { printed: true }) }));
  expect(await deeds()).toEqual([]);
  const height = await guide.contentHeight();
  await guide.button("Print").click();
  await expectSaid(guide, "Your print window should be open now.");
  expect(await deeds()).toEqual(["print"]);
  await guide.button("Print").click();
  expect(await deeds()).toEqual(["print", "print"]);
  expect(await guide.contentHeight()).toBe(height);
  expect(await page.evaluate(() => "printed" in window), "the clinic's page is not printed").toBe(false);
});

test("on paper, the sheet stands alone: one page of Letter and of A4", async ({ page, context }) => {
  const guide = await open(page, PAGE);
  await makeUsual(guide);
  await page.emulateMedia({ media: "print" });
  const visible = await guide.frame.evaluate(() => {
    const all = [...document.querySelectorAll("body *")].filter(
      (element) => element.childElementCount === 0 && element.checkVisibility(),
    );
    return all
      .filter((element) => !element.closest("article, .patterns"))
      .map((element) => element.textContent!.trim())
      .filter(Boolean);
  });
  expect(visible, "words beside the sheet").toEqual([]);
  for (const [format, pages] of Object.entries(await printed(guide, context))) {
    expect(pages, format).toHaveLength(1);
    expectUsual(pages[0]!);
  }
});

/** The pages of the sheet on each kind of paper. */
async function printed(guide: Guide, context: BrowserContext): Promise<Record<string, string[]>> {
  const html = await guide.frame.evaluate(() => document.documentElement.outerHTML);
  const paper = await context.newPage();
  await paper.setContent(html.replace(/<script>[^]*?<\/script>/g, ""));
  const pages: Record<string, string[]> = {};
  for (const format of ["Letter", "A4"]) pages[format] = await pagesOf(await paper.pdf({ format }));
  return pages;
}

for (const language of ["en", "es"]) {
  test(`all that a person with three minutes puts on it is one page, and everything is two, ${language}`, async ({
    page,
    context,
  }) => {
    const guide = await open(page, PAGE);
    if (language === "es") await guide.perform(otherLanguage);
    const mood = [TO_RESULT, TO_MOOD, START, ...respond(2), ...respond(2), BACK_TO_RESULT];
    const panic = [TO_PANIC, START, ...yesOrNo([false]), GO_ON, GO_ON, BACK_TO_RESULT];
    const marks = [section("Options"), choose(0), choose(1), section("Compare"), choose(0), choose(2), choose(3)];
    await guide.perform(...checked([2, 2, 1, 2, 1, 1, 2], 1), ...mood, ...(language === "en" ? panic : []), ...marks);
    await guide.perform(section("Talk"), TO_SHEET, fit);
    const points = [0, 1, 9].map((place) => choose(place, "Things to mention"));
    const first = [1, 5, 25].map((place) => choose(place, "Questions to ask"));
    await guide.perform(push("Put on all that I marked"), unfold(), ...points, ...first);
    for (const [format, pages] of Object.entries(await printed(guide, context))) {
      expect(pages, format).toHaveLength(1);
      expect(pages[0]).toContain("11 ");
      expect(pages[0]).toContain("Pfizer");
    }
    const ticks = await guide.frame.locator("main .tick").count();
    await guide.frame.evaluate(async () => {
      for (const input of document.querySelectorAll<HTMLInputElement>("main .tick input:not(:checked)")) {
        input.click();
        await new Promise((done) => setTimeout(done, 0));
      }
    });
    await expect(guide.frame.locator("main .tick input:checked")).toHaveCount(ticks);
    for (const [format, pages] of Object.entries(await printed(guide, context))) {
      expect(pages.length, format).toBeLessThanOrEqual(2);
    }
  });
}

test("one tap puts on all that was marked, and says so", async ({ page }) => {
  const guide = await open(page, PAGE);
  await guide.perform(...checked([1, 0, 3, 1, 2, 0, 1], 1), section("Options"), choose(0));
  await openSheet(guide);
  const height = await guide.contentHeight();
  await guide.perform(push("Put on all that I marked"));
  await expect(guide.frame.locator(".gather [role=status]")).toHaveText("Done. Your sheet is below.");
  const parts = await guide.frame
    .locator("article section")
    .evaluateAll((all) => all.map((one) => one.firstChild!.textContent));
  expect(parts).toEqual(["I have tried", "My seven answers", "By hand"]);
  expect(await guide.contentHeight()).toBe(height);
});

test("saved as text, as a page and for the clinic: neutral names, and what was chosen", async ({ page, context }) => {
  const guide = await open(page, PAGE);
  await makeUsual(guide);
  const deeds = await watchDeeds(guide);
  const text = await save(guide, "Save as text");
  expect(text.suggestedFilename()).toBe("my-notes.txt");
  expectUsual(await textOf(text));
  await expectSaid(
    guide,
    "Your browser was asked to save it. Look in your downloads. If it is not there, print it or copy it.",
  );

  const saved = await save(guide, "Save as a page");
  expect(saved.suggestedFilename()).toBe("my-notes.html");
  const html = await textOf(saved);
  expect(html).not.toMatch(/<script|<link|<iframe|\bon\w+=|https?:|url\(|@import|src=|href=/i);
  expect(html, "what was not chosen").not.toMatch(/class="handout rest"|Trouble breathing|PHQ-2/);
  const own = await context.newPage();
  const asked: string[] = [];
  own.on("request", (request) => asked.push(request.url()));
  await own.route("**/my-notes.html", (route) => route.fulfill({ contentType: "text/html", body: html }));
  await own.goto("/my-notes.html");
  expectUsual((await own.locator("body").innerText()).replace(/\s+/g, " "));
  expect(asked.filter((url) => !url.endsWith("/my-notes.html"))).toEqual([]);

  await expect(own).toHaveTitle("Notes for my visit");

  const clinic = await save(guide, "Save the clinic file (FHIR)");
  expect(clinic.suggestedFilename()).toBe("my-answers.json");
  const { entry } = JSON.parse(await textOf(clinic));
  expect(entry[1].resource.item[1].answer).toEqual([{ valueDecimal: 8 }]);
  expect(entry[2].resource.valueQuantity.value).toBe(8);
  const again = JSON.parse(await textOf(await save(guide, "Save the clinic file (FHIR)")));
  expect(again.entry[1].fullUrl, "each file has names of its own").not.toBe(entry[1].fullUrl);
  expect(await deeds(), "links that were clicked").toEqual(
    ["my-notes.txt", "my-notes.html", "my-answers.json", "my-answers.json"].map(
      (name) => `click blob:null/ID as ${name}`,
    ),
  );
  await expect(guide.frame.locator("body > a, body > pre"), "helpers left in the frame").toHaveCount(0);
});

test.describe("styles of extensions", () => {
  // Those of a test, and not of an extension, are refused.
  test.use({ allowed: /^Applying inline style violates/ });

  test("a saved page has the guide's own styles, and none that an extension put around them", async ({ page }) => {
    const guide = await open(page, PAGE);
    await openSheet(guide);
    await guide.frame.evaluate(() => {
      document.head.prepend(document.createElement("style"));
      document.head.append(document.createElement("style"));
    });
    const own = await guide.frame.locator("style").nth(1).textContent();
    const html = await textOf(await save(guide, "Save as a page"));
    expect(html).toContain(`<style>${own}</style>`);
    expect(own).toContain("--ink");
  });
});

test("a page that was saved in Spanish is called by its Spanish name", async ({ page }) => {
  const guide = await open(page, PAGE);
  await guide.perform(otherLanguage, section("Talk"), TO_SHEET, choose(0), fit);
  const html = await textOf(await save(guide, say("Save as a page", "es")));
  expect(html).toContain('<html lang="es-US">');
  expect(html).toContain("<title>Notas para mi visita</title>");
});

test("Copy puts the sheet on the clipboard, and the page sees nothing of it", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  const noticed = await watchHost(page);
  const guide = await open(page, PAGE);
  await makeUsual(guide);
  const deeds = await watchDeeds(guide);
  await guide.button("Copy").click();
  await expectSaid(guide, "Copied. You can paste it now.");
  await expect(guide.button("Copy"), "focus stays").toBeFocused();
  expect(await deeds()).toEqual(["command copy"]);
  expect((await noticed()).events).not.toContain("copy");
  for (const document of [page, guide.frame]) expect(await document.evaluate(() => String(getSelection()))).toBe("");
  await page.locator("#before").click();
  expectUsual(await page.evaluate(() => navigator.clipboard.readText()));
});

test("what happened is said anew each time, and no longer once something was chosen", async ({ page }) => {
  const guide = await open(page, PAGE);
  await makeUsual(guide);
  const height = await guide.contentHeight();
  const sentences = guide.frame.locator("main .said [role=status] > *");
  /** Whether the only sentence that is said has come since it was last asked. */
  const isNew = () =>
    sentences.evaluateAll(([one, ...more]) => {
      const isNew = more.length === 0 && !one?.hasAttribute("data-old");
      one?.setAttribute("data-old", "");
      return isNew;
    });
  const asked = "Your browser was asked to save it. Look in your downloads. If it is not there, print it or copy it.";
  for (const button of [
    "Save as text",
    "Save as a page",
    "Save the clinic file (FHIR)",
    "Save the clinic file (FHIR)",
  ]) {
    await save(guide, button);
    await expect(sentences).toHaveText([asked]);
    expect(await isNew(), button).toBe(true);
  }
  for (const time of ["once", "twice"]) {
    await guide.perform(push("Put on all that I marked"));
    await expect(sentences).toHaveText(["Done. Your sheet is below."]);
    expect(await isNew(), `put on ${time}`).toBe(true);
  }
  await guide.perform(choose(PARTS[1]));
  await expect(sentences).toHaveCount(0);
  expect(await guide.contentHeight()).toBe(height);
});

test("without an answer that was given and chosen there is no clinic file, and the height stays", async ({ page }) => {
  const guide = await open(page, PAGE);
  await guide.walkCheck([1, 0, 3, 1, 2, 0, 1], 1);
  await openSheet(guide);
  const height = await guide.contentHeight();
  const deeds = await watchDeeds(guide);
  await guide.button("Save the clinic file (FHIR)").click();
  await expectSaid(guide, "There are no answers to save yet. Choose them above.");
  expect(await deeds()).toEqual([]);
  expect(await guide.contentHeight()).toBe(height);
  await guide.perform(choose(PARTS[0]));
  await expectSaid(guide, "");
});

test("what the browser refuses is said, and the height stays", async ({ page }) => {
  const guide = await open(page, PAGE);
  await openSheet(guide);
  const height = await guide.contentHeight();
  await guide.frame.evaluate(() => {
    document.execCommand = () => false;
    URL.createObjectURL = () => {
      throw new Error("refused");
    };
  });
  for (const button of ["Copy", "Save as text"]) {
    await guide.button(button).click();
    await expectSaid(guide, "Your browser did not allow that. Please try another way.");
    expect(await guide.contentHeight()).toBe(height);
  }
});

for (const [name, refuse] of [
  ["the command", () => Object.assign(document, { execCommand: () => false })],
  ["the command with an error", () => Object.assign(document, { execCommand: () => JSON.parse("{") })],
  ["to select anything", () => Object.assign(window, { getSelection: () => null })],
] as const) {
  test(`where the browser refuses ${name}, nothing of the sheet that was to be copied stays`, async ({ page }) => {
    const guide = await open(page, PAGE);
    await makeUsual(guide);
    await guide.frame.evaluate(refuse as () => unknown);
    await guide.button("Copy").click();
    await expectSaid(guide, "Your browser did not allow that. Please try another way.");
    await expect(guide.frame.locator("body > pre")).toHaveCount(0);
  });
}

test("by keyboard alone: choose, unfold, print", async ({ page }) => {
  const guide = await open(page, PAGE);
  await openSheet(guide);
  const deeds = await watchDeeds(guide);
  const tabTo = async (what: string) => {
    for (let presses = 0; presses < 60; presses += 1) {
      await page.keyboard.press("Tab");
      if ((await focused(guide)) === what) return;
    }
    throw new Error(`Tab does not reach ${what}`);
  };
  await tabTo("My anxiety answers and total (GAD-7)");
  await page.keyboard.press("Space");
  await tabTo("Questions to ask");
  await page.keyboard.press("Enter");
  await tabTo("What could be behind these symptoms?");
  await page.keyboard.press("Space");
  expect(await shown(guide)).toContain("What could be behind these symptoms?");
  await tabTo("See further down");
  await page.keyboard.press("Enter");
  expect(await guide.frame.locator(".preview").evaluate((preview) => preview.scrollTop)).toBeGreaterThan(100);
  await tabTo("Print");
  await page.keyboard.press("Enter");
  expect(await deeds()).toEqual(["print"]);
});

/** The words of what has focus: of a choice, its label. */
const focused = (guide: Guide) =>
  guide.frame.evaluate(() => {
    const element = document.activeElement;
    return (
      element?.getAttribute("aria-label") ??
      element?.closest("label")?.textContent ??
      element?.textContent ??
      ""
    ).trim();
  });

test("Hide and clear, and a reload, leave nothing of the sheet", async ({ page }) => {
  let guide = await open(page, PAGE);
  const expectEmpty = async () => {
    await openSheet(guide);
    await expect(guide.frame.locator("main input:checked")).toHaveCount(0);
    await expect(guide.frame.locator("article section")).toHaveCount(0);
    await expectSaid(guide, "");
  };
  await makeUsual(guide);
  await guide.perform(press("Hide and clear"), press("Start again"));
  await expectEmpty();
  await guide.perform(choose(PARTS[6]));
  await page.reload();
  guide = await open(page, PAGE);
  await expectEmpty();
});
