// The line between visitor and server: a server that compresses, behind a line as slow as a phone's.
// Done here and not in the browser, which would give each process of a page a line of its own.
import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { connect, createServer as createLine } from "node:net";
import { extname, join } from "node:path";
import { gzipSync } from "node:zlib";

const TYPES = /** @type {Record<string, string>} */ ({
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".wasm": "application/wasm",
  ".txt": "text/plain",
});

/** How a visit loads the line. @typedef {{ at: number, path: string, bytes: number }} Sent */

/**
 * Serves one page, and notes what is asked for.
 * @param {{ folders: Record<string, string>, html: string }} page
 */
export async function serve({ folders, html }) {
  /** @type {Sent[]} */
  const sent = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://host").pathname;
    const [, top, rest] = /^\/(?:(\w+)\/)?(.*)$/.exec(path) ?? [];
    const file = join(folders[top ?? ""] ?? "", rest);
    const isFile = folders[top ?? ""] !== undefined && existsSync(file) && statSync(file).isFile();
    const isPage = path === "/";
    const body = isFile ? compressed(file) : gzipSync(isPage ? html : "Not found");
    sent.push({ at: Date.now(), path, bytes: body.length });
    response.writeHead(isPage || isFile ? 200 : 404, {
      "Content-Type": (isPage ? "text/html" : TYPES[extname(file)]) ?? "application/octet-stream",
      "Content-Encoding": "gzip",
      "Content-Length": body.length,
    });
    response.end(body);
  });
  const port = await listening(server);
  return { port, sent, close: () => server.close() };
}

/** @type {Map<string, Buffer>} */
const known = new Map();

/** Compressed once: a host keeps what it compressed. @param {string} file */
function compressed(file) {
  const made = known.get(file) ?? gzipSync(readFileSync(file));
  known.set(file, made);
  return made;
}

/**
 * A line in front of a port: all its connections share the bits per second, and each message needs half the round trip.
 * @param {number} port @param {{ bitsPerSecond: number, roundTrip: number }} line
 */
export async function line(port, { bitsPerSecond, roundTrip }) {
  let freeAt = 0;
  const server = createLine({ noDelay: true }, (visitor) => {
    const host = connect({ port, host: "127.0.0.1", noDelay: true });
    // Before its first request a connection needs a round trip of its own.
    const openAt = Date.now() + roundTrip;
    visitor.on("data", (chunk) => {
      setTimeout(() => host.write(chunk), Math.max(openAt - Date.now(), 0) + roundTrip / 2);
    });
    host.on("data", (chunk) => {
      host.pause();
      freeAt = Math.max(freeAt, Date.now()) + (chunk.length * 8000) / bitsPerSecond;
      const wait = freeAt - Date.now();
      setTimeout(() => host.resume(), wait);
      setTimeout(() => visitor.write(chunk), wait + roundTrip / 2);
    });
    for (const [end, other] of [
      [visitor, host],
      [host, visitor],
    ]) {
      end.on("error", () => other.destroy());
      end.on("close", () => setTimeout(() => other.destroy(), 2 * roundTrip));
    }
  });
  return { port: await listening(server), close: () => server.close() };
}

/** @param {import("node:net").Server} server @returns {Promise<number>} */
function listening(server) {
  return new Promise((done) => {
    server.listen(0, "127.0.0.1", () => done(/** @type {import("node:net").AddressInfo} */ (server.address()).port));
  });
}
