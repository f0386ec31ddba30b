// The place's shadow root: a box with the page's own words in a slot, and the frame over them. It shows the one or
// the other, and is as tall as what it shows.
import { COMFORTABLE, NARROWEST } from "./measures";
import { bringIntoSight } from "./sight";
import { holdNoRoom, make, setStyles } from "./styles";
import { reservedHeight, type Said } from "./words";

const SANDBOX =
  "allow-scripts allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads " +
  "allow-top-navigation-by-user-activation allow-top-navigation-to-custom-protocols";

/** A place keeps its shadow root when it leaves the page and comes back. */
const roots = new WeakMap<Element, ShadowRoot>();

/** What the box shows: the words with room kept for the guide, the words alone, or the guide. */
type Shown = "waiting" | "words" | "guide";

export interface Box {
  readonly frame: HTMLIFrameElement;
  show(what: Shown): void;
  /** The guide needs this height, in CSS pixels. */
  setHeight(height: number): void;
  /** The visitor opened another screen of the guide. */
  onScreen(): void;
  /** Takes the frame out, and leaves the words where a visitor of the guide sees them. */
  removeFrame(): void;
  release(): void;
}

/** Lays the box into the place. Until here, nothing of the page has changed. */
export function layBox(place: HTMLElement, said: Said, theme = ""): Box {
  const slot = make("slot", {});
  const box = make("div", {
    display: "block",
    position: "relative",
    // Whatever the place is made to be, a flex container or vertical text, the box fills it.
    flex: "1 0 100%",
    width: "100%",
    "writing-mode": "horizontal-tb",
  });
  const strut = makeStrut();
  const frame = makeFrame(theme, said.frame);
  box.append(strut, slot, frame);

  let shown: Shown = "waiting";
  let isUntouched = true;
  let wanted = 0;

  const draw = () => {
    // The words would lend the place a width that it has not without them.
    if (shown === "guide") setStyles(slot, { display: "none" });
    const isGuide = shown === "guide" && isWideEnough(box, strut);
    setStyles(slot, { display: isGuide ? "none" : "block" });
    // Hidden not by `visibility`: what Firefox once hid so, it never tells assistive programs again.
    setStyles(frame, { opacity: isGuide ? "1" : "0", "pointer-events": isGuide ? "auto" : "none" });
    const hasRoom = isGuide || shown === "waiting";
    setStyles(box, { height: hasRoom ? `${height()}px` : "auto" });
  };
  /** Until the visitor acts, the box shrinks only where nobody can see it. */
  const height = () => {
    const { top, bottom } = box.getBoundingClientRect();
    const width = box.clientWidth;
    const reserved = reservedHeight(width, said);
    const least = wanted || reserved;
    const isSeen = width > 0 && Math.min(bottom, top + least) < innerHeight;
    return isUntouched && isSeen ? Math.max(least, reserved) : least;
  };

  const root = roots.get(place) ?? place.attachShadow({ mode: "closed" });
  roots.set(place, root);
  root.replaceChildren(box);
  holdNoRoom(root);
  draw();
  // Not at once, or the page would be told of a loop.
  const observer = new ResizeObserver(() => requestAnimationFrame(draw));
  observer.observe(box);
  return {
    frame,
    show(what) {
      shown = what;
      draw();
    },
    setHeight(height) {
      wanted = height;
      draw();
    },
    onScreen() {
      isUntouched = false;
      draw();
      bringIntoSight(place, strut);
    },
    removeFrame() {
      frame.remove();
      shown = "words";
      draw();
      if (!isUntouched) bringIntoSight(place, strut);
    },
    release() {
      observer.disconnect();
    },
  };
}

function makeFrame(theme: string, title: string): HTMLIFrameElement {
  const frame = make("iframe", {
    position: "absolute",
    inset: "0",
    width: "100%",
    height: "100%",
    border: "0",
    // The same as the document's in it, or the browser paints a canvas behind it.
    "color-scheme": { light: "light", dark: "dark" }[theme] ?? "light dark",
  });
  frame.title = title;
  frame.setAttribute("sandbox", SANDBOX);
  frame.allow = "";
  frame.referrerPolicy = "no-referrer";
  return frame;
}

/**
 * An element without height that asks for the guide's width, and takes less: the frame lies outside of the flow, so in
 * a place that shrinks to what is in it, nothing else would. A canvas, since only what is drawn like an image gives way
 * to `max-width` before the place's own width is known.
 */
function makeStrut(): HTMLElement {
  return make("canvas", {
    display: "block",
    width: "min(46rem, 100vw - 2rem)",
    "max-width": "100%",
    height: "0",
  });
}

/** Whether the guide can be read in the box, which is made wider where the page has the room. */
function isWideEnough(box: HTMLElement, strut: HTMLElement): boolean {
  const isWide = (least: string) => {
    setStyles(strut, { "min-width": least });
    return box.clientWidth >= NARROWEST;
  };
  // A place that is not shown has no width, and nobody to miss it.
  if (isWide("0") || !box.getClientRects().length) return true;
  const page = document.documentElement;
  const before = page.scrollWidth;
  return (isWide(COMFORTABLE) && page.scrollWidth <= before) || isWide("0");
}
