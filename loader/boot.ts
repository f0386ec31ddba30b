// In the frame: shows the first screen, waits for the program, starts it, and reports failure.
import { draw, takeOver, untilReleased } from "./drawn";
import { LATE } from "./measures";

/** What the loader hands over first; the program and the words of other languages follow through the port. */
interface Visit extends Words {
  version: string;
  attributes: Record<string, string>;
  page: string;
}

/** A file of words. */
interface Words {
  lang: string;
  words: ArrayBuffer;
}

/** The policy that this script was written with, but for what it lets run: that differs with each build. */
const POLICY = "default-src 'none'; script-src; style-src; connect-src 'none'; form-action 'none'; base-uri 'none'";

/** Where the guide is drawn. */
const place = document.createElement("div");
place.id = "guide";
let port: MessagePort | undefined;
let isOpen = false;
/** What ended the guide. */
let end: { error: unknown } | undefined;

// What the document says is for a frame opened by itself. In a page, nothing unseen may take focus, and the time that a
// browser takes to lay it out is the first screen's: it goes before it was drawn, which is why this script is in the head.
if (parent !== window) addEventListener("DOMContentLoaded", () => document.body.replaceChildren(place));

/** Nothing of a broken guide stays on screen; the loader then shows the fallback. */
const fail = (error: unknown) => {
  if (end) return;
  end = { error };
  // Nothing is entered before the guide is open, so until then the reason may be told.
  if (!isOpen) console.error("care-guide:", error);
  document.body.replaceChildren();
  port?.postMessage({ type: "failed" });
};

// From its first screen on, what went wrong could name what was entered: the console is not told. Errors of others,
// such as extensions, in-app browsers and the browser's own notices, are none of the guide's.
addEventListener("error", (event) => {
  if (end && event.error === end.error) event.preventDefault();
});
addEventListener("unhandledrejection", (event) => {
  if (end && event.reason === end.error) event.preventDefault();
});

/**
 * A browser heeds a policy only in the document's head, and for what comes after it. A notice that a server writes
 * before the document moves it into the body; a proxy can change or drop it.
 */
const isWalled = () => {
  const policies = document.head.querySelectorAll('meta[http-equiv="Content-Security-Policy" i]');
  return [...policies].some(
    (policy) =>
      policy.getAttribute("content")?.replace(/ '(sha256|wasm)-[^']*'/g, "") === POLICY &&
      [...document.scripts].every(
        (script) => policy.compareDocumentPosition(script) & Node.DOCUMENT_POSITION_FOLLOWING,
      ),
  );
};

/**
 * The program with an ear at every way into it: an error that comes out, a panic or what a browser threw at it, is
 * the end of the guide, since the program cannot go on from there.
 */
const guarded = (program: WebAssembly.Exports) => {
  const exports: Record<string, unknown> = {};
  for (const [name, part] of Object.entries(program)) {
    exports[name] = part;
    if (typeof part !== "function") continue;
    exports[name] = (...given: unknown[]) => {
      if (end) throw end.error;
      try {
        return part(...given);
      } catch (error) {
        fail(error);
        throw error;
      }
    };
  }
  return exports;
};

/**
 * Bytes that are the build's own, whatever the page's scripts made of what the loader fetched. A browser counts digests
 * only on pages that came by https; on others the loader's check stands alone.
 */
const checked = async (bytes: ArrayBuffer, integrity: string | undefined) => {
  const digest = await crypto.subtle?.digest("SHA-256", bytes);
  if (digest && integrity !== `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`)
    throw new Error("something of another build, or something that was changed, was handed over");
  return bytes;
};

/** The text of a file. */
const text = async (bytes: ArrayBuffer, integrity: string | undefined) =>
  new TextDecoder().decode(await checked(bytes, integrity));

const read = ({ lang, words }: Words) => text(words, WORDS[lang]);

/** Hands over what the program knows of a file: what follows is the frame's. */
const learn = (lang: string, file: string) => wasm_bindgen.learn(lang, file.split("\f")[0]);

