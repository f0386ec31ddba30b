// The loader's rules for the tag's values: the same as the program's (tests/host/vectors.rs), by the same vectors.
import { equal } from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { callLink, folderOf, isContact } from "./rules";

const vectors = <Vector>(name: string): Vector[] =>
  JSON.parse(readFileSync(new URL(`../tests/vectors/${name}.json`, import.meta.url), "utf8"));

test("phones", () => {
  for (const { value, call } of vectors<{ value: string; call: string | null }>("phone"))
    equal(callLink(value) ?? null, call, JSON.stringify(value));
});

test("contacts", () => {
  for (const { page, value, link } of vectors<{ page: string; value: string; link: string | null }>("contact"))
    equal(isContact(value, page), link !== null, `${JSON.stringify(value)} on ${page}`);
  equal(isContact(`/${"ñ".repeat(1999)}`, "https://clinic.example/"), true);
  equal(isContact(`/${"ñ".repeat(2000)}`, "https://clinic.example/"), false);
});

test("folders of the guide's files", () => {
  const page = "https://clinic.example/anxiety/";
  const script = "https://clinic.example/care-guide/care-guide.js?v=1";
  const own = "https://clinic.example/care-guide/";
  const cdn = "https://files.clinic.example/guide/care-guide.js";
  const cases: [named: string | undefined, script: string | undefined, folder: string | undefined][] = [
    [undefined, script, own],
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
    [undefined, cdn, "https://files.clinic.example/guide/"],
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
    [undefined, undefined, undefined],
    [undefined, "", undefined],
    [undefined, "blob:https://clinic.example/1", undefined],
    [undefined, "data:text/javascript,1", undefined],
    ["/care-guide/", "blob:https://clinic.example/1", own],
  ];
  for (const [named, script, folder] of cases) equal(folderOf(named, script, page), folder, `${named} from ${script}`);
});
