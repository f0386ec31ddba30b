// Whoever leaves leaves nothing behind.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Guide } from "./guide.mjs";

/** @typedef {import("./suite.mjs").Stand} Stand */

/** Opens a guide, marks a type of anxiety and answers two questions. @param {Stand} stand */
async function visit({ browser, site }) {
  const guide = await Guide.open(browser, `${site.address}/pages/placeholder.html`);
  await guide.section("Learn");
  await guide.enter("main .door", 0);
  await guide.click(await guide.see("main .choice", 0));
  await guide.section("Check");
  await guide.press("Start the questions");
  await guide.respond(3);
  await guide.respond(2);
  return guide;
}

/** @param {Stand} stand */
export function leaving(stand) {
  test("Back to the page shows a new start", async () => {
    const { browser, site, trouble } = stand;
    await visit(stand);
    await browser.enter(null);
    await browser.go(`${site.address}/pages/no-script.html`);
    await browser.back();
    const guide = await Guide.find(browser);
    const kept = await guide.outside(() => watched.kept);
    assert.ok(kept, "kept by the browser, so that it is the guide that forgot");
    await guide.expectNew();
    assert.deepEqual(await trouble(guide), []);
  });

  test("Forward to the page shows a new start", async () => {
    const { browser, site, trouble } = stand;
    await browser.enter(null);
    await browser.go(`${site.address}/pages/no-script.html`);
    await visit(stand);
    await browser.enter(null);
    await browser.back();
    await browser.forward();
    const guide = await Guide.find(browser);
    assert.ok(await guide.outside(() => watched.kept), "kept by the browser");
    await guide.expectNew();
    assert.deepEqual(await trouble(guide), []);
  });

  test("a second tab of the page shows a new start, and the first keeps its visit", async () => {
    const { browser } = stand;
    const first = await visit(stand);
    const title = await first.title();
    await browser.enter(null);
    await browser.duplicate();
    const second = await Guide.find(browser);
    await second.expectNew();
    await browser.closeTab();
    const again = await Guide.find(browser);
    assert.equal(await again.title(), title);
    assert.deepEqual(await again.checked(), []);
    await again.press("Back");
    assert.deepEqual(await again.checked(), [2]);
  });

  test("the event of leaving wipes the visit, whether or not the browser keeps the page", async () => {
    const guide = await visit(stand);
    await guide.inside(() => {
      dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true }));
      dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
    });
    await guide.expectNew();
  });

  test("a reload shows a new start", async () => {
    const { browser } = stand;
    await visit(stand);
    await browser.enter(null);
    await browser.reload();
    const guide = await Guide.find(browser);
    await guide.expectNew();
  });
}
