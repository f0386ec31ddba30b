// Every way out of a page that needs no leaving of it, and a server that notes what comes.
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

/** A server that notes whatever reaches it, and shares everything with everybody. */
export async function listener() {
  const asked: string[] = [];
  let connections = 0;
  const server = createServer(({ url = "" }, answer) => {
    asked.push(url);
    const type = /script|worker|import/i.test(url)
      ? "text/javascript"
      : /css|style/.test(url)
        ? "text/css"
        : "text/html";
    answer
      .writeHead(200, { "content-type": type, "access-control-allow-origin": "*", "access-control-allow-headers": "*" })
      .end();
  });
  server.on("connection", () => (connections += 1));
  server.on("upgrade", ({ url = "" }, socket) => {
    asked.push(url);
    socket.destroy();
  });
  await new Promise<void>((done) => server.listen(0, "127.0.0.1", () => done()));
  const close = () =>
    new Promise<void>((done) => {
      server.close(() => done());
      server.closeAllConnections();
    });
  /** The channels through which something came. */
  const reached = () => [...new Set(asked.map((url) => /\?from=([\w-]+)/.exec(url)?.[1] ?? url))].sort();
  const { port } = server.address() as AddressInfo;
  return { address: `http://127.0.0.1:${port}/`, reached, connections: () => connections, close };
}

/** What must come from a plain page, lest the test be blind: all that does, but for what a browser asks for at its leisure. */
export const PLAIN = [
  "audio",
  "audio-worklet",
  "base",
  "beacon",
  "css-adopted",
  "css-cursor",
  "css-font",
  "css-import",
  "css-inline",
  "css-set",
  "css-style",
  "embed",
  "eval",
  "eventsource",
  "fetch",
  "fetch-keepalive",
  "font-face",
  "form",
  "form-in-frame",
  "function",
  "iframe",
  "iframe-srcdoc",
  "iframe-srcdoc-fetch",
  "image",
  "image-element",
  "import",
  "inline-handler",
  "input-image",
  "link-modulepreload",
  "link-preload",
  "link-stylesheet",
  "object",
  "ping",
  "poster",
  "script",
  "svg-image",
  "timer-text",
  "video",
  "websocket",
  "worker-blob",
  "worker-data",
  "worker-importScripts",
  "worklet",
  "xhr",
];

