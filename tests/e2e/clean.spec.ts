// axe, IBM's checker and html-validate find nothing in any state of the guide, nor on the plain pages.
import { readFile } from "node:fs/promises";
import axe from "axe-core";
import { HtmlValidate } from "html-validate";
import type { Frame } from "@playwright/test";
import { expect, type Guide, open, test } from "./guide";
import { everyState, Walk } from "./states";

const TAGS = ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe cannot decide, and who does. */
const NOT_FOR_AXE = [
  // It cannot see what an SVG's text stands on; the text has the page's own colors, which `theme` measures.
  /^color-contrast(-enhanced)?: .*\btext\[/,
  // It looks for the cells of a row group in its first row; they are in the next one.
  /^th-has-data-cells: (table|\.ledger)/,
];

/** What axe objects to, or cannot decide, on the screen that is shown, folded lists open. */
async function axeFinds(frame: Frame): Promise<string[]> {
  const found = await frame.evaluate(async (tags) => {
    for (const details of document.querySelectorAll("details")) details.open = true;
    const engine = (window as unknown as { axe: typeof axe }).axe;
    const results = await engine.run(document, {
      runOnly: { type: "tag", values: tags },
      rules: {
        "color-contrast-enhanced": { enabled: true },
        "target-size": { enabled: true },
        // The clinic's page has the first heading; the guide's headings stand below it.
        "page-has-heading-one": { enabled: location.pathname !== "/frame.html" },
      },
      resultTypes: ["violations", "incomplete"],
    });
    return [...results.violations, ...results.incomplete].flatMap((rule) =>
      rule.nodes.map((node) => `${rule.id}: ${node.target.join(" ")}: ${node.failureSummary ?? ""}`),
    );
  }, TAGS);
  return found.filter((finding) => !NOT_FOR_AXE.some((known) => known.test(finding)));
}

/** Rules of IBM's checker that ask a person about every page, or are mistaken, and what answers them. */
const NOT_FOR_IBM = [
  "a_target_warning", // the link says "new tab", which the rule does not know
  "element_attribute_deprecated", // `http-equiv` is not deprecated: it carries the frame's policy
  "html_skipnav_exists", // every step puts focus on its heading, behind the navigation: keyboard.spec.ts
  "element_tabbable_role_valid", // a part that scrolls must take focus, or keys could not scroll it
  "heading_markup_misuse", // asks whether a long question is a heading: it is that of its screen
  "input_checkboxes_grouped", // asks whether a checkbox alone is alone: each mark names what it marks
  "list_structure_proper", // HTML lets a `dl` group its terms in `div`
  "style_color_misuse", // asks at every style sheet: signs differ in shape and words, adaptation.spec.ts
  "style_focus_visible", // asks at every button: measured in focus.spec.ts
  "style_highcontrast_visible", // asks at every style sheet: forced colors are in adaptation.spec.ts
  "text_block_heading", // asks whether short text is a heading: read through on 2026-11-25, it is not
  "text_quoted_correctly", // asks whether quotation marks quote: they set words apart
  "text_sensory_misuse", // asks about words such as "small" and "right": read through on 2026-11-25
];

interface Ace {
  Checker: new () => { check(document: Document, guidelines: string[]): Promise<{ results: Found[] }> };
}

interface Found {
  ruleId: string;
  value: [string, string];
  message: string;
  snippet: string;
}

const ACE = "node_modules/accessibility-checker-engine/ace.js";

/** What IBM's checker objects to, or thinks could be wrong. */
async function ibmFinds(frame: Frame): Promise<string[]> {
  return frame.evaluate(async (known) => {
    const { Checker } = (window as unknown as { ace: Ace }).ace;
    const { results } = await new Checker().check(document, ["IBM_Accessibility"]);
    return results
      .filter(({ ruleId, value: [, verdict] }) => verdict !== "PASS" && !known.includes(ruleId))
      .map(({ ruleId, value, message, snippet }) => `${ruleId}: ${value.join(" ")}: ${message} ${snippet}`);
  }, NOT_FOR_IBM);
}

const validator = new HtmlValidate({
  extends: ["html-validate:recommended"],
  rules: {
    "attribute-boolean-style": "off", // a browser writes `open=""`
    "long-title": "off", // the title is the clinic's to read, not a search engine's
    "tel-non-breaking": "off", // a number may wrap between its groups on a narrow phone
    "valid-autocomplete": "off", // Firefox brings choices back after a reload unless it is told not to
    "no-trailing-whitespace": "off", // whitespace is no fault
    "void-style": "off", // nor is a slash
    "doctype-style": "off", // nor is the case of a letter
  },
});

/** What is wrong with the document as HTML. */
async function htmlFinds(frame: Frame): Promise<string[]> {
  const report = await validator.validateString(await frame.content());
  return report.results.flatMap(({ messages }) => messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} ${selector}`));
}

async function loadEngines(frame: Frame): Promise<void> {
  await frame.evaluate(axe.source);
  await frame.evaluate(await readFile(ACE, "utf8"));
}

async function findings(frame: Frame): Promise<string[]> {
  return [...(await axeFinds(frame)), ...(await ibmFinds(frame)), ...(await htmlFinds(frame))];
}

async function expectClean(guide: Guide): Promise<void> {
  const found: string[] = [];
  const names: string[] = [];
  await everyState(guide, async (state) => {
    names.push(state);
    for (const finding of await findings(guide.frame)) found.push(`${state}: ${finding}`);
  });
  expect(names.length, "states that were looked at").toBeGreaterThan(55);
  expect(found).toEqual([]);
}

for (const [language, colorScheme, calm] of [
  ["en", "light", false],
  ["es", "dark", false],
  ["en", "dark", true],
  ["es", "light", true],
] as const) {
  test.describe(`${language}, ${colorScheme}${calm ? ", calm" : ""}`, () => {
    test.use({ colorScheme });
    test.setTimeout(240_000);

    test("three engines find nothing in any state", async ({ page }) => {
      await page.clock.install();
      const guide = await open(page, "/pages/where.html");
      await loadEngines(guide.frame);
      const walk = new Walk(guide);
      if (language === "es") await walk.otherLanguage();
      if (calm) await walk.foot(3);
      await expectClean(guide);
    });

    test("three engines find nothing on the plain page", async ({ page }) => {
      await page.goto(language === "es" ? "/guide-es.html" : "/guide.html");
      await loadEngines(page.mainFrame());
      expect(await findings(page.mainFrame())).toEqual([]);
    });
  });
}

test.describe("when the guide cannot start", () => {
  test.use({ allowed: /^care-guide:|^Failed to load resource/ });
  for (const language of ["en", "es"]) {
    test(`three engines find nothing in the fallback, ${language}`, async ({ page }) => {
      await page.route("**/care-guide_bg.wasm", (route) => route.abort());
      await page.route("**/pages/empty.html", async (route) => {
        const answer = await route.fetch();
        await route.fulfill({ body: (await answer.text()).replace('lang="en"', `lang="${language}"`), contentType: "text/html" });
      });
      await page.goto("/pages/empty.html");
      const plain = language === "es" ? "Leer esta guía como página sencilla" : "Read this guide as a plain page";
      await expect(page.getByRole("link", { name: plain })).toBeVisible();
      await expect.poll(() => page.frames().length).toBe(1);
      await loadEngines(page.mainFrame());
      // The host page around it is a bare test page: landmarks are not its concern. And a link that
      // runs over two lines is not covered by the link beside it.
      const found = (await findings(page.mainFrame())).filter((finding) => !/^(region|landmark-one-main|aria_content_in_landmark|skip_main|element_tabbable_unobscured)/.test(finding));
      expect(found).toEqual([]);
    });
  }
});
