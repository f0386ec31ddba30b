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
 * @param {{ folders: Record<string, string>, html: string, files?: Record<string, string> }} page `files` by their path
 */
export async function serve({ folders, html, files = {} }) {
  /** @type {Sent[]} */
  const sent = [];
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://host").pathname;
    const [, top, rest] = /^\/(?:(\w+)\/)?(.*)$/.exec(path) ?? [];
    const file = join(folders[top ?? ""] ?? "", rest);
    const isFile = folders[top ?? ""] !== undefined && existsSync(file) && statSync(file).isFile();
    const text = path === "/" ? html : files[path];
    const body = isFile ? compressed(file) : gzipSync(text ?? "Not found");
    sent.push({ at: Date.now(), path, bytes: body.length });
    response.writeHead(isFile || text ? 200 : 404, {
      "Content-Type": TYPES[extname(path) || ".html"] ?? "application/octet-stream",
      "Content-Encoding": "gzip",
      "Content-Length": body.length,
    });
    response.end(body);
  });
  // The server is done long before a slow line is.
  server.keepAliveTimeout = 120_000;
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

/** A packet or three: connections that share the line take turns this often, in bytes. */
const PACKET = 4096;

/**
 * A line in front of a port: all its connections share the bits per second, and each message needs half the round trip.
 * @param {number} port @param {{ bitsPerSecond: number, roundTrip: number }} line
 */
export async function line(port, { bitsPerSecond, roundTrip }) {
  let freeAt = 0;
  const server = createLine({ noDelay: true }, (visitor) => {
    // Before its first request a connection needs a round trip of its own.
    const openAt = Date.now() + roundTrip;
    /** @param {number} size @param {Uint8Array} packet */
    const callback = (size, packet) => {
      const copy = Buffer.from(packet.subarray(0, size));
      freeAt = Math.max(freeAt, Date.now()) + (size * 8000) / bitsPerSecond;
      const wait = freeAt - Date.now();
      setTimeout(() => host.resume(), wait);
      setTimeout(() => visitor.write(copy), wait + roundTrip / 2);
      return false;
    };
    const host = connect({
      port,
      host: "127.0.0.1",
      noDelay: true,
      onread: { buffer: new Uint8Array(PACKET), callback },
    });
    visitor.on("data", (asked) => {
      setTimeout(() => host.write(asked), Math.max(openAt - Date.now(), 0) + roundTrip / 2);
    });
    visitor.on("error", () => host.destroy());
    visitor.on("close", () => host.destroy());
    host.on("error", () => visitor.destroy());
  });
  return { port: await listening(server), close: () => server.close() };
}

/** @param {import("node:net").Server} server @returns {Promise<number>} */
function listening(server) {
  return new Promise((done) => {
    server.listen(0, "127.0.0.1", () => done(/** @type {import("node:net").AddressInfo} */ (server.address()).port));
  });
}
