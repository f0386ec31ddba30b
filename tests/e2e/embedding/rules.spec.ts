// The loader's rules for the tag's values: the same as the program's (tests/host/vectors.rs), by the same vectors.
import { readFileSync } from "node:fs";
import { callLink, folderOf, isContact, languageOf } from "../../../embed/loader/rules";
import { expect, test } from "../support/guide";

// The build tells the loader of the languages.
Object.assign(globalThis, { WORDS: { en: "", es: "" } });

const vectors = <Vector>(name: string): Vector[] => JSON.parse(readFileSync(`tests/vectors/${name}.json`, "utf8"));

test("phones", () => {
  for (const { value, call } of vectors<{ value: string; call: string | null }>("phone"))
    expect.soft(callLink(value) ?? null, JSON.stringify(value)).toBe(call);
});

test("contacts", () => {
  for (const { page, value, link } of vectors<{ page: string; value: string; link: string | null }>("contact"))
    expect.soft(isContact(value, page), `${JSON.stringify(value)} on ${page}`).toBe(link !== null);
  expect(isContact(`/${"ñ".repeat(1999)}`, "https://clinic.example/")).toBe(true);
  expect(isContact(`/${"ñ".repeat(2000)}`, "https://clinic.example/")).toBe(false);
});

test("languages", () => {
  for (const { value, lang } of vectors<{ value: string; lang: "en" | "es" | null }>("lang"))
    expect.soft(languageOf(value), value).toBe(lang ?? "en");
});

test("folders of the guide's files", () => {
  const page = "https://clinic.example/anxiety/";
  const script = "https://clinic.example/care-guide/care-guide.js?v=1";
  const own = "https://clinic.example/care-guide/";
  const cdn = "https://files.clinic.example/guide/care-guide.js";
  const cases: [named: string | null, script: string | undefined, folder: string | undefined][] = [
    [null, script, own],
    ["", script, own],
    ["/care-guide/", script, own],
    ["/care-guide", undefined, own],
    ["/", script, "https://clinic.example/"],
    ["/care-guide/ ", undefined, own],
    ["/care-guide/care-guide.js", undefined, own],
    ["/care-guide/index.html", undefined, own],
    ["/care-guide/0.1.0", undefined, "https://clinic.example/care-guide/0.1.0/"],
    ["https://:secret@clinic.example/", script, undefined],
    ["../files/", script, "https://clinic.example/files/"],
    ["./", script, page],
    ["/care-guide/?x#y", undefined, own],
    ["https://clinic.example/care-guide/", undefined, own],
    // The script comes from another site of the clinic's, and so may its files.
    [null, cdn, "https://files.clinic.example/guide/"],
    ["https://files.clinic.example/other/", cdn, "https://files.clinic.example/other/"],
    // What JSX and editors write for an attribute without a value.
    ...["true", "1", "yes", "on", " ", "data-care-guide"].map((named): [string, string, string] => [
      named,
      script,
      own,
    ]),
    ["javascript:alert(1)", script, own],
    ["javascript:alert(1)//", script, undefined],
    ["javascript:alert(1)/", script, undefined],
    ["data:text/html,/", script, undefined],
    ["blob:https://clinic.example/1", script, undefined],
    ["//evil.example/", script, undefined],
    ["https://evil.example/", script, undefined],
    ["https://clinic.example@evil.example/", script, undefined],
    ["https://user@clinic.example/", script, undefined],
    ["https://", script, undefined],
    ["https://[clinic address]/care-guide/", script, undefined],
    ["https://clinic.example:port/", script, undefined],
    ["http://clinic.example/", script, undefined],
    [null, undefined, undefined],
    [null, "", undefined],
    [null, "blob:https://clinic.example/1", undefined],
    [null, "data:text/javascript,1", undefined],
    ["/care-guide/", "blob:https://clinic.example/1", own],
  ];
  for (const [named, script, folder] of cases)
    expect.soft(folderOf(named, script, page), `${named} from ${script}`).toBe(folder);
});
