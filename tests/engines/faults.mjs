// Whatever breaks, the author's own words stand, and the page finds no trouble.
import assert from "node:assert/strict";
import { test } from "node:test";
import { until } from "./guide.mjs";
import { flipped, missing, scriptless } from "./server.mjs";

/** @typedef {import("./suite.mjs").Stand} Stand */
/** @typedef {import("./server.mjs").Fault} Fault */

const PAGE = "/pages/placeholder.html";

/** The fallback has to stand by then, in milliseconds. */
const SOON = 5000;

/** @type {[string, string, Fault][]} */
const FAULTS = [
  ["the program is missing", "/care-guide_bg.wasm", missing],
  ["one bit of the program is wrong", "/care-guide_bg.wasm", flipped],
  ["the frame is missing", "/frame.html", missing],
  ["the script is missing", "/care-guide.js", missing],
  ["the page runs no script", PAGE, scriptless],
];

/** @param {Stand} stand */
export function faults(stand) {
  for (const [name, path, fault] of FAULTS) {
    test(`${name}: within 5 s the author's words stand, and the page is unharmed`, async (t) => {
      const { browser, site } = stand;
      t.after(() => site.faults.clear());
      site.faults.set(path, fault);
      await browser.enter(null);
      const start = Date.now();
      await browser.go(site.address + PAGE);
      await until("the author's words stand alone", () => browser.run(isFallback), SOON - (Date.now() - start));
      t.diagnostic(`after ${Date.now() - start} ms`);
      const page = await browser.run(look);
      assert.deepEqual(page.trouble, []);
      assert.equal(page.title, "A place with words of its own");
      assert.deepEqual(page.seen, ["Words before the guide.", "Words after the guide."]);
      assert.ok(page.height > 20 && page.height < 250, `no dead box: ${page.height} px`);
    });
  }

  test("the fallback is in the page's own markup, so it needs no JavaScript", async () => {
    const markup = await (await fetch(`${stand.site.address}/index.html`)).text();
    const [, inside] = /<div data-care-guide[^>]*>([^]*?)<\/div>/.exec(markup) ?? [];
    assert.match(inside ?? "", /<a href="tel:988">Call 988<\/a>/);
    assert.match(inside ?? "", /Contact the clinic/);
  });
}

/** Whether the way to 988 can be seen and tapped, and no frame is left. */
function isFallback() {
  const link = document.querySelector('#place a[href="tel:988"]');
  if (!link || window.watched?.roots[0]?.querySelector("iframe")) return false;
  link.scrollIntoView({ block: "center", behavior: "instant" });
  const { left, top, width, height } = link.getBoundingClientRect();
  return document.elementFromPoint(left + width / 2, top + height / 2) === link;
}

/** What the page shows of its own. */
function look() {
  const own = [...document.querySelectorAll("#before, #after")].filter((element) =>
    element.checkVisibility({ visibilityProperty: true }),
  );
  return {
    title: document.title,
    seen: own.map((element) => element.textContent),
    height: document.querySelector("#place")?.getBoundingClientRect().height ?? 0,
    trouble: window.watched?.trouble ?? [],
  };
}
