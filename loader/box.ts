// The place's shadow root: a box with the page's own words in a slot, and the frame over them. It shows the one or
// the other, and is as tall as what it shows.
import { COMFORTABLE, NARROWEST } from "./measures";
import { bringIntoSight } from "./sight";
import { holdNoRoom, make, setStyles } from "./styles";

/** A place keeps its shadow root when it leaves the page and comes back. */
const roots = new WeakMap<Element, ShadowRoot>();

/** What the box shows. */
export enum Shown {
  /** The page's own words, with room kept for the guide. */
  Waiting,
  /** The page's own words alone. */
  Words,
  Guide,
}

export type Box = [
  /** For the frame. */
  box: HTMLElement,
  show: (what: Shown) => void,
  /** The guide needs this height, in CSS pixels. */
  setHeight: (height: number) => void,
  /** The visitor opened another screen of the guide. */
  onScreen: () => void,
];

/** Lays the box into the place, with the room that a place of its width needs. Until here, the page is as it was. */
export function layBox(place: HTMLElement, frame: HTMLIFrameElement, room: (width: number) => number): Box {
  const words = make("div", make("slot"));
  // The upper margin of the words can stand out of the place; then it goes on doing so, whatever the box shows.
  const first = place.firstElementChild;
  const isOut = first?.getBoundingClientRect().y === place.getBoundingClientRect().y;
  const margin = isOut ? getComputedStyle(first).marginTop : "0";
  setStyles(words, `margin-top:-${margin}`);
  // The frame lies outside of the flow: in a place that shrinks to what is in it, nothing else would ask for the
  // guide's width, and take less. A canvas, since only what is drawn like an image gives way to `max-width` before the
  // place's own width is known.
  const strut = setStyles(make("canvas"), "display:block;width:min(46rem,100vw - 2rem);max-width:100%;height:0");
  const box = make("div", strut, words);
  // Whatever the place is made to be, a flex container or vertical text, the box fills it.
  setStyles(box, `margin-top:${margin};position:relative;width:100%;flex:1 0 100%;writing-mode:horizontal-tb`);

  let shown = Shown.Waiting;
  let isUntouched = true;
  let wanted = 0;
  /** How tall the box stands, at which width. */
  let stands = [0, 0];

  const draw = () => {
    // The words would lend the place a width that it has not without them.
    const isGuide = words.toggleAttribute("hidden", shown === Shown.Guide) && isWideEnough(box, strut);
    words.toggleAttribute("hidden", isGuide);
    // Hidden not by `visibility`: what Firefox once hid so, it never tells assistive programs again.
    setStyles(frame, `opacity:${+isGuide};pointer-events:${isGuide ? "auto" : "none"}`);
    // Nor by keys or assistive programs is it found then. Older browsers know only what the styles say.
    frame.inert = !isGuide;
    setStyles(box, `height:${isGuide || shown === Shown.Waiting ? `${height()}px` : "auto"}`);
  };
  /** Until the visitor acts, the box shrinks only where nobody can see it. */
  const height = () => {
    const { y, bottom } = box.getBoundingClientRect();
    const width = box.clientWidth;
    const reserved = room(width);
    const least = wanted || reserved;
    const isSeen = width > 0 && Math.min(bottom, y + least) < innerHeight;
    const kept = width === stands[0] ? stands[1]! : reserved;
    stands = [width, isUntouched && isSeen ? Math.max(least, kept) : least];
    return stands[1]!;
  };

  const root = roots.get(place) ?? place.attachShadow({ mode: "closed" });
  roots.set(place, root);
  root.replaceChildren(box);
  holdNoRoom(root);
  draw();
  // Not at once, or the page would be told of a loop. The observer goes with the box.
  new ResizeObserver(() => requestAnimationFrame(draw)).observe(box);
  const show = (what: Shown) => {
    shown = what;
    draw();
    if (!isUntouched && !frame.isConnected) bringIntoSight(place, strut);
  };
  return [
    box,
    show,
    (height) => {
      wanted = height;
      draw();
    },
    () => {
      isUntouched = false;
      draw();
      bringIntoSight(place, strut);
    },
  ];
}

/** The guide's frame, in the scheme of its own document: else the browser paints a canvas behind it. */
export function makeFrame(title: string, lang: string, theme = ""): HTMLIFrameElement {
  const scheme = /^(light|dark)$/i.test(theme) ? theme : "light dark";
  const frame = make("iframe");
  setStyles(frame, `position:absolute;inset:0;width:100%;height:100%;border:0;color-scheme:${scheme}`);
  return Object.assign(frame, {
    title,
    lang,
    sandbox:
      "allow-scripts allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads " +
      "allow-top-navigation-by-user-activation allow-top-navigation-to-custom-protocols",
    referrerPolicy: "no-referrer",
  });
}

/** Whether the guide can be read in the box, which is made wider where the page has the room. */
function isWideEnough(box: HTMLElement, strut: HTMLElement): boolean {
  const isWide = (least: number) => {
    setStyles(strut, `min-width:${least}px`);
    return box.clientWidth >= NARROWEST;
  };
  // A place that is not shown has no width, and nobody to miss it.
  if (isWide(0) || !box.getClientRects().length) return true;
  const page = document.documentElement;
  const before = page.scrollWidth;
  return (isWide(COMFORTABLE) && page.scrollWidth <= before) || isWide(0);
}
