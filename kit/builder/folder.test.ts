// The folder of the guide's files, as people write it and as the builder finds it.
import { deepEqual, equal } from "node:assert/strict";
import { test } from "node:test";
import { folderNotes, folderOfPage } from "./folder";

test("what is wrong with a folder is told, and nothing else", () => {
  for (const [written, said] of [
    ["/care-guide/", []],
    ["care-guide-0.1.0", []],
    ["/care-guide/care-guide.js", []],
    ["care-guide.js", []],
    ["https://files.valleyclinic.com/care-guide/", []],
    ["//files.valleyclinic.com/care-guide/", []],
    ["\\care-guide\\", ["as it is called on the web"]],
    ["C:\\Users\\me\\care-guide-0.1.0", ["as it is called on the web"]],
    ["file:///home/me/care-guide/", ["as it is called on the web"]],
    ["/public_html/care-guide/", ["public_html is a folder of the server"]],
    ["httpdocs/care-guide", ["httpdocs is a folder of the server"]],
    ["valleyclinic.com/care-guide/", ["valleyclinic.com is read as a folder"]],
    ["files.valleyclinic.com", ["files.valleyclinic.com is read as a folder"]],
  ] as const) {
    const notes = folderNotes(written);
    equal(notes.length, said.length, `${written}: ${notes}`);
    for (const [at, words] of said.entries()) equal(notes[at]!.includes(words), true, `${written}: ${notes}`);
  }
});

test("the folder in which the builder lies is the one of the files, if it is called so", () => {
  const found = [
    "https://clinic.example/care-guide-0.1.0/builder.html",
    "https://clinic.example/files/care-guide/builder.html",
    "file:///C:/Users/me/care-guide-0.1.0/care-guide-0.1.0/builder.html",
    "http://127.0.0.1:8080/builder.html",
    "file:///home/me/care-guide/dist/builder.html",
    "file:///home/me/care-guide-0.1.0%20(1)/builder.html",
  ].map((address) => folderOfPage(new URL(address)));
  deepEqual(found, ["/care-guide-0.1.0/", "/files/care-guide/", "/care-guide-0.1.0/", undefined, undefined, undefined]);
});
