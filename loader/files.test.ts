// The guide's files: each is asked for once, once more when it is lost, and anew when it failed.
import { deepEqual, equal, rejects } from "node:assert/strict";
import { beforeEach, mock, test } from "node:test";

const BASE = "https://clinic.example/care-guide/";
const WASM = `${BASE}care-guide_bg.wasm?v=1-a`;

type Answer = "bytes" | "lost";
const asked: [address: string, how: RequestInit][] = [];
let answers: Answer[] = [];

Object.assign(globalThis, {
  VERSION: "1-a",
  PROGRAM: "sha256-program",
  WORDS: { en: "sha256-en", es: "sha256-es" },
  document: { currentScript: { src: `${BASE}care-guide.js` } },
  fetch: async (address: string, how: RequestInit) => {
    asked.push([address, how]);
    if (answers.shift() === "lost") throw new TypeError("Failed to fetch");
    return new Response(address);
  },
});
const { drawn, program, renewScript, words } = await import("./files");

/** Lets the pause before a second try pass at once. */
async function hurried<T>(deed: () => Promise<T>): Promise<T> {
  mock.timers.enable({ apis: ["setTimeout"] });
  try {
    const done = deed();
    for (let turn = 0; turn < 20; turn += 1) await Promise.resolve();
    mock.timers.tick(500);
    return await done;
  } finally {
    mock.timers.reset();
  }
}

beforeEach(() => {
  asked.length = 0;
  answers = [];
});

test("a file is asked for in the loader's version with its digest, and once for all guides", async () => {
  const [first, second] = await Promise.all([words(BASE, "es"), words(BASE, "es")]);
  equal(first, second);
  deepEqual(asked, [[`${BASE}words-es.txt?v=1-a`, { integrity: "sha256-es", cache: undefined }]]);
});

test("further screens are asked for without a digest, which the frame counts", async () => {
  await drawn(BASE, "es");
  deepEqual(asked, [[`${BASE}drawn-es.txt?v=1-a`, { integrity: undefined, cache: undefined }]]);
});

test("what is lost on its way is asked for once more, past every cache; what failed is asked for anew", async () => {
  answers = ["lost", "lost"];
  await hurried(() => rejects(program(BASE), /Failed to fetch/));
  const integrity = "sha256-program";
  deepEqual(asked, [
    [WASM, { integrity, cache: undefined }],
    [WASM, { integrity, cache: "reload" }],
  ]);
  answers = ["lost", "bytes"];
  const bytes = await hurried(() => program(BASE));
  equal(new TextDecoder().decode(bytes), WASM);
  equal(asked.length, 4);
  await program(BASE);
  equal(asked.length, 4);
});

test("the script itself is fetched anew, whatever comes of it", async () => {
  answers = ["lost"];
  renewScript();
  await Promise.resolve();
  deepEqual(asked, [[`${BASE}care-guide.js`, { cache: "reload", mode: "no-cors" }]]);
});

test("without a fetch, files fail to come and nothing is thrown", async () => {
  const plain = globalThis.fetch;
  Object.assign(globalThis, { fetch: undefined });
  try {
    renewScript();
    await rejects(words(BASE, "en"), TypeError);
  } finally {
    globalThis.fetch = plain;
  }
});
