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
  test("Back to the page shows a new start", async (t) => {
    const { browser, site, engine, trouble } = stand;
    await visit(stand);
    await browser.enter(null);
    await browser.go(`${site.address}/pages/no-script.html`);
    await browser.back();
    const guide = await Guide.find(browser);
    const kept = await guide.outside(() => watched.kept);
    t.diagnostic(`the browser ${kept ? "kept the page as it was left" : "loaded the page again"}`);
    if (engine.keepsPages) assert.ok(kept, "kept by the browser, so that it is the guide that forgot");
    await guide.expectNew();
    assert.deepEqual(await trouble(guide), []);
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
