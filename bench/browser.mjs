// Chromium over its pipe, one anew for each visit: no cache, and no process of another page.
// Not by Playwright: it gives no hold of a frame's process before the frame's scripts run.
import { spawn } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";

const ARGUMENTS = [
  "--remote-debugging-pipe",
  "--headless",
  "--no-sandbox",
  "--disable-gpu",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--window-size=390,844",
  "about:blank",
];

/** @typedef {(method: string, params?: object, session?: string) => Promise<any>} Send */

/** @param {string} program */
export function launch(program) {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  const child = spawn(program, [`--user-data-dir=${folder}`, ...ARGUMENTS], {
    stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"],
  });
  const [input, output] = /** @type {[import("node:stream").Writable, import("node:stream").Readable]} */ (
    /** @type {unknown} */ ([child.stdio[3], child.stdio[4]])
  );
  /** @type {Map<number, { done: (result: any) => void, failed: (error: Error) => void }>} */
  const waiting = new Map();
  /** @type {((event: { method: string, params: any, sessionId?: string }) => void)[]} */
  const listeners = [];
  let rest = "";
  let last = 0;
  output.setEncoding("utf8").on("data", (text) => {
    const messages = (rest + text).split("\0");
    rest = messages.pop() ?? "";
    for (const message of messages.map((text) => JSON.parse(text))) {
      const call = waiting.get(message.id);
      waiting.delete(message.id);
      if (!call) for (const listener of listeners) listener(message);
      else if (message.error) call.failed(new Error(message.error.message));
      else call.done(message.result);
    }
  });
  input.on("error", () => {});
  /** @type {Send} */
  const send = (method, params = {}, sessionId) =>
    new Promise((done, failed) => {
      last += 1;
      waiting.set(last, { done, failed });
      input.write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`);
    });
  const close = async () => {
    const ended = new Promise((done) => child.once("exit", done));
    // Asked to, it ends its other processes first, which would go on writing to the folder.
    send("Browser.close").catch(() => {});
    const timer = setTimeout(() => child.kill("SIGKILL"), 5000);
    await ended;
    clearTimeout(timer);
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  return { send, listen: (/** @type {typeof listeners[0]} */ listener) => listeners.push(listener), close };
}

/**
 * What the processes that draw the page wrote in memory of their own, in MB; not what they share with other browsers.
 * Chromium keeps one more in reserve, which has less in it.
 * @param {Send} send @param {number} count of the processes
 * @returns {Promise<number | null>} known on Linux alone
 */
export async function memory(send, count) {
  if (process.platform !== "linux") return null;
  const { processInfo } = await send("SystemInfo.getProcessInfo");
  /** @type {{ type: string, id: number }[]} */
  const processes = processInfo;
  const sizes = processes
    .filter(({ type }) => type === "renderer")
    .map(({ id }) => Number(/^Private_Dirty:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, "utf8"))?.[1]))
    .sort((a, b) => b - a);
  return sizes.slice(0, count).reduce((sum, size) => sum + size / 1000, 0);
}
