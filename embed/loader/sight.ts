// Brings the top of a guide into sight, wherever it stands: under a header that stays, in a scroller, in a frame.
import { GAP, HEADER } from "./measures";
import { setStyles } from "./styles";

/** Scrolls as little as shows the guide's header. `top` is an element without height at the guide's top. */
export function bringIntoSight(place: Element, top: HTMLElement): void {
  let gap = GAP;
  const scroll = (block: ScrollLogicalPosition) => {
    setStyles(top, { "scroll-margin": `${gap}px 0 ${HEADER}px` });
    // At once, or what covers the top could not be measured.
    top.scrollIntoView({ block, behavior: "instant" });
  };
  scroll("nearest");
  for (let looks = 0; looks < 3; looks += 1) {
    const covered = coveredBelow(place, top.getBoundingClientRect());
    if (covered <= 0) break;
    gap += covered + GAP;
    scroll("start");
  }
}

/** How many pixels below its top a guide is covered, as by a header that stays in sight. */
function coveredBelow(place: Element, { top, left, width }: DOMRect): number {
  let end = top;
  for (let looks = 0; looks < 20; looks += 1) {
    const found = document.elementFromPoint(left + width / 2, end + 1);
    if (!found || place.contains(found) || found.contains(place)) break;
    end = Math.max(end + GAP, found.getBoundingClientRect().bottom);
  }
  // What covers half of the window is no header, and nothing to scroll away from.
  return end < innerHeight / 2 ? end - top : 0;
}
