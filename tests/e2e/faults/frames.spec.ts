// Browsers without a part, and pages whose styles and scripts are in the way: the guide stands, or help does.
import { existsSync } from "node:fs";
import { expect, test } from "../support/guide";
import {
  EMPTY,
  expectFallback,
  expectFit,
  expectGuide,
  expectHelpSoon,
  expectUnharmed,
  type Host,
  OWN,
  TAG,
  visit,
} from "../support/host";

test.use({
  allowed: /^care-guide:|^Failed to load resource|WebAssembly|Content Security Policy|^Refused to|TrustedHTML/,
});

/** Parts that the browser does not have in the frame: a lockdown mode, hardened or old browsers. */
const lacking: [string, () => void, "guide" | "fallback" | "words for now"][] = [
  [
    "WebAssembly is not there",
    () => {
      if (window !== top) Reflect.deleteProperty(globalThis, "WebAssembly");
    },
    "fallback",
  ],
  [
    "WebAssembly is undefined",
    () => {
      if (window !== top) Object.assign(globalThis, { WebAssembly: undefined });
    },
    "fallback",
  ],
  [
    "the program cannot be compiled",
    () => {
      if (window !== top)
        Object.assign(WebAssembly, { instantiate: () => Promise.reject(new WebAssembly.CompileError("refused")) });
    },
    "fallback",
  ],
  [
    "the browser has no memory for the program",
    () => {
      if (window !== top)
        Object.assign(WebAssembly, { instantiate: () => Promise.reject(new RangeError("WebAssembly: out of memory")) });
    },
    "fallback",
  ],
  [
    "the program cannot be linked",
    () => {
      if (window !== top)
        Object.assign(WebAssembly, {
          instantiate: () => {
            throw new WebAssembly.LinkError("refused");
          },
        });
    },
    "fallback",
  ],
  [
    "compiling never ends",
    () => {
      if (window !== top) Object.assign(WebAssembly, { instantiate: () => new Promise(() => {}) });
    },
    "words for now",
  ],
  [
    "there is no ResizeObserver",
    () => {
      if (window !== top) Object.assign(globalThis, { ResizeObserver: undefined });
    },
    "guide",
  ],
  [
    "there are no constructed style sheets in the frame",
    () => {
      if (window !== top) Object.assign(globalThis, { CSSStyleSheet: undefined });
    },
    "guide",
  ],
  [
    "there are no constructed style sheets in the page",
    () => {
      if (window === top) Object.assign(globalThis, { CSSStyleSheet: undefined });
    },
    "guide",
  ],
  [
    "there is no performance log in the frame",
    () => {
      if (window !== top) Object.assign(globalThis, { performance: undefined });
    },
    "guide",
  ],
  [
    "there are no shadow roots",
    () => {
      if (window === top) Object.assign(Element.prototype, { attachShadow: undefined });
    },
    "words for now",
  ],
  [
    "there are no channels",
    () => {
      if (window === top) Object.assign(globalThis, { MessageChannel: undefined });
    },
    "words for now",
  ],
  [
    "there is no fetch",
    () => {
      if (window === top) Object.assign(globalThis, { fetch: undefined });
    },
    "words for now",
  ],
  [
    "fetch throws",
    () => {
      if (window === top)
        globalThis.fetch = () => {
          throw new Error("evil");
        };
    },
    "words for now",
  ],
  [
    "fetch is wrapped and drops what it is told",
    () => {
      if (window === top) {
        const plain = fetch;
        globalThis.fetch = (address) => plain(address);
      }
    },
    "guide",
  ],
  [
    "fetch answers with something else",
    () => {
      if (window === top)
        globalThis.fetch = () =>
          Promise.resolve({ ok: true, arrayBuffer: () => Promise.resolve("evil") } as unknown as Response);
    },
    "fallback",
  ],
];

for (const [name, take, end] of lacking) {
  for (const place of [OWN, EMPTY]) {
    const isEmpty = place === EMPTY;
    test(`${name}, ${isEmpty ? "in an empty place" : "in a place with words"}: ${end}`, async ({ page, context }) => {
      test.skip(isEmpty && /shadow/.test(name), "the loader leaves the page as it is");
      await context.addInitScript(take);
      const since = await visit(page, { place });
      await expectHelpSoon(page, since);
      if (end === "guide") {
        const guide = await expectGuide(page);
        await expectFit(guide);
      } else if (end === "fallback") await expectFallback(page, isEmpty);
      await expectUnharmed(page);
    });
  }
}

