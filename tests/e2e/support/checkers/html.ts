// html-validate: https://html-validate.org
import { HtmlValidate } from "html-validate";
import type { Checker } from "./checker";

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

/** It sees the document as HTML, without its styles. */
export const HTML: Checker = {
  name: "html-validate",
  async look(frame, rules) {
    if (!rules.includes("others")) return [];
    const report = await validator.validateString(await frame.content());
    return report.results.flatMap(({ messages }) =>
      messages.map(({ ruleId, message, selector }) => ({
        isFault: true,
        words: `${ruleId}: ${message} ${selector}`,
      })),
    );
  },
};
