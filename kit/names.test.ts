// Names that a clinic may write by mistake, and the attributes that it meant.
import { equal } from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { attributes } from "../xtask/web/kit.mjs";
import { meantBy } from "./names";

const KNOWN = attributes(readFileSync(new URL("../loader/attributes.toml", import.meta.url), "utf8"), ["en", "es"]).map(
  ({ name }) => name,
);

test("a name that goes on, is cut short, has a letter wrong or is another word leads to the attribute", () => {
  const meant = {
    "phone-number": "phone",
    telephone: "phone",
    tel: "phone",
    phones: "phone",
    "clinic-name": "clinic",
    name: "clinic",
    "contact-page": "contact-url",
    "contact-link": "contact-url",
    contact: "contact-url",
    contacturl: "contact-url",
    language: "lang",
    "crisis-line": "crisis",
    color: "accent",
    colour: "accent",
    acent: "accent",
    "accent-color": "accent",
    "start-screen": "start",
    section: "start",
  };
  for (const [given, name] of Object.entries(meant)) equal(meantBy(given, KNOWN), name, given);
});

test("names that tools add to anything lead nowhere", () => {
  for (const given of ["aos", "id", "category", "element_type", "wp-context", "cfasync", "rocket-src", "constructor"])
    equal(meantBy(given, KNOWN), undefined, given);
});
