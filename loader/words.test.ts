// What the build tells the loader, and what the loader makes of it.
import { equal, ok, throws } from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { gzipSync } from "node:zlib";
import { parse } from "smol-toml";
import { letter, told } from "../xtask/web/loader.mjs";
import { languageOf, reservedHeight } from "./words";

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), "utf8");
const words = { frame: "", crisis: "", call: "", contact: "", plain: ["", ""] as [string, string] };
const all = told(read, { en: words, es: words, fr: words });
for (const [name, value] of Object.entries(all)) Object.assign(globalThis, { [name]: JSON.parse(value) });

/** @see loader/reserved.json */
const { widths, heights }: { widths: number[]; heights: Record<string, Record<string, number[]>> } = JSON.parse(
  read("loader/reserved.json"),
);
const room = (lang: string, width: number, start?: string) => reservedHeight(LANGUAGES[lang]![0], width, start);

test("languages", () => {
  const vectors: { value: string; lang: string | null }[] = JSON.parse(read("tests/vectors/lang.json"));
  for (const { value, lang } of vectors.filter(({ value }) => !value.startsWith("fr")))
    equal(languageOf(value), lang ?? "en", value);
  equal(languageOf("fr-CA"), "fr");
});

test("every first screen has the room that was measured, and at most 6 of 100 more", () => {
  let checked = 0;
  for (const [lang, sections] of Object.entries(heights)) {
    for (const [start, measured] of Object.entries(sections)) {
      for (const [place, height] of measured.entries()) {
        const ends = [widths[place]!, (widths[place + 1] ?? 2000) - 1];
        for (const width of ends) {
          const reserved = room(lang, width, start);
          ok(
            reserved >= height && reserved <= Math.max(1024, height * 1.06 + 8),
            `${lang} ${start} ${width}: ${reserved}`,
          );
          checked += 1;
        }
      }
    }
  }
  equal(checked, 2 * 6 * widths.length * 2);
});

test("a narrower place has the room of the narrowest, and an unknown section that of the first", () => {
  equal(room("en", 100), room("en", widths[0]!));
  equal(room("es", 700, "Learn"), room("es", 700, "learn"));
  equal(room("es", 700, "constructor"), room("es", 700));
});

test("a language that was not measured yet has the room of English", () => {
  equal(room("fr", 400, "check"), room("en", 400, "check"));
});

test("the tag to paste keeps the room that every place needs", () => {
  const least = room("en", 2000);
  for (const name of ["README.md", "docs/embedding.md", "index.html"])
    ok(
      read(name).includes(`<div data-care-guide style="display:flow-root;min-height:${least}px" `),
      `${name} lacks ${least}px`,
    );
});

/** A language that does not exist: English words with letters of their own, and a third longer. */
function pseudo(at: number) {
  const { frame, crisis, call, contact, plain } = parse(read("content/en/loader.toml")) as Record<string, string>;
  const letters = "áâãäåæçèéêëìíîïðñòóôõöøùúûü";
  const said = (text: string) =>
    [...text!].map((letter, place) => letter + (place % 3 ? "" : letters[(at * 7 + place) % letters.length])).join("");
  return {
    frame: said(frame!),
    crisis: said(crisis!),
    call: said(call!),
    contact: said(contact!),
    plain: [`guide-${at}.html`, said(plain!)] as [string, string],
  };
}

test("each further language costs the loader about as much as the one before, and at most 350 bytes gzipped", () => {
  const size = (languages: number) => {
    const names = Array.from({ length: languages }, (_, at) => ["en", "es"][at] ?? `x${at}`);
    const digest = (name: string) => createHash("sha256").update(name).digest("base64");
    const files = names.flatMap((name) => [name, `${name}-rest`]);
    const { LANGUAGES } = told(read, Object.fromEntries(names.map((name, at) => [name, pseudo(at)])));
    const all = LANGUAGES + JSON.stringify(Object.fromEntries(files.map((name) => [name, digest(name)])));
    return gzipSync(all, { level: 9 }).length;
  };
  const sizes = Array.from({ length: 9 }, (_, more) => size(2 + more));
  const steps = sizes.slice(1).map((size, at) => size - sizes[at]!);
  ok(Math.max(...steps) <= 350 && Math.max(...steps) <= 1.5 * Math.min(...steps), `${steps}`);
});

test("a height that no character tells is refused", () => {
  equal(letter(1), " ");
  equal(letter(15_876), "~");
  throws(() => letter(15_877), /no character tells/);
});
