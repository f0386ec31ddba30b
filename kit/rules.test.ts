// The kit's rules for text and colors: the same as the program's (tests/host/vectors.rs), by the same vectors.
import { deepEqual, equal } from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { type Attribute, isOwnLine, isUsable, namedIn, namedPhone, plain, readReview, shades } from "./rules";

const vectors = <Vector>(name: string): Vector[] =>
  JSON.parse(readFileSync(new URL(`../tests/vectors/${name}.json`, import.meta.url), "utf8"));

test("text", () => {
  for (const { value, line } of vectors<{ value: string; line: string | null }>("text"))
    equal(plain(value, 80) ?? null, line, JSON.stringify(value));
});

test("reviews", () => {
  for (const { value, review } of vectors<{ value: string; review: string[] | null }>("reviewed"))
    deepEqual(readReview(value) ?? null, review && [...review, "2026.11-0123abcd"], value);
});

test("colors", () => {
  for (const { value, light, dark } of vectors<{ value: string; light: string | null; dark: string | null }>("accent"))
    deepEqual(shades(value), light ? { light, dark } : undefined, value);
});

test("phones with a name", () => {
  type Vector = { value: string; shown: string | null; call: string | null };
  for (const { value, shown, call } of vectors<Vector>("named-phone")) {
    const found = namedPhone(value, 80);
    deepEqual(found ?? null, call && { shown, call }, JSON.stringify(value));
  }
});

test("lists", () => {
  const values = ["evaluation", "therapy", "medicines", "iv-ketamine", "spravato", "neurofeedback"];
  const offers: Attribute = { name: "offers", label: "", value: "", without: "", kind: "list", values };
  for (const { value, named, isWhole } of vectors<{ value: string; named: string[]; isWhole: boolean }>("list")) {
    deepEqual(namedIn(offers, value), named, JSON.stringify(value));
    equal(isUsable(offers, value, "https://clinic.example/"), isWhole, JSON.stringify(value));
  }
});

test("each kind has its rule, and an empty value says nothing", () => {
  const of = (kind: string, given: string) =>
    isUsable(
      { name: "x", label: "", value: "", without: "", kind, longest: 15, values: ["auto", "es"] },
      given,
      "https://clinic.example/",
    );
  const good = {
    text: " fifteen at most ",
    phone: "(818) 555-0100",
    "named-phone": "Line: 555 0100",
    list: "es, auto",
    link: "/contact/",
    color: "#0b5",
    choice: "AUTO",
    language: "es-MX",
    review: "Jane Doe, MD; 2026-11-30; 2026.11-0123abcd",
  };
  const bad = {
    text: "longer than that",
    phone: "call us",
    "named-phone": "555 0100",
    list: "es fr",
    link: "javascript:1",
    color: "red",
    choice: "dim",
    language: "fr",
    review: "Jane Doe, MD",
  };
  for (const [kind, value] of Object.entries(good)) equal(of(kind, value), true, kind);
  for (const [kind, value] of Object.entries(bad)) equal(of(kind, value), false, kind);
  for (const kind of Object.keys(good)) equal(of(kind, " "), true, kind);
});

test("the clinic's own number is no crisis line", () => {
  const crisis = "Our night line: (818) 555-0100";
  const own: Record<string, string>[] = [
    { phone: "+1 818 555 0100" },
    { "contact-url": "tel:+18185550100" },
    { "contact-url": "sms:8185550100?body=hi" },
  ];
  for (const values of own) equal(isOwnLine({ crisis, ...values }), true, JSON.stringify(values));
  const others: Record<string, string>[] = [
    {},
    { phone: "818 555 0199" },
    { "contact-url": "https://clinic.example/8185550100" },
  ];
  for (const values of others) equal(isOwnLine({ crisis, ...values }), false, JSON.stringify(values));
});
