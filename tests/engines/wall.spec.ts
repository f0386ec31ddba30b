// The wall between the guide and everything else: the page, the network, the browser's stores.
import { setTimeout as pause } from "node:timers/promises";
import { expect } from "@playwright/test";
import { MUCH } from "../e2e/support/choices";
import { tour } from "../e2e/support/tour";
import { test } from "./fixtures";
import { Guide } from "./guide";

const PAGE = "/pages/placeholder.html";
/** All that a visit asks of a server, and the milliseconds after the first screen in which it does. */
const VISIT = [
  "/care-guide.js",
  "/care-guide_bg.wasm",
  "/frame.html",
  PAGE,
  "/words-en-rest.txt",
  "/words-en.txt",
  "/words-es-rest.txt",
  "/words-es.txt",
].map((path) => `GET ${path}`);
const START = 3_000;
/** What was asked for, each file without its version. */
const asked = (log: string[]) => log.map((line) => line.replace(/\?v=.*/, "")).toSorted();
/** Long enough for a request that was made to be on the server's record, in milliseconds. */
const A_WHILE = 400;

test("each file once, the last at most 3 s after the first screen, and no request after", async ({
  driver,
  site,
  at,
}) => {
  site.log.length = 0;
  const guide = await Guide.open(driver, at(PAGE));
  await expect.poll(() => asked(site.log), { timeout: START, intervals: [20] }).toEqual(VISIT);
  let screens = 0;
  await tour(guide, MUCH, async () => (screens += 1));
  expect(screens).toBeGreaterThan(40);
  await pause(A_WHILE);
  expect(asked(site.log)).toEqual(VISIT);
});

test("nothing that a script in the frame tries reaches the server; from the page it does", async ({
  driver,
  site,
  at,
}) => {
  site.log.length = 0;
  const guide = await Guide.open(driver, at(PAGE));
  await expect.poll(() => asked(site.log), { timeout: START, intervals: [20] }).toEqual(VISIT);
  site.log.length = 0;
  await guide.inside(tryChannels, site.address);
  await pause(A_WHILE);
  expect(site.log).toEqual([]);
  const channels = await guide.outside(tryChannels, site.address);
  await expect
    .poll(() => {
      const reached = new Set(site.log.map((line) => line.replace(/.*\?/, "")));
      return channels.filter((channel) => !reached.has(channel));
    }, "channels that do not reach the server")
    .toEqual([]);
});

test("the frame has no store and cannot look out", async ({ driver, at }) => {
  const guide = await Guide.open(driver, at(PAGE));
  expect(await guide.inside(openDoors)).toEqual([]);
});

test("the page cannot look in", async ({ driver, at }) => {
  const guide = await Guide.open(driver, at(PAGE));
  expect(await guide.outside(lookIn)).toEqual({
    root: null,
    frames: 0,
    sandbox: true,
    permissions: null,
    document: null,
    "the window's document": "refused",
    "the window's address": "refused",
  });
});

test("the page's address, title, history, stores and elements stay as they were", async ({ driver, at }) => {
  const guide = await Guide.open(driver, at(PAGE));
  const files = () => guide.outside(() => performance.getEntriesByType("resource").length);
  await expect.poll(files, { timeout: START }).toBe(VISIT.length - 1);
  const before = await guide.outside(traces);
  await tour(guide, MUCH, async () => {});
  expect(await guide.outside(traces)).toEqual(before);
  // Nor did the guide leave anything there when it opened.
  expect([before.cookies, before.local, before.session, before.databases]).toEqual(["", {}, {}, []]);
});

/** The names of what can be stored or seen that should not be. Runs in the frame. */
async function openDoors(): Promise<string[]> {
  const doors: Record<string, () => unknown> = {
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
}

/** What the page sees of the guide. */
function lookIn() {
  const frame = watched.roots[0]!.querySelector("iframe")!;
  const found = (look: () => unknown) => {
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
}

/** Tries every way of reaching a server, and returns their names. */
async function tryChannels(address: string): Promise<string[]> {
  const to = (channel: string) => `${address}/care-guide.js?${channel}`;
  const put = (tag: string, attributes: Record<string, string>) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    document.body.append(element);
  };
  const ways: Record<string, () => unknown> = {
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
    elements: [...document.querySelectorAll("*")].map((element) => (element.cloneNode() as Element).outerHTML),
    frames: window.length,
  };
}
