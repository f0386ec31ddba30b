// HTML_CodeSniffer: https://github.com/squizlabs/HTML_CodeSniffer
import { readFile } from "node:fs/promises";
import type { Checker } from "./checker";

/** Findings that ask a person, or are mistaken, and what answers them. */
const KNOWN = [
  // In the frame the headings go on where those of the clinic's page are: `data-heading-level` says from
  // which one. The plain page has its h1, which axe looks for too.
  /^1_3_1_AAA\.G141: <h2 id="title" .*/,
  // Asks whether a sentence in `strong` is a heading: read through on 2026-11-25, it is not.
  /^1_3_1\.H42: <(p|div class="total")><strong>/,
  // It does not know `scope="rowgroup"`, and would have the headings of all groups for every cell. Read
  // in order, the heading of a group stands right before its cells: spoken.spec.ts.
  /^1_3_1\.H43\.(HeadersRequired|ScopeAmbiguous): <table\b[^>]* class="(ledger|paper)">/,
  // Asks for a caption; the heading of the ledger and the words that explain it stand right before it.
  /^1_3_1\.H39\.3\.NoCaption: <table\b[^>]* class="ledger">/,
  // Asks whether links of one paragraph are navigation: they are ways to one place, or parts of a sentence.
  /^1_3_1\.H48: <p[ >]/,
  // Words for screen readers only stand on nothing that can be seen.
  /^1_4_6\.G17\.Abs: <((span|div) class="(visually-hidden|fully)">|li>\d+–\d+: )/,
  // Text on the one gradient, and in the circle of the calm minute: `theme` measures it on each ground there.
  /^1_4_6\.G1[78]\.BgImage: /,
  /^1_4_6\.G18\.Abs: <span class="(in|out)">/,
  // The link says "new tab", and the rule looks for "new window", in whatever language.
  /^3_2_5\.H83\.3: .*(new tab|pestaña nueva)/,
];

const COLORS = /^1_4_[36]\./;

interface CodeSniffer {
  process(standard: string, document: Document, done: () => void, failed: () => void): void;
  getMessages(): { type: number; code: string; msg: string; element: Partial<Element> }[];
}

/** Its errors and warnings; its notices are the same questions on every page, and of what is right it says nothing. */
export const HTMLCS: Checker = {
  name: "htmlcs",
  async load(frame) {
    await frame.evaluate(await readFile("node_modules/html_codesniffer/build/HTMLCS.js", "utf8"));
  },
  async look(frame, rules, isAll) {
    const verdicts = await frame.evaluate(async (isAll) => {
      const { HTMLCS } = window as unknown as { HTMLCS: CodeSniffer };
      await new Promise<void>((done, failed) => HTMLCS.process("WCAG2AAA", document, done, failed));
      const [error, warning] = [1, 2];
      return HTMLCS.getMessages()
        .map(({ type, code, msg, element }) => ({
          isFault: type === error || type === warning,
          words: `${code.replace(/^\w+\.Principle\d\.Guideline\d_\d+\./, "")}: ${element.outerHTML?.slice(0, 160) ?? ""}: ${msg}`,
        }))
        .filter(({ isFault }) => isAll || isFault);
    }, isAll);
    // It is so quick that it looks at everything each time.
    const meant = verdicts.filter(({ words }) => rules.includes(COLORS.test(words) ? "colors" : "others"));
    return meant.filter(({ words }) => !KNOWN.some((known) => known.test(words)));
  },
};
