// What becomes of the numbers, without a browser.
import assert from "node:assert/strict";
import { test } from "node:test";
import { chart, document } from "./document.mjs";
import { losses, MAIN, median, ratio, rows, shown, spread, table } from "./summary.mjs";

/** @param {string} peer @param {Record<string, number | null>} values */
const visit = (peer, values, condition = MAIN) => ({ peer, condition, values });

const RESULTS = [
  visit("Other 2", { choice: 400, bytes: 5000, stepped: null, shift: 0 }),
  visit("care-guide", { choice: 100, bytes: 9000, stepped: 8, shift: 0.1 }),
  visit("care-guide", { choice: 900, bytes: 9000, stepped: 8, shift: 0.1 }),
  visit("care-guide", { choice: 200, bytes: 9000, stepped: 8, shift: 0.1 }),
  visit("Other 2", { choice: 800, bytes: 5000, stepped: null, shift: 0 }),
  visit("care-guide", { choice: 50 }, "4G, CPU ×4"),
  visit("Other 2", { choice: 100 }, "4G, CPU ×4"),
];

/** @param {string} name */
const row = (name, condition = MAIN) => rows(RESULTS).find((row) => row.name === name && row.condition === condition);

test("a median is the middle, or halfway between the two in the middle, and leaves its values alone", () => {
  const values = [10, 9, 1];
  assert.equal(median(values), 9);
  assert.deepEqual(values, [10, 9, 1]);
  assert.equal(median([4, 1, 2, 3]), 2.5);
  assert.throws(() => median([]), /no values/);
});

test("a ratio is care-guide's share of the other's, and none where there is nothing to compare", () => {
  assert.equal(ratio(1, 4), 0.25);
  assert.equal(ratio(0, 4), 0);
  assert.equal(ratio(1, 0), null);
  assert.equal(ratio(1, null), null);
  assert.equal(ratio(null, 1), null);
});

test("a row has the median of each page under its own condition, care-guide's first", () => {
  assert.deepEqual(row("a choice can be made")?.values, [200, 600]);
  assert.deepEqual(row("a choice can be made")?.ratios, [1 / 3]);
  assert.deepEqual(row("a choice can be made", "4G, CPU ×4")?.values, [50, 100]);
  assert.deepEqual(row("sent in all")?.values, [9, 5]);
  assert.deepEqual(row("tap on Next to the next question")?.values, [8, null]);
});

test("the table tells values with their ratios, and marks what there is not", () => {
  const lines = table(RESULTS).split("\n");
  assert.equal(lines[0], "| measure | condition | care-guide | Other 2 |");
  assert.ok(lines.includes(`| a choice can be made, ms | ${MAIN} | 200 | 600 (**0.33**) |`));
  assert.ok(lines.includes(`| tap on Next to the next question, ms | ${MAIN} | 8 | – |`));
  assert.ok(lines.includes(`| sent in all, kB | ${MAIN} | 9 | 5 (**1.80**) |`));
  assert.deepEqual([shown(1234.6, "ms"), shown(1.55, "MB"), shown(0.0042, "score")], ["1,235", "1.6", "0.004"]);
});

test("every loss is told, also against nothing at all, and no win among them", () => {
  const [told] = losses(RESULTS);
  assert.match(told, /^- \*\*Other 2\*\*: sent in all \(1\.80\); layout shift until a choice \(against none\)\.$/);
});

test("the spread is the range of one page's visits as a share of their median, halfway between the pages", () => {
  const results = [100, 200, 300].map((choice) => visit("care-guide", { choice }));
  assert.equal(spread(results), 1);
  assert.equal(spread([...results, visit("Other 2", { choice: 7 })]), 0.5);
});

test("losses under several conditions are told from the least to the greatest", () => {
  const results = [50, 90, 20].flatMap((choice, place) => [
    visit("care-guide", { choice }, `${place}`),
    visit("Other 2", { choice: 40 }, `${place}`),
  ]);
  assert.deepEqual(losses(results), ["- **Other 2**: a choice can be made (1.25 to 2.25)."]);
});

test("the document and the chart are of these numbers", () => {
  const run = {
    rounds: 3,
    date: "2026-01-02",
    machine: "a machine",
    browser: "a browser",
    failures: 1,
    results: RESULTS,
  };
  assert.ok(document(run).includes(table(RESULTS)));
  assert.match(document(run), /2026-01-02.*a browser/s);
  assert.match(document(run), /1 visit failed/);
  // The longest bar is as long as the chart allows, the others in proportion.
  const bars = [...chart(run).matchAll(/<rect [^>]*width="([\d.]+)"/g)].map(([, width]) => Number(width));
  assert.equal(bars.length, 4);
  assert.ok(Math.abs(bars[0] / bars[1] - 1 / 3) < 0.01, `${bars}`);
});
