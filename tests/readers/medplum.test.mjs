// The clinic files in Medplum, whose importer puts resources in order by their names, and against the rules of R4 itself.
import assert from "node:assert/strict";
import { test } from "node:test";
import { visits } from "./files.mjs";
import { bundles, rules } from "./r4.mjs";

// Medplum's client names the class when it is loaded; Node 20 has none yet, and nothing here connects.
globalThis.WebSocket ??= /** @type {any} */ (class {});
const { convertToTransactionBundle, indexStructureDefinitionBundle, validateResource } = await import("@medplum/core");
for (const bundle of bundles) indexStructureDefinitionBundle(bundle);

const documents = visits.map(({ name, document }) => ({ name, document: JSON.parse(document) }));
const first = () => structuredClone(/** @type {any} */ (documents[0]).document);

/** What Medplum's importer makes of a file, in the order in which it would send it. @param {any} document */
function imported(document) {
  /** @type {any[]} */
  const entries = convertToTransactionBundle(structuredClone(document)).entry ?? [];
  assert.ok(entries.every(({ request }) => request.method === "POST"));
  return entries;
}

test("Medplum's importer takes every resource, and finds the answers of each total", () => {
  for (const { name, document } of documents) {
    const entries = imported({ ...document, entry: document.entry.toReversed() });
    assert.equal(entries.length, document.entry.length, name);
    const names = entries.map(({ fullUrl }) => fullUrl);
    for (const [place, { resource }] of entries.entries()) {
      const from = resource.derivedFrom?.[0].reference;
      if (from)
        assert.ok(names.slice(0, place).includes(from), `${name}: answers come before what is derived from them`);
    }
  }
});

test("without names it does not find them, so the importer looks", () => {
  const document = first();
  const entry = document.entry.toReversed().map((/** @type {any} */ { resource }) => ({ resource }));
  assert.equal(imported({ ...document, entry })[0].resource.resourceType, "Observation");
});

test("Medplum's validator takes every resource, and refuses one without its status", () => {
  for (const { name, document } of documents) {
    for (const { resource } of document.entry) assert.doesNotThrow(() => validateResource(resource), name);
  }
  for (const { resource } of first().entry) {
    delete resource.status;
    assert.throws(() => validateResource(resource));
  }
});

test("every rule of R4 holds in every file", () => {
  const all = new Set();
  for (const { name, document } of documents) {
    const { held, broken } = rules(document);
    assert.deepEqual(broken, [], name);
    for (const key of held) all.add(key);
  }
  const wanted = [
    "bdl-7",
    "bdl-8",
    "dom-3",
    "ext-1",
    "obs-6",
    "obs-7",
    "qrs-1",
    "que-0",
    "que-2",
    "que-5",
    "qty-3",
    "ref-1",
  ];
  assert.deepEqual(
    wanted.filter((key) => !all.has(key)),
    [],
  );
});

test("what breaks a rule of R4 is found, so the rules are held", () => {
  /** @type {Record<string, (form: any, response: any, total: any, bundle: any) => unknown>} */
  const faults = {
    "bdl-1": (_form, _response, _total, bundle) => (bundle.total = 3),
    "bdl-3": (_form, _response, _total, bundle) => (bundle.entry[0].request = { method: "POST", url: "Questionnaire" }),
    "bdl-7": (_form, _response, _total, bundle) => (bundle.entry[0].fullUrl = bundle.entry[1].fullUrl),
    "ext-1": (form) => delete form.item[1].extension[0].valueExpression,
    "obs-6": (_form, _response, total) => (total.dataAbsentReason = { text: "unknown" }),
    "obs-7": (_form, _response, total) => (total.component = [{ code: total.code }]),
    "qrs-1": (_form, response) => (response.item[0].answer = [{ valueString: "all" }]),
    "que-0": (form) => delete form.name,
    "que-2": (form) => (form.item[1].linkId = form.item[0].linkId),
    "que-5": (form) => (form.item[0].item[0].type = "boolean"),
    "qty-3": (_form, _response, total) => delete total.valueQuantity.system,
    "ref-1": (_form, _response, total) => (total.derivedFrom[0].reference = "#nowhere"),
  };
  for (const [key, spoil] of Object.entries(faults)) {
    const document = first();
    const [form, response, total] = document.entry.map((/** @type {any} */ { resource }) => resource);
    spoil(form, response, total, document);
    const broken = rules(document).broken.map((where) => where.split(" ")[0]);
    assert.deepEqual([...new Set(broken)], [key]);
  }
});
