// Pages whose styles, scripts or policies get in the way: the guide starts, is seen and works.
import type { Page } from "@playwright/test";
import { EMPTY, expectHelpSoon, expectUsable, type Host, visit } from "../support/host";
import { test } from "../support/tab";

const style = (css: string): Host => ({ head: `<style>${css}</style>` });
const script = (text: string): Host => ({ head: `<script>${text}</script>` });
const header = (policy: string): Host => ({ headers: { "content-security-policy": policy } });
const meta = (policy: string): Host => ({ head: `<meta http-equiv="Content-Security-Policy" content="${policy}">` });

const styles: [string, Host][] = [
  [
    "styles that revert and resize everything",
    style("* { all: revert; font-size: 10px !important; display: block !important; direction: rtl; }"),
  ],
  [
    "styles that hide and shrink every frame",
    style(
      "iframe { display: none !important; width: 1px !important; height: 50px !important; max-height: 80px !important; visibility: hidden !important; opacity: 0 !important; pointer-events: none !important }",
    ),
  ],
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
    {
      ...style("div:empty { display: none !important }"),
      place: `<p><a href="#after">Contact</a></p>${EMPTY.replace(" ", ' data-clinic="Example Clinic" ')}`,
    },
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
];

const scripts: [string, Host][] = [
  [
    "globals that old libraries poisoned",
    script(
      "Array.prototype.toJSON = String.prototype.toJSON = Object.prototype.toJSON = () => 'poisoned'; Object.prototype.extend = Object.prototype.each = () => { throw new Error('poisoned') }; Array.prototype.find = Array.prototype.map = () => []; window.$ = window._ = window.wasm_bindgen = 'poisoned'",
    ),
  ],
  [
    "frozen prototypes",
    script(
      "for (const it of [Object, Array, Function, Map, Promise, Element, HTMLElement, Node, EventTarget]) { Object.freeze(it.prototype); Object.freeze(it); }",
    ),
  ],
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
];

const policies: [string, Host][] = [
  [
    "a strict content policy",
    meta(
      "default-src 'none'; script-src 'self'; frame-src 'self'; connect-src 'self'; style-src 'self'; img-src data:",
    ),
  ],
  ["trusted types required", meta("require-trusted-types-for 'script'; trusted-types 'none'")],
  [
    "a strict policy with a nonce and strict-dynamic",
    {
      ...header(
        "default-src 'none'; script-src 'nonce-abc' 'strict-dynamic'; frame-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; form-action 'none'",
      ),
      tag: '<script nonce="abc" src="/care-guide.js"></script>',
    },
  ],
  [
    "the narrowest policy: each file by its name",
    header(
      "default-src 'none'; script-src http://127.0.0.1:*/care-guide.js; frame-src http://127.0.0.1:*/frame.html; connect-src http://127.0.0.1:*/care-guide_bg.wasm http://127.0.0.1:*/words-en.txt http://127.0.0.1:*/words-en-rest.txt http://127.0.0.1:*/words-es.txt http://127.0.0.1:*/words-es-rest.txt http://127.0.0.1:*/drawn-en.txt http://127.0.0.1:*/drawn-es.txt; img-src data:",
    ),
  ],
  [
    "a policy that requires trusted types and names none",
    header("require-trusted-types-for 'script'; trusted-types 'none'; script-src 'self'; style-src 'self'"),
  ],
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

const REPORTS_ONLY: Host = { headers: { "content-security-policy-report-only": "default-src 'none'" } };

async function expectGuideOn(page: Page, host: Host): Promise<void> {
  const since = await visit(page, host);
  await expectHelpSoon(page, since);
  await expectUsable(page);
}

for (const [name, host] of [...styles, ...scripts, ...policies]) {
  test(`${name}: the guide starts, is seen and works`, ({ page }) => expectGuideOn(page, host));
}

test.describe("a policy that only reports", () => {
  test.use({ allowed: /report-only Content Security Policy/ });
  test("the guide starts, is seen and works", ({ page }) => expectGuideOn(page, REPORTS_ONLY));
});
