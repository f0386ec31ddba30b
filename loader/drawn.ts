// The first screen as the build drew it: it stands until the program has come, which then puts the same in its place.
import { accent, type Color } from "./accent";

/** What can be pressed or focused, in one order on the drawn screen and on the program's. */
const CONTROLS = ":is(a, button, summary):not([hidden], [hidden] *)";

/** A name as it is shown: one line of what can be seen, without spaces too many. */
const NAME = /^(?:(?!\p{C})\S| (?! ))*$/u;

/** The button that was pressed last, while nothing could answer. */
let pressed: HTMLElement | undefined;

/**
 * Draws what the tag asks for into a place, in the words of a file. Nothing where the build drew no such screen, or
 * the tag says what is not plainly right: the program knows all rules, and what it would draw otherwise must not be seen.
 */
export function draw(place: HTMLElement, tag: Record<string, string | undefined>, file: string): boolean {
  const start = choice(Object.keys(SKELETONS), tag.start || "start");
  const level = choice(CHOICES.heading, tag.headingLevel);
  const look = [choice(CHOICES.theme, tag.theme), choice(CHOICES.corners, tag.corners), choice(CHOICES.font, tag.font)];
  const { clinic = "", accent: color = "" } = tag;
  const colors = accent(color);
  const isPlain = level && look.every(Boolean) && NAME.test(clinic) && clinic.length <= LONGEST_NAME;
  // Later, the check begins with a note that its facts are due for checking.
  const isDue = start === "check" && new Date() >= new Date(`${DUE}T00:00`);
  if (!start || !isPlain || !color !== !colors || isDue || !file.includes("\f")) return false;

  document.documentElement.className = look.join(" ");
  if (colors) paint(colors);
  const root = document.createElement("div");
  root.innerHTML = fill(SKELETONS[start]!, file, clinic, +level - 2);
  answer(root);
  place.replaceChildren(root);
  return true;
}

/** The skeleton with words, a name and headings so many levels lower, as HTML. */
function fill([before, named, unnamed, after]: Skeleton, file: string, clinic: string, below: number): string {
  const lines = [...ICONS, ...file.replace("\f", "").split("\n")];
  return (before + (clinic ? named : unnamed) + after)
    .replace(/(<\/?h)(\d)/g, (_, open, level) => open + (+level + below))
    .replace(/\{(\w+)\}/g, (_, line) =>
      // As text, whatever it says.
      (line === "clinic" ? clinic : lines[line])!.replace(/[&<"]/g, (sign: string) => `&#${sign.charCodeAt(0)};`),
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

/** Keeps what is pressed for the program, and shows that it was. Who wants to hide does not wait. */
function answer(root: HTMLElement): void {
  const press = (control?: HTMLElement) => {
    pressed?.removeAttribute("aria-busy");
    pressed = control;
    control?.setAttribute("aria-busy", "true");
    root.style.visibility = control?.matches(".hide") ? "hidden" : "";
  };
  root.onclick = (event) => {
    const control = (event.target as Element).closest<HTMLElement>("button, summary");
    if (!control) return;
    event.preventDefault();
    press(control);
  };
  // Who leaves and comes back has pressed nothing.
  addEventListener("pagehide", () => press());
}

/** Waits for who is just pressing: a control that is gone when the finger is lifted would not hear of it. */
export async function untilReleased(place: HTMLElement): Promise<void> {
  for (let looks = 0; looks < 20 && place.matches(":active"); looks += 1)
    await new Promise((done) => setTimeout(done, 50));
}

/** Starts the program, and gives its first screen the focus and the press of the drawn one before it is painted. */
export function takeOver(place: HTMLElement, start: () => void): void {
  const controls = () => [...place.querySelectorAll<HTMLElement>(CONTROLS)];
  const before = controls();
  const focused = before.indexOf(document.activeElement as HTMLElement);
  const kept = before.indexOf(pressed!);
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
    now[kept]?.click();
  }).observe(place, { childList: true, subtree: true });
  start();
}
