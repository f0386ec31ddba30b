// What servers, networks and blockers make of the guide's files on their way to the browser.
import type { Route } from "@playwright/test";

export const SCRIPT = "**/care-guide.js";
export const FRAME = "**/frame.html*";
export const WASM = "**/care-guide_bg.wasm*";
/** The words of the language that is spoken first. */
export const WORDS = "**/words-en.txt*";
/** The rest of them. */
export const REST = "**/words-en-rest.txt*";

/** What becomes of a request. */
export type Change = (route: Route) => Promise<void>;

interface Original {
  headers: Record<string, string>;
  body: Buffer;
}

/** The files as the server sends them, asked for once. */
const originals = new Map<string, Original>();

async function original(route: Route): Promise<Original> {
  const address = route.request().url();
  const known = originals.get(address);
  if (known) return known;
  const answer = await route.fetch();
  if (!answer.ok()) throw new Error(`${address} answered ${answer.status()}`);
  const { "content-length": _, ...headers } = answer.headers();
  const file = { headers, body: await answer.body() };
  originals.set(address, file);
  return file;
}

export const answers =
  (status: number, contentType: string, body: string, headers: Record<string, string> = {}): Change =>
  (route) =>
    route.fulfill({ status, contentType, headers, body });

export const leadsTo = (location: string): Change => answers(302, "text/plain", "", { location });

export const missing = answers(404, "text/plain", "Not found");
/** What many hosts send in place of a file that they do not have. */
export const errorPage = answers(200, "text/html", "<!doctype html><title>Sorry</title><p>Sorry");

/** A frame that answers and then says nothing more. */
export const bootsOnly = answers(
  200,
  "text/html",
  "<script>onmessage = (e) => e.ports[0].postMessage({ type: 'booting' })</script>",
);

/** The file itself, with other headers. */
export const headed =
  (headers: Record<string, string>): Change =>
  async (route) => {
    const file = await original(route);
    await route.fulfill({ headers: { ...file.headers, ...headers }, body: file.body });
  };

/** The file with other bytes. */
const changed =
  (change: (body: Buffer) => Buffer): Change =>
  async (route) => {
    const { headers, body } = await original(route);
    await route.fulfill({ headers, body: change(body) });
  };

/** The first part of the file. */
export const cutAt = (part: number): Change => changed((body) => body.subarray(0, Math.floor(body.length * part)));

/** The file with one bit wrong. */
export const flipped = changed((body) => {
  const wrong = Buffer.from(body);
  wrong[Math.floor(body.length / 2)]! ^= 1;
  return wrong;
});

/** The file with other words in it. */
export const rewritten = (change: (text: string) => string): Change =>
  changed((body) => {
    const text = body.toString("utf8");
    const other = change(text);
    if (other === text) throw new Error("nothing was rewritten");
    return Buffer.from(other);
  });

/** The loader without its check of what it fetches, so that what is broken reaches the frame. */
export const trusting = rewritten((script) => script.replace(/sha256-[A-Za-z0-9+/=]+/g, ""));

/** Changes one bit of a file whose path ends so, after the browser looked at its digest. Runs in the page. */
export function alter(ending: string): void {
  const plain = Response.prototype.arrayBuffer;
  Response.prototype.arrayBuffer = async function () {
    const buffer = await plain.call(this);
    if (new URL(this.url).pathname.endsWith(ending)) new Uint8Array(buffer)[buffer.byteLength >> 1]! ^= 1;
    return buffer;
  };
}

export const never: Change = () => new Promise(() => {});
export const refused: Change = (route) => route.abort();

/** A file that is kept back until it is let go. */
export class Held {
  readonly asked: Promise<void>;
  release!: () => void;
  private isAsked!: () => void;
  private readonly released: Promise<void>;

  constructor(private readonly then: Change = (route) => route.continue()) {
    this.asked = new Promise((done) => (this.isAsked = done));
    this.released = new Promise((done) => (this.release = done));
  }

  readonly change: Change = async (route) => {
    this.isAsked();
    await this.released;
    await this.then(route);
  };
}
