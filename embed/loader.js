// Opens the care guide in a clinic's page: finds its place, puts a sandboxed frame there, hands it
// the tag's attributes and the program, and shows the fallback if anything fails. It learns nothing
// of what a visitor enters: the frame answers only with the words listed in `hear`.
(() => {
  "use strict";

  const KEY = Symbol.for("care-guide");
  const PLACE = "[data-care-guide]";
  const ATTRIBUTES = [
    "clinic",
    "phone",
    "contact-url",
    "address",
    "hours",
    "lang",
    "accent",
    "theme",
    "corners",
    "font",
    "start",
    "heading-level",
  ];
  const SANDBOX =
    "allow-scripts allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads " +
    "allow-top-navigation-by-user-activation allow-top-navigation-to-custom-protocols";
  /** What the loader itself says; the guide has words of its own. */
  const WORDS = {
    en: {
      frame: "Private care guide",
      crisis: ["In crisis? ", "Call 988", " or ", "text 988", ". In danger now? ", "Call 911", "."],
      call: "Call the clinic",
      contact: "Contact the clinic",
      plain: ["guide.html", "Read this guide as a plain page"],
    },
    es: {
      frame: "Guía privada de atención",
      crisis: [
        "¿Está en crisis? ",
        "Llame al 988",
        " y oprima el 2, o ",
        "envíe AYUDA al 988",
        ". ¿Está en peligro ahora? ",
        "Llame al 911",
        ".",
      ],
      call: "Llamar a la clínica",
      contact: "Comunicarse con la clínica",
      plain: ["guide-es.html", "Leer esta guía como página sencilla"],
    },
  };
  /** Longer values are cut: they are refused anyway, and are not worth copying. */
  const LONGEST = 4000;
  /** Milliseconds in which the files must come, the frame answer, and the guide stand. */
  const PATIENCE = { files: 20000, booting: 2500, ready: 15000 };
  /** The first screen's height by width in a wide font, in English and in Spanish, in CSS pixels: nothing moves when it appears. */
  const RESERVED = [
    [320, 2024, 2296],
    [350, 1792, 2152],
    [400, 1704, 2072],
    [450, 1568, 1856],
    [Infinity, 1320, 1440],
  ];

  /** @typedef {{ version: string, scan: () => number }} Shared */
  const page = /** @type {Record<symbol, Shared>} */ (/** @type {unknown} */ (window));
  const earlier = page[KEY];
  if (earlier) {
    if (earlier.version !== VERSION) {
      console.warn(
        `care-guide: version ${earlier.version} is already running on this page; version ${VERSION} is ignored.`,
      );
    }
    earlier.scan();
    return;
  }

  const script = /** @type {HTMLScriptElement | null} */ (
    document.currentScript || document.querySelector('script[src*="care-guide.js"]')
  );

  /** The guides on this page, by their place. @type {Map<Element, () => void>} */
  const guides = new Map();
  /** A place keeps its shadow root when it leaves the page and comes back. @type {WeakMap<Element, ShadowRoot>} */
  const roots = new WeakMap();
  /** The program, fetched once for all guides. @type {Record<string, Promise<ArrayBuffer>>} */
  const programs = Object.create(null);

  /** @param {string} base */
  async function load(base) {
    const answer = await fetch(base + "care-guide_bg.wasm", { integrity: INTEGRITY });
    if (!answer.ok) throw new Error(`care-guide_bg.wasm answered ${answer.status}`);
    return answer.arrayBuffer();
  }

  /** @param {string} base */
  function program(base) {
    return (programs[base] ||= load(base));
  }

  /** Whether an address may be linked to; the guide itself decides by the same rule. @param {string} address */
  function isHarmless(address) {
    try {
      const url = new URL(address, document.baseURI);
      const page = new URL(document.baseURI);
      const known = ["https:", "mailto:", "tel:", "sms:"].includes(url.protocol) || url.origin === page.origin;
      const plain = address.length <= 2000 && !/[<>"]/.test(address);
      return known && plain && !url.username && !url.password;
    } catch {
      return false;
    }
  }

  /** The folder of the guide's files: the place may name it, else it is the script's own. @param {Element} place */
  function folder(place) {
    const named = place.getAttribute("data-care-guide");
    if (named) return new URL(named.replace(/\/*$/, "/"), document.baseURI).href;
    return new URL(".", script?.src || document.baseURI).href;
  }

  /** @param {Element} place */
  function attributes(place) {
    /** @type {Record<string, string>} */
    const found = {};
    for (const name of ATTRIBUTES) {
      const value = place.getAttribute("data-" + name) ?? script?.getAttribute("data-" + name);
      if (value != null) found[name] = value.slice(0, LONGEST).trim();
    }
    // A page in Spanish gets the guide in Spanish, unless its tag says otherwise.
    if (!found.lang && /^es\b/i.test(document.documentElement.lang)) found.lang = "es";
    return found;
  }

  /** @param {Element} place */
  function words(place) {
    return /^es\b/i.test(attributes(place).lang ?? "") ? WORDS.es : WORDS.en;
  }

  /** Sets styles that no style sheet of the page can override. @param {HTMLElement} element @param {Record<string, string>} styles */
  function dress(element, styles) {
    for (const [name, value] of Object.entries(styles)) element.style.setProperty(name, value, "important");
  }

  /** @template {keyof HTMLElementTagNameMap} K @param {K} tag @param {Record<string, string>} styles */
  function make(tag, styles) {
    const element = document.createElement(tag);
    dress(element, styles);
    return element;
  }

  /** The box keeps the room from here on; what the page's author set aside for it is given back. @param {ShadowRoot} root */
  function holdNoRoom(root) {
    try {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(":host { min-height: 0 !important }");
      root.adoptedStyleSheets = [sheet];
    } catch {
      // An old browser: there may be room left over below the guide.
    }
  }

  /** Crisis lines and the clinic's contact, for a place without content of its own. @param {Element} place */
  function builtInFallback(place) {
    const { phone, "contact-url": contact } = attributes(place);
    /** @param {string} href @param {string} words */
    const link = (href, words) => {
      const a = document.createElement("a");
      a.href = href;
      a.append(words);
      return a;
    };
    const said = words(place);
    const [before, call, or, text, danger, emergency, end] = said.crisis;
    const crisis = document.createElement("p");
    crisis.append(before, link("tel:988", call), or, link("sms:988", text), danger, link("tel:911", emergency), end);
    place.append(crisis);
    const ways = document.createElement("p");
    if (phone && /^[+\d][\d ().-]{5,28}$/.test(phone)) {
      ways.append(link("tel:" + phone.replace(/[^+\d]/g, ""), said.call), " ");
    }
    if (contact && isHarmless(contact)) ways.append(link(contact, said.contact));
    if (ways.hasChildNodes()) place.append(ways);
  }

  /** @param {HTMLElement} place */
  function mount(place) {
    if (!place.textContent?.trim()) builtInFallback(place);
    const root = roots.get(place) ?? place.attachShadow({ mode: "closed" });
    roots.set(place, root);
    const base = folder(place);
    const fallback = make("slot", { display: "block" });
    const box = make("div", {
      display: "block",
      position: "relative",
      // Whatever the place is made to be, a flex container or vertical text, the box fills it.
      flex: "1 0 100%",
      width: "100%",
      "writing-mode": "horizontal-tb",
      "scroll-margin-block-start": "16px",
    });
    const frame = make("iframe", {
      position: "absolute",
      inset: "0",
      width: "100%",
      height: "100%",
      border: "0",
      // Not by `visibility`: what Firefox once hid so, it never tells assistive programs again.
      opacity: "0",
      "pointer-events": "none",
      // The same as the document's in it, or the browser paints a canvas behind it.
      "color-scheme": { light: "light", dark: "dark" }[attributes(place).theme ?? ""] ?? "light dark",
    });
    frame.title = words(place).frame;
    frame.setAttribute("sandbox", SANDBOX);
    frame.setAttribute("allow", "");
    frame.setAttribute("referrerpolicy", "no-referrer");
    frame.src = base + "frame.html";
    box.append(fallback, frame);
    root.replaceChildren(box);

    holdNoRoom(root);
    const column = words(place) === WORDS.es ? 2 : 1;
    const reserved = () => RESERVED.find(([width]) => box.clientWidth <= width)?.[column] ?? 0;
    let untouched = true;
    let wanted = reserved();
    dress(box, { height: `${wanted}px` });
    let timer = 0;
    /** @type {MessagePort | undefined} */
    let port;

    /** Until the visitor acts, the box shrinks only where nobody can see it. */
    const fit = () => {
      const { top, bottom } = box.getBoundingClientRect();
      const kept = untouched && box.clientWidth > 0 && Math.min(bottom, top + wanted) < innerHeight;
      dress(box, { height: `${kept ? Math.max(wanted, reserved()) : wanted}px` });
    };

    /** A visitor who acts in the guide looks at it: its start must not be out of sight. */
    const bringBack = () => {
      if (box.getBoundingClientRect().top < 0) box.scrollIntoView({ block: "start" });
    };

    const offerPlainPage = () => {
      const [page, name] = words(place).plain;
      if (place.querySelector(`a[href$="${page}"]`)) return;
      const link = document.createElement("a");
      link.href = base + page;
      link.append(name);
      const line = document.createElement("p");
      line.append(link);
      place.append(line);
    };

    const hang = () => {
      clearTimeout(timer);
      port?.close();
    };

    /** @param {string} why */
    const fail = (why) => {
      if (!frame.isConnected) return;
      hang();
      frame.remove();
      dress(box, { height: "auto" });
      dress(fallback, { display: "block" });
      offerPlainPage();
      if (!untouched) bringBack();
      console.error(`care-guide: the guide could not start (${why}); the fallback is shown.`);
    };

    /** @param {keyof typeof PATIENCE} what */
    const wait = (what) => {
      clearTimeout(timer);
      timer = window.setTimeout(() => fail(`it did not get past "${what}" in time`), PATIENCE[what]);
    };

    /** All that the frame can say. @param {MessageEvent} message */
    const hear = ({ data }) => {
      switch (data?.type) {
        case "booting":
          wait("ready");
          break;
        case "ready":
          clearTimeout(timer);
          dress(fallback, { display: "none" });
          dress(frame, { opacity: "1", "pointer-events": "auto" });
          break;
        case "height":
          if (data.value > 0 && data.value < 1e5) wanted = data.value;
          fit();
          break;
        case "shown":
          untouched = false;
          fit();
          bringBack();
          break;
        case "failed":
          fail("it stopped");
      }
    };

    const handOver = async () => {
      try {
        const wasm = await program(base);
        hang();
        const channel = new MessageChannel();
        port = channel.port1;
        port.onmessage = hear;
        wait("booting");
        // An opaque origin can only be addressed as "*"; nothing in here is secret.
        frame.contentWindow?.postMessage({ attributes: attributes(place), page: document.baseURI, wasm }, "*", [
          channel.port2,
        ]);
      } catch (error) {
        fail(String(error));
      }
    };

    wait("files");
    frame.addEventListener("load", handOver);
    program(base).catch((error) => fail(String(error)));
    guides.set(place, hang);
  }

  /** Mounts new places and lets go of those that left the page. Returns how many guides there are. */
  function scan() {
    for (const [place, release] of guides) {
      if (!place.isConnected) {
        release();
        guides.delete(place);
      }
    }
    for (const place of document.querySelectorAll(PLACE)) {
      if (guides.has(place)) continue;
      try {
        mount(/** @type {HTMLElement} */ (place));
      } catch (error) {
        guides.set(place, () => {});
        console.error(`care-guide: the guide could not start (${error}); the page stays as it is.`);
      }
    }
    return guides.size;
  }

  function begin() {
    new MutationObserver(scan).observe(document.documentElement, { childList: true, subtree: true });
    if (scan() > 0) return;
    if (script && document.body.contains(script)) {
      const place = document.createElement("div");
      place.setAttribute("data-care-guide", "");
      script.after(place);
      scan();
    } else {
      console.warn(
        "care-guide: there is no place for the guide yet; put <div data-care-guide></div> where it should stand.",
      );
    }
  }

  page[KEY] = { version: VERSION, scan };
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", begin, { once: true });
  else begin();
})();
