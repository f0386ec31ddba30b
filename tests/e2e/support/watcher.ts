// Drives a visit from within the page, and takes what a script of the host page saw of each step of it, save the time.
import type { Page } from "@playwright/test";
import type { Ask } from "./aside";
import { act } from "./driven";
import { LANGUAGES } from "./guide";
import { type Entry, type Recorder, record } from "./recorder";
import type { Deed } from "./routes";

/** What the page saw since the step before. */
export interface Seen {
  /** Each in the order in which they happened, since what reaches the page by two ways may change places. */
  messages: string[];
  events: string[];
  /** Scroll events, which come with a frame, and so before or after a message as it happens. */
  scrolls: string[];
  mutations: string[];
  others: string[];
  state: Record<string, unknown>;
  /** The guide's box in the page and where the rest of the page begins, at other widths. */
  boxes: string[];
}

export interface Trace {
  steps: (Seen & { name: string; links: string[] })[];
  /** What the browser's performance log and the network told of the whole visit. */
  log: string[];
}

/** One visit, from an empty place to a cleared guide; a trace as JSON, since most are only compared. */
export type Visit = (deeds: readonly Deed[]) => Promise<string>;

/** Watches a page that holds a `#place`; call it before the page opens. */
export async function watch(page: Page): Promise<Visit> {
  const outside: string[] = [];
  page.on("request", (request) => outside.push(`request ${request.method()} ${request.url()}`));
  page.on("console", (message) => outside.push(`console ${message.type()} ${message.text()}`));
  page.on("pageerror", (error) => outside.push(`error ${error.message}`));
  page.on("popup", (popup) => outside.push(`popup ${popup.url()}`));
  page.on("download", (download) => outside.push(`download ${download.url()}`));
  await record(page);
  await page.addInitScript(act);
  await page.addInitScript(lead, LANGUAGES.length + 1);
  return async (deeds) => {
    outside.length = 0;
    const trace: Trace = await page.evaluate((deeds) => (window as unknown as { visit: Lead }).visit(deeds), deeds);
    trace.log.push(...outside);
    return JSON.stringify(trace);
  };
}

type Lead = (deeds: readonly Deed[]) => Promise<Trace>;

/** Runs in the page: leads a visit and takes what was seen of it. */
function lead(files: number): void {
  if (window !== top) return;
  const { recorder, ask } = window as unknown as { recorder: Recorder; ask: Ask };
  const frame = () => new Promise((done) => requestAnimationFrame(done));
  /** Waits for what no event tells. */
  const until = async (isSo: () => boolean, what: string) => {
    const end = Date.now() + 5000;
    while (!isSo()) {
      if (Date.now() > end) throw new Error(what);
      await new Promise((done) => setTimeout(done, 2));
    }
  };
  /** A scroll is told with the next frame, and its end with the one after. */
  let scrolled = 0;
  const scrollTold = async () => {
    while (scrolled !== scrollY) {
      scrolled = scrollY;
      await frame();
      await frame();
    }
  };
  /** Has the guide do something, until all that follows from it is heard and seen. */
  const have = async (order: string, given?: unknown) => {
    const done = await ask(order, given);
    await scrollTold();
    return done;
  };

  const isReady = ({ kind, words }: Entry) => kind === "message" && words.includes('"ready"');
  const mount = async () => {
    document.querySelector("#place")?.remove();
    // The focus was in the frame that is gone, and comes back before anything counts.
    window.focus();
    await until(() => document.hasFocus() && document.activeElement === document.body, "the page never had focus");
    scrollTo(0, 0);
    await scrollTold();
    // The box of the place that is gone learns of it in one frame, and draws itself in the next.
    for (let frames = 0; frames < 3; frames += 1) await new Promise(requestAnimationFrame);
    recorder.entries = [];
    performance.clearResourceTimings();
    const place = document.createElement("div");
    place.id = "place";
    place.dataset.careGuide = "";
    place.dataset.contactUrl = "#after";
    // The most that a page can be told.
    place.dataset.events = "on";
    place.append("Call us");
    document.querySelector("#before")!.after(place);
    await until(() => recorder.entries.some(isReady), "no guide in time");
    await have("learn", files);
    await have("tell");
  };

  const guide = () => recorder.root!.querySelector("iframe")!;
  const box = (element: Element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [x, y, width, height].join(" ");
  };
  const boxes = () => `${box(guide())}, then ${box(document.querySelector("#after")!)}`;
  /** The boxes at other widths, to which an active page could squeeze the guide. */
  const squeezed = async (widths: readonly number[]) => {
    const place = document.querySelector<HTMLElement>("#place")!;
    const found: string[] = [];
    for (const width of widths) {
      place.style.width = `${width}px`;
      await have("widen", guide().clientWidth);
      found.push(boxes());
    }
    place.style.width = "";
    if (widths.length > 0) await have("widen", guide().clientWidth);
    return found;
  };

  const name = (element: Element | null | undefined) => (element ? `${element.localName}#${element.id}` : "none");
  const isSeen = ({ kind }: Entry) => kind !== "measured";
  const isScroll = (words: string) => words.startsWith("scroll");
  const take = async (widths: readonly number[]): Promise<Seen> => {
    const state = {
      boxes: boxes(),
      frame: guide().outerHTML,
      scroll: [scrollX, scrollY, document.documentElement.scrollHeight],
      active: name(document.activeElement),
      inRoot: name(recorder.root?.activeElement),
      hasFocus: document.hasFocus(),
      selection: String(getSelection()),
      address: location.href,
      title: document.title,
      history: [history.length, history.state],
      name: window.name,
      frames: window.length,
      cookies: document.cookie,
      local: { ...localStorage },
      session: { ...sessionStorage },
    };
    const boxesThere = await squeezed(widths);
    const seen = recorder.entries.filter(isSeen);
    recorder.entries = recorder.entries.filter((entry) => !isSeen(entry));
    const of = (...kinds: string[]) => seen.filter(({ kind }) => kinds.includes(kind)).map(({ words }) => words);
    const others = seen.filter(({ kind }) => !["message", "event", "mutation"].includes(kind));
    return {
      messages: of("message"),
      events: of("event").filter((words) => !isScroll(words)),
      scrolls: of("event").filter(isScroll),
      mutations: of("mutation"),
      others: others.map(({ kind, words }) => `${kind} ${words}`),
      state,
      boxes: boxesThere,
    };
  };
  const log = async () => {
    // Whether and when these are told depends on how busy the machine is; what shifts is in the boxes.
    const measured = recorder.entries.filter(({ words }) => !/^(event|first-input|layout-shift) /.test(words));
    const listed = performance.getEntriesByType("resource").map((entry) => `listed ${entry.name}`);
    const databases = (await indexedDB.databases()).map(({ name }) => `database ${name}`);
    return [...measured.map(({ words }) => words), ...listed, ...databases, ...(await caches.keys())];
  };

  const visit: Lead = async (deeds) => {
    await mount();
    const steps = [{ name: "mounted", links: [] as string[], ...(await take([])) }];
    for (const deed of deeds) {
      const links = (await have("act", deed)) as string[];
      // Focus reaches the page by another way than messages do.
      await until(() => recorder.root?.activeElement === guide(), `no focus in the guide at "${deed.name}"`);
      steps.push({ name: deed.name, links, ...(await take(deed.widths)) });
    }
    return { steps, log: await log() };
  };
  Object.assign(window, { visit });
}
