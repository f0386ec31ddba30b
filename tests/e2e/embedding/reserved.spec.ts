// The room that the loader sets aside is what the first screens take: of `cargo xtask measure`, done again.
import { readFileSync } from "node:fs";
import { expect, test } from "../support/guide";

const AGAIN = "`cargo xtask measure` takes what is new";
const { heights }: { heights: Record<string, unknown> } = JSON.parse(readFileSync("loader/reserved.json", "utf8"));
/** Playwright takes no module of node's otherwise. */
const measures = () => import("../../../xtask/web/measure.mjs");

test("every language that was built was measured, and no other", async () => {
  const { languages } = await measures();
  expect(Object.keys(heights).sort(), AGAIN).toEqual(languages().sort());
});

for (const [lang, measured] of Object.entries(heights)) {
  test(`the first screens are as tall as they were measured, ${lang}`, async ({ page, baseURL }) => {
    test.setTimeout(180_000);
    const { measure } = await measures();
    expect(await measure(page, baseURL!, lang), AGAIN).toEqual(measured);
  });
}
