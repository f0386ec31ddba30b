// axe: https://github.com/dequelabs/axe-core
import axe from "axe-core";
import type { Checker } from "./checker";

const TAGS = ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** The enhanced contrast leaves what fails the ordinary one to that. */
const COLORS = ["color-contrast", "color-contrast-enhanced", "link-in-text-block"];

/** What axe cannot decide, and who does. */
const KNOWN = [
  // It cannot see what an SVG's text stands on; the text has the page's own colors, which `theme` measures.
  /^color-contrast(-enhanced)?: .*\btext\[/,
  // Nor on the one gradient, nor in the circle of the calm minute: sand and surface, which `theme` measures.
  /^color-contrast(-enhanced)?: .*due to a background gradient/s,
  /^color-contrast(-enhanced)?: \.(in|out): /,
  // It takes what the sheet's preview cuts off to lie behind the words that follow.
  /^color-contrast(-enhanced)?: \.small:nth-child\(3\): .*partially overlaps other elements/s,
  // It looks for the cells of a row group in its first row; they are in the next one.
  /^th-has-data-cells: (table|\.ledger|\.paper)/,
];

export const AXE: Checker = {
  name: "axe",
  load: (frame) => frame.evaluate(axe.source),
  async look(frame, rules, isAll) {
    const verdicts = await frame.evaluate(
      async ([rules, tags, colors, isAll]) => {
        const engine = (window as unknown as { axe: typeof axe }).axe;
        const hasColors = rules.includes("colors");
        const others = {
          "target-size": { enabled: true },
          // The clinic's page has the first heading; the guide's headings stand below it.
          "page-has-heading-one": { enabled: parent === window },
          ...Object.fromEntries(colors.map((rule) => [rule, { enabled: hasColors }])),
        };
        const results = await engine.run(document, {
          ...(rules.includes("others")
            ? { runOnly: { type: "tag", values: tags }, rules: others }
            : { runOnly: { type: "rule", values: colors }, preload: false }),
          resultTypes: ["violations", "incomplete", ...(isAll ? (["passes"] as const) : [])],
        });
        const told = (of: typeof results.passes, isFault: boolean) =>
          of.flatMap((rule) =>
            rule.nodes.map((node) => ({
              isFault,
              words: `${rule.id}: ${node.target.join(" ")}: ${node.failureSummary ?? ""}`,
            })),
          );
        return [
          ...told([...results.violations, ...results.incomplete], true),
          ...told(isAll ? results.passes : [], false),
        ];
      },
      [rules, TAGS, COLORS, isAll] as const,
    );
    return verdicts.filter(({ words }) => !KNOWN.some((known) => known.test(words)));
  },
};
