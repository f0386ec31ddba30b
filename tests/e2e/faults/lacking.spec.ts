// Browsers without a part, such as a lockdown mode, hardened or old ones: the guide stands, or help does.
import {
  EMPTY,
  expectDrawn,
  expectFallback,
  expectGuide,
  expectHelpSoon,
  expectUnharmed,
  OWN,
  visit,
} from "../support/host";
import { test } from "../support/tab";

// A program that is none but words is an address to the glue, which the frame may not ask for.
// The clock of the tests makes channels too.
test.use({
  allowed:
    /^care-guide:|violates the (following|document's) Content Security Policy|^TypeError: globalObject\.MessageChannel/,
});

interface Lack {
  name: string;
  /** A script that takes the part away before any other runs, in the page or in the guide's frame. */
  take: string;
  /** What the tag says besides. */
  tag?: string;
  /** With `words`, the loader could not even begin: it leaves the page as it is. */
  end: "guide" | "fallback" | "words" | "the first screen for now";
}

const inTheFrame: Lack[] = [
  { name: "WebAssembly is not there", take: "delete globalThis.WebAssembly", end: "fallback" },
  { name: "WebAssembly is undefined", take: "globalThis.WebAssembly = undefined", end: "fallback" },
  {
    name: "the program cannot be compiled",
    take: "WebAssembly.instantiate = () => Promise.reject(new WebAssembly.CompileError('refused'))",
    end: "fallback",
  },
  {
    name: "the browser has no memory for the program",
    take: "WebAssembly.instantiate = () => Promise.reject(new RangeError('WebAssembly: out of memory'))",
    end: "fallback",
  },
  {
    name: "the program cannot be linked",
    take: "WebAssembly.instantiate = () => { throw new WebAssembly.LinkError('refused') }",
    end: "fallback",
  },
  {
    name: "compiling never ends",
    take: "WebAssembly.instantiate = () => new Promise(() => {})",
    end: "the first screen for now",
  },
  { name: "there is no ResizeObserver", take: "globalThis.ResizeObserver = undefined", end: "guide" },
  {
    name: "there are no constructed style sheets in the frame",
    take: "globalThis.CSSStyleSheet = undefined",
    end: "guide",
  },
  {
    name: "the list of constructed style sheets is frozen, where the tag has a color",
    take: `{
      const { get, set } = Object.getOwnPropertyDescriptor(Document.prototype, "adoptedStyleSheets");
      Object.defineProperty(Document.prototype, "adoptedStyleSheets", {
        get() { return Object.freeze([...get.call(this)]); },
        set,
      });
    }`,
    tag: 'data-accent="#6d2f17"',
    end: "guide",
  },
  {
    name: "nothing counts digests, as on a page by http",
    take: "Object.defineProperty(crypto, 'subtle', {})",
    end: "guide",
  },
  { name: "there is no performance log in the frame", take: "globalThis.performance = undefined", end: "guide" },
];

const inThePage: Lack[] = [
  {
    name: "there are no constructed style sheets in the page",
    take: "window.CSSStyleSheet = undefined",
    end: "guide",
  },
  { name: "there are no shadow roots", take: "Element.prototype.attachShadow = undefined", end: "words" },
  { name: "there are no channels", take: "window.MessageChannel = undefined", end: "fallback" },
  { name: "there is no fetch", take: "window.fetch = undefined", end: "fallback" },
  { name: "fetch throws", take: "window.fetch = () => { throw new Error('evil') }", end: "fallback" },
  {
    name: "fetch is wrapped and drops what it is told",
    take: "const plain = fetch; window.fetch = (address) => plain(address)",
    end: "guide",
  },
  {
    name: "fetch answers with something else",
    take: "window.fetch = () => Promise.resolve({ ok: true, arrayBuffer: () => Promise.resolve('evil') })",
    end: "fallback",
  },
];

const all = [
  ...inTheFrame.map((lack) => ({ ...lack, where: "window !== top" })),
  ...inThePage.map((lack) => ({ ...lack, where: "window === top" })),
];

for (const { name, take, tag = "", end, where } of all) {
  for (const kind of [OWN, EMPTY]) {
    const isEmpty = kind === EMPTY;
    const place = kind.replace("data-care-guide", `data-care-guide ${tag}`);
    test(`${name}, ${isEmpty ? "in an empty place" : "in a place with words"}: ${end}`, async ({ page }) => {
      await page.addInitScript(`if (${where}) { ${take} }`);
      const since = await visit(page, { place });
      await expectHelpSoon(page, since);
      if (end === "guide") await expectGuide(page);
      else if (end === "the first screen for now") await expectDrawn(page);
      else await expectFallback(page, isEmpty, end === "fallback" ? 1 : 0);
      await expectUnharmed(page);
    });
  }
}
