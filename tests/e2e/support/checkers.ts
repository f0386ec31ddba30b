// Four engines that look for faults in a document: axe, IBM's checker, HTML_CodeSniffer and html-validate.
import { readFile } from "node:fs/promises";
import type { Frame } from "@playwright/test";
import axe from "axe-core";
import { HtmlValidate } from "html-validate";

const TAGS = ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
const AXE_COLORS = ["color-contrast", "color-contrast-enhanced", "link-in-text-block"];

/** What axe cannot decide, and who does. */
const NOT_FOR_AXE = [
  // It cannot see what an SVG's text stands on; the text has the page's own colors, which `theme` measures.
  /^color-contrast(-enhanced)?: .*\btext\[/,
  // It looks for the cells of a row group in its first row; they are in the next one.
  /^th-has-data-cells: (table|\.ledger)/,
];

/** What axe objects to, or cannot decide, on the screen that is shown. */
async function axeFinds(frame: Frame, isColorsOnly: boolean): Promise<string[]> {
  const found = await frame.evaluate(
    async ([runOnly, isColorsOnly]) => {
      const engine = (window as unknown as { axe: typeof axe }).axe;
      const rules = {
        "color-contrast-enhanced": { enabled: true },
        "target-size": { enabled: true },
        // The clinic's page has the first heading; the guide's headings stand below it.
        "page-has-heading-one": { enabled: parent === window },
      };
      const results = await engine.run(document, {
        runOnly,
        rules: isColorsOnly ? {} : rules,
        resultTypes: ["violations", "incomplete"],
      });
      return [...results.violations, ...results.incomplete].flatMap((rule) =>
        rule.nodes.map((node) => `${rule.id}: ${node.target.join(" ")}: ${node.failureSummary ?? ""}`),
      );
    },
    [
      isColorsOnly ? { type: "rule" as const, values: AXE_COLORS } : { type: "tag" as const, values: TAGS },
      isColorsOnly,
    ] as const,
  );
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
  Checker: new () => {
    addGuideline(guideline: object): void;
    check(document: Document, guidelines: string[]): Promise<{ results: Found[] }>;
  };
}

interface Found {
  ruleId: string;
  value: [string, string];
  message: string;
  snippet: string;
}

/** IBM's one rule that depends on colors, as a guideline of its own. */
const IBM_COLORS = {
  id: "COLORS",
  name: "Colors",
  category: "WCAG",
  description: "",
  checkpoints: [
    {
      num: "1.4.3",
      name: "",
      wcagLevel: "AA",
      summary: "",
      rules: [{ id: "text_contrast_sufficient", level: "VIOLATION", toolkitLevel: "1" }],
    },
  ],
};

/** What IBM's checker objects to, or thinks could be wrong. */
async function ibmFinds(frame: Frame, isColorsOnly: boolean): Promise<string[]> {
  return frame.evaluate(
    async ([known, colors, isColorsOnly]) => {
      const checker = new (window as unknown as { ace: Ace }).ace.Checker();
      checker.addGuideline(colors);
      const { results } = await checker.check(document, [isColorsOnly ? colors.id : "IBM_Accessibility"]);
      return results
        .filter(({ ruleId, value: [, verdict] }) => verdict !== "PASS" && !known.includes(ruleId))
        .map(({ ruleId, value, message, snippet }) => `${ruleId}: ${value.join(" ")}: ${message} ${snippet}`);
    },
    [NOT_FOR_IBM, IBM_COLORS, isColorsOnly] as const,
  );
}

/** Findings of HTML_CodeSniffer that ask a person, or are mistaken, and what answers them. */
const NOT_FOR_HTMLCS = [
  // In the frame the headings go on where those of the clinic's page are: `data-heading-level` says from
  // which one. The plain page has its h1, which axe looks for too.
  /^1_3_1_AAA\.G141: <h2 id="title" .*/,
  // Asks whether a sentence in `strong` is a heading: read through on 2026-11-25, it is not.
  /^1_3_1\.H42: <p><strong>/,
  // It does not know `scope="rowgroup"`, and would have the headings of all groups for every cell. Read
  // in order, the heading of a group stands right before its cells: spoken.spec.ts.
  /^1_3_1\.H43\.(HeadersRequired|ScopeAmbiguous): <table\b[^>]* class="ledger">/,
  // Asks for a caption; the heading of the ledger and the words that explain it stand right before it.
  /^1_3_1\.H39\.3\.NoCaption: <table\b[^>]* class="ledger">/,
  // Asks whether links of one paragraph are navigation: they are ways to one place, or parts of a sentence.
  /^1_3_1\.H48: <p[ >]/,
  // Words for screen readers only stand on nothing that can be seen.
  /^1_4_6\.G17\.Abs: <span class="unseen">/,
  // The link says "new tab", and the rule looks for "new window", in whatever language.
  /^3_2_5\.H83\.3: .*(new tab|pestaña nueva)/,
];

interface CodeSniffer {
  process(standard: string, document: Document, done: () => void, failed: () => void): void;
  getMessages(): { type: number; code: string; msg: string; element: Partial<Element> }[];
}

/** The errors and warnings of HTML_CodeSniffer; its notices are the same questions on every page. */
async function htmlcsFinds(frame: Frame): Promise<string[]> {
  const found = await frame.evaluate(async () => {
    const { HTMLCS } = window as unknown as { HTMLCS: CodeSniffer };
    await new Promise<void>((done, failed) => HTMLCS.process("WCAG2AAA", document, done, failed));
    const [error, warning] = [1, 2];
    return HTMLCS.getMessages()
      .filter(({ type }) => type === error || type === warning)
      .map(
        ({ code, msg, element }) =>
          `${code.replace(/^\w+\.Principle\d\.Guideline\d_\d+\./, "")}: ${element.outerHTML?.slice(0, 160) ?? ""}: ${msg}`,
      );
  });
  return found.filter((finding) => !NOT_FOR_HTMLCS.some((known) => known.test(finding)));
}

const validator = new HtmlValidate({
  root: true,
  extends: ["html-validate:recommended", "html-validate:document"],
  rules: {
    "heading-level": ["error", { minInitialRank: "h2" }], // in the frame the first heading is the clinic's page's
    "require-sri": ["error", { target: "crossorigin" }], // files of the same folder are the clinic's own
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
async function htmlFinds(html: string): Promise<string[]> {
  const report = await validator.validateString(html);
  return report.results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, selector }) => `${ruleId}: ${message} ${selector}`),
  );
}

