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
  const measure = async () => {
    const tab = await open(browser, peer, condition.slowdown, front.port);
    const start = await untilChoice(tab, host.sent);
    if (!withTaps) return start;
    const use = await taps(tab, peer);
    const total = { bytes: sum(host.sent.map(({ bytes }) => bytes)), requests: host.sent.length };
    return { ...start, ...use, ...(await held(tab)), ...total };
  };
  const late = new Promise((_, failed) => {
    setTimeout(failed, PATIENCE, new Error(`${peer.name} was not ready in time`)).unref();
  });
  try {
    return await Promise.race([measure(), late]);
  } finally {
    await browser.close();
    front.close();
    host.close();
  }
}

/**
 * A page that is being opened: by the session of each of its processes, that of the form last.
 * @typedef {{ send: import("./browser.mjs").Send, sessions: string[] }} Tab
 */

/**
 * @param {ReturnType<typeof launch>} browser @param {import("./peers.mjs").Peer} peer
 * @param {number} slowdown @param {number} port
 * @returns {Promise<Tab>}
 */
async function open({ send, listen }, peer, slowdown, port) {
  const { name: _, folders: __, html: ___, ...way } = peer;
  const source = `(${stopwatch})(${JSON.stringify(way)})`;
  /** @type {string[]} */
  const sessions = [];
  /** Before anything of the page runs: the slower processor and the stopwatch. @param {string} session */
  const prepare = async (session) => {
    sessions.push(session);
    const attachment = { autoAttach: true, waitForDebuggerOnStart: true, flatten: true };
    await Promise.all([
      send("Emulation.setCPUThrottlingRate", { rate: slowdown }, session),
      send("Performance.enable", {}, session),
      send("Page.enable", {}, session),
      send("Page.addScriptToEvaluateOnNewDocument", { source }, session),
      send("Target.setAutoAttach", attachment, session),
      send("Runtime.runIfWaitingForDebugger", {}, session),
    ]);
  };
  const inFrame = new Promise((done, failed) => {
    listen(({ method, params, sessionId }) => {
      if (method === "Target.attachedToTarget" && sessionId) prepare(params.sessionId).then(done, failed);
    });
  });
  const { targetInfos } = await send("Target.getTargets");
  const { targetId } = targetInfos.find((/** @type {{ type: string }} */ { type }) => type === "page");
  const { sessionId } = await send("Target.attachToTarget", { targetId, flatten: true });
  await prepare(sessionId);
  const phone = { width: 390, height: 844, deviceScaleFactor: 1, mobile: false };
  await send("Emulation.setDeviceMetricsOverride", phone, sessionId);
  await send("Page.navigate", { url: `http://127.0.0.1:${port}/` }, sessionId);
  if (peer.isFramed) await inFrame;
  return { send, sessions };
}

/** What an expression comes to in one of the processes. @param {Tab} tab @param {string} session @param {string} expression */
async function value({ send }, session, expression) {
  const question = { expression, awaitPromise: true, returnByValue: true };
  const { result, exceptionDetails } = await send("Runtime.evaluate", question, session);
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description);
  return result.value;
}

/** One of Chromium's own numbers, over all processes. @param {Tab} tab @param {string} name */
async function total({ send, sessions }, name) {
  const all = await Promise.all(sessions.map((session) => send("Performance.getMetrics", {}, session)));
  return sum(all.map(({ metrics }) => metrics.find((/** @type {{ name: string }} */ one) => one.name === name).value));
}

/** @param {Tab} tab @param {import("./link.mjs").Sent[]} sent @returns {Promise<Visit>} */
async function untilChoice(tab, sent) {
  const choice = await value(tab, tab.sessions.at(-1) ?? "", "bench.choice");
  const script = (await total(tab, "ScriptDuration")) * 1000;
  const all = await Promise.all(
    tab.sessions.map((session) => value(tab, session, "bench.useful.then(useful => ({ useful, ...bench.notes }))")),
  );
  const { start } = all[0];
  const early = sent.filter(({ at }) => at <= choice);
  return {
    useful: Math.max(...all.map(({ useful }) => useful)) - start,
    choice: choice - start,
    script,
    longTasks: sum(all.map(({ longTasks }) => longTasks.length)),
    longest: Math.max(0, ...all.flatMap(({ longTasks }) => longTasks)),
    shift: sum(all.map(({ shift }) => shift)),
    earlyBytes: sum(early.map(({ bytes }) => bytes)),
  };
}

/** Answers the seven questions. @param {Tab} tab @param {import("./peers.mjs").Peer} peer @returns {Promise<Visit>} */
async function taps(tab, peer) {
  const [page, form] = [tab.sessions[0], tab.sessions.at(-1) ?? ""];
  /** How long it took until what was tapped showed. @param {number | "next"} what @returns {Promise<number>} */
  const tap = async (what) => {
    await pause(PAUSE);
    await value(tab, form, `bench.aim(${JSON.stringify(what)})`);
    await pause(PAUSE);
    const { x, y } = await value(tab, form, `bench.expectTap(${JSON.stringify(what)})`);
    const origin = await value(tab, page, "bench.origin()");
    const point = { x: origin.x + x, y: origin.y + y, button: "left", clickCount: 1 };
    await tab.send("Input.dispatchMouseEvent", { type: "mousePressed", ...point }, page);
    await tab.send("Input.dispatchMouseEvent", { type: "mouseReleased", ...point }, page);
    return value(tab, form, "bench.delay");
  };
  const choices = [];
  const steps = [];
  for (let item = 0; item < 7; item += 1) {
    choices.push(await tap(item));
    if (peer.next && item < 6) steps.push(await tap("next"));
  }
  const hasSteps = steps.length > 0;
  return {
    tapped: median(choices),
    worstTap: Math.max(...choices),
    stepped: hasSteps ? median(steps) : null,
    worstStep: hasSteps ? Math.max(...steps) : null,
  };
}

/** What the page holds on to, in MB. @param {Tab} tab @returns {Promise<Visit>} */
async function held(tab) {
  await Promise.all(tab.sessions.map((session) => tab.send("HeapProfiler.collectGarbage", {}, session)));
  const heap = (await total(tab, "JSHeapUsedSize")) / 1e6;
  return { heap, memory: await memory(tab.send, tab.sessions.length) };
}
