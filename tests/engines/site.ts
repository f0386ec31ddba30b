// Serves dist/ and the host pages of the browser tests, keeps a log, and breaks files on demand.
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { alter } from "../e2e/support/files";

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".wasm": "application/wasm",
  ".txt": "text/plain",
};

interface Answer {
  status: number;
  type: string;
  headers: Record<string, string>;
  body: Uint8Array;
}

/** What is changed about the answer for a file. */
export type Fault = (answer: Answer) => Answer | Promise<Answer>;

/** What the script below puts into each host page. */
interface Watched {
  /** The shadow roots of the guides, in the order in which they were made. */
  roots: ShadowRoot[];
  /** The errors that the page heard of. */
  trouble: string[];
  /** Whether the browser kept the page as it was left, and showed that again. */
  kept: boolean;
}
declare global {
  var watched: Watched;
}

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

/** A page of no clinic, which shows another page as a phone's window would. */
export const PHONE = "/phone";

/** Browsers for the desk have no window as narrow as a phone's; a frame without a border is the same to a page. */
const phone = `<!doctype html><title>A phone</title><link rel="icon" href="data:,">
<style>body { margin: 0 } iframe { width: 390px; height: 844px; border: 0 }</style>
<iframe src="/pages/placeholder.html"></iframe>`;

/** A server on a port that was free. */
export class Site {
  /** Each request, as "GET /care-guide.js". */
  readonly log: string[] = [];
  /** By path. */
  readonly faults = new Map<string, Fault>();
  private readonly server = createServer((request, response) => {
    const path = this.note(request);
    this.answer(path).then(
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

  static async open(): Promise<Site> {
    const site = new Site();
    // A WebSocket asks for an upgrade; none is given, but the attempt is on record.
    site.server.on("upgrade", (request, socket) => {
      site.note(request);
      socket.destroy();
    });
    await new Promise<void>((done) => site.server.listen(0, "127.0.0.1", done));
    return site;
  }

  /** Without a slash at its end. */
  get address(): string {
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  close(): void {
    this.server.closeAllConnections();
    this.server.close();
  }

  private note({ method, url = "/" }: IncomingMessage): string {
    this.log.push(`${method} ${url}`);
    return new URL(url, "http://site").pathname;
  }

  private async answer(path: string): Promise<Answer> {
    const answer = await read(path);
    return this.faults.get(path)?.(answer) ?? answer;
  }
}

async function read(path: string): Promise<Answer> {
  if (path === PHONE) return html(bytes(phone));
  const [folder, name] = path.startsWith("/pages/") ? ["tests/e2e/pages", path.slice(7)] : ["dist", path.slice(1)];
  try {
    const body = await readFile(join(folder, normalize(`/${name || "index.html"}`)));
    return isHostPage(path) ? html(withWatch(body)) : { ...html(body), type: TYPES[extname(path)] ?? "text/html" };
  } catch {
    return missing();
  }
}

function isHostPage(path: string): boolean {
  return path === "/" || (path.endsWith(".html") && path !== "/frame.html");
}

function html(body: Uint8Array): Answer {
  return { status: 200, type: "text/html; charset=utf-8", headers: {}, body };
}

function withWatch(page: Uint8Array): Uint8Array {
  return bytes(new TextDecoder().decode(page).replace("<head>", `<head>\n${WATCH}`));
}

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

/** The file is not there. */
export function missing(): Answer {
  return { status: 404, type: "text/plain", headers: {}, body: bytes("Not found\n") };
}

/** One bit in the middle of the file is wrong. */
export const flipped: Fault = (answer) => {
  const body = Uint8Array.from(answer.body, (byte, place) => (place === answer.body.length >> 1 ? byte ^ 1 : byte));
  return { ...answer, body };
};

/** A script of the page changes one bit of what the loader fetches, after the browser looked at its digest. */
export const altering =
  (ending: string): Fault =>
  (answer) => ({
    ...answer,
    body: bytes(
      new TextDecoder()
        .decode(answer.body)
        .replace("<head>", `<head>\n<script>(${alter})(${JSON.stringify(ending)})</script>`),
    ),
  });

/** The page runs no script, as with JavaScript switched off. */
export const scriptless: Fault = (answer) => ({
  ...answer,
  headers: { "Content-Security-Policy": "script-src 'none'" },
});
