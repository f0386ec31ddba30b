// The words in which walks are written: what a visitor does, one thing after the other.
import type { Deed, Name } from "./inside";
import { inEach } from "./words";

export const SECTIONS = ["Start", "Learn", "Check", "Options", "Compare", "Talk"] as const;
export type SectionName = (typeof SECTIONS)[number];

/** The GAD-7, verbatim: https://www.phqscreeners.com */
export const ITEMS = [
  "Feeling nervous, anxious or on edge",
  "Not being able to stop or control worrying",
  "Worrying too much about different things",
  "Trouble relaxing",
  "Being so restless that it is hard to sit still",
  "Becoming easily annoyed or irritable",
  "Feeling afraid as if something awful might happen",
] as const;

/** The points of an answer are its place. */
export const ANSWERS = ["Not at all", "Several days", "More than half the days", "Nearly every day"] as const;

const named = (name: string | number): Name => (typeof name === "string" ? inEach(name) : name);

function button(name: string, opens: boolean): Deed {
  return { deed: "press", control: { role: "button", name: named(name) }, opens };
}

/** Presses the button of that name, which opens a screen. */
export function press(name: string): Deed {
  return button(name, true);
}

/** Presses the button of that name, and stays on the screen. */
export function push(name: string): Deed {
  return button(name, false);
}

/** Opens a section; by its place, since the check is called by another name once it leads to its result. */
export function section(name: SectionName): Deed {
  return { deed: "press", control: { role: "button", name: SECTIONS.indexOf(name), within: "nav" }, opens: true };
}

/** Hides and clears everything. The button has a word that always shows, and the rest of its name beside it. */
export const hide: Deed = {
  deed: "press",
  control: { role: "button", name: inEach("Hide", "and clear") },
  opens: true,
};

/**
 * Chooses a radio button or ticks a checkbox: by its name, or by its place among the like. They are those on screen,
 * or those in a group, which has a name or a place too.
 */
export function choose(name: string | number, group?: string | number): Deed {
  const control = { role: "choice", name: named(name) } as const;
  return { deed: "choose", control: group === undefined ? control : { ...control, within: named(group) } };
}

/** Answers the question on screen and goes on, or skips it. */
export function respond(points: number | null): Deed[] {
  return points === null ? [press("Skip")] : [choose(points), press("Continue")];
}

/** Changes the answer to a question, from where all answers stand. */
export function change(question: string): Deed {
  return { deed: "press", control: { role: "button", name: inEach("Change", question) }, opens: true };
}

/** Chooses everything on screen, one after the other. */
export const chooseAll: Deed = { deed: "chooseAll" };

/** Opens what is folded on the sheet's screen, or folds it again. */
export function unfold(isOpen = true): Deed {
  return { deed: "unfold", isOpen };
}

/** Picks a file with this text in it. */
export function give(file: string): Deed {
  return { deed: "give", file };
}

/** The button of the other language is called by that language's own name for itself. */
export const otherLanguage: Deed = {
  deed: "press",
  control: { role: "button", name: { en: "Español", es: "English" } },
  opens: false,
};

/** Waits for the frame to take the height of the screen. */
export const fit: Deed = { deed: "fit" };
