// Sees and records everything that a script of the host page can observe of a guide, save the time.
import type { Page } from "@playwright/test";

/** What the page saw since the step before; each part is in the order in which it happened. */
export interface Seen {
  messages: string[];
  events: string[];
  mutations: string[];
  errors: string[];
  state: Record<string, unknown>;
}

/** The watcher's own functions in the page. */
interface Watcher {
  mount(): Promise<void>;
  take(): Promise<Seen>;
  entries(): Promise<string[]>;
}

export interface Watched {
  /** Takes the guide out of the page and puts a new one there; resolves when it is ready. */
  mount(): Promise<void>;
  /** All that was seen since the last call. */
  take(): Promise<Seen>;
  /** What the browser's performance log and the network told since the last mount. */
  log(): Promise<string[]>;
}

/** Watches a page that holds a `#place`; call it before the page opens. */
export async function watch(page: Page): Promise<Watched> {
  const outside: string[] = [];
  page.on("request", (request) => outside.push(`request ${request.method()} ${request.url()}`));
  page.on("console", (message) => outside.push(`console ${message.type()} ${message.text()}`));
  page.on("pageerror", (error) => outside.push(`error ${error.message}`));
  page.on("popup", (popup) => outside.push(`popup ${popup.url()}`));
  page.on("download", (download) => outside.push(`download ${download.url()}`));
  await page.addInitScript(install);
  return {
    mount: async () => {
      outside.length = 0;
      await page.evaluate(() => (window as unknown as { watcher: Watcher }).watcher.mount());
    },
    take: () => page.evaluate(() => (window as unknown as { watcher: Watcher }).watcher.take()),
    log: async () => [
      ...(await page.evaluate(() => (window as unknown as { watcher: Watcher }).watcher.entries())),
      ...outside,
    ],
  };
}

/** Runs in the page before any script of it. */
function install(): void {
  if (window !== top) return;
  const fresh = (): Omit<Seen, "state"> => ({ messages: [], events: [], mutations: [], errors: [] });
  let seen = fresh();
  let root: ShadowRoot | undefined;
  let entries: string[] = [];
  let ready = () => {};
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  const name = (target: unknown) => {
    if (!(target instanceof Node)) return "window";
    return target instanceof Element ? `${target.localName}#${target.id}` : target.nodeName;
  };

  // Messages through ports; one to the window would be an event.
  const Plain = MessageChannel;
  window.MessageChannel = class extends Plain {
    constructor() {
      super();
      this.port1.addEventListener("message", ({ data }) => {
        seen.messages.push(JSON.stringify(data));
        if (data.type === "ready") ready();
      });
    }
  };

  // Every kind of event that this browser knows.
  const kinds = new Set(["focusin", "focusout", "DOMActivate"]);
  for (const place of [window, document, document.createElement("div")]) {
    for (const key in place) if (key.startsWith("on")) kinds.add(key.slice(2));
  }
  for (const kind of kinds) {
    addEventListener(
      kind,
      (event) => {
        const detail =
          event instanceof MouseEvent
            ? ` ${event.clientX} ${event.clientY}`
            : event instanceof KeyboardEvent
              ? ` ${event.key}`
              : "";
        seen.events.push(`${kind} ${name(event.target)}${detail}`);
      },
      true,
    );
  }
  addEventListener("error", ({ message }) => seen.errors.push(message));
  addEventListener("unhandledrejection", ({ reason }) => seen.errors.push(String(reason)));

  // All elements of the page, and those in the closed root, which a patched `attachShadow` gets hold of.
  const observer = new MutationObserver((records) => {
    for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
      const value = attributeName === null ? "" : (target as Element).getAttribute(attributeName);
      const moved = [...addedNodes]
        .map((node) => `+${name(node)}`)
        .concat([...removedNodes].map((node) => `-${name(node)}`));
      seen.mutations.push(`${type} ${name(target)} ${attributeName ?? ""} ${value} ${moved}`);
    }
  });
  const everything = { attributes: true, childList: true, characterData: true, subtree: true };
  observer.observe(document, everything);
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    root = attach.call(this, init);
    observer.observe(root, everything);
    return root;
  };

  for (const type of PerformanceObserver.supportedEntryTypes) {
    // Measures of time, and what depends on how busy the machine is. A shift follows from sizes, which are compared at every step.
    if (
      /^(longtask|long-animation-frame|event|first-input|paint|largest-contentful-paint|visibility-state|layout-shift)$/.test(
        type,
      )
    )
      continue;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const value = "value" in entry ? ` ${entry.value}` : "";
        entries.push(`${entry.entryType} ${entry.name}${value}`);
      }
    }).observe({ type });
  }

  const box = (element: Element | null | undefined) => {
    const { x = 0, y = 0, width = 0, height = 0 } = element?.getBoundingClientRect() ?? {};
    return [x, y, width, height].join(" ");
  };
  const watcher: Watcher = {
    async mount() {
      document.querySelector("#place")?.remove();
      // The focus was in the frame that is gone; it is back before anything counts.
      window.focus();
      scrollTo(0, 0);
      await new Promise((done) => setTimeout(done, 20));
      await frame();
      seen = fresh();
      entries = [];
      performance.clearResourceTimings();
      const isReady = new Promise<void>((done) => (ready = done));
      const place = document.createElement("div");
      place.id = "place";
      place.dataset.careGuide = "";
      place.dataset.contactUrl = "#after";
      place.append("Call us");
      document.querySelector("#before")?.after(place);
      await isReady;
      await frame();
      await frame();
    },
    async take() {
      await frame();
      const state = {
        frame: box(root?.querySelector("iframe")),
        style: root?.querySelector("iframe")?.outerHTML,
        after: box(document.querySelector("#after")),
        scroll: [scrollX, scrollY, document.documentElement.scrollHeight],
        active: name(document.activeElement),
        inRoot: name(root?.activeElement),
        hasFocus: document.hasFocus(),
        selection: String(getSelection()),
        address: location.href,
        title: document.title,
        history: [history.length, history.state],
        name: window.name,
        frames: window.length,
        cookies: document.cookie,
        local: { ...localStorage },
        session: { ...sessionStorage },
      };
      const taken = { ...seen, state };
      seen = fresh();
      return taken;
    },
    async entries() {
      const listed = performance.getEntriesByType("resource").map((entry) => `listed ${entry.name}`);
      const databases = (await indexedDB.databases()).map(({ name }) => `database ${name}`);
      return [...entries, ...listed, ...databases, ...(await caches.keys())];
    },
  };
  Object.assign(window, { watcher });
}
