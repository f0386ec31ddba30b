// The one static server, on this machine only: for `cargo xtask serve` and for the tests in browsers.
// node site.mjs PORT
import { createServer } from "node:http";
import process from "node:process";
import { fileURLToPath } from "node:url";
import sirv from "sirv";

/** @typedef {(request: import("node:http").IncomingMessage, response: import("node:http").ServerResponse) => void} Handler */

/** A file may be built anew at any time: it is asked for again before it is used again. */
const FRESH = { dev: true, etag: true };

/** @param {string} path from the project's folder */
const folder = (path) => sirv(fileURLToPath(new URL(`../../${path}`, import.meta.url)), FRESH);

/** The guide at the top; beside it the tests' host pages, and Bootstrap for one of them. @param {string} dist @returns {Handler} */
export function site(dist) {
  const guide = sirv(dist, FRESH);
  /** @type {Record<string, ReturnType<typeof sirv> | undefined>} */
  const beside = { pages: folder("tests/e2e/pages"), bootstrap: folder("node_modules/bootstrap/dist/css") };
  return (request, response) => {
    const [, top, rest] = request.url?.match(/^\/(\w+)(\/.*)$/) ?? [];
    const files = beside[top];
    if (files) request.url = rest;
    (files ?? guide)(request, response, () => {
      response.writeHead(404, { "Content-Type": "text/plain" }).end("Not found\n");
    });
  };
}

/** @param {Handler} handler @param {number} port any free one for 0 */
export function listen(handler, port) {
  const server = createServer(handler);
  // A connection that is closed while somebody asks for more by it looks like a fault of the guide.
  server.keepAliveTimeout = 600_000;
  server.on("error", (/** @type {NodeJS.ErrnoException} */ error) => {
    const isTaken = error.code === "EADDRINUSE";
    console.error(isTaken ? `port ${port} is taken; choose another with --port` : error.message);
    process.exit(1);
  });
  server.listen(port, "127.0.0.1", () => {
    const address = /** @type {import("node:net").AddressInfo} */ (server.address());
    console.log(`Open http://127.0.0.1:${address.port}/ (Ctrl+C stops the server)`);
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const dist = fileURLToPath(new URL("../../dist", import.meta.url));
  listen(site(dist), Number(process.argv[2]));
}
