// One visit to one page: what it cost until something could be seen and done, and how quickly taps were followed.
import { launch, memory } from "./browser.mjs";
import { line, serve } from "./link.mjs";
import { stopwatch } from "./stopwatch.mjs";
import { median } from "./summary.mjs";

/** @typedef {{ bitsPerSecond: number, roundTrip: number }} Line */
/** @typedef {{ name: string, line: Line | null, slowdown: number }} Condition */
/** @typedef {Record<string, number | null>} Visit */

/** Between taps, so that one is not measured with the work that is left of the one before. */
const PAUSE = 100;

/** After this a visit counts as failed, in milliseconds. */
const PATIENCE = 90_000;

/** @param {number} time */
const pause = (time) => new Promise((done) => setTimeout(done, time));
/** @param {number[]} values */
const sum = (values) => values.reduce((all, value) => all + value, 0);

/**
 * @param {string} program @param {import("./peers.mjs").Peer} peer @param {Condition} condition
 * @param {boolean} withTaps
 * @returns {Promise<Visit>}
 */
export async function visit(program, peer, condition, withTaps) {
  const host = await serve(peer);
  const front = condition.line ? await line(host.port, condition.line) : host;
  const browser = launch(program);
  try {
    const late = new Promise((_, failed) => {
      setTimeout(failed, PATIENCE, new Error(`${peer.name} was not ready in time`)).unref();
    });
    return await Promise.race([measure(browser, peer, condition.slowdown, front.port, host.sent, withTaps), late]);
  } finally {
    await browser.close();
    front.close();
    host.close();
  }
}

/** @param {ReturnType<typeof launch>} browser @param {import("./peers.mjs").Peer} peer @param {number} slowdown @param {number} port @param {import("./link.mjs").Sent[]} sent @param {boolean} withTaps @returns {Promise<Visit>} */
async function measure({ send, listen }, peer, slowdown, port, sent, withTaps) {
  const { name: _, folders: __, html: ___, ...way } = peer;
  const source = `(${stopwatch})(${JSON.stringify(way)})`;
  /** The page, and the frame if it has a process of its own. @type {string[]} */
  const sessions = [];
  const attachment = { autoAttach: true, waitForDebuggerOnStart: true, flatten: true };
  /** Before anything of the page runs: the slower processor and the stopwatch. @param {string} session */
  const prepare = async (session) => {
    sessions.push(session);
    await Promise.all([
      send("Emulation.setCPUThrottlingRate", { rate: slowdown }, session),
      send("Performance.enable", {}, session),
      send("Page.enable", {}, session),
      send("Page.addScriptToEvaluateOnNewDocument", { source }, session),
      send("Target.setAutoAttach", attachment, session),
      send("Runtime.runIfWaitingForDebugger", {}, session),
    ]);
  };
  /** @type {Promise<void>} */
  let inFrame = new Promise((done, failed) => {
    listen(({ method, params, sessionId }) => {
      if (method === "Target.attachedToTarget" && sessionId) prepare(params.sessionId).then(done, failed);
    });
  });
  if (!peer.isFramed) inFrame = Promise.resolve();

  const { targetInfos } = await send("Target.getTargets");
  const { targetId } = targetInfos.find((/** @type {{ type: string }} */ { type }) => type === "page");
  const { sessionId } = await send("Target.attachToTarget", { targetId, flatten: true });
  await prepare(sessionId);
  await send(
    "Emulation.setDeviceMetricsOverride",
    { width: 390, height: 844, deviceScaleFactor: 1, mobile: false },
    sessionId,
  );
  await send("Page.navigate", { url: `http://127.0.0.1:${port}/` }, sessionId);
  await inFrame;
  const acting = sessions[peer.isFramed ? 1 : 0];

  /** @param {string} expression @param {string} session */
  const value = async (expression, session) => {
    const { result, exceptionDetails } = await send(
      "Runtime.evaluate",
      { expression, awaitPromise: true, returnByValue: true },
      session,
    );
    if (exceptionDetails) throw new Error(`${peer.name}: ${exceptionDetails.exception?.description}`);
    return result.value;
  };
  /** A total over the page and its frame. @param {string} name */
  const metric = async (name) => {
    const all = await Promise.all(sessions.map((session) => send("Performance.getMetrics", {}, session)));
    return sum(
      all.map(({ metrics }) => metrics.find((/** @type {{ name: string }} */ one) => one.name === name).value),
    );
  };

  const choice = await value("bench.choice", acting);
  const script = (await metric("ScriptDuration")) * 1000;
  const [page, ...frames] = await Promise.all(
    sessions.map((session) => value("bench.useful.then(useful => ({ useful, ...bench.notes }))", session)),
  );
  const all = [page, ...frames];
  const early = sent.filter(({ at }) => at <= choice);
  /** @type {Visit} */
  const result = {
    useful: Math.max(...all.map(({ useful }) => useful)) - page.start,
    choice: choice - page.start,
    script,
    longTasks: sum(all.map(({ longTasks }) => longTasks.length)),
    longest: Math.max(0, ...all.flatMap(({ longTasks }) => longTasks)),
    shift: sum(all.map(({ shift }) => shift)),
    earlyBytes: sum(early.map(({ bytes }) => bytes)),
    earlyRequests: early.length,
  };
  if (!withTaps) return result;

  /** @param {number | "next"} what @returns {Promise<number>} */
  const tap = async (what) => {
    await pause(PAUSE);
    await value(`bench.aim(${JSON.stringify(what)})`, acting);
    await pause(PAUSE);
    const { x, y } = await value(`bench.expectTap(${JSON.stringify(what)})`, acting);
    const origin = await value("bench.origin()", sessionId);
    const point = { x: origin.x + x, y: origin.y + y, button: "left", clickCount: 1 };
    await send("Input.dispatchMouseEvent", { type: "mousePressed", ...point }, sessionId);
    await send("Input.dispatchMouseEvent", { type: "mouseReleased", ...point }, sessionId);
    return value("bench.delay", acting);
  };
  const choices = [];
  const steps = [];
  for (let item = 0; item < 7; item += 1) {
    choices.push(await tap(item));
    if (peer.next && item < 6) steps.push(await tap("next"));
  }
  await Promise.all(sessions.map((session) => send("HeapProfiler.collectGarbage", {}, session)));
  return {
    ...result,
    tapped: median(choices),
    worstTap: Math.max(...choices),
    stepped: steps.length > 0 ? median(steps) : null,
    worstStep: steps.length > 0 ? Math.max(...steps) : null,
    heap: (await metric("JSHeapUsedSize")) / 1e6,
    memory: (await memory(send, sessions.length)) / 1e3,
    bytes: sum(sent.map(({ bytes }) => bytes)),
    requests: sent.length,
  };
}
