// The kit's rules for text and colors: the same as the program's (tests/host/vectors.rs), by the same vectors.
import { deepEqual, equal } from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { attributes } from "../xtask/web/kit.mjs";
import {
  type Attribute,
  isUsable,
  namedIn,
  namedPhone,
  plain,
  readLabel,
  readReview,
  refusedIn,
  shades,
} from "./rules";

const vectors = <Vector>(name: string): Vector[] =>
  JSON.parse(readFileSync(new URL(`../tests/vectors/${name}.json`, import.meta.url), "utf8"));

test("text", () => {
  for (const { value, line } of vectors<{ value: string; line: string | null }>("text"))
    equal(plain(value, 80) ?? null, line, JSON.stringify(value));
});

test("labels", () => {
  for (const { value, line } of vectors<{ value: string; line: string | null }>("label"))
    equal(readLabel(value, 40) ?? null, line, JSON.stringify(value));
});

test("a review is of a day that has come somewhere", () => {
  const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
  const read = (days: number) => readReview(`Jane Doe, MD; ${day(days)}; 2026.11-0123abcd`)?.[1];
  equal(read(0), day(0));
  equal(read(2), undefined);
});

test("reviews", () => {
  for (const { value, review } of vectors<{ value: string; review: string[] | null }>("reviewed"))
    deepEqual(readReview(value, "2026-12-01") ?? null, review && [...review, "2026.11-0123abcd"], value);
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
    label: "Book a call",
    phone: "(818) 555-0100",
    "named-phone": "Line: 555 0100",
    list: "es, auto",
    link: "/contact/",
    color: "#0b5",
    choice: "AUTO",
    language: "es-MX",
    review: "Jane Doe, MD; 2024-11-30; 2026.11-0123abcd",
  };
  const bad = {
    text: "longer than that",
    label: "Call 988",
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

test("what the guide complains about is known, attribute by attribute", () => {
  const list = attributes(readFileSync(new URL("../loader/attributes.toml", import.meta.url), "utf8"), ["en", "es"]);
  type Vector = { values: Record<string, string>; refused: string[] };
  const all = vectors<Vector>("tag");
  for (const { values, refused } of all) {
    const found = refusedIn(list, values, "https://clinic.example/").map(({ name }) => name);
    deepEqual(found.sort(), [...refused].sort(), JSON.stringify(values));
  }
  const refused = new Set(all.flatMap(({ refused }) => refused));
  deepEqual(
    list.map(({ name }) => name).filter((name) => !refused.has(name)),
    [],
  );
});
