// A hostile recorder: everything that a script can wrap and listen to, loaded before all others.

/** What it saw, in order. */
export type Spied = string[];

/** Runs in the page before any script of it. */
export function spy(): void {
  if (window !== top) return;
  const spied: string[] = [];
  Object.assign(window, { spied });
  const plain = (data: unknown) => JSON.stringify(data) ?? String(data);
  const name = (target: unknown) => (target instanceof Element ? target.localName : "window");

  // Closed roots are opened, and watched.
  const observer = new MutationObserver((records) => {
    for (const { type, target, attributeName } of records) {
      const style = /(?<![-\w])height: \d+px/.exec((target as Element).getAttribute?.("style") ?? "")?.[0];
      spied.push(`mutation ${attributeName ?? type} ${style ?? (target.textContent || name(target))}`);
    }
  });
  const everything = { attributes: true, childList: true, characterData: true, subtree: true };
  observer.observe(document, everything);
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attach.call(this, { ...init, mode: "open" });
    spied.push(`attachShadow ${name(this)}`);
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
        spied.push(`set ${property} ${value}`);
        own.set!.call(this, value);
      },
    });
  }

  // What visitors do, with coordinates and keys.
  const events =
    "pointerdown pointerup pointermove pointerover pointerout pointerenter pointerleave pointercancel pointerrawupdate gotpointercapture lostpointercapture " +
    "mousedown mouseup mousemove mouseover mouseout mouseenter mouseleave click dblclick auxclick contextmenu wheel " +
    "touchstart touchmove touchend touchcancel keydown keypress keyup beforeinput input change select selectionchange selectstart " +
    "focus blur focusin focusout scroll scrollend resize dragstart drop copy cut paste submit toggle " +
    "compositionstart compositionupdate compositionend visibilitychange hashchange popstate";
  for (const place of [window, document]) {
    for (const type of events.split(" ")) {
      const listen = (event: Event) => {
        const { clientX, clientY, key, data } = event as unknown as Record<string, unknown>;
        const touches = [...((event as TouchEvent).touches ?? [])].map((touch) => `${touch.clientX},${touch.clientY}`);
        spied.push(`${type} ${name(event.target)} ${clientX},${clientY} ${key ?? data ?? ""} ${touches}`);
      };
      place.addEventListener(type, listen, true);
    }
  }

  // What is sent and heard.
  const inner = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, "contentWindow")!;
  Object.defineProperty(HTMLIFrameElement.prototype, "contentWindow", {
    ...inner,
    get() {
      const real: Window | null = inner.get!.call(this);
      return (
        real && {
          postMessage(...sent: [unknown, string, Transferable[]]) {
            spied.push(`post frame ${plain(sent[0])}`);
            real.postMessage(...sent);
          },
        }
      );
    },
  });
  const post = MessagePort.prototype.postMessage as (this: MessagePort, ...sent: unknown[]) => void;
  MessagePort.prototype.postMessage = function (this: MessagePort, ...sent: unknown[]) {
    spied.push(`post port ${plain(sent[0])}`);
    post.apply(this, sent);
  } as MessagePort["postMessage"];
  const onmessage = Object.getOwnPropertyDescriptor(MessagePort.prototype, "onmessage")!;
  Object.defineProperty(MessagePort.prototype, "onmessage", {
    ...onmessage,
    set(hear) {
      onmessage.set!.call(this, (event: MessageEvent) => {
        spied.push(`port ${plain(event.data)}`);
        hear.call(this, event);
      });
    },
  });
  addEventListener("message", ({ data }) => spied.push(`message ${plain(data)}`), true);

  // What the browser measures: of these, only that something moved is no measure of time.
  for (const type of PerformanceObserver.supportedEntryTypes) {
    if (!/^(event|first-input|layout-shift|resource|element|navigation)$/.test(type)) continue;
    const options = type === "event" ? { type, durationThreshold: 16 } : { type };
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries())
        spied.push(entry.entryType === "layout-shift" ? "shift" : `measured ${entry.entryType} ${entry.name}`);
    }).observe(options as PerformanceObserverInit);
  }
}
