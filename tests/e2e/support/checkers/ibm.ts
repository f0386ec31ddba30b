// IBM's checker: https://github.com/IBMa/equal-access
import { readFile } from "node:fs/promises";
import type { Checker, Rules } from "./checker";

/** Rules of IBM's checker that ask a person about every page, or are mistaken, and what answers them. */
const KNOWN = [
  "a_target_warning", // the link says "new tab", which the rule does not know
  "element_attribute_deprecated", // `http-equiv` is not deprecated: it carries the frame's policy
  "html_skipnav_exists", // every step puts focus on its heading, behind the navigation: keyboard.spec.ts
  "element_tabbable_role_valid", // a part that scrolls must take focus, or keys could not scroll it
  "heading_markup_misuse", // asks whether a long question is a heading: it is that of its screen
  "img_alt_background", // the one background image is a gradient
  "input_checkboxes_grouped", // asks whether a checkbox alone is alone: each mark names what it marks
  "list_structure_proper", // HTML lets a `dl` group its terms in `div`
  "style_color_misuse", // asks at every style sheet: signs differ in shape and words, adaptation.spec.ts
  "style_focus_visible", // asks at every button: measured in fit.spec.ts
  "style_highcontrast_visible", // asks at every style sheet: forced colors are in adaptation.spec.ts and clean.spec.ts
  "text_block_heading", // asks whether short text is a heading: read through on 2026-11-25, it is not
  "text_quoted_correctly", // asks whether quotation marks quote: they set words apart
  "text_sensory_misuse", // asks about words such as "small" and "right": read through on 2026-11-25
];

const COLORS = ["text_contrast_sufficient"];

interface Guideline {
  id: string;
  checkpoints: { rules: { id: string }[] }[];
}

interface Ace {
  getGuidelines(): Guideline[];
  addGuideline(guideline: Guideline): void;
  check(document: Document, guidelines: string[]): Promise<{ results: Found[] }>;
}

interface Found {
  ruleId: string;
  value: [string, string];
  message: string;
  snippet: string;
}

/** Runs in the frame: makes a checker whose rules, those that are used, are two guidelines: `colors` and `others`. */
function prepare([known, colors]: readonly [string[], string[]]): void {
  const { ace } = window as unknown as { ace: { Checker: new () => Ace } };
  const checker = new ace.Checker();
  const all = checker.getGuidelines().find(({ id }) => id === "IBM_Accessibility")!;
  const add = (id: Rules, isMeant: (rule: string) => boolean) => {
    const checkpoints = all.checkpoints.map((point) => ({
      ...point,
      rules: point.rules.filter((rule) => isMeant(rule.id)),
    }));
    checker.addGuideline({ ...all, id, checkpoints });
  };
  add("colors", (rule) => colors.includes(rule));
  add("others", (rule) => !colors.includes(rule) && !known.includes(rule));
  Object.assign(window, { ibm: checker });
}

export const IBM: Checker = {
  name: "ibm",
  async load(frame) {
    await frame.evaluate(await readFile("node_modules/accessibility-checker-engine/ace.js", "utf8"));
    await frame.evaluate(prepare, [KNOWN, COLORS] as const);
  },
  look: (frame, rules, isAll) =>
    frame.evaluate(
      async ([rules, isAll]) => {
        const { ibm } = window as unknown as { ibm: Ace };
        const { results } = await ibm.check(document, [...rules]);
        return results
          .filter(({ value: [, verdict] }) => isAll || verdict !== "PASS")
          .map(({ ruleId, value, message, snippet }) => ({
            isFault: value[1] !== "PASS",
            words: `${ruleId}: ${value.join(" ")}: ${message} ${snippet}`,
          }));
      },
      [rules, isAll] as const,
    ),
};
