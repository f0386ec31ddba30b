// The clinic files through FHIR.js, which knows the definitions of R4, and through the FHIRPath engine.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Fhir } from "fhir";
import fhirpath from "fhirpath";
import r4 from "fhirpath/fhir-context/r4";
import { forms, pointsOf, total, totalIn, visits } from "./files.mjs";

/** What a validator objects to. @param {unknown} resource */
function objections(resource) {
  const { valid, messages } = new Fhir().validate(/** @type {any} */ (resource), { errorOnUnexpected: true });
  const errors = messages.filter(({ severity }) => severity === "error" || severity === "fatal");
  return valid ? errors : [{ valid }, ...errors];
}

test("every file is valid R4", () => {
  assert.ok(visits.length > 10);
  for (const visit of visits) assert.deepEqual(objections(JSON.parse(visit.document)), [], visit.name);
});

test("what is not R4 is refused, so the validator looks", () => {
  /** @type {Record<string, (form: any, response: any) => unknown>} */
  const faults = {
    "an unknown member": (_, response) => (response.patient = "somebody"),
    "an unknown status": (_, response) => (response.status = "done"),
    "no status": (form) => delete form.status,
    "an unknown kind of question": (form) => (form.item[0].type = "box"),
    "an item without its name": (_, response) => delete response.item[0].linkId,
    "a total in words": (_, response) => (response.item[1].answer[0].valueDecimal = "none"),
    "a day that is none": (_, response) => (response.authored = "yesterday"),
  };
  for (const [name, spoil] of Object.entries(faults)) {
    const document = JSON.parse(/** @type {import("./files.mjs").Visit} */ (visits[0]).document);
    spoil(document.entry[0].resource, document.entry[1].resource);
    assert.notDeepEqual(objections(document), [], name);
  }
});

test("the answers and the total are those that were entered", () => {
  for (const visit of visits) {
    for (const { form, response, filed, points } of forms(visit)) {
      assert.deepEqual(pointsOf(form, response), points, visit.name);
      assert.equal(totalIn(form, response), total(points), visit.name);
      assert.equal(filed, total(points), visit.name);
    }
  }
});

test("the form's own sum gives the same total, and none while an answer is missing", async () => {
  for (const visit of visits) {
    for (const { form, response, points } of forms(visit)) {
      const [sum] = await fhirpath.evaluate(form, "item.extension.value.expression", undefined, r4);
      const variables = { resource: response, questionnaire: form };
      const found = await fhirpath.evaluate(response, sum, variables, r4);
      assert.deepEqual(
        found,
        [total(points)].filter((points) => points !== null),
        visit.name,
      );
    }
  }
});