/** Words that do not come, in time or whole, are done without. */
const lose = (lang: string) => wasm_bindgen.learn(lang);

let bring: (program: ArrayBuffer) => void;
/** The program, which comes after the first words. */
const program = new Promise<ArrayBuffer>((done) => (bring = done));
let isLoaded = () => {};
/** Until the program can learn. */
const loaded = new Promise<void>((done) => (isLoaded = done));
/** The words that were learned by themselves, and what waits for some. */
const learned = new Map<string, Promise<void>>();
let wake = () => {};

/** Waits for words that come by themselves. */
const rest = async (lang: string) => {
  while (!learned.has(lang)) await new Promise<void>((done) => (wake = done));
  await learned.get(lang);
};

let told = 0;
/** Tells the height of the drawn screen, whenever it changed: as the program does (src/browser/host.rs). */
const tellHeight = () => {
  const height = Math.ceil(place.getBoundingClientRect().height / 8) * 8;
  if (height !== told) port?.postMessage({ type: "height", value: height });
  told = height;
};
const sizes = window.ResizeObserver && new ResizeObserver(tellHeight);

/** Shows the screen that the tag begins with, if it is in this file, and the program is not there yet. */
const show = ({ attributes }: Visit, file: string) => {
  // Only the build's own words are shown, and where no digest was counted, the program tells them by their mark.
  if (!crypto.subtle || isOpen || end || !draw(place, attributes, file)) return;
  tellHeight();
  port?.postMessage({ type: "drawn" });
  sizes?.observe(place);
};

const start = async (given: Visit) => {
  // Without its styles, every alternative of a result would stand there at once.
  if (!getComputedStyle(document.documentElement).getPropertyValue("--ink"))
    throw new Error("the styles of frame.html are not in force: something rewrites the file");
  if (!isWalled()) throw new Error("the policy of frame.html is not in force: something rewrites the file");
  const file = await read(given);
  show(given, file);
  const plain = WebAssembly.instantiate;
  // The glue takes what this gives it, and asks it nothing else.
  Object.assign(WebAssembly, {
    instantiate: async (bytes: BufferSource, imports: WebAssembly.Imports) => {
      const { module, instance } = await plain(bytes, imports);
      return { module, instance: { exports: guarded(instance.exports) } };
    },
  });
  await wasm_bindgen({ module_or_path: await checked(await program, PROGRAM) });
  learn(given.lang, file);
  isLoaded();
  // A visit that does not begin with one of the first screens needs the rest of the words to begin, and the English
  // ones, which stand in for those that another language lacks.
  if (!RegExp(`^(${FIRST}|)$`, "i").test(given.attributes.start ?? ""))
    for (const file of ["en", "en-rest", `${given.lang}-rest`]) if (file !== given.lang) await rest(file);
  await untilReleased(place);
  sizes?.disconnect();
  takeOver(place, () => wasm_bindgen.start(given.attributes, given.page, port, ICONS.join("\n")));
  isOpen = true;
  // The words of the other languages should have come by then.
  setTimeout(() => Object.keys(WORDS).forEach(lose), LATE);
};

addEventListener("message", ({ data, ports, source }) => {
  const given = ports?.[0];
  if (port || source !== parent || !given || !data?.words) return;
  if (data.version !== VERSION) {
    given.postMessage({ type: "old" });
    return;
  }
  port = given;
  port.onmessage = ({ data: more }) => {
    if (more?.wasm) bring(more.wasm);
    // What is not the build's own is done without: the program will draw.
    if (more?.drawn)
      text(more.drawn, DRAWN[data.lang]).then(
        (file) => show(data, file),
        () => {},
      );
    if (!Object.keys(WORDS).includes(more?.lang)) return;
    const taken = loaded.then(async () => learn(more.lang, await read(more)));
    taken.catch(() => lose(more.lang));
    learned.set(more.lang, taken);
    wake();
  };
  port.postMessage({ type: "booting" });
  start(data).catch(fail);
});
