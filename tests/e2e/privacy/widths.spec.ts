// Heights in places where no visitor reads, but a page can put the guide: a sliver, and words that a translator made
// longer.
import { expect, type Guide, open, test } from "../support/guide";
import { MUCH, SOME, tour } from "../support/tour";

type Measure = (guide: Guide) => Promise<number[]>;

/** The heights of every screen, for a visitor who enters little and for one who enters much. */
async function expectSame(guide: Guide, measure: Measure): Promise<void> {
  const visit = async (choices: typeof SOME) => {
    const heights: Record<string, number[]> = {};
    await tour(guide, choices, async (name) => {
      heights[name] = await measure(guide);
    });
    await guide.press("Start again");
    return heights;
  };
  const some = await visit(SOME);
  expect(Object.keys(some).length, "screens").toBeGreaterThan(40);
  expect(await visit(MUCH)).toEqual(some);
}

/** The heights of what is drawn, at each of these widths. */
const at =
  (widths: readonly number[]): Measure =>
  (guide) =>
    guide.frame.evaluate((widths) => {
      const place = document.querySelector<HTMLElement>("#guide")!;
      const heights = widths.map((width) => {
        place.style.width = `${width}px`;
        return place.getBoundingClientRect().height;
      });
      place.style.width = "";
      return heights;
    }, widths);

test("a place that is much too narrow tells nothing of an answer", async ({ page }) => {
  test.setTimeout(180_000);
  const guide = await open(page, "/pages/placeholder.html");
  await expectSame(guide, at(Array.from({ length: 40 }, (_, step) => 80 + 4 * step)));
});

test("a translator's longer words tell nothing of an answer", async ({ page }) => {
  test.setTimeout(180_000);
  const guide = await open(page, "/pages/placeholder.html");
  await guide.frame.evaluate(() => {
    const widen = (root: Node) => {
      const texts = document.evaluate(".//text()", root, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE);
      for (let place = 0; place < texts.snapshotLength; place += 1) {
        const text = texts.snapshotItem(place) as Text;
        if (!/\p{L}/u.test(text.data) || text.parentElement?.closest("[translate=no], font, style, script")) continue;
        const font = document.createElement("font");
        font.style.letterSpacing = "0.2em";
        text.replaceWith(font);
        font.append(text.data);
      }
    };
    widen(document.body);
    new MutationObserver(() => widen(document.body)).observe(document.body, { childList: true, subtree: true });
  });
  await expectSame(guide, at(Array.from({ length: 20 }, (_, step) => 250 + 17 * step)));
});
