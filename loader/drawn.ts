// The first screen as the build drew it: it stands until the program has come, which then puts the same in its place.
import { accent, type Color } from "./accent";

/** What can be pressed or focused, in one order on the drawn screen and on the program's. */
const CONTROLS = ":is(a, button, summary, label, input, [tabindex]):not([hidden], [hidden] *, .early *)";

/** The crisis lines of Start. */
const CRISIS = /<div class="way crisis">.*?<\/div>/s;

/** As in `src/browser/slips.rs`: milliseconds between presses that follow fast, and CSS pixels between those at one place. */
const [DOUBLE, NEAR] = [500, 48];

/** A text as it is shown: one line of what can be seen, without spaces too many. */
const PLAIN = /^(?:(?!\p{C})\S| (?! ))*$/u;

/** What was pressed while nothing could answer: marks, and a button if that was the last. */
let pressed: HTMLElement[] = [];

/** The last press. */
let last: MouseEvent;

/** The crisis lines, once the first words have come. */
let crisis = "";

/**
 * Draws what the tag asks for into a place, from a file. Nothing where the file has no such screen, or the tag says what
 * is not plainly right: the program knows all rules, and what it would draw otherwise must not be seen.
 */
export function draw(place: HTMLElement, tag: Record<string, string | undefined>, file: string): boolean {
  crisis ||= CRISIS.exec(file)?.[0] ?? "";
  const parts = file.split("\f");
  const start = tag.start?.toLowerCase() || "start";
  const [names, before, after, ...ways] = parts.slice(parts.indexOf(start) + 1 || parts.length);
  const level = choice(CHOICES.heading, tag.headingLevel);
  const look = [choice(CHOICES.theme, tag.theme), choice(CHOICES.corners, tag.corners), choice(CHOICES.font, tag.font)];
  const { clinic = "", accent: color = "" } = tag;
  // Most screens do not speak of them.
  const offers = (names && tag.offers) || "";
  const colors = accent(color);
  const isPlain = [clinic, offers].every((said) => PLAIN.test(said) && said.length <= LONGEST_NAME);
  if (!before || !level || !look.every(Boolean) || !isPlain || !color !== !colors) return false;

  document.documentElement.className = look.join(" ");
  if (colors) paint(colors);
  const root = document.createElement("div");
  // The ways are counted as in prerender/src/pages.rs.
  const isOffered = (name: string) => name && RegExp(`(^|[ ,])${name}([ ,]|$)`, "i").test(offers);
  const way = names!.split(" ").reduce((way, name, place) => way | (+isOffered(name) << (place + 1)), +!!clinic);
  root.innerHTML = fill(before + ways[way]! + after, clinic, +level - 2);
  // Later, what states facts begins with a note that they are due for checking, and its title is told with it.
  if (start !== "start" && new Date() >= new Date(`${DUE}T00:00`)) {
    root.querySelector("#due")!.removeAttribute("hidden");
    root.querySelector("#title")!.setAttribute("aria-describedby", "due");
  }
  answer(root);
  place.replaceChildren(root);
  return true;
}

/** With a name, icons, and headings so many levels lower. */
function fill(html: string, clinic: string, below: number): string {
  return html
    .replace(/(<\/?h)(\d)/g, (_, open, level) => open + (+level + below))
    .replace(/\{(\w+)\}/g, (_, what) =>
      // As text, whatever it says.
      what === "clinic" ? clinic.replace(/[&<"]/g, (sign) => `&#${sign.charCodeAt(0)};`) : ICONS[+what]!,
    );
}

/** The word of a choice that is said, or the first where none is. */
function choice(words: string[], said: string | undefined): string | undefined {
  return words.find((word) => !said || new RegExp(`^${word}$`, "i").test(said));
}

/** As `src/theme.rs` does. */
function paint([light, dark]: Color[]): void {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(
      `:root{--accent:rgb(${light})}@media(prefers-color-scheme:dark){:root:not(.light){--accent:rgb(${dark})}}:root.dark{--accent:rgb(${dark})}`,
    );
    document.adoptedStyleSheets = [sheet];
  } catch {
    // An old browser: the guide keeps its own color.
  }
}

/** Keeps what is pressed for the program, and shows that it was. Who wants to hide or needs help does not wait. */
function answer(root: HTMLElement): void {
  const help = Object.assign(document.createElement("div"), { className: "early" });
  const press = (...all: HTMLElement[]) => {
    help.remove();
    for (const control of pressed) control.removeAttribute("aria-busy");
    for (const control of all) control.setAttribute("aria-busy", "true");
    root.style.visibility = all.some((control) => control.matches(".hide")) ? "hidden" : "";
    pressed = all;
  };
  root.onclick = (event) => {
    const control = (event.target as Element).closest<HTMLElement>("button, summary, label");
    if (!control) return;
    event.preventDefault();
    last = event;
    const marks = new Set<HTMLElement>(pressed.filter((other) => other.matches("label")));
    // Who presses a mark again takes it back.
    press(...(marks.delete(control) ? marks : marks.add(control)));
    if (!control.matches(".help")) return;
    // Over the screen, whose height must not change.
    help.innerHTML = crisis;
    root.querySelector("main")!.prepend(help);
    help.querySelector("a")?.focus({ preventScroll: true });
  };
  // Who leaves and comes back has pressed nothing.
  addEventListener("pagehide", () => press());
}

/** Waits for who is just pressing: a control that is gone when the finger is lifted would not hear of it. */
export async function untilReleased(place: HTMLElement): Promise<void> {
  for (let looks = 0; looks < 100 && place.querySelector(":active"); looks += 1)
    await new Promise((done) => setTimeout(done, 50));
}

/** Presses that follow fast upon one that was kept are slips, which the program cannot tell: it did not hear the first. */
function swallowSlips(): void {
  const swallow = (event: MouseEvent) => {
    if (!event.isTrusted) return;
    const isNear = Math.max(Math.abs(event.screenX - last.screenX), Math.abs(event.screenY - last.screenY)) < NEAR;
    const isFast = event.timeStamp - last.timeStamp < DOUBLE || event.detail > 1;
    if (!isNear || !isFast) return removeEventListener("click", swallow, true);
    last = event;
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  addEventListener("click", swallow, true);
}

/** Starts the program, and gives its first screen the focus and the press of the drawn one before it is painted. */
export function takeOver(place: HTMLElement, start: () => void): void {
  const controls = () => [...place.querySelectorAll<HTMLElement>(CONTROLS)];
  const before = controls();
  const focused = before.indexOf(document.activeElement as HTMLElement);
  const kept = pressed.map((control) => before.indexOf(control));
  const moving = () => place.getAnimations({ subtree: true });
  const begun = moving().map(({ startTime }) => startTime);
  new MutationObserver((_, observer) => {
    const now = controls();
    if (!now[0]) return;
    observer.disconnect();
    // What moves goes on from where it was.
    moving().forEach((animation, at) => {
      animation.startTime = begun[at] ?? animation.startTime;
    });
    now[focused]?.focus({ preventScroll: true });
    for (const place of kept) now[place]!.click();
    if (kept.length > 0) swallowSlips();
  }).observe(place, { childList: true, subtree: true });
  start();
}
