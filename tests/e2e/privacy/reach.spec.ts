// What the built files could reach: the program's imports, the frame's scripts, its policy and its sandbox.
import type { Page } from "@playwright/test";
import { expect, frames, test } from "../support/guide";
import { visit } from "../support/host";

/** The frame's sandbox, as docs/architecture.md and the loader have it; without `allow-same-origin` for ever. */
const SANDBOX = [
  "allow-scripts",
  "allow-popups",
  "allow-popups-to-escape-sandbox",
  "allow-modals",
  "allow-downloads",
  "allow-top-navigation-by-user-activation",
  "allow-top-navigation-to-custom-protocols",
];

/** What no script of the frame may name, with how often the glue does. */
const WORDS: [RegExp, number][] = [
  // wasm-bindgen's glue fetches when it is given an address; it is given bytes, and connect-src 'none' would refuse.
  [/\bfetch\s*\(/g, 1],
  // The glue's guess at its own address, and two imports with which the contact's address is parsed. They load nothing.
  [/\bnew URL\s*\(/g, 3],
  [/\blocation\b/g, 1],
  [/\blocation\.href\b/g, 1],
  // An import that yew brings for raw HTML, of which the guide has none; and the first screen and its crisis lines out of
  // the build's own files, in which everything else stands escaped.
  [/\binnerHTML\b/g, 3],
  // The figures of the privacy screen ask how much is stored.
  [/\blocalStorage\b/g, 1],
  [/\bsessionStorage\b/g, 1],
  // Read for the page to save; what is set is below.
  [/\bouterHTML\b/g, 1],
  ...[
    /\bouterHTML\s*=(?!=)/g,
    /\blocation(\.href)?\s*=(?!=)/g,
    /\blocation\.(assign|replace|reload)\b/g,
    /XMLHttpRequest/g,
    /WebSocket/g,
    /WebTransport/g,
    /sendBeacon/g,
    /EventSource/g,
    /RTCPeerConnection|RTCDataChannel/g,
    /BroadcastChannel/g,
    /SharedWorker|\bWorker\b|serviceWorker|importScripts|Worklet/g,
    /\bimport\s*\(/g,
    /indexedDB|\bcaches\b|cookie/gi,
    /\beval\b/g,
    /\bFunction\s*\(/g,
    /window\.open|\bopen\s*\(/g,
    /\bhistory\b/g,
    /document\.write|insertAdjacentHTML|DOMParser|createContextualFragment|setHTMLUnsafe/g,
    /\b(getItem|setItem)\b/g,
    /\bpostMessage\b(?=[^(]*\btop\b)/g,
    /https?:\/\/(?!www\.w3\.org\/)/g,
  ].map((word): [RegExp, number] => [word, 0]),
];

/** The scripts and styles of frame.html, with the digest that a policy has for each. */
const parts = (page: Page) =>
  page.evaluate(async () => {
    const text = await (await fetch("/frame.html")).text();
    const frame = new DOMParser().parseFromString(text, "text/html");
    const digest = async (words: string) => {
      const bytes = new Uint8Array(await crypto.subtle.digest("SHA-256", new TextEncoder().encode(words)));
      return `'sha256-${btoa(String.fromCharCode(...bytes))}'`;
    };
    const inlined = async (selector: string) => {
      const found = [];
      for (const { textContent } of frame.querySelectorAll(selector))
        found.push({ text: textContent!, digest: await digest(textContent!) });
      return found;
    };
    return {
      scripts: await inlined("script"),
      styles: await inlined("style"),
      policies: [...frame.querySelectorAll('meta[http-equiv="Content-Security-Policy" i]')].map(
        (meta) => (meta as HTMLMetaElement).content,
      ),
      // Whatever stands before the policy is not bound by it.
      before: [...frame.querySelector("meta[http-equiv]")!.parentElement!.children].findIndex((element) =>
        element.hasAttribute("http-equiv"),
      ),
      referrer: frame.querySelector<HTMLMetaElement>("meta[name=referrer]")?.content,
      addresses: [...frame.querySelectorAll("[src], [href], [action], [style], [srcset]")].map(
        (element) => element.outerHTML,
      ),
      handlers: [...frame.querySelectorAll("*")].flatMap((element) =>
        element.getAttributeNames().filter((name) => name.startsWith("on")),
      ),
      body: frame.body.textContent!.replace(/\s+/g, "").slice(0, 40),
    };
  });

test.beforeEach(async ({ page }) => {
  await page.goto("/pages/no-script.html");
});

test("the program imports nothing but what was looked at: tests/e2e/privacy/imports.txt", async ({ page }) => {
  await page.route("**/imports.txt", (route) =>
    route.fulfill({ contentType: "text/plain", path: "tests/e2e/privacy/imports.txt" }),
  );
  // The build gives imports short names; this file of it says which is which.
  await page.route("**/names.json", (route) =>
    route.fulfill({ contentType: "application/json", path: "target/xtask/names.json" }),
  );
  const { imports, list } = await page.evaluate(async () => {
    const module = await WebAssembly.compile(await (await fetch("/care-guide_bg.wasm")).arrayBuffer());
    const names: { imports: [string, string, string][] } = await (await fetch("/names.json")).json();
    const real = new Map(names.imports.map(([module, name, short]) => [short, `${module} ${name}`]));
    const imports = WebAssembly.Module.imports(module).map(
      ({ module, name, kind }) => `${kind} ${module} ${real.get(name)}`,
    );
    return { imports, list: await (await fetch("/imports.txt")).text() };
  });
  const known = new Set(
    list
      .split("\n")
      .map((line) => line.replace(/#.*/, "").trim())
      .filter(Boolean),
  );
  const names = imports.map((line) => {
    const match =
      /^function a \.\/care-guide_bg\.js (?:__wbg_(.+?)_[0-9a-f]{16}|(__wbindgen_\w+?)(?:_[0-9a-f]{16})?)$/.exec(line);
    return match?.[1] ?? match?.[2] ?? line;
  });
  expect(names.length).toBeGreaterThan(50);
  expect(
    [...new Set(names)].filter((name) => !known.has(name)),
    "imports that nobody looked at",
  ).toEqual([]);
});

test("the frame's scripts name no way out", async ({ page }) => {
  const { scripts } = await parts(page);
  expect(scripts).toHaveLength(2);
  const text = scripts
    .map((script) => script.text)
    .join("\n")
    // The names of imports are no calls; what they do stands after the colon.
    .replace(/__wbg_\w+(?=:)/g, "import");
  const counts = (given: [RegExp, number][]) => given.map(([word, count]) => `${word.source}: ${count}`);
  const found = WORDS.map(([word]): [RegExp, number] => [word, [...text.matchAll(word)].length]);
  expect(counts(found)).toEqual(counts(WORDS));
});

test("the frame's scripts make only objects that reach nothing", async ({ page }) => {
  const { scripts } = await parts(page);
  const made = scripts.flatMap(({ text }) =>
    [...text.matchAll(/\bnew ([A-Za-z_$][\w$.]*)/g)].map((match) => match[1]!),
  );
  // An import called "new" does not say of what: this list does.
  const known = [
    "Blob",
    "CSSStyleSheet",
    "DataView",
    "Date",
    "Error",
    "FinalizationRegistry",
    "Map",
    "MutationObserver",
    "Object",
    "Promise",
    "RegExp",
    "ResizeObserver",
    "Set",
    "SpeechSynthesisUtterance",
    "TextDecoder",
    "TextEncoder",
    "URL",
    "Uint32Array",
    "Uint8Array",
    "WebAssembly.Instance",
    "WebAssembly.Module",
  ];
  expect([...new Set(made)].filter((name) => !known.includes(name))).toEqual([]);
});

test("the frame's policy is the one that is meant, with the digests of what is in it", async ({ page }) => {
  const { scripts, styles, policies, before, referrer, addresses, handlers, body } = await parts(page);
  expect(styles).toHaveLength(1);
  const digests = (of: { digest: string }[]) => of.map(({ digest }) => digest).join(" ");
  expect(policies).toEqual([
    `default-src 'none'; script-src ${digests(scripts)} 'wasm-unsafe-eval'; style-src ${digests(styles)}; ` +
      "connect-src 'none'; form-action 'none'; base-uri 'none'",
  ]);
  expect(before, "elements before the policy: the one that tells the encoding").toBe(1);
  expect(referrer).toBe("no-referrer");
  // For somebody who opens the frame's file by itself.
  expect(addresses).toEqual(['<a href="guide.html" target="_top">read it as a plain page</a>']);
  expect(handlers).toEqual([]);
  expect(body).not.toContain("{{");
});

test("the styles of the frame fetch nothing", async ({ page }) => {
  const { styles } = await parts(page);
  expect(styles[0]!.text).not.toMatch(/url\(|@import|@font-face|image-set|src\(|expression|-moz-binding/i);
});

/** What a page can ask a visitor for, and may not pass on to a frame of no origin. */
const PERMISSIONS = ["camera", "microphone", "geolocation", "display-capture", "clipboard-read", "payment", "usb"];

test("the frame's sandbox is the documented one, and its permissions are none", async ({ page }) => {
  await visit(page);
  await expect.poll(() => frames(page).length).toBe(1);
  const element = await frames(page)[0]!.frameElement();
  const sandbox = (await element.getAttribute("sandbox"))!.split(/\s+/);
  expect(sandbox).toEqual(SANDBOX);
  expect(sandbox).not.toContain("allow-same-origin");
  const names = await element.evaluate((frame) => (frame as Element).getAttributeNames().sort());
  expect(names).toEqual(["lang", "referrerpolicy", "sandbox", "src", "style", "title"]);
  const allowed = await frames(page)[0]!.evaluate((features) => {
    const { featurePolicy } = document as unknown as { featurePolicy: { allowsFeature(feature: string): boolean } };
    return features.filter((feature) => featurePolicy.allowsFeature(feature));
  }, PERMISSIONS);
  expect(allowed).toEqual([]);
  expect(await frames(page)[0]!.evaluate(() => [origin, isSecureContext && crossOriginIsolated])).toEqual([
    "null",
    false,
  ]);
});

test("the loader writes no frame without that sandbox, and knows no address but its own folder", async ({ page }) => {
  const text = await page.evaluate(async () => (await fetch("/care-guide.js")).text());
  expect(text.match(/allow-[a-z-]+/g)).toEqual(SANDBOX);
  expect(text).not.toContain("allow-same-origin");
  expect([...text.matchAll(/\bfetch\s*\(/g)]).toHaveLength(1);
  expect(text).not.toMatch(
    /XMLHttpRequest|sendBeacon|WebSocket|EventSource|BroadcastChannel|indexedDB|localStorage|sessionStorage|cookie|\beval\b|new Function|innerHTML|insertAdjacentHTML|document\.write|window\.open|\bhistory\b|location\s*[.=]/,
  );
  expect(text.match(/https?:\/\/[^"'`\s]+/g)).toBeNull();
});
