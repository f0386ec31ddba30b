// Files that do not come, or come broken: the visitor finds help within three seconds, the page no trouble.
import { createHash } from "node:crypto";
import type { Page } from "@playwright/test";
import {
  answers,
  bootsOnly,
  type Change,
  cutAt,
  errorPage,
  FRAME,
  flipped,
  headed,
  leadsTo,
  missing,
  never,
  refused,
  rewritten,
  SCRIPT,
  trusting,
  WASM,
  WORDS,
} from "../support/files";
import {
  EMPTY,
  expectDrawn,
  expectFallback,
  expectGuide,
  expectHelpSoon,
  expectUnharmed,
  HASTE,
  OWN,
  visit,
} from "../support/host";
import { test } from "../support/tab";

// The browser tells of each file that does not come; the loader says once what it does about it.
const EXPECTED =
  /^care-guide:|^Failed to load resource|^Failed to find a valid digest|^Fetch API cannot load|^Refused to|Content Security Policy|^Access to/;
test.use({ allowed: EXPECTED });

interface Fault {
  name: string;
  files?: [string, Change][];
  tag?: (page: Page) => Promise<string>;
  policy?: string;
  end: "guide" | "words" | "words for now" | "the first screen for now";
  /** The frame does not say a word, and the loader has to wait for it: patience.spec.ts has how long. */
  isSilent?: true;
  /** What the browser says of a script that it cannot read or run. */
  allowed?: RegExp;
}

const pinned = (integrity: string) => async () =>
  `<script async src="/care-guide.js" integrity="${integrity}"></script>`;
const rightlyPinned = async (page: Page) => {
  const body = await (await page.request.get("/care-guide.js")).body();
  return pinned(`sha384-${createHash("sha384").update(body).digest("base64")}`)();
};

const scripts: Fault[] = [
  { name: "404", files: [[SCRIPT, missing]], end: "words" },
  { name: "500", files: [[SCRIPT, answers(500, "text/html", "Sorry")]], end: "words" },
  { name: "empty", files: [[SCRIPT, answers(200, "text/javascript", "")]], end: "words" },
  {
    name: "cut in half",
    files: [[SCRIPT, cutAt(0.5)]],
    end: "words",
    allowed: /^uncaught: (Unexpected end of input|Invalid or unexpected token|missing \)|Invalid regular expression)/,
  },
  {
    name: "an error page with status 200",
    files: [[SCRIPT, errorPage]],
    end: "words",
    allowed: /^uncaught: Unexpected token '<'/,
  },
  {
    name: "plain text that must not be sniffed",
    files: [[SCRIPT, headed({ "content-type": "text/plain", "x-content-type-options": "nosniff" })]],
    end: "words",
  },
  { name: "plain text that may be sniffed", files: [[SCRIPT, headed({ "content-type": "text/plain" })]], end: "guide" },
  { name: "kept back by a blocker", files: [[SCRIPT, refused]], end: "words" },
  { name: "never answering", files: [[SCRIPT, never]], end: "words" },
  { name: "not the one whose digest the tag names", tag: pinned(`sha384-${"A".repeat(64)}`), end: "words" },
  { name: "the one whose digest the tag names", tag: rightlyPinned, end: "guide" },
  {
    name: "one byte longer than the one whose digest the tag names",
    files: [[SCRIPT, rewritten((text) => `${text} `)]],
    tag: rightlyPinned,
    end: "words",
  },
  { name: "pasted with the digest left open", tag: pinned("sha384-…"), end: "guide", allowed: /integrity/ },
  { name: "refused by the page's script-src", policy: "script-src 'none'", end: "words" },
  {
    name: "a module, without a current script",
    tag: async () => '<script type="module" src="/care-guide.js"></script>',
    end: "guide",
  },
];

const frames: Fault[] = [
  { name: "404", files: [[FRAME, missing]], end: "words", isSilent: true },
  { name: "500", files: [[FRAME, answers(500, "text/html", "Sorry")]], end: "words", isSilent: true },
  { name: "an empty page", files: [[FRAME, answers(200, "text/html", "")]], end: "words", isSilent: true },
  { name: "kept back by a blocker", files: [[FRAME, refused]], end: "words", isSilent: true },
  { name: "refused by the page's frame-src", policy: "frame-src 'none'", end: "words", isSilent: true },
  {
    name: "refused by the page's child-src",
    policy: "child-src https://elsewhere.example",
    end: "words",
    isSilent: true,
  },
  {
    name: "refused by X-Frame-Options: DENY",
    files: [[FRAME, headed({ "x-frame-options": "DENY" })]],
    end: "words",
    isSilent: true,
  },
  {
    name: "refused by its own frame-ancestors",
    files: [[FRAME, headed({ "content-security-policy": "frame-ancestors 'none'" })]],
    end: "words",
    isSilent: true,
  },
  { name: "never answering", files: [[FRAME, never]], end: "words for now" },
  { name: "led to another page", files: [[FRAME, leadsTo("/pages/no-script.html")]], end: "words", isSilent: true },
  { name: "led to itself at another address", files: [[FRAME, leadsTo("/frame.html?as=/frame.html")]], end: "guide" },
  { name: "cut in half", files: [[FRAME, cutAt(0.5)]], end: "words", isSilent: true },
  {
    name: "sent as plain text",
    files: [[FRAME, headed({ "content-type": "text/plain" })]],
    end: "words",
    isSilent: true,
  },
  {
    name: "changed by an optimizer, so that its digests are wrong",
    files: [[FRAME, rewritten((text) => text.replace("<script>", "<script> "))]],
    end: "words",
    allowed: /^uncaught: wasm_bindgen is not defined/,
  },
  {
    name: "one that answers and then says nothing more",
    files: [[FRAME, bootsOnly]],
    end: "words for now",
  },
];

