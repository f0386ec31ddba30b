// Files that do not come, or come broken: the visitor finds help within three seconds, the page no trouble.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { test } from "../support/guide";
import * as host from "../support/host";
import {
  answers,
  type Change,
  cutAt,
  EMPTY,
  FRAME,
  type Host,
  headed,
  later,
  never,
  OWN,
  refused,
  rewritten,
  SCRIPT,
  trusting,
  WASM,
} from "../support/host";

// The browser tells of each file that does not come; the loader says once what it does about it.
const EXPECTED =
  /^care-guide:|^Failed to load resource|^Failed to find a valid digest|^Fetch API cannot load|^Refused to|Content Security Policy|^Access to/;
test.use({ allowed: EXPECTED });

type End = "guide" | "own words" | "our words" | "words for now";

interface Fault {
  name: string;
  files?: [string, Change][];
  host?: Host;
  end: End;
  /** What the browser says of a script that it cannot read or run. */
  allowed?: RegExp;
}

const HTML = "<!doctype html><title>Sorry</title><p>Sorry";
const pinned = (integrity: string): Host => ({
  tag: `<script async src="/care-guide.js" integrity="${integrity}"></script>`,
});
const right = `sha384-${createHash("sha384").update(readFileSync("dist/care-guide.js")).digest("base64")}`;
const policy = (text: string): Host => ({ headers: { "content-security-policy": text } });

const scripts: Fault[] = [
  { name: "404", files: [[SCRIPT, answers(404, "text/plain", "Not found")]], end: "own words" },
  { name: "500", files: [[SCRIPT, answers(500, "text/html", HTML)]], end: "own words" },
  { name: "empty", files: [[SCRIPT, answers(200, "text/javascript", "")]], end: "own words" },
  {
    name: "cut in half",
    files: [[SCRIPT, cutAt(0.5)]],
    end: "own words",
    allowed: /^uncaught: (Unexpected end of input|Invalid or unexpected token|missing \)|Invalid regular expression)/,
  },
  {
    name: "an error page with status 200",
    files: [[SCRIPT, answers(200, "text/html", HTML)]],
    end: "own words",
    allowed: /^uncaught: Unexpected token '<'/,
  },
  {
    name: "plain text that must not be sniffed",
    files: [[SCRIPT, headed({ "content-type": "text/plain", "x-content-type-options": "nosniff" })]],
    end: "own words",
  },
  { name: "plain text that may be sniffed", files: [[SCRIPT, headed({ "content-type": "text/plain" })]], end: "guide" },
  { name: "kept back by a blocker", files: [[SCRIPT, refused]], end: "own words" },
  { name: "never answering", files: [[SCRIPT, never]], end: "own words" },
  { name: "not the one whose digest the tag names", host: pinned(`sha384-${"A".repeat(64)}`), end: "own words" },
  { name: "the one whose digest the tag names", host: pinned(right), end: "guide" },
  {
    name: "one byte longer than the one whose digest the tag names",
    files: [[SCRIPT, rewritten((text) => `${text} `)]],
    host: pinned(right),
    end: "own words",
  },
  { name: "pasted with the digest left open", host: pinned("sha384-…"), end: "guide", allowed: /integrity/ },
  { name: "refused by the page's script-src", host: policy("script-src 'none'"), end: "own words" },
  {
    name: "a module, without a current script",
    host: { tag: '<script type="module" src="/care-guide.js"></script>' },
    end: "guide",
  },
];

const frames: Fault[] = [
  { name: "500", files: [[FRAME, answers(500, "text/html", HTML)]], end: "own words" },
  {
    name: "500, in an empty place",
    files: [[FRAME, answers(500, "text/html", HTML)]],
    host: { place: EMPTY },
    end: "our words",
  },
  { name: "refused by the page's frame-src", host: policy("frame-src 'none'"), end: "own words" },
  {
    name: "refused by the page's frame-src, in an empty place",
    host: { ...policy("frame-src 'none'"), place: EMPTY },
    end: "our words",
  },
  { name: "refused by the page's child-src", host: policy("child-src https://elsewhere.example"), end: "own words" },
  {
    name: "refused by X-Frame-Options: DENY",
    files: [[FRAME, headed({ "x-frame-options": "DENY" })]],
    host: { place: EMPTY },
    end: "our words",
  },
  {
    name: "refused by its own frame-ancestors",
    files: [[FRAME, headed({ "content-security-policy": "frame-ancestors 'none'" })]],
    end: "own words",
  },
  { name: "never answering", files: [[FRAME, never]], end: "words for now" },
  { name: "never answering, in an empty place", files: [[FRAME, never]], host: { place: EMPTY }, end: "words for now" },
  {
    name: "led to another page",
    files: [[FRAME, (route) => route.fulfill({ status: 302, headers: { location: "/pages/no-script.html" } })]],
    end: "own words",
  },
  {
    name: "led to itself at another address",
    files: [[FRAME, (route) => route.fulfill({ status: 302, headers: { location: "/frame.html?as=/frame.html" } })]],
    end: "guide",
  },
  { name: "cut in half", files: [[FRAME, cutAt(0.5)]], host: { place: EMPTY }, end: "our words" },
  { name: "sent as plain text", files: [[FRAME, headed({ "content-type": "text/plain" })]], end: "own words" },
  {
    name: "changed by an optimizer, so that its digests are wrong",
    files: [[FRAME, rewritten((text) => text.replace("<script>", "<script> "))]],
    end: "own words",
    allowed: /^uncaught: wasm_bindgen is not defined/,
  },
  {
    name: "broken, and late in an empty place",
    files: [
      [
        FRAME,
        async (route) => {
          await new Promise((done) => setTimeout(done, 1_500));
          await answers(200, "text/html", HTML)(route);
        },
      ],
    ],
    host: { place: EMPTY },
    end: "our words",
  },
  {
    name: "one that answers and then says nothing more, in an empty place",
    files: [
      [
        FRAME,
        answers(200, "text/html", "<script>onmessage = (e) => e.ports[0].postMessage({ type: 'booting' })</script>"),
      ],
    ],
    host: { place: EMPTY },
    end: "words for now",
  },
];

