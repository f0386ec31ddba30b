// The real guide, beside the fields. A page that was opened from a folder may fetch nothing, so this page carries the
// program and the words in itself and hands them to `frame.html` as the loader does.
import { makeFrame } from "../../loader/box";
import { languageOf } from "../../loader/words";
import { byId, make } from "../elements";
import { ANY_SITE, placeOf, type Said, titleOf } from "./snippet";

/** Milliseconds without a change before the guide is drawn anew, and in which it should come. */
const SETTLE = 300;
const LATE = 8_000;

/** The files that are handed over; a frame takes its own copy of the bytes. */
const program = Uint8Array.from(atob(GUIDE.program), (letter) => letter.charCodeAt(0)).buffer;
const bytes = (file: string) => new TextEncoder().encode(GUIDE.words[file]).buffer;

export interface View {
  /** In CSS pixels. */
  width: number;
  scheme: "light" | "dark";
  /** The guide, or the words of a guide that cannot start. */
  shows: "guide" | "words";
}

let timer = 0;

/** Shows what the clinic says, as soon as nothing changes any more. */
export function preview(said: Said, view: View): void {
  clearTimeout(timer);
  timer = window.setTimeout(() => draw(said, view), SETTLE);
}

function draw(said: Said, view: View): void {
  const stage = byId("stage");
  stage.style.setProperty("--shown", `${view.width}px`);
  stage.classList.toggle("dark", view.scheme === "dark");
  stage.classList.toggle("light", view.scheme === "light");
  fit();
  if (view.shows === "guide") void showGuide(stage, said, view);
  else {
    stage.style.height = "auto";
    stage.replaceChildren(inert(placeOf(said)));
  }
}

/** Links of the clinic lead nowhere from here. */
function inert(place: HTMLElement): HTMLElement {
  for (const link of place.querySelectorAll("a")) {
    link.addEventListener("click", (event) => event.preventDefault());
  }
  return place;
}

/** A wide page is shown smaller where it has no room. */
export function fit(): void {
  const stage = byId("stage");
  const width = Number.parseFloat(stage.style.getPropertyValue("--shown"));
  stage.style.setProperty("zoom", String(Math.min(1, (stage.parentElement!.clientWidth - 2) / width)));
}

/** What the guide is told: a theme of the clinic's own counts for more than the one that is looked at. */
function attributesOf({ values }: Said, { scheme }: View): Record<string, string> {
  const named: Record<string, string> = { lang: "en" };
  for (const [name, value] of Object.entries(values)) {
    if (value) named[name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())] = value;
  }
  if (!/^(light|dark)$/.test(named.theme ?? "")) named.theme = scheme;
  return named;
}

/** Puts a new guide over the one that is shown, and takes the old one away once the new one stands. */
function showGuide(stage: HTMLElement, said: Said, view: View): void {
  const attributes = attributesOf(said, view);
  const own = languageOf(attributes.lang!);
  const frame = makeFrame(titleOf(said), own, attributes.theme);
  frame.className = "coming";
  frame.src = "frame.html";
  let height = "";
  const { port1, port2 } = new MessageChannel();
  const lose = () => {
    // A newer one may have taken its place meanwhile.
    if (frame.isConnected) stage.replaceChildren(make("p", {}, LOST));
  };
  const late = setTimeout(lose, LATE);
  port1.onmessage = ({ data }) => {
    if (data.type === "height") height = `${Number(data.value)}px`;
    if (data.type === "booting") {
      port1.postMessage({ wasm: program });
      for (const lang of Object.keys(GUIDE.words)) if (lang !== own) port1.postMessage({ lang, words: bytes(lang) });
    }
    if (!frame.classList.contains("coming")) stage.style.height = height;
    if (data.type === "old" || data.type === "failed") lose();
    if (data.type !== "ready") return;
    clearTimeout(late);
    for (const other of [...stage.childNodes]) if (other !== frame) other.remove();
    frame.classList.remove("coming");
    stage.style.height = height;
  };
  frame.addEventListener("load", () => {
    const handed = { version: VERSION, attributes, page: ANY_SITE, lang: own, words: bytes(own) };
    frame.contentWindow?.postMessage(handed, "*", [port2]);
  });
  for (const older of stage.querySelectorAll(".coming")) older.remove();
  stage.append(frame);
}

const LOST =
  "The guide did not come. This page shows it only when frame.html of the same version lies in the same folder.";
