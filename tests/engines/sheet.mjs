// The sheet to take along: printed, saved and copied by each engine, inside the visitor's own click.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Guide } from "./guide.mjs";

/** @typedef {import("./suite.mjs").Stand} Stand */
/** @typedef {Window & { taken: { prints: number, saved: Blob[], copied: string } }} Watched */

/** Notes what the frame prints, saves and copies; the browser still does it, but for the print window, which would wait for a person. */
function watchTaking() {
  const taken = { prints: 0, saved: /** @type {Blob[]} */ ([]), copied: "" };
  Object.assign(window, { taken });
  window.print = () => void (taken.prints += 1);
  const make = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (/** @type {Blob} */ blob) => {
    taken.saved.push(blob);
    return make(blob);
  };
  document.addEventListener("copy", () => {
    taken.copied = String(getSelection());
  });
}

/** @param {Stand} stand */
export function sheet(stand) {
  test("the sheet is printed, saved and copied on the visitor's click", async () => {
    const { browser, site, trouble } = stand;
    const guide = await Guide.open(browser, `${site.address}/index.html`);
    await guide.section("Next");
    await guide.enter("main .door", 0);
    assert.equal(await guide.title(), "Make a sheet to take along");
    assert.match(await guide.words(".handout"), /Nothing is on this sheet yet/);
    await guide.click(await guide.see(".tick", 0));
    assert.match(await guide.words(".handout"), /Trouble relaxing/);
    await guide.inside(watchTaking);

    /** @param {string} name */
    const take = async (name) => {
      await guide.click(await guide.see("main .ways button", name));
      return guide.words("main .said [role=status]");
    };
    const taken = () =>
      guide.inside(async () => {
        const { prints, saved, copied } = /** @type {Watched} */ (/** @type {unknown} */ (window)).taken;
        return { prints, copied, saved: await Promise.all(saved.map((blob) => blob.text())) };
      });

    assert.equal(await take("Print"), "The print window was asked for.");
    assert.equal((await taken()).prints, 1);
    assert.equal(await take("Save as text"), "Saved. Look in your downloads.");
    assert.equal(await take("Save the clinic file (FHIR)"), "Saved. Look in your downloads.");
    const { saved } = await taken();
    assert.equal(saved.length, 2);
    assert.match(saved[0] ?? "", /^Notes for my visit\n[^]*- Trouble relaxing: no answer\n/);
    assert.equal(JSON.parse(saved[1] ?? "").resourceType, "Bundle");
    assert.equal(await take("Copy"), "Copied. You can paste it now.");
    assert.match((await taken()).copied, /^Notes for my visit\n/);
    assert.deepEqual(await trouble(guide), []);
  });
}