/** Tries every channel that needs no leaving of the page. Runs in the browser; returns how many there are. */
export const attempt = async (server: string) => {
  const to = (name: string) => `${server}?from=${name}`;
  const make = (tag: string, attributes: Record<string, string>, into: Element = document.body) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    into.append(element);
    return element;
  };
  const link =
    (rel: string, more: Record<string, string> = {}) =>
    () =>
      void make("link", { rel, href: to(`link-${rel}`), ...more }, document.head);
  const styled = (css: string) => {
    make("style", {}, document.head).textContent = css;
  };
  const adopted = (css: string) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  };
  const script = (text: string) => URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
  const channels: Record<string, () => unknown> = {
    fetch: () => fetch(to("fetch"), { mode: "no-cors" }),
    "fetch-keepalive": () =>
      fetch(to("fetch-keepalive"), { method: "POST", keepalive: true, mode: "no-cors", body: "answers" }),
    xhr: () => {
      const request = new XMLHttpRequest();
      request.open("GET", to("xhr"));
      request.send();
    },
    beacon: () => navigator.sendBeacon(to("beacon"), "answers"),
    websocket: () => new WebSocket(to("websocket").replace("http", "ws")),
    eventsource: () => new EventSource(to("eventsource")),
    image: () => (new Image().src = to("image")),
    "image-element": () => make("img", { src: to("image-element"), srcset: `${to("image-srcset")} 2x` }),
    "svg-image": () => {
      const svg = document.body.appendChild(document.createElementNS("http://www.w3.org/2000/svg", "svg"));
      svg
        .appendChild(document.createElementNS("http://www.w3.org/2000/svg", "image"))
        .setAttribute("href", to("svg-image"));
    },
    video: () => make("video", { src: to("video"), poster: to("poster") }),
    audio: () => new Audio(to("audio")).load(),
    track: () => make("track", { src: to("track"), default: "" }, make("video", {})),
    "input-image": () => make("input", { type: "image", src: to("input-image") }),
    "css-inline": () => make("div", { style: `background: url("${to("css-inline")}")` }).append("x"),
    "css-set": () => (make("div", {}).style.backgroundImage = `url("${to("css-set")}")`),
    "css-style": () => styled(`body { background: url("${to("css-style")}") }`),
    "css-adopted": () => adopted(`html { background: url("${to("css-adopted")}") }`),
    "css-cursor": () => adopted(`html { cursor: url("${to("css-cursor")}"), auto }`),
    "css-import": () => styled(`@import url("${to("css-import")}");`),
    "css-import-adopted": () => adopted(`@import url("${to("css-import-adopted")}");`),
    "css-font": () => {
      adopted(`@font-face { font-family: evil; src: url("${to("css-font")}") }`);
      make("p", {}).append("x");
      adopted("p { font-family: evil !important }");
    },
    "font-face": () => new FontFace("evil2", `url("${to("font-face")}")`).load(),
    stylesheet: link("stylesheet"),
    preload: link("preload", { as: "script" }),
    prefetch: link("prefetch"),
    modulepreload: link("modulepreload"),
    prerender: link("prerender"),
    icon: link("icon"),
    manifest: link("manifest"),
    "dns-prefetch": link("dns-prefetch"),
    preconnect: link("preconnect"),
    speculation: () =>
      (make("script", { type: "speculationrules" }).textContent = JSON.stringify({
        prefetch: [{ source: "list", urls: [to("speculation")], eagerness: "immediate" }],
      })),
    form: () => {
      const form = make("form", { action: to("form"), method: "post", target: "_blank" }) as HTMLFormElement;
      form.submit();
    },
    "form-in-frame": () => {
      make("iframe", { name: "sink" });
      (make("form", { action: to("form-in-frame"), method: "post", target: "sink" }) as HTMLFormElement).submit();
    },
    iframe: () => make("iframe", { src: to("iframe") }),
    "iframe-srcdoc": () =>
      make("iframe", {
        srcdoc: `<img src="${to("iframe-srcdoc")}"><script>fetch("${to("iframe-srcdoc-fetch")}")</script>`,
      }),
    object: () => make("object", { data: to("object") }),
    embed: () => make("embed", { src: to("embed") }),
    script: () => make("script", { src: to("script") }),
    import: () => import(to("import")),
    worker: () => new Worker(to("worker")),
    "worker-blob": () =>
      new Worker(script(`fetch("${to("worker-blob")}"); importScripts("${to("worker-importScripts")}")`)),
    "worker-data": () => new Worker(`data:text/javascript,fetch("${to("worker-data")}")`),
    "shared-worker": () => new SharedWorker(to("shared-worker")),
    "service-worker": () => navigator.serviceWorker.register(to("service-worker")),
    worklet: () =>
      CSS &&
      (CSS as unknown as { paintWorklet: { addModule(url: string): unknown } }).paintWorklet.addModule(to("worklet")),
    "audio-worklet": () => new OfflineAudioContext(1, 1, 44100).audioWorklet.addModule(to("audio-worklet")),
    ping: () => {
      const a = make("a", { href: "#x", ping: to("ping") }) as HTMLAnchorElement;
      a.click();
    },
    eval: () => (0, eval)(`fetch("${to("eval")}")`),
    function: () => new Function(`fetch("${to("function")}")`)(),
    "timer-text": () => setTimeout(`fetch("${to("timer-text")}")`, 0),
    "inline-handler": () => make("button", { onclick: `fetch("${to("inline-handler")}")` }).click(),
    base: () => (make("base", { href: server }, document.head), fetch("?from=base")),
    webtransport: () =>
      new (globalThis as unknown as { WebTransport: new (url: string) => unknown }).WebTransport(
        to("webtransport").replace("http:", "https:"),
      ),
    report: () =>
      make(
        "meta",
        { "http-equiv": "Content-Security-Policy", content: `img-src 'none'; report-uri ${to("report")}` },
        document.head,
      ),
  };
  for (const [name, channel] of Object.entries(channels)) {
    // This one closes the page to images: those of the others are asked for once they are drawn.
    if (name === "report") await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    // What is refused throws, now or later.
    new Promise((done) => done(channel())).catch(() => {});
  }
  return Object.keys(channels).length;
};
