// In the frame: waits for the loader's one message, starts the guide, and reports failure.
(() => {
  /** The policy that this script was written with, but for what it lets run: that differs with each build. */
  const POLICY = "default-src 'none'; script-src; style-src; connect-src 'none'; form-action 'none'; base-uri 'none'";

  /** Milliseconds in which the words of the other languages should come. */
  const LATE = 20_000;

  /** @type {MessagePort | undefined} */
  let port;
  let isOpen = false;
  /** What ended the guide. @type {{ error: unknown } | undefined} */
  let end;

  // What stands here is for a frame opened by itself; in a page, nothing unseen may take focus.
  if (parent !== window) document.getElementById("guide")?.replaceChildren();

  /** Nothing of a broken guide stays on screen; the loader then shows the fallback. @param {unknown} error */
  const fail = (error) => {
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
   * the end of the guide, since the program cannot go on from there. @param {WebAssembly.Exports} program
   */
  const guarded = (program) => {
    /** @type {Record<string, unknown>} */
    const exports = {};
    for (const [name, part] of Object.entries(program)) {
      exports[name] = part;
      if (typeof part !== "function") continue;
      exports[name] = (/** @type {unknown[]} */ ...given) => {
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
   * @param {ArrayBuffer} bytes @param {string | undefined} integrity
   */
  const checked = async (bytes, integrity) => {
    const digest = await crypto.subtle?.digest("SHA-256", bytes);
    if (digest && integrity !== `sha256-${btoa(String.fromCharCode(...new Uint8Array(digest)))}`)
      throw new Error("something of another build, or something that was changed, was handed over");
    return bytes;
  };

  /** @param {{ lang: string, words: ArrayBuffer }} given */
  const learn = async ({ lang, words }) =>
    wasm_bindgen.learn(lang, new TextDecoder().decode(await checked(words, WORDS[lang])));

  /** Words that do not come, in time or whole, are done without. @param {string} lang */
  const lose = (lang) => wasm_bindgen.learn(lang);

  let isLoaded = () => {};
  /** Until the program can learn. @type {Promise<void>} */
  const loaded = new Promise((done) => (isLoaded = done));
  /** The words that were learned by themselves, and what waits for some. @type {Map<string, Promise<void>>} */
  const learned = new Map();
  let wake = () => {};

  /** Waits for words that come by themselves. @param {string} lang */
  const rest = async (lang) => {
    while (!learned.has(lang)) await new Promise((done) => (wake = () => done(undefined)));
    await learned.get(lang);
  };

  /** @typedef {{ attributes: Record<string, string>, page: string, wasm: ArrayBuffer }} Visit */
  /** @param {Visit & { lang: string, words: ArrayBuffer }} given */
  const start = async (given) => {
    // Without its styles, every alternative of a result would stand there at once.
    if (!getComputedStyle(document.documentElement).getPropertyValue("--ink"))
      throw new Error("the styles of frame.html are not in force: something rewrites the file");
    if (!isWalled()) throw new Error("the policy of frame.html is not in force: something rewrites the file");
    const plain = WebAssembly.instantiate;
    // The glue takes what this gives it, and asks it nothing else.
    Object.assign(WebAssembly, {
      instantiate: async (/** @type {BufferSource} */ bytes, /** @type {WebAssembly.Imports} */ imports) => {
        const { module, instance } = await plain(bytes, imports);
        return { module, instance: { exports: guarded(instance.exports) } };
      },
    });
    await wasm_bindgen({ module_or_path: await checked(given.wasm, PROGRAM) });
    await learn(given);
    isLoaded();
    // A visit that does not begin with one of the first screens needs the rest of the words to begin.
    if (!/^(start|check|)$/i.test(given.attributes.start ?? "")) await rest(`${given.lang}-rest`);
    wasm_bindgen.start(given.attributes, given.page, port);
    isOpen = true;
    setTimeout(() => Object.keys(WORDS).forEach(lose), LATE);
  };

  addEventListener("message", ({ data, ports, source }) => {
    const given = ports?.[0];
    if (port || source !== parent || !given || !data?.wasm) return;
    if (data.version !== VERSION) {
      given.postMessage({ type: "old" });
      return;
    }
    port = given;
    port.onmessage = ({ data }) => {
      if (!Object.keys(WORDS).includes(data?.lang)) return;
      const taken = loaded.then(() => learn(data));
      taken.catch(() => lose(data.lang));
      learned.set(data.lang, taken);
      wake();
    };
    port.postMessage({ type: "booting" });
    start(data).catch(fail);
  });
})();
