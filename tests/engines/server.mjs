// Serves dist/ and the host pages of the browser tests, keeps a log, and breaks files on demand.
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** @type {Record<string, string>} */
const TYPES = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".wasm": "application/wasm",
};

/** @typedef {{ status: number, type: string, headers: Record<string, string>, body: Uint8Array }} Answer */
/** What is changed about the answer for a file. @typedef {(answer: Answer) => Answer} Fault */

/**
 * Goes into the head of each host page, before any other script. A page cannot see into the guide's
 * closed root unless it does this; here it is how the tests find the frame.
 */
const WATCH = `<script>
{
  window.watched = { roots: [], trouble: [], kept: false };
  const attach = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (options) {
    const root = attach.call(this, options);
    watched.roots.push(root);
    return root;
  };
  addEventListener("error", ({ message }) => watched.trouble.push(message));
  addEventListener("unhandledrejection", ({ reason }) => watched.trouble.push(String(reason)));
  addEventListener("pageshow", ({ persisted }) => { watched.kept = persisted; });
}
</script>`;

/** Browsers for the desk have no window as narrow as a phone's; a frame without a border is the same to a page. */
const phone = `<!doctype html><title>A phone</title><link rel="icon" href="data:,">
<style>body { margin: 0 } iframe { width: 390px; height: 844px; border: 0 }</style>
<iframe src="/pages/placeholder.html"></iframe>`;

/** A server on a port that was free. */
export class Site {
  /** Each request, as "GET /care-guide.js". @type {string[]} */
  log = [];
  /** By path. @type {Map<string, Fault>} */
  faults = new Map();
  #server = createServer((request, response) => {
    const path = this.#note(request);
    this.#answer(path).then(
      ({ status, type, headers, body }) => {
        response.writeHead(status, {
          "Content-Type": type,
          "Content-Length": body.length,
          "Cache-Control": "no-cache",
          ...headers,
        });
        response.end(request.method === "HEAD" ? undefined : body);
      },
      (error) => response.destroy(error),
    );
  });

  static async open() {
    const site = new Site();
    // A WebSocket asks for an upgrade; none is given, but the attempt is on record.
    site.#server.on("upgrade", (request, socket) => {
      site.#note(request);
      socket.destroy();
    });
    await new Promise((done) => site.#server.listen(0, "127.0.0.1", () => done(undefined)));
    return site;
  }

  /** Without a slash at its end. */
  get address() {
    const { port } = /** @type {import("node:net").AddressInfo} */ (this.#server.address());
    return `http://127.0.0.1:${port}`;
  }

  close() {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  /** @param {{ method?: string | undefined, url?: string | undefined }} request */
  #note({ method, url = "/" }) {
    this.log.push(`${method} ${url}`);
    return new URL(url, "http://site").pathname;
  }

  /** @param {string} path */
  async #answer(path) {
    const answer = await read(path);
    return this.faults.get(path)?.(answer) ?? answer;
  }
}

/** A page of no clinic, which shows another page as a phone's window would. */
export const PHONE = "/phone";

/** @param {string} path @returns {Promise<Answer>} */
async function read(path) {
  if (path === PHONE) return { status: 200, type: TYPES[".html"], headers: {}, body: bytes(phone) };
  const [folder, name] = path.startsWith("/pages/") ? ["tests/e2e/pages", path.slice(7)] : ["dist", path.slice(1)];
  try {
    const body = await readFile(join(ROOT, folder, normalize(`/${name || "index.html"}`)));
    const type = TYPES[extname(path)] ?? "text/html; charset=utf-8";
    return { status: 200, type, headers: {}, body: isHostPage(path) ? watched(body) : body };
  } catch {
    return missing();
  }
}

/** @param {string} path */
function isHostPage(path) {
  return path === "/" || (path.endsWith(".html") && path !== "/frame.html");
}

/** @param {Uint8Array} page */
function watched(page) {
  return bytes(new TextDecoder().decode(page).replace("<head>", `<head>\n${WATCH}`));
}

/** @param {string} text */
function bytes(text) {
  return new TextEncoder().encode(text);
}

/** The file is not there. @returns {Answer} */
export function missing() {
  return { status: 404, type: "text/plain", headers: {}, body: bytes("Not found\n") };
}

/** One bit in the middle of the file is wrong. @type {Fault} */
export function flipped(answer) {
  const body = Uint8Array.from(answer.body, (byte, place) => (place === answer.body.length >> 1 ? byte ^ 1 : byte));
  return { ...answer, body };
}

/** The page runs no script, as with JavaScript switched off. @type {Fault} */
export function scriptless(answer) {
  return { ...answer, headers: { "Content-Security-Policy": "script-src 'none'" } };
}