const named = (engine: string, found: string[]) => found.map((finding) => `${engine}: ${finding}`);

/** What the engines find that depends on colors. */
async function colorFindings(frame: Frame): Promise<string[]> {
  return [
    ...named("axe", await axeFinds(frame, true)),
    ...named("ibm", await ibmFinds(frame, true)),
    ...named("htmlcs", await htmlcsFinds(frame)),
  ];
}

/** All that the engines find in the color scheme that is shown. */
async function allFindings(frame: Frame, html: string): Promise<string[]> {
  return [
    ...named("axe", await axeFinds(frame, false)),
    ...named("ibm", await ibmFinds(frame, false)),
    ...named("htmlcs", await htmlcsFinds(frame)),
    ...named("html-validate", await htmlFinds(html)),
  ];
}

/** Puts the engines into a frame. */
export async function loadEngines(frame: Frame): Promise<void> {
  await frame.evaluate(axe.source);
  for (const engine of ["accessibility-checker-engine/ace.js", "html_codesniffer/build/HTMLCS.js"]) {
    await frame.evaluate(await readFile(`node_modules/${engine}`, "utf8"));
  }
}

/**
 * What the engines find in a frame, in dark and in light, with folded lists open. What does not depend on
 * colors is looked at once for each document: not again in dark, nor where it was `seen` before.
 */
export async function findings(frame: Frame, seen = new Set<string>()): Promise<string[]> {
  await frame.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
  const html = await frame.content();
  const found: string[] = [];
  for (const colorScheme of ["dark", "light"] as const) {
    // Without motion no color is seen on its way from one scheme to the other.
    await frame.page().emulateMedia({ colorScheme, reducedMotion: "reduce" });
    const isColorsOnly = colorScheme === "dark" || seen.has(html);
    found.push(...named(colorScheme, await (isColorsOnly ? colorFindings(frame) : allFindings(frame, html))));
  }
  seen.add(html);
  return found;
}
