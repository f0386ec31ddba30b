// The clinic files in LForms, the form viewer of the US National Library of Medicine, in Chromium.
import assert from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { after, before, test } from "node:test";
import { chromium } from "@playwright/test";
import { forms, pointsOf, total, totalIn, visits } from "./files.mjs";

/** Of the archive that the tests were written with. */
const SHA512 = "WLruTm+BcVnafC0rSAQ3/cNqhxvclBUxyBG68aub/uha2NaK9H8ZZcEXTTuORuGzzCt0wa7fvhuieZtcDIdPzQ==";
const FOLDER = `${process.env.LFORMS}/dist/lforms`;
const SCRIPTS = [
  "webcomponent/assets/lib/zone.min.js",
  "webcomponent/runtime.js",
  "webcomponent/polyfills.js",
  "webcomponent/main.js",
  "fhir/R4/lformsFHIR.min.js",
];

/** @type {import("@playwright/test").Browser} */
let browser;
/** @type {import("@playwright/test").Page} */
let page;
/** @type {string[]} */
const trouble = [];

before(async () => {
  const archive = readFileSync(`${process.env.LFORMS}/../lforms-40.1.3.tgz`);
  assert.equal(createHash("sha512").update(archive).digest("base64"), SHA512);
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM ?? "/usr/bin/chromium",
    args: ["--no-sandbox"],
  });
  page = await browser.newPage();
  page.on("pageerror", ({ message }) => trouble.push(message));
  page.on("request", (request) => trouble.push(`asks for ${request.url()}`));
  await page.setContent('<!doctype html><div id="form"></div>');
  for (const script of SCRIPTS) await page.addScriptTag({ path: `${FOLDER}/${script}` });
});
after(() => browser?.close());

/**
 * Opens a form with a response in LForms, and returns the response that LForms then has.
 * @param {import("./files.mjs").Form} form
 * @param {import("./files.mjs").Response} response
 * @param {boolean} isAnew whether LForms takes the answers for new ones, and adds them up itself
 * @returns {Promise<import("./files.mjs").Response>}
 */
const opened = (form, response, isAnew) =>
  page.evaluate(
    async ([form, response, isAnew]) => {
      const { Util } = /** @type {any} */ (window).LForms;
      const shown = Util.mergeFHIRDataIntoLForms(response, Util.convertFHIRQuestionnaireToLForms(form, "R4"), "R4");
      if (isAnew) shown.hasSavedData = false;
      await Util.addFormToPage(shown, "form", { fhirVersion: "R4" });
      const read = () => Util.getFormFHIRData("QuestionnaireResponse", "R4", "#form");
      // LForms adds up in a task of its own, and does not say when it is done.
      const items = () => JSON.stringify(read().item);
      for (let before = ""; before !== items(); await new Promise((done) => setTimeout(done, 150))) before = items();
      return read();
    },
    /** @type {const} */ ([form, response, isAnew]),
  );

test("opens every file with the answers and the total that were entered", async () => {
  for (const visit of visits) {
    for (const { form, response, points } of forms(visit)) {
      const shown = await opened(form, response, false);
      assert.deepEqual(pointsOf(form, shown), points, visit.name);
      assert.equal(totalIn(form, shown), total(points), visit.name);
    }
  }
});

test("adds up the answers by the form's own sum: the same total, and none while an answer is missing", async () => {
  for (const visit of visits) {
    for (const { form, response, points } of forms(visit)) {
      const item = response.item.filter(({ linkId }) => linkId !== form.item[1].linkId);
      const shown = await opened(form, { ...response, item }, true);
      assert.equal(totalIn(form, shown), total(points), visit.name);
    }
  }
});

test("shows the questions and the answers, and asks for nothing on the way", async () => {
  const [visit] = visits;
  const [first] = visit ? forms(visit) : [];
  assert.ok(first);
  await opened(first.form, first.response, false);
  const said = await page.locator("#form").innerText();
  for (const question of first.form.item[0].item) assert.ok(said.includes(question.text), question.text);
  const values = await page
    .locator("#form input")
    .evaluateAll((inputs) => inputs.map((input) => /** @type {HTMLInputElement} */ (input).value));
  assert.equal(values.filter((value) => /not at all/i.test(value)).length, 7, values.join("; "));
  assert.deepEqual(trouble, []);
});
