// Opens the care guide in a clinic's page: finds its places, puts a sandboxed frame into each, hands it the tag's
// attributes and the program, and shows the fallback if anything fails. It learns nothing of what a visitor enters:
// the frame answers only with the words listed in guide.ts.
import { report } from "./fallback";
import { openGuide } from "./guide";
import { script } from "./tag";

const KEY = Symbol.for("care-guide");
const PLACE = "data-care-guide";

interface Shared {
  version: string;
  scan: () => number;
}
const page = window as unknown as Record<symbol, Shared | undefined>;

/** The guides on this page, by their place, with what lets go of each. */
const guides = new Map<Element, () => void>();

/** Opens guides in new places and lets go of those that left the page. Returns how many there are. */
function scan(): number {
  for (const [place, release] of guides) {
    if (!place.isConnected) {
      release();
      guides.delete(place);
    }
  }
  for (const place of document.querySelectorAll<HTMLElement>(`[${PLACE}]`)) {
    if (guides.has(place)) continue;
    try {
      guides.set(place, openGuide(place));
    } catch (error) {
      guides.set(place, () => {});
      report(error);
    }
  }
  return guides.size;
}

function begin(): void {
  // The document, not its root element: some frameworks replace that.
  new MutationObserver(scan).observe(document, { childList: true, subtree: true, attributeFilter: [PLACE] });
  if (scan() > 0) return;
  if (script && document.body.contains(script)) {
    const place = document.createElement("div");
    place.setAttribute(PLACE, "");
    script.after(place);
    scan();
  } else {
    console.warn(`care-guide: put <div ${PLACE}></div> where the guide should stand.`);
  }
}

const earlier = page[KEY];
if (earlier) {
  if (earlier.version !== VERSION) {
    console.warn(`care-guide: version ${VERSION} is ignored, since ${earlier.version} runs.`);
  }
  earlier.scan();
} else {
  page[KEY] = { version: VERSION, scan };
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", begin, { once: true });
  else begin();
}