const style = (css: string): Host => ({ head: `<style>${css}</style>` });
const script = (text: string): Host => ({ head: `<script>${text}</script>` });
const header = (policy: string): Host => ({ headers: { "content-security-policy": policy } });

const hostile: [string, Host][] = [
  [
    "everything is moved out of the flow of its box",
    style("iframe, slot, div div { position: fixed !important; left: -9999px !important }"),
  ],
  ["everything floats", style("body * { float: left !important; clear: both } body > * { width: 100% }")],
  [
    "frames are shrunk and turned",
    style("iframe { transform: scale(.1) rotate(45deg) !important; clip-path: inset(50%) !important; zoom: .2 }"),
  ],
  [
    "frames without words are hidden, as by a blocker",
    style("iframe:empty, iframe[sandbox], iframe[title] { display: none !important }"),
  ],
  ["empty blocks are hidden", style("div:empty, p:empty { display: none !important }")],
  [
    "empty blocks are hidden, and the place is one",
    { ...style("div:empty { display: none !important }"), place: `<p><a href="#after">Contact</a></p>${EMPTY}` },
  ],
  [
    "boxes are sized with their borders, or not",
    style(
      "* { box-sizing: content-box !important; padding: 3px !important; border: 2px solid !important; margin: 1px !important }",
    ),
  ],
  [
    "text is written from right to left and from top to bottom",
    style("#place { writing-mode: vertical-rl; direction: rtl; text-orientation: upright }"),
  ],
  ["the place is a flexible row", style("#place { display: flex; align-items: center; justify-content: center }")],
  ["the place is a grid with narrow columns", style("#place { display: grid; grid-template-columns: 1fr }")],
  [
    "animations and transitions of everything",
    style(
      "*, *::before { transition: all 3s !important; animation: spin 3s infinite !important } @keyframes spin { to { opacity: .99 } }",
    ),
  ],
  [
    "everything is invisible until a script says otherwise",
    style("#place * { visibility: hidden; opacity: 0 } iframe { opacity: 0; visibility: hidden }"),
  ],
  ["the page is dark and inverted", style(":root { color-scheme: dark; filter: invert(1) }")],
  [
    "prototypes are frozen and so are the page's own objects",
    script(
      "for (const it of [MessagePort, MessageChannel, ShadowRoot, HTMLIFrameElement, CSSStyleSheet, URL, Promise, Map, WeakMap, MutationObserver, Document, Window]) { Object.freeze(it.prototype); Object.freeze(it); } Object.freeze(document); Object.freeze(JSON)",
    ),
  ],
  [
    "arrays have more that can be listed",
    script(
      "Array.prototype.remove = Object.prototype.forEachOwn = function () { throw 1 }; Array.prototype.contains = Array.prototype.flat = function () { throw 1 }",
    ),
  ],
  [
    "JSON writes nonsense",
    script(
      "JSON.stringify = JSON.parse = () => { throw new Error('poisoned') }; for (const it of [Object, Array, String, Number, Date]) it.prototype.toJSON = () => 'poisoned'",
    ),
  ],
  [
    "Prototype 1.6's own array functions",
    script(
      "Array.from = (it) => { const all = []; for (let i = 0; i < (it.length || 0); i += 1) all.push(it[i]); return all; }; Array.prototype.entries = function () { return this }; Array.prototype.reduce = function () { return this.length > 1 ? this : this[0] }; Function.prototype.bind = function (self, ...first) { const what = this; return function (...rest) { return what.apply(self, first.concat(rest)) } }; window.$A = Array.from; document.getElementsByClassName = () => []; window.Element = Object.assign(function () {}, window.Element); window.Element.prototype = HTMLElement.prototype.__proto__",
    ),
  ],
  [
    "events are wrapped, as by a monitor",
    script(
      "const plain = EventTarget.prototype.addEventListener; EventTarget.prototype.addEventListener = function (type, what, options) { return plain.call(this, type, typeof what === 'function' ? function (...given) { return what.apply(this, given) } : what, options) }; const timer = setTimeout; window.setTimeout = (what, ...rest) => timer(() => what(), ...rest)",
    ),
  ],
  ["promises are another library's", script("const Plain = Promise; window.Promise = class extends Plain {}; ")],
  [
    "there is a wasm_bindgen, a process and a module already",
    script(
      "window.wasm_bindgen = () => { throw 1 }; window.process = { env: {} }; window.module = { exports: {} }; window.exports = {}; window.require = () => { throw 1 }; window.define = Object.assign(() => { throw 1 }, { amd: true })",
    ),
  ],
  [
    "the script's own key is taken by something else of its kind",
    script("window.name = 'evil'; window.parent = window; window.origin = 'evil'"),
  ],
  [
    "a strict policy with a nonce and strict-dynamic",
    {
      ...header(
        "default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'; frame-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'",
      ),
      tag: '<script nonce="abc" src="/care-guide.js"></script>',
    },
  ],
  [
    "the narrowest policy: each file by its name",
    header(
      "default-src 'none'; script-src http://127.0.0.1:*/care-guide.js; frame-src http://127.0.0.1:*/frame.html; connect-src http://127.0.0.1:*/care-guide_bg.wasm",
    ),
  ],
  [
    "a policy that requires trusted types and names none",
    header("require-trusted-types-for 'script'; trusted-types 'none'; script-src 'self'; style-src 'self'"),
  ],
  ["a policy that only reports", { headers: { "content-security-policy-report-only": "default-src 'none'" } }],
  [
    "isolation from other origins",
    {
      headers: {
        "cross-origin-opener-policy": "same-origin",
        "cross-origin-resource-policy": "same-origin",
        "referrer-policy": "no-referrer",
        "permissions-policy": "camera=(), geolocation=(), fullscreen=()",
      },
    },
  ],
];

