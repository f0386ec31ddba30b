// The wall between the guide and everything else: the page, the network, the browser's stores.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Guide } from "./guide.mjs";
import { pause } from "./launch.mjs";
import { SEVERE, tour } from "./tour.mjs";

/** @typedef {import("./suite.mjs").Stand} Stand */

const PAGE = "/pages/placeholder.html";
/** All that a visit asks of a server. */
const VISIT = ["/care-guide.js", "/care-guide_bg.wasm", "/frame.html", PAGE].map((path) => `GET ${path}`);
/** Long enough for a request that was made to be on the server's record, in milliseconds. */
const A_WHILE = 400;

/** @param {Stand} stand */
export function wall(stand) {
  test("three files for the first screen, and no request after it", async () => {
    const { browser, site } = stand;
    site.log.length = 0;
    const guide = await Guide.open(browser, site.address + PAGE);
    assert.deepEqual([...site.log].sort(), VISIT);
    let screens = 0;
    await tour(guide, SEVERE, async () => (screens += 1));
    assert.equal(screens, 14);
    await pause(A_WHILE);
    assert.deepEqual([...site.log].sort(), VISIT);
  });

  test("nothing that a script in the frame tries reaches the server; from the page it does", async () => {
    const { browser, site } = stand;
    const guide = await Guide.open(browser, site.address + PAGE);
    site.log.length = 0;
    await guide.inside(tryChannels, site.address);
    await pause(A_WHILE);
    assert.deepEqual([...site.log], []);
    const channels = await guide.outside(tryChannels, site.address);
    await pause(A_WHILE);
    const reached = new Set(site.log.map((line) => line.replace(/.*\?/, "")));
    assert.deepEqual(
      channels.filter((channel) => !reached.has(channel)),
      [],
    );
  });

  test("the frame has no store and cannot look out", async () => {
    const { browser, site } = stand;
    const guide = await Guide.open(browser, site.address + PAGE);
    const open = await guide.inside(async () => {
      /** @type {Record<string, () => unknown>} */
      const doors = {
        localStorage: () => localStorage.length,
        sessionStorage: () => sessionStorage.length,
        indexedDB: () =>
          new Promise((done, fail) => {
            const request = indexedDB.open("a");
            request.onsuccess = done;
            request.onerror = fail;
          }),
        caches: () => caches.open("a"),
        "cookies read": () => document.cookie,
        "cookies written": () => (document.cookie = "a=b"),
        "the page's document": () => parent.document.title,
        "the page's address": () => parent.location.href,
      };
      const open = [];
      for (const [name, door] of Object.entries(doors)) {
        try {
          await door();
          open.push(name);
        } catch {
          // It is closed.
        }
      }
      return open;
    });
    assert.deepEqual(open, []);
  });

  test("the page cannot look in", async () => {
    const { browser, site } = stand;
    const guide = await Guide.open(browser, site.address + PAGE);
    const seen = await guide.outside(() => {
      const frame = /** @type {HTMLIFrameElement} */ (watched.roots[0]?.querySelector("iframe"));
      /** @param {() => unknown} look */
      const found = (look) => {
        try {
          return look() ?? null;
        } catch {
          return "refused";
        }
      };
      return {
        root: document.querySelector("#place")?.shadowRoot ?? null,
        frames: window.length,
        sandbox: frame.sandbox.contains("allow-scripts") && !frame.sandbox.contains("allow-same-origin"),
        permissions: frame.getAttribute("allow"),
        document: found(() => frame.contentDocument),
        "the window's document": found(() => frame.contentWindow?.document),
        "the window's address": found(() => frame.contentWindow?.location.href),
      };
    });
    assert.deepEqual(seen, {
      root: null,
      frames: 0,
      sandbox: true,
      permissions: "",
      document: null,
      "the window's document": "refused",
      "the window's address": "refused",
    });
  });

  test("the page's address, title, history, stores and elements stay as they were", async () => {
    const { browser, site } = stand;
    const guide = await Guide.open(browser, site.address + PAGE);
    const before = await guide.outside(traces);
    await tour(guide, SEVERE, async () => {});
    assert.deepEqual(await guide.outside(traces), before);
    assert.equal(before.cookies, "");
  });
}

/** Tries every way of reaching a server, and returns their names. @param {string} address */
async function tryChannels(address) {
  const to = (/** @type {string} */ channel) => `${address}/care-guide.js?${channel}`;
  /** @param {string} tag @param {Record<string, string>} attributes */
  const put = (tag, attributes) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    document.body.append(element);
  };
  /** @type {Record<string, () => unknown>} */
  const ways = {
    fetch: () => fetch(to("fetch"), { mode: "no-cors" }),
    xhr: () => {
      const request = new XMLHttpRequest();
      request.open("GET", to("xhr"));
      request.send();
    },
    beacon: () => navigator.sendBeacon(to("beacon"), "a"),
    socket: () => new WebSocket(to("socket").replace("http", "ws")),
    events: () => new EventSource(to("events")),
    image: () => (new Image().src = to("image")),
    script: () => put("script", { src: to("script") }),
    style: () => put("link", { rel: "stylesheet", href: to("style") }),
    frame: () => put("iframe", { src: to("frame") }),
    object: () => put("object", { data: to("object") }),
    video: () => put("video", { src: to("video"), preload: "auto" }),
    background: () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync(`main, body { background-image: url("${to("background")}") }`);
      document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    },
  };
  for (const way of Object.values(ways)) {
    try {
      await Promise.race([way(), new Promise((done) => setTimeout(done, 300))]);
    } catch {
      // It is refused.
    }
  }
  return Object.keys(ways);
}

/** Everything of the page that a script of it can read. */
async function traces() {
  return {
    address: location.href,
    title: document.title,
    history: history.length,
    state: history.state,
    name: window.name,
    cookies: document.cookie,
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: (await indexedDB.databases()).map(({ name }) => name),
    files: performance.getEntriesByType("resource").map(({ name }) => name),
    elements: [...document.querySelectorAll("*")].map(
      (element) => /** @type {Element} */ (element.cloneNode()).outerHTML,
    ),
    frames: window.length,
  };
}