const programs: Fault[] = [
  { name: "500", files: [[WASM, answers(500, "text/plain", "Sorry")]], end: "own words" },
  {
    name: "forbidden, in an empty place",
    files: [[WASM, answers(403, "text/html", HTML)]],
    host: { place: EMPTY },
    end: "our words",
  },
  { name: "empty", files: [[WASM, answers(200, "application/wasm", "")]], end: "own words" },
  ...[0.25, 0.5, 0.75].flatMap((part): Fault[] => [
    { name: `cut at ${part * 100} %`, files: [[WASM, cutAt(part)]], host: { place: EMPTY }, end: "our words" },
    {
      name: `cut at ${part * 100} %, and handed to the frame`,
      files: [
        [SCRIPT, trusting],
        [WASM, cutAt(part)],
      ],
      end: "own words",
    },
  ]),
  {
    name: "empty, and handed to the frame",
    files: [
      [SCRIPT, trusting],
      [WASM, answers(200, "application/wasm", "")],
    ],
    host: { place: EMPTY },
    end: "our words",
  },
  {
    name: "another program, and handed to the frame",
    files: [
      [SCRIPT, trusting],
      [WASM, answers(200, "application/wasm", "\0asm\x01\0\0\0")],
    ],
    end: "own words",
  },
  { name: "sent as text/html, though whole", files: [[WASM, headed({ "content-type": "text/html" })]], end: "guide" },
  { name: "sent as octets", files: [[WASM, headed({ "content-type": "application/octet-stream" })]], end: "guide" },
  {
    name: "refused by the page's connect-src",
    host: { ...policy("connect-src 'none'"), place: EMPTY },
    end: "our words",
  },
  { name: "never answering, in an empty place", files: [[WASM, never]], host: { place: EMPTY }, end: "words for now" },
  {
    name: "led to another site that does not share it",
    files: [
      [WASM, (route) => route.fulfill({ status: 302, headers: { location: "http://localhost:9/care-guide_bg.wasm" } })],
    ],
    end: "own words",
  },
];

const slow: Fault[] = [
  {
    name: "each file a second late: words meanwhile",
    files: [SCRIPT, FRAME, WASM].map((file) => [file, later(1_000)]),
    end: "guide",
  },
  {
    name: "each file a second late, in an empty place",
    files: [SCRIPT, FRAME, WASM].map((file) => [file, later(1_000)]),
    host: { place: EMPTY },
    end: "guide",
  },
  {
    name: "the program three seconds late, in an empty place: words meanwhile",
    files: [[WASM, later(3_000)]],
    host: { place: EMPTY },
    end: "guide",
  },
  {
    name: "the frame three seconds late, in an empty place: words meanwhile",
    files: [[FRAME, later(3_000)]],
    host: { place: EMPTY },
    end: "guide",
  },
];

for (const [what, faults] of [
  ["the script is", scripts],
  ["the frame is", frames],
  ["the program is", programs],
  ["slow:", slow],
] as const) {
  for (const { name, files = [], host: given = {}, end, allowed } of faults) {
    test.describe(`${what} ${name}`, () => {
      if (allowed) test.use({ allowed: new RegExp(`${EXPECTED.source}|${allowed.source}`) });

      test(`ends with ${end}`, async ({ page }) => {
        for (const [file, change] of files) await page.route(file, change);
        const since = await host.visit(page, { place: OWN, ...given });
        await host.expectHelpSoon(page, since);
        await host.expectUnharmed(page);
        if (end === "guide") await host.expectGuide(page);
        // The frame that is waited for lies over the words, and must let a finger through.
        else if (end === "words for now") await page.locator('a[href="tel:988"]').click({ trial: true });
        else await host.expectFallback(page, end === "our words", what === "the script is" ? 0 : 1);
        await host.expectUnharmed(page);
      });
    });
  }
}