for (const [name, host] of hostile) {
  test(`${name}: the guide stands and can be used`, async ({ page }) => {
    const since = await visit(page, host);
    await expectHelpSoon(page, since);
    const guide = await expectGuide(page);
    const element = await guide.frame.frameElement();
    const looks = await element.evaluate((frame) => {
      const { visibility, opacity, display, transform, clipPath } = getComputedStyle(frame as Element);
      return { visibility, opacity, display, transform, clipPath };
    });
    expect(looks).toEqual({
      visibility: "visible",
      opacity: "1",
      display: "block",
      transform: "none",
      clipPath: "none",
    });
  });
}

const DEBIAN = "/usr/share/javascript";
const CORE = `${DEBIAN}/mootools/mootools-core-nc.js`;

/** Real libraries and what shows that they run: jQuery from npm, the others from Debian's packages. */
const libraries: [string, string, string[]][] = [
  ["jQuery", "jQuery.fn.jquery === '1.12.4'", ["node_modules/jquery/dist/jquery.js"]],
  ["Prototype", "Prototype.Version === '1.7.3'", [`${DEBIAN}/prototype/prototype.js`]],
  ["MooTools Core", "MooTools.version === '1.4.5'", [CORE]],
  ["MooTools More", "MooTools.More.version === '1.4.0.1'", [CORE, `${DEBIAN}/mootools/mootools-more-nc.js`]],
];

for (const [name, isThere, files] of libraries) {
  test(`${name}: the guide stands and can be used`, async ({ page }) => {
    const missing = files.find((file) => !existsSync(file));
    test.skip(
      !!missing && !process.env.CI,
      `there is no ${missing}; on Debian, \`cargo xtask setup --tests\` installs it`,
    );
    await page.route("**/library/*.js", (route) =>
      route.fulfill({ path: files[Number(route.request().url().split("/").at(-1))]! }),
    );
    await visit(page, {
      head: files.map((_, place) => `<script src="/library/${place}.js"></script>`).join(""),
      tag: TAG,
    });
    await page.waitForLoadState("load");
    expect(await page.evaluate(isThere), isThere).toBe(true);
    await expectGuide(page);
    await expectUnharmed(page);
  });
}
