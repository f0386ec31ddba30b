// The core of the journey: what a visitor does from the first screen to a cleared guide.
import assert from "node:assert/strict";
import { test } from "node:test";
import { FIRST, Guide, ITEMS } from "./guide.mjs";
import { KEY } from "./webdriver.mjs";

/** @typedef {import("./suite.mjs").Stand} Stand */

/** The bands of the GAD-7 by their least total: Spitzer and others 2006, https://doi.org/10.1001/archinte.166.10.1092 */
const BANDS = /** @type {const} */ ([
  [15, "severe"],
  [10, "moderate"],
  [5, "mild"],
  [0, "minimal"],
]);

/** @param {number[]} sheet */
function resultOf(sheet) {
  const total = sheet.reduce((sum, points) => sum + points, 0);
  const band = BANDS.find(([least]) => total >= least)?.[1];
  return { total: `Your answers add up to ${total} out of 21`, band: `in the ${band} range` };
}

/** @param {Guide} guide @param {number[]} sheet */
async function expectResult(guide, sheet) {
  assert.equal(await guide.title(), "Your result");
  const said = await guide.words(".outcome");
  const { total, band } = resultOf(sheet);
  assert.ok(said.includes(total), `“${said}” holds “${total}”`);
  assert.ok(said.includes(band), `“${said}” holds “${band}”`);
}

/** @param {Stand} stand */
export function journey(stand) {
  test("every section with the mouse, two sheets with their results, help, Hide and clear", async () => {
    const { browser, site, trouble } = stand;
    const guide = await Guide.open(browser, `${site.address}/index.html`);
    assert.equal(await guide.title(), FIRST);

    await guide.section("Learn");
    await guide.enter("main .door", 0);
    await guide.click(await guide.see("main .choice", 0));
    await guide.press("Back");
    assert.equal(await guide.title(), "Types of anxiety");
    assert.match(await guide.words("main .door"), /Sounds familiar/);

    for (const sheet of [
      [0, 1, 2, 3, 0, 1, 2],
      [3, 3, 2, 3, 1, 3, 2],
    ]) {
      await guide.check(sheet);
      await expectResult(guide, sheet);
      await guide.press("Clear my answers");
    }

    await guide.section("Options");
    await guide.click(await guide.see("main .choice", 1));
    assert.deepEqual(await guide.checked(), [1]);
    await guide.section("Compare");
    await guide.click(await guide.see("main .chip", 4));
    assert.deepEqual(await guide.checked(), [4]);
    await guide.enter("main .door", 0);
    assert.match(await guide.words("main"), /IV ketamine[^]*Spravato/);
    await guide.section("Next");
    assert.equal(await guide.title(), "Talk with someone");

    await guide.press("Get help now");
    for (const [words, address] of [
      ["Call 911", "tel:911"],
      ["Call 988", "tel:988"],
      ["Text 988", "sms:988"],
    ]) {
      const link = await guide.see("main a", words);
      assert.equal(await guide.inside((link) => link.getAttribute("href"), link), address);
    }

    await guide.press("Hide and clear");
    assert.equal(await guide.title(), "All clear");
    await guide.press("Start again");
    await guide.expectNew();
    assert.deepEqual(await trouble(guide), []);
  });

  test("the whole check with the keyboard, from the page's own focus to the result", async () => {
    const { browser, site } = stand;
    const guide = await Guide.open(browser, `${site.address}/pages/placeholder.html`);
    const sheet = [0, 1, 2, 3, 3, 2, 3];
    await guide.outside(() => {
      const before = /** @type {HTMLElement} */ (document.querySelector("#before"));
      before.tabIndex = -1;
      before.focus();
    });
    await guide.tabTo("Check");
    await guide.opening(() => browser.strike(KEY.Enter));
    await guide.tabTo("Start the questions");
    await guide.opening(() => browser.strike(KEY.Enter));
    for (const [place, points] of sheet.entries()) {
      assert.equal(await guide.title(), ITEMS[place]);
      // Tab leads to the first answer, Space takes it, each arrow goes one further.
      await browser.strike(KEY.Tab, KEY.Space, ...Array(points).fill(KEY.Down));
      assert.deepEqual(await guide.checked(), [points]);
      await browser.strike(KEY.Tab);
      assert.equal(await guide.focused(), "Continue");
      await guide.opening(() => browser.strike(KEY.Enter));
    }
    for (const words of ["Skip", "See my result"]) {
      await guide.tabTo(words);
      await guide.opening(() => browser.strike(KEY.Enter));
    }
    await expectResult(guide, sheet);
  });
}
