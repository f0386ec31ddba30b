// The page in a frame as wide as a phone: whether the guide starts there, and whether it can be seen. Of the guide
// itself nothing is read, only where the page puts it.
import { NARROWEST } from "../../loader/measures";
import { make } from "../elements";
import { type Finding, fine, look, must } from "./finding";

export interface Seen {
  /** Whether the page could be opened in a frame at all. */
  isOpen: boolean;
  /** Whether the guide's own script ran. */
  hasRun: boolean;
  isStarted: boolean;
  findings: Finding[];
  /** The addresses that the page asked for. */
  asked: string[];
}

const PHONE = { width: 390, height: 844 };
/** Places that are wide enough for the guide, but cramped. */
const CRAMPED = 280;
/** Milliseconds in which a page should load. */
const PATIENCE = 10_000;
/** Milliseconds between two looks, and for the page to come to rest. */
const OFTEN = 50;
const REST = 250;

const sleep = (time: number) => new Promise((done) => setTimeout(done, time));

/** Opens the page in `room`. Waits `soon` for the guide's script, and until `late` for a guide whose script runs. */
export async function see(url: URL, room: HTMLElement, soon: number, late: number): Promise<Seen> {
  const begin = performance.now();
  const view = await openIn(room, url);
  const seen: Seen = { isOpen: !!view, hasRun: false, isStarted: false, findings: [], asked: [] };
  if (!view) return seen;
  const start = performance.now();
  let isReached = false;
  const watch = () => {
    const views = [...windows(view)];
    seen.hasRun = views.some((view) => Symbol.for("care-guide") in view);
    const all = views.flatMap(places);
    // A guide far down the page waits until somebody comes near.
    if (seen.hasRun && !isReached) {
      isReached = true;
      all.find((place) => place.checkVisibility())?.scrollIntoView({ behavior: "instant" });
    }
    seen.isStarted = seen.hasRun && all.some(hasStarted);
    // Where nothing is shown, or has no room, nothing can be seen to start.
    const isHidden = all.every((place) => !place.checkVisibility() || place.clientWidth < NARROWEST);
    return seen.isStarted || performance.now() - start > (seen.hasRun && !isHidden ? late : soon);
  };
  while (!watch()) await sleep(OFTEN);
  const seconds = ((performance.now() - begin) / 1000).toFixed(1);
  await sleep(REST);
  if (seen.isStarted) seen.findings.push(fine("starts", `The guide starts, here after ${seconds} seconds.`));
  for (const each of windows(view)) {
    seen.findings.push(...places(each).flatMap((place) => judgePlace(place, each)));
    seen.asked.push(...each.performance.getEntriesByType("resource").map(({ name }) => name));
  }
  return seen;
}

/** The page's window, once it has loaded; nothing for a page that may not be framed, or that runs apart. */
async function openIn(room: HTMLElement, url: URL): Promise<Window | undefined> {
  const { width, height } = PHONE;
  const frame = make("iframe", { title: "Your page, as wide as a phone", width: `${width}`, height: `${height}` });
  frame.referrerPolicy = "no-referrer";
  const loaded = new Promise((done) => frame.addEventListener("load", done, { once: true }));
  frame.src = url.href;
  room.replaceChildren(frame);
  await Promise.race([loaded, sleep(PATIENCE)]);
  const page = frame.contentDocument;
  return page?.body && page.URL !== "about:blank" ? frame.contentWindow! : undefined;
}

/** A page, and the frames of its own site in it. */
function* windows(view: Window): Generator<Window> {
  yield view;
  for (const frame of view.document.querySelectorAll("iframe")) {
    if (frame.contentDocument?.body && frame.contentWindow) yield frame.contentWindow;
  }
}

const places = (view: Window) => [...view.document.querySelectorAll<HTMLElement>("[data-care-guide]")];

/** The words of a place give way when its guide stands. */
function hasStarted(place: Element): boolean {
  const words = place.firstElementChild;
  return place.checkVisibility() && !!words && words.getClientRects().length === 0;
}

