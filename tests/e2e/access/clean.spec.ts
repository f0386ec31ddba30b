// Every state of the guide at the width of a phone: axe, IBM's checker, HTML_CodeSniffer and html-validate find
// nothing, in light and in dark, nor on the plain pages, nor on the demonstration; nothing moves unasked, no two
// controls have one name, and forced colors leave the buttons their words.
import type { Page } from "@playwright/test";
import { findings, loadEngines, verdicts } from "../support/checkers";
import { holdEverywhere, moving } from "../support/checks";
import { alike, missed, wordless } from "../support/controls";
import { otherLanguage, push, SECTIONS } from "../support/deeds";
import { expect, type Guide, open, test } from "../support/guide";
import { giveVoices, VOICES } from "../support/speech";

/** After the day on which the content is due for a review, the guide says so. */
const OVERDUE = new Date("2027-06-01T12:00:00");

async function openGuide(page: Page, language: string): Promise<Guide> {
  const guide = await open(page, "/pages/where.html");
  await loadEngines(guide.frame);
  if (language === "es") await guide.perform(otherLanguage);
  return guide;
}

/** Filled buttons whose words are lost when the device forces its own colors on a scheme. */
async function lostWords(guide: Guide): Promise<string[]> {
  const lost: string[] = [];
  for (const colorScheme of ["light", "dark"] as const) {
    await guide.page.emulateMedia({ colorScheme, forcedColors: "active" });
    for (const words of await wordless(guide)) lost.push(`${colorScheme}: ${words}`);
  }
  await guide.page.emulateMedia({ forcedColors: "none" });
  return lost;
}

for (const isCalm of [false, true]) {
  test.describe(() => {
    // One after the other: the languages share most of their shapes.
    test.describe.configure({ mode: "default" });
    const seen = new Set<string>();

    for (const language of ["en", "es"]) {
      test(`four engines find nothing in any state, ${language}, ${isCalm ? "calm, with a voice, overdue" : "as usual"}`, async ({
        page,
      }) => {
        test.setTimeout(400_000);
        await page.clock.install(isCalm ? { time: OVERDUE } : {});
        if (isCalm) await giveVoices(page, VOICES);
        await page.emulateMedia({ reducedMotion: "reduce" });
        const guide = await openGuide(page, language);
        if (isCalm) await guide.perform(push("Calm view"));
        await holdEverywhere(guide, {
          "four engines find nothing": ({ frame }) => findings(frame, seen),
          "nothing moves for those who want no motion": moving,
          "every control says alone what it does": alike,
          "nothing above the heading is missed": missed,
          "forced colors leave every filled button its words": lostWords,
        });
      });
    }
  });
}

for (const path of ["/guide.html", "/guide-es.html", "/frame.html"]) {
  test(`four engines find nothing on ${path}`, async ({ page }) => {
    test.setTimeout(180_000);
    await page.goto(path);
    await loadEngines(page.mainFrame());
    expect(await findings(page.mainFrame())).toEqual([]);
  });
}

/** What the engines do not know of the page that the guide is shown on. */
const NOT_FOR_DEMONSTRATION = [
  /: (aria_content_in_landmark|element_tabbable_visible): .*class="skip"/, // it stands before all landmarks, and shows with focus
  /: element_tabbable_visible: .*href="(tel:|sms:|#contact|guide)/, // the fallback is in a slot, which is hidden
  /: style_viewport_resizable: /, // every size of text that grows with the window grows with the reader's size too
  /: no-inline-style: /, // the tag reserves room for the guide before any style sheet is there
];

test("four engines find nothing on the demonstration around the guide", async ({ page }) => {
  await open(page);
  await loadEngines(page.mainFrame());
  const found = await findings(page.mainFrame());
  expect(found.filter((finding) => !NOT_FOR_DEMONSTRATION.some((known) => known.test(finding)))).toEqual([]);
});

/** Puts a field without a label on the screen, and words that can be read in one scheme only. */
async function plantFaults({ frame }: Guide): Promise<void> {
  await frame.evaluate(() => {
    const field = Object.assign(document.createElement("input"), { type: "text" });
    const words = ["light-dark(#333, #fff)", "light-dark(#fff, #333)"].map((backgroundColor, isDark) => {
      const line = Object.assign(document.createElement("p"), {
        id: isDark ? "only-in-dark" : "only-in-light",
        textContent: "Words",
      });
      Object.assign(line.style, { color: "#000", backgroundColor });
      return line;
    });
    document.querySelector("main")!.append(field, ...words);
  });
}

test("each engine finds a field without a label, and words that are dark on dark in one scheme only", async ({
  page,
}) => {
  const guide = await openGuide(page, "en");
  await plantFaults(guide);
  const found = await findings(guide.frame);
  const label = ["axe: label:", "ibm: input_label_exists:", "htmlcs: 1_3_1.F68", "html-validate: input-missing-label:"];
  for (const fault of label) expect(found).toContainEqual(expect.stringContaining(fault));
  for (const [here, elsewhere] of [
    ["light", "dark"],
    ["dark", "light"],
  ] as const) {
    const rules = found
      .filter((finding) => finding.includes(`only-in-${here}`))
      .map((finding) => finding.split(": ").slice(0, 3).join(" "));
    for (const fault of ["axe color-contrast", "ibm text_contrast_sufficient", "htmlcs 1_4_6.G17.Fail"]) {
      expect(rules).toContain(`${here} ${fault}`);
      expect(rules).not.toContain(`${elsewhere} ${fault}`);
    }
  }
});

test("only what the engines say of colors depends on the scheme", async ({ page }) => {
  test.setTimeout(180_000);
  await page.emulateMedia({ reducedMotion: "reduce" });
  const guide = await openGuide(page, "en");
  await plantFaults(guide);
  for (const section of SECTIONS) {
    if (section !== "Start") await guide.section(section);
    const said = [];
    for (const colorScheme of ["dark", "light"] as const) {
      await page.emulateMedia({ colorScheme });
      said.push(await verdicts(guide.frame, ["others"], true));
    }
    expect(said[0]!.length, "what is said of one screen").toBeGreaterThan(500);
    expect(said[0]).toEqual(said[1]);
  }
});

test.describe("when the guide cannot start", () => {
  test.use({ allowed: /^care-guide:|^Failed to load resource/ });
  for (const language of ["en", "es"]) {
    test(`four engines find nothing in the fallback, ${language}`, async ({ page }) => {
      await page.route("**/care-guide_bg.wasm*", (route) => route.abort());
      await page.route("**/pages/empty.html", async (route) => {
        const answer = await route.fetch();
        await route.fulfill({
          body: (await answer.text()).replace('lang="en"', `lang="${language}"`),
          contentType: "text/html",
        });
      });
      await page.goto("/pages/empty.html");
      const plain = language === "es" ? "Leerla como página sencilla" : "Read it as a plain page";
      await expect(page.getByRole("link", { name: plain })).toBeVisible();
      await expect.poll(() => page.frames().length).toBe(1);
      await loadEngines(page.mainFrame());
      // The host page around it is a bare test page: landmarks are not its concern. And a link that
      // runs over two lines is not covered by the link beside it.
      const known = /: (region|landmark-one-main|aria_content_in_landmark|skip_main|element_tabbable_unobscured)/;
      expect((await findings(page.mainFrame())).filter((finding) => !known.test(finding))).toEqual([]);
    });
  }
});
