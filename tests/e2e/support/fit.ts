// Whether what is on a screen fits: into the frame, into its width, and each text into its place.
import type { Guide } from "./guide";

/** Heights are rounded up to 8 px, so a border never loses even a part of a pixel. */
const ROOM = 9;

/** Opens every folded list, so that what is in it is looked at as well, and waits for the frame to grow with it. */
async function openAll(guide: Guide): Promise<void> {
  await guide.frame.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
  await room(guide, Infinity);
}

/**
 * The room between the end of the content and the end of the frame in CSS pixels, once it is none too little and
 * less than `most`, or stays as it is for a second: the guide tells its height after it is drawn, and the page then
 * sets that of the frame, which the frame learns by an event.
 */
async function room(guide: Guide, most: number): Promise<number> {
  return guide.frame.evaluate(async (most) => {
    const spare = () => innerHeight - document.querySelector("#guide")!.getBoundingClientRect().height;
    const isFit = () => spare() >= 0 && spare() < most;
    if (isFit()) return spare();
    return new Promise<number>((done) => {
      const look = () => isFit() && end();
      const end = () => {
        clearTimeout(patience);
        removeEventListener("resize", look);
        done(spare());
      };
      const patience = setTimeout(end, 1000);
      addEventListener("resize", look);
    });
  }, most);
}

/** What is wrong with the height of the frame; the first screen has the room that was reserved for it. */
export async function misfit(guide: Guide, state: string): Promise<string[]> {
  const spare = await room(guide, state === "welcome" ? Infinity : ROOM);
  const isFit = spare >= 0 && (state === "welcome" || spare < ROOM);
  return isFit ? [] : [`${spare} px below the content`];
}

/** All that does not fit into its width or its place. */
export async function overflow(guide: Guide): Promise<string[]> {
  await openAll(guide);
  return guide.frame.evaluate(allLooks);
}

// What runs inside the frame; each stands for itself, since a driver sends it as text.

/** Elements that are wider than the place they have. */
function sideways(): string[] {
  const found: string[] = [];
  // Hidden from the eye alone, as the style says and not the name: what is shown on a wide screen may not be on a small.
  const isUnseen = (element: Element) =>
    element.closest(".visually-hidden, .patterns, svg, .off") !== null ||
    getComputedStyle(element).clipPath === "inset(50%)";
  for (const element of document.querySelectorAll("*")) {
    if (isUnseen(element)) continue;
    const { left, right, width } = element.getBoundingClientRect();
    const name = `${element.tagName.toLowerCase()}.${element.className}`;
    if (width > 0 && (right > innerWidth + 0.5 || left < -0.5)) found.push(`${name} ends at ${right}`);
    if (
      element.scrollWidth > element.clientWidth + 1 &&
      getComputedStyle(element).display !== "inline" &&
      element.clientWidth > 0
    ) {
      found.push(`${name} holds ${element.scrollWidth} in ${element.clientWidth}`);
    }
  }
  return found;
}

/** Elements that cut off their own text. */
function clipped(): string[] {
  const found: string[] = [];
  for (const element of document.querySelectorAll<HTMLElement>("#guide *")) {
    if (element.closest(".visually-hidden, .patterns, svg, .off, .preview")) continue;
    const { overflowY, clipPath } = getComputedStyle(element);
    if (clipPath === "inset(50%)") continue;
    const over = element.scrollHeight - element.clientHeight;
    const cuts = overflowY !== "visible" || element.matches("button, label, a, summary");
    if (cuts && element.clientHeight > 0 && over > 2)
      found.push(`${element.tagName.toLowerCase()}.${element.className} hides ${over} px`);
  }
  return found;
}

/** Texts that lie over each other: the middle of each line of text belongs to the element that has it. */
function covered(): string[] {
  const found: string[] = [];
  const walker = document.createTreeWalker(document.querySelector("#guide")!, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement!;
    if (
      !node.textContent!.trim() ||
      getComputedStyle(parent).clipPath === "inset(50%)" ||
      parent.closest(".visually-hidden, svg, .off, .preview, details:not([open]) > :not(summary)")
    )
      continue;
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const box of range.getClientRects()) {
      const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
      const top = document.elementFromPoint(x, y);
      if (box.width > 1 && top && !top.contains(parent) && !parent.contains(top)) {
        found.push(`"${node.textContent!.trim().slice(0, 40)}" is under ${top.tagName.toLowerCase()}.${top.className}`);
      }
    }
  }
  return found;
}

/** All of them in one go. */
const allLooks = new Function(
  `return [${[sideways, clipped, covered].join(", ")}].flatMap((look) => look())`,
) as () => string[];
