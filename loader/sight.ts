// Brings the top of a guide into sight, wherever it stands: under a header that stays, in a scroller, in a frame.
import { GAP, HEADER } from "./measures";
import { setStyles } from "./styles";

/** Scrolls as little as shows the guide's header. `top` is an element without height at the guide's top. */
export function bringIntoSight(place: Element, top: HTMLElement): void {
  const box = () => top.getBoundingClientRect();
  /** What covers the guide that many pixels below its top. */
  const coverAt = (below: number) => {
    const { left, width, top: above } = box();
    for (const part of [0.1, 0.5, 0.9]) {
      const found = document.elementFromPoint(left + width * part, above + below);
      if (found && !place.contains(found) && !found.contains(place)) return found;
    }
    return undefined;
  };
  /** How many pixels below its top the guide is covered, as by a header that stays in sight. */
  const covered = () => {
    let end = 0;
    let found: Element | undefined;
    while (end < innerHeight && (found = coverAt(end + 1)))
      end = Math.max(end + GAP, found.getBoundingClientRect().bottom - box().top);
    // What covers half of the window is no header, and nothing to scroll away from.
    return box().top + end < innerHeight / 2 ? end : 0;
  };
  let gap = GAP;
  const scroll = (block: ScrollLogicalPosition) => {
    setStyles(top, `scroll-margin:${gap}px 0 ${HEADER}px`);
    // At once, or what covers the top could not be measured.
    top.scrollIntoView({ block, behavior: "instant" });
  };
  scroll("nearest");
  // A bar at the lower edge of the window covers what is only just in sight.
  if (coverAt(HEADER)) scroll("start");
  for (let looks = 0; looks < 3 && covered(); looks += 1) {
    gap += covered() + GAP;
    scroll("start");
  }
}
