// All that a script of the host page can wrap, listen to and measure, recorded in the order in which it happened.
import type { Page } from "@playwright/test";
import { setAside } from "./aside";

export type Kind =
  /** What came through a port from a guide. */
  | "message"
  /** What went to a frame or through a port. */
  | "post"
  /** How a port ended. */
  | "closed"
  /** A shadow root that was attached. */
  | "root"
  | "event"
  | "mutation"
  /** What code set: a value, a text, whether something is checked. */
  | "write"
  | "error"
  /** An entry of the browser's performance log, other than measures of time. */
  | "measured";

export interface Entry {
  kind: Kind;
  words: string;
}

/** The recorder's side in the page, as `window.recorder`. */
export interface Recorder {
  entries: Entry[];
  /** The closed root of the newest guide. */
  root?: ShadowRoot;
}

/** Records a page and all guides in it; call it before the page opens. */
export async function record(page: Page): Promise<() => Promise<Entry[]>> {
  await setAside(page);
  await page.addInitScript(install);
  return () => page.evaluate(() => (window as unknown as { recorder: Recorder }).recorder.entries);
}

/** What a host page can notice of the guides in it. */
export interface Noticed {
  /** Each message that came through a guide's port, in order. */
  messages: { type: string; value: number }[];
  /** The type of each event that reached the page, in order. */
  events: string[];
  /** How many ports the page closed. */
  closed: number;
}

/** Records all that the host page can notice, told in short; call it before the page opens. */
export async function watchHost(page: Page): Promise<() => Promise<Noticed>> {
  const read = await record(page);
  return async () => {
    const entries = await read();
    const of = (kind: Kind) => entries.filter((entry) => entry.kind === kind).map(({ words }) => words);
    return {
      messages: of("message").map((words) => JSON.parse(words)),
      events: of("event").map((words) => words.split(" ")[0]!),
      closed: of("closed").length,
    };
  };
}

/** Runs in the page before any script of it; stands for itself, since a driver sends it as text. */
function install(): void {
  if (window !== top) return;
  const recorder: Recorder = { entries: [] };
  Object.assign(window, { recorder });
  const see = (kind: Kind, words: string) => void recorder.entries.push({ kind, words });
  const plain = (data: unknown) => JSON.stringify(data) ?? String(data);
  const name = (target: unknown) => {
    if (!(target instanceof Node)) return "window";
    return target instanceof Element ? `${target.localName}#${target.id}` : target.nodeName;
  };
  /** Puts something before a function of a prototype's. */
  const wrap = (prototype: object, key: string, before: (self: never, given: never[]) => void) => {
    const own = (prototype as Record<string, (...given: unknown[]) => unknown>)[key]!;
    Object.assign(prototype, {
      [key](this: never, ...given: never[]) {
        before(this, given);
        return own.apply(this, given);
      },
    });
  };

  // What is sent and heard through ports and to frames; a message to the window is an event.
  const Plain = MessageChannel;
  window.MessageChannel = class extends Plain {
    constructor() {
      super();
      this.port1.addEventListener("message", ({ data }) => see("message", plain(data)));
    }
  };
  wrap(MessagePort.prototype, "postMessage", (_, [data]) => see("post", `port ${plain(data)}`));
  wrap(MessagePort.prototype, "close", () => see("closed", "port"));
  const inner = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, "contentWindow")!;
  Object.defineProperty(HTMLIFrameElement.prototype, "contentWindow", {
    ...inner,
    get() {
      const real: Window | null = inner.get!.call(this);
      return (
        real && {
          postMessage(...sent: [unknown, string, Transferable[]]) {
            see("post", `frame ${plain(sent[0])}`);
            real.postMessage(...sent);
          },
        }
      );
    },
  });

  // Every kind of event that this browser knows.
  const kinds = new Set([
    ..."focusin focusout DOMActivate compositionstart compositionupdate compositionend".split(" "),
    ..."touchstart touchmove touchend touchcancel".split(" "),
    ..."care-guide:ready care-guide:opened care-guide:contact".split(" "),
  ]);
  for (const place of [window, document, document.createElement("div")]) {
    for (const key in place) if (key.startsWith("on")) kinds.add(key.slice(2));
  }
  for (const kind of kinds) {
    const listen = (event: Event) => {
      const { clientX, clientY, key, data } = event as unknown as Record<string, unknown>;
      const touches = [...((event as TouchEvent).touches ?? [])].map((touch) => `${touch.clientX},${touch.clientY}`);
      const where = clientX === undefined ? "" : ` ${clientX},${clientY}`;
      const what = kind === "message" ? plain(data) : event instanceof CustomEvent ? event.detail : (key ?? data);
      see("event", `${kind} ${name(event.target)}${where}${what ? ` ${what}` : ""}${touches.map((at) => ` ${at}`)}`);
    };
    addEventListener(kind, listen, true);
  }
  addEventListener("error", ({ message }) => see("error", message));
  addEventListener("unhandledrejection", ({ reason }) => see("error", String(reason)));

  // All elements of the page, and those in closed roots, which a patched `attachShadow` gets hold of.
  const observer = new MutationObserver((records) => {
    for (const { type, target, attributeName, addedNodes, removedNodes } of records) {
      const value = attributeName === null ? target.textContent : (target as Element).getAttribute(attributeName);
      const moved = [...addedNodes]
        .map((node) => ` +${name(node)}`)
        .concat([...removedNodes].map((node) => ` -${name(node)}`));
      see("mutation", `${attributeName ?? type} ${name(target)} ${value}${moved.join("")}`);
    }
  });
  const everything = { attributes: true, childList: true, characterData: true, subtree: true };
  observer.observe(document, everything);
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, init);
    see("root", name(this));
    recorder.root = root;
    observer.observe(root, everything);
    return root;
  };

  // What code writes.
  for (const [prototype, property] of [
    [HTMLInputElement.prototype, "checked"],
    [HTMLInputElement.prototype, "value"],
    [Node.prototype, "textContent"],
    [Element.prototype, "innerHTML"],
    [CharacterData.prototype, "data"],
  ] as const) {
    const own = Object.getOwnPropertyDescriptor(prototype, property)!;
    Object.defineProperty(prototype, property, {
      ...own,
      set(value) {
        see("write", `${property} ${value}`);
        own.set!.call(this, value);
      },
    });
  }

  // What the browser measures, save the time and what depends on how busy the machine is.
  for (const type of PerformanceObserver.supportedEntryTypes) {
    if (/^(longtask|long-animation-frame|paint|largest-contentful-paint|visibility-state)$/.test(type)) continue;
    const options = type === "event" ? { type, durationThreshold: 16 } : { type };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) {
        const value = "value" in entry && type !== "layout-shift" ? ` ${entry.value}` : "";
        see("measured", `${entry.entryType} ${entry.name}${value}`);
      }
    }).observe(options as PerformanceObserverInit);
  }
}
