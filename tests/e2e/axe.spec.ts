// axe finds nothing on any screen, light or dark, whatever is entered.
import axe from "axe-core";
import { expect, type Guide, open, test } from "./guide";
import { MUCH, NOTHING, sheetOf, SOME, tour } from "./tour";

const TAGS = ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What axe objects to on the screen that is shown, folded lists open. */
async function violations(guide: Guide): Promise<string[]> {
  return guide.frame.evaluate(async (tags) => {
    for (const details of document.querySelectorAll("details")) details.open = true;
    const engine = (window as unknown as { axe: typeof axe }).axe;
    const results = await engine.run(document, {
      runOnly: { type: "tag", values: tags },
      rules: {
        "color-contrast-enhanced": { enabled: true },
        "target-size": { enabled: true },
        // The clinic's page has the first heading; the guide's headings stand below it.
        "page-has-heading-one": { enabled: false },
      },
      resultTypes: ["violations"],
    });
    return results.violations.flatMap((rule) =>
      rule.nodes.map((node) => `${rule.id}: ${node.target.join(" ")}: ${node.failureSummary ?? ""}`),
    );
  }, TAGS);
}

async function load(guide: Guide): Promise<void> {
  await guide.frame.evaluate(axe.source);
}

for (const colorScheme of ["light", "dark"] as const) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    test.setTimeout(150_000);

    for (const [name, choices] of [
      ["nothing entered", NOTHING],
      ["much entered", MUCH],
    ] as const) {
      test(`every screen, ${name}`, async ({ page }) => {
        const guide = await open(page, "/pages/where.html");
        await load(guide);
        const found: string[] = [];
        await tour(guide, choices, async (screen) => {
          for (const violation of await violations(guide)) found.push(`${screen}: ${violation}`);
        });
        expect(found).toEqual([]);
      });
    }

    test("a question that was not answered, and the result of every band", async ({ page }) => {
      const guide = await open(page, "/pages/where.html");
      await load(guide);
      await guide.section("Check");
      await guide.press(guide.main);
      await guide.button("Continue").click();
      await expect(guide.frame.getByRole("alert")).not.toHaveText("");
      expect(await violations(guide), "error").toEqual([]);
      for (const sheet of [sheetOf(4), sheetOf(9), sheetOf(14), SOME.sheet]) {
        await guide.walkCheck(sheet, 1);
        await guide.press("See my result");
        expect(await violations(guide), `result of ${sheet.join(", ")}`).toEqual([]);
        await guide.press("Clear my answers");
      }
    });
  });
}