/** A file that reaches the frame, because the loader no longer looks at its digest. */
const handedOver = (change: Change, file = WASM): [string, Change][] => [
  [SCRIPT, trusting],
  [file, change],
];

const programs: Fault[] = [
  { name: "404", files: [[WASM, missing]], end: "words" },
  { name: "500", files: [[WASM, answers(500, "text/plain", "Sorry")]], end: "words" },
  { name: "forbidden", files: [[WASM, answers(403, "text/html", "Sorry")]], end: "words" },
  { name: "kept back by a blocker", files: [[WASM, refused]], end: "words" },
  { name: "an error page with status 200", files: [[WASM, errorPage]], end: "words" },
  { name: "an error page with status 200, and handed to the frame", files: handedOver(errorPage), end: "words" },
  { name: "wrong in one bit", files: [[WASM, flipped]], end: "words" },
  { name: "empty", files: [[WASM, answers(200, "application/wasm", "")]], end: "words" },
  {
    name: "empty, and handed to the frame",
    files: handedOver(answers(200, "application/wasm", "")),
    end: "words",
  },
  ...[0.25, 0.5, 0.75].flatMap((part): Fault[] => [
    { name: `cut at ${part * 100} %`, files: [[WASM, cutAt(part)]], end: "words" },
    { name: `cut at ${part * 100} %, and handed to the frame`, files: handedOver(cutAt(part)), end: "words" },
  ]),
  {
    name: "another program, and handed to the frame",
    files: handedOver(answers(200, "application/wasm", "\0asm\x01\0\0\0")),
    end: "words",
  },
  { name: "sent as text/html, though whole", files: [[WASM, headed({ "content-type": "text/html" })]], end: "guide" },
  { name: "sent as octets", files: [[WASM, headed({ "content-type": "application/octet-stream" })]], end: "guide" },
  { name: "refused by the page's connect-src", policy: "connect-src 'none'", end: "words" },
  { name: "never answering", files: [[WASM, never]], end: "the first screen for now" },
  {
    name: "led to another site that does not share it",
    files: [[WASM, leadsTo("http://localhost:9/care-guide_bg.wasm")]],
    end: "words",
  },
];

const words: Fault[] = [
  { name: "404", files: [[WORDS, missing]], end: "words" },
  { name: "kept back by a blocker", files: [[WORDS, refused]], end: "words" },
  { name: "an error page with status 200", files: [[WORDS, errorPage]], end: "words" },
  { name: "wrong in one bit", files: [[WORDS, flipped]], end: "words" },
  { name: "wrong in one bit, and handed to the frame", files: handedOver(flipped, WORDS), end: "words" },
  { name: "empty, and handed to the frame", files: handedOver(answers(200, "text/plain", ""), WORDS), end: "words" },
  { name: "cut in half, and handed to the frame", files: handedOver(cutAt(0.5), WORDS), end: "words" },
  { name: "sent as text/html, though whole", files: [[WORDS, headed({ "content-type": "text/html" })]], end: "guide" },
  { name: "never answering", files: [[WORDS, never]], end: "words for now" },
];

const all = [
  ...scripts.map((fault) => ({ ...fault, what: "script", places: [OWN] })),
  ...frames.map((fault) => ({ ...fault, what: "frame", places: [OWN, EMPTY] })),
  ...programs.map((fault) => ({ ...fault, what: "program", places: [OWN, EMPTY] })),
  ...words.map((fault) => ({ ...fault, what: "file of words", places: [OWN] })),
];

for (const { what, name, files = [], tag, policy, end, isSilent, allowed, places } of all) {
  for (const place of end === "guide" ? [OWN] : places) {
    const isEmpty = place === EMPTY;
    test.describe(`the ${what} is ${name}${isEmpty ? ", in an empty place" : ""}`, () => {
      if (allowed) test.use({ allowed: new RegExp(`${EXPECTED.source}|${allowed.source}`) });

      test(`ends with ${end === "words" ? (isEmpty ? "our words" : "own words") : end}`, async ({ page }) => {
        for (const [file, change] of files) await page.route(file, change);
        const since = await visit(page, {
          place,
          ...(isSilent && { head: HASTE }),
          ...(tag && { tag: await tag(page) }),
          ...(policy && { headers: { "content-security-policy": policy } }),
        });
        await expectHelpSoon(page, since);
        await expectUnharmed(page);
        // A script that comes has run by then.
        if (what === "script" && !files.some(([, change]) => change === never)) await page.waitForLoadState("load");
        if (end === "guide") await expectGuide(page);
        // The frame that is waited for lies over the words, and must let a finger through.
        else if (end === "the first screen for now") await expectDrawn(page);
        else if (end === "words for now") await page.locator('a[href="tel:988"]').click({ trial: true });
        else await expectFallback(page, isEmpty, what === "script" ? 0 : 1);
        await expectUnharmed(page);
      });
    });
  }
}
