// Brings the top of a guide into sight, wherever it stands: under a header that stays, in a scroller, in a frame.
import { GAP, HEADER } from "./measures";
import { setStyles } from "./styles";

/** Scrolls as little as shows the guide's header. `top` is an element without height at the guide's top. */
export function bringIntoSight(place: Element, top: HTMLElement): void {
  /** How many pixels below its top the guide is covered, by what covers it that many below. */
  const covered = (below: number) => {
    const { x, y, width } = top.getBoundingClientRect();
    for (const part of [0.1, 0.5, 0.9]) {
      const found = document.elementFromPoint(x + width * part, y + below);
      if (found && !place.contains(found) && !found.contains(place)) return found.getBoundingClientRect().bottom - y;
    }
    return 0;
  };
  let gap = GAP;
  const scroll = (block: ScrollLogicalPosition) => {
    setStyles(top, `scroll-margin:${gap}px 0 ${HEADER}px`);
    // At once, or what covers the top could not be measured.
    top.scrollIntoView({ block, behavior: "instant" });
  };
  scroll("nearest");
  // A bar at the lower edge of the window covers what is only just in sight.
  if (covered(HEADER)) scroll("start");
  // Below one header that stays in sight after the other. What covers half of the window is none, and nothing to scroll
  // away from.
  for (let end: number; (end = covered(1)) > 0 && gap + end < innerHeight / 2; scroll("start")) gap += end + GAP;
}
