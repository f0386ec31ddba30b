// What a listening page sees of visitors who answer differently with real keys, taps and wheel turns.
import { expect, type Guide, test } from "../support/guide";
import { begin, taken } from "../support/heard";

/** A laptop, a phone, and a page enlarged four times. */
const WINDOWS = [
  [1366, 657],
  [390, 664],
  [320, 256],
] as const;

type Way = (guide: Guide, points: number) => Promise<void>;

/** Ways to answer the question on screen, each a visitor's own. */
const KEYS: Record<string, Way> = {
  "Tab, arrows and Enter": async ({ page }, points) => {
    for (const key of ["Tab", "Space", ...Array(points).fill("ArrowDown")]) await page.keyboard.press(key);
  },
  "Tab, arrows the other way and Enter": async ({ page }, points) => {
    for (const key of ["Tab", "Space", ...Array((4 - points) % 4).fill("ArrowUp")]) await page.keyboard.press(key);
  },
  "numbers and Enter": ({ page }, points) => page.keyboard.press(`${points + 1}`),
};

for (const [width, height] of WINDOWS) {
  test.describe(`${width} × ${height}`, () => {
    test.use({ viewport: { width, height } });

    for (const [name, way] of Object.entries(KEYS)) {
      test(`the page hears the same of every answer by ${name}`, async ({ page, context }) => {
        test.setTimeout(120_000);
        const visit = async (answers: readonly number[]) => {
          const own = await context.newPage();
          await own.setViewportSize({ width, height });
          const guide = await begin(own);
          const heard: string[][] = [];
          for (const [item, points] of answers.entries()) {
            await way(guide, points);
            await expect(guide.radios.nth(points)).toBeChecked();
            heard.push(await taken(own));
            await own.keyboard.press("Enter");
            await expect(guide.frame.locator("input:checked"), `question ${item + 2}`).toHaveCount(0);
            heard.push(await taken(own));
          }
          // Back to an answered question, into it by Tab, and to another answer.
          await guide.press("Back");
          await taken(own);
          await own.keyboard.press("Tab");
          heard.push(await taken(own));
          await own.close();
          return heard;
        };
        await page.close();
        const first = await visit([0, 0, 0, 0]);
        expect(first.flat().filter((line) => line.includes("shown")).length, "screens").toBe(4);
        for (const answers of [
          [3, 3, 3, 3],
          [1, 2, 3, 1],
        ])
          expect(await visit(answers), `${answers} against 0, 0, 0, 0`).toEqual(first);
      });
    }

    test("the wheel moves the page the same over an empty sheet and over a full one", async ({ page }) => {
      test.setTimeout(120_000);
      const guide = await begin(page);
      const turn = async () => {
        const preview = guide.frame.locator(".preview");
        await preview.scrollIntoViewIfNeeded();
        await page.evaluate(() => scrollTo(0, scrollY));
        const { x, y, width: wide, height: tall } = (await preview.boundingBox())!;
        const inside = Math.min(Math.max(y + tall / 2, 10), height - 10);
        await page.mouse.move(x + wide / 2, inside);
        await taken(page);
        const rests: number[] = [];
        for (let turns = 0; turns < 4; turns += 1) {
          const before = await page.evaluate(() => scrollY);
          await page.mouse.wheel(0, 40);
          await taken(page);
          rests.push((await page.evaluate(() => scrollY)) - before);
        }
        return rests;
      };
      await guide.section("Talk");
      await guide.press(guide.frame.locator("main .door").first());
      const empty = await turn();
      expect(empty[0], "the page moves at all").toBeGreaterThan(0);
      for (const box of await guide.checkboxes.all()) await box.evaluate((box) => (box as HTMLElement).click());
      expect(await turn(), "full against empty").toEqual(empty);
    });
  });
}

test.describe("by finger", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("the page hears the same of every answer by finger", async ({ page, context }) => {
    test.setTimeout(120_000);
    const visit = async (answers: readonly number[]) => {
      const own = await context.newPage();
      const guide = (await begin(own)).by("touch");
      const heard: string[][] = [];
      for (const points of answers) {
        await guide.frame.locator("fieldset").scrollIntoViewIfNeeded();
        await own.evaluate(() => scrollTo(0, 300));
        await taken(own);
        await guide.answer(points);
        heard.push(await taken(own));
        await guide.press(guide.main);
        heard.push(await taken(own));
      }
      await own.close();
      return heard;
    };
    await page.close();
    const first = await visit([0, 0, 0]);
    for (const answers of [
      [3, 3, 3],
      [1, 2, 0],
    ])
      expect(await visit(answers), `${answers} against 0, 0, 0`).toEqual(first);
  });
});