/** What an owner would call an element. */
function named({ tagName, id, classList }: Element): string {
  const name = id ? ` id="${id}"` : classList.length ? ` class="${[...classList].slice(0, 3).join(" ")}"` : "";
  return `<${tagName.toLowerCase()}${name}>`;
}

function* above(place: Element): Generator<HTMLElement> {
  for (let parent = place.parentElement; parent && parent !== parent.ownerDocument.body; parent = parent.parentElement)
    yield parent;
}

function judgePlace(place: HTMLElement, view: Window): Finding[] {
  const hidden = hiddenBy(place, view);
  if (hidden) return [hidden];
  const width = place.clientWidth;
  const found: Finding[] = [];
  if (width < CRAMPED) {
    const says = `On a phone the place for the guide is ${width} pixels wide`;
    const todo = "Give it the whole width of the page: take it out of columns, and its surroundings' padding away.";
    found.push(
      width < NARROWEST
        ? must("narrow", `${says}, too little for a guide: your words stay there.`, todo)
        : look("narrow", `${says}, so the guide is cramped.`, todo),
    );
  }
  return [...found, ...cutBy(place, view), ...coveredBy(place, view)];
}

function hiddenBy(place: HTMLElement, view: Window): Finding | undefined {
  const chain = [place, ...above(place)];
  const style = (element: Element) => view.getComputedStyle(element);
  if (!place.checkVisibility()) {
    const outer = chain
      .filter((element) => style(element).display === "none" || element.matches("details:not([open])"))
      .at(-1);
    const what = outer && outer !== place ? `It stands in ${named(outer)}, which is` : "It is";
    return look(
      "hidden",
      `The place for the guide is not shown. ${what} hidden when the page opens.`,
      "If it stands in a tab or an accordion, all is well. If not, look for display: none or a closed section.",
    );
  }
  const veil =
    chain.find((element) => style(element).opacity === "0") ??
    chain.find((element) => style(element).visibility !== "visible");
  if (veil)
    return must(
      "invisible",
      `The place for the guide takes room, but ${named(veil)} makes it invisible (opacity or visibility).`,
      "Take that style away, or hide it with display: none until it is wanted.",
    );
  return undefined;
}

/** An ancestor that is less tall than the guide. */
function cutBy(place: HTMLElement, view: Window): Finding[] {
  const box = place.getBoundingClientRect();
  for (const parent of above(place)) {
    const { overflowY, contain } = view.getComputedStyle(parent);
    const { bottom, height } = parent.getBoundingClientRect();
    const isCut = /hidden|clip/.test(overflowY) || /paint|strict|content/.test(contain);
    const tall = `${named(parent)}, which is ${Math.round(height)} pixels tall`;
    if (isCut && box.bottom > bottom + 8)
      return [
        must("cut", `The guide is cut off by ${tall}.`, "Take its height or max-height away, or its overflow: hidden."),
      ];
    if (
      /auto|scroll/.test(overflowY) &&
      parent.clientHeight + 8 < box.height &&
      parent.scrollHeight > parent.clientHeight + 8
    )
      return [
        look(
          "scrolls",
          `The guide scrolls inside ${tall}.`,
          "Take its height or max-height away: the guide makes room for itself.",
        ),
      ];
  }
  return [];
}

/** A layer that lies over the middle of the guide, and over most of the window. */
function coveredBy(place: HTMLElement, view: Window): Finding[] {
  place.scrollIntoView({ block: "start", behavior: "instant" });
  const { left, top, width } = place.getBoundingClientRect();
  const middle = view.document.elementFromPoint(left + width / 2, Math.max(top, 0) + view.innerHeight / 3);
  view.scrollTo(0, 0);
  if (!middle || place.contains(middle) || middle.contains(place)) return [];
  let layer = middle;
  while (layer.parentElement && !layer.parentElement.contains(place)) layer = layer.parentElement;
  const { position } = view.getComputedStyle(layer);
  const { height } = layer.getBoundingClientRect();
  if (!/fixed|absolute/.test(position) || height < view.innerHeight / 2) return [];
  return [
    look(
      "covered",
      `A layer lies over the guide when the page opens: ${named(layer)}.`,
      "If it is a consent window, visitors must answer it first. Let it leave the guide free if you can.",
    ),
  ];
}
