// Opens the care guide in a clinic's page: finds its places, puts a sandboxed frame into each, hands it the tag's
// attributes and the program, and shows the fallback if anything fails. It learns nothing of what a visitor enters:
// the frame answers only with the words listed in guide.ts.
import { report } from "./fallback";
import { openGuide } from "./guide";
import { make } from "./styles";
import { script } from "./tag";

const KEY: unique symbol = Symbol.for("care-guide");
const PLACE = "data-care-guide";

declare global {
  interface Window {
    /** What the first script on the page does when another comes. */
    [KEY]?: (version: string) => void;
  }
}

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
    guides.set(place, () => {});
    try {
      guides.set(place, openGuide(place));
    } catch (error) {
      report(error);
    }
  }
  return guides.size;
}

function begin(): void {
  // The document, not its root element: some frameworks replace that.
  new MutationObserver(scan).observe(document, { childList: true, subtree: true, attributeFilter: [PLACE] });
  if (scan()) return;
  if (script?.closest("body")) {
    const place = make("div");
    place.dataset.careGuide = "";
    script.after(place);
    scan();
  } else {
    console.warn(`care-guide: the page has no <div ${PLACE}></div>.`);
  }
}

const first = window[KEY];
if (first) first(VERSION);
else {
  window[KEY] = (version) => {
    if (version !== VERSION) console.warn(`care-guide: version ${version} is ignored.`);
    scan();
  };
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", begin);
  else begin();
}
