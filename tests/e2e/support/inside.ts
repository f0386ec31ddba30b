// What is done inside the guide's frame, each time in one go. It is sent as text, so that Playwright and WebDriver
// can run it: nothing in here may use what is not in PARTS.

/** The words of a name in each language, or a place among the like on screen. */
export type Name = Readonly<Record<string, string>> | number;

/** A control as a visitor knows it. */
export interface Control {
  readonly role: "button" | "choice";
  readonly name: Name;
  /** The navigation, or the group of choices that it stands in. */
  readonly within?: "nav" | Name;
}

/** One thing that a visitor does. */
export type Deed =
  | { readonly deed: "press"; readonly control: Control; readonly opens: boolean }
  | { readonly deed: "choose"; readonly control: Control }
  | { readonly deed: "chooseAll" }
  | { readonly deed: "unfold"; readonly isOpen: boolean }
  | { readonly deed: "give"; readonly file: string }
  | { readonly deed: "fit" };

/** Another task, without a timer's delay: by then what was clicked is drawn into the document, which takes a microtask. */
function turn(): Promise<unknown> {
  const { port1, port2 } = new MessageChannel();
  return new Promise((done) => {
    port1.onmessage = done;
    port2.postMessage(0);
  }).finally(() => port1.close());
}

/** Waits until something is so, at most for some milliseconds, and tells whether it is. */
async function until(isSo: () => boolean, patience: number): Promise<boolean> {
  const end = Date.now() + patience;
  if (!isSo()) await turn();
  while (!isSo() && Date.now() < end) await new Promise((done) => setTimeout(done, 4));
  return isSo();
}

function isSeen(element: Element): boolean {
  return element.checkVisibility({ visibilityProperty: true });
}

/** Whether a control does nothing for now. */
function isOff(element: Element | undefined): boolean {
  return element?.ariaDisabled === "true";
}

/**
 * The words by which a control is called: of a door its first line, of a choice the first words of its label, of two
 * names in one place the one that is shown.
 */
function nameOf(element: Element): string {
  const label = element.closest("label")?.querySelector("span")?.firstChild;
  const shown = element.querySelector(".variant:not(.off)") ?? element.querySelector(".door-name");
  return ((label ?? shown ?? element).textContent ?? "").replace(/\s+/g, " ").trim();
}

/** Of these, the one of that name or place. */
function named<E extends Element>(elements: readonly E[], name: Name, nameOf: (element: E) => string): E | undefined {
  if (typeof name === "number") return elements[name];
  const words = name[document.documentElement.lang.slice(0, 2)];
  return elements.find((element) => nameOf(element) === words);
}

function kindOf({ role }: Control): string {
  return role === "button" ? "button" : "input[type=radio], input[type=checkbox]";
}

/** All controls of a kind on screen, or in a group there. */
function alike(control: Control): HTMLElement[] {
  const { within } = control;
  const group = () => {
    if (within === undefined || within === "nav") return document.querySelector(within ?? "body");
    const groups = [...document.querySelectorAll("main fieldset, main details")].filter(isSeen);
    const fieldsets = groups.filter((group) => group.matches("fieldset"));
    const titleOf = (group: Element) => nameOf(group.querySelector("legend, summary") ?? group);
    return named(typeof within === "number" ? fieldsets : groups, within, titleOf);
  };
  return [...(group()?.querySelectorAll<HTMLElement>(kindOf(control)) ?? [])].filter(isSeen);
}

/** Opens the folds in which a control of this name is, as a visitor would. */
function reveal(control: Control): void {
  if (typeof control.name === "number") return;
  const found = named([...document.querySelectorAll(`main details :is(${kindOf(control)})`)], control.name, nameOf);
  for (let fold = found?.closest("details"); fold; fold = fold.parentElement?.closest("details")) fold.open = true;
}

function look(control: Control): HTMLElement | undefined {
  return named(alike(control), control.name, nameOf);
}

/** Waits for a control that a visitor can see and use. */
async function seek(control: Control): Promise<HTMLElement> {
  if (!look(control)) {
    reveal(control);
    // What a fold adds is told to the page with the next frame that is drawn: in time, whatever is done next.
    await fit();
  }
  const isUsable = () => !isOff(look(control));
  if (await until(() => look(control) !== undefined && isUsable(), 4000)) return look(control)!;
  const all = alike(control).map((element) => `“${nameOf(element)}”${isOff(element) ? " (off)" : ""}`);
  throw new Error(`nobody can use this: ${JSON.stringify(control)}; there are ${all.join(", ")}`);
}

/** Notes which screen is about to be left. */
function leave(): void {
  Object.assign(document.querySelector("main") ?? {}, { isLeft: true });
}

/** Waits for a new screen, whose heading has focus. */
async function arrive(): Promise<void> {
  const isNew = () => {
    const main = document.querySelector("main");
    return main !== null && !("isLeft" in main) && document.activeElement?.id === "title";
  };
  if (!(await until(isNew, 5000))) throw new Error("no new screen whose heading has focus");
}

/**
 * Waits for the frame to take the height of the screen, so that nothing moves under the next click. A frame that
 * never gets there is for the layout tests to find.
 */
async function fit(): Promise<void> {
  const height = () => document.querySelector("#guide")!.getBoundingClientRect().height;
  const isFit = () => Math.abs(innerHeight - height()) < 9;
  if (isFit()) return;
  await new Promise<void>((done) => {
    const end = () => {
      clearTimeout(patience);
      removeEventListener("resize", look);
      done();
    };
    const look = () => isFit() && end();
    const patience = setTimeout(end, 500);
    addEventListener("resize", look);
  });
}

/** Presses a control that a visitor could press. */
async function press(control: HTMLElement, opens: boolean): Promise<void> {
  if (isOff(control) || !isSeen(control)) {
    throw new Error(`nobody can press this: ${control.outerHTML.slice(0, 200)}`);
  }
  if (opens) leave();
  // A button in another language is the one that switches to it, once the words of that have come.
  const { lang } = control;
  control.click();
  if (lang) await until(() => document.documentElement.lang === lang, 4000);
  if (opens) await arrive();
  else await turn();
}

/** Chooses an input that a visitor could choose, and sees that it stays chosen. */
async function choose(control: HTMLElement): Promise<void> {
  const input = control as HTMLInputElement;
  if (isOff(input) || !isSeen(input)) throw new Error(`nobody can choose this: ${input.outerHTML}`);
  if (!input.checked) await press(input, false);
  if (!input.isConnected || !input.checked) throw new Error(`not chosen after a click: ${input.outerHTML}`);
}

/** Chooses everything on screen that can be chosen, one after the other. */
async function chooseAll(): Promise<void> {
  const control: Control = { role: "choice", name: 0 };
  for (const name of alike(control).keys()) {
    // Some are off once as many as there is room for are chosen.
    if (!isOff(alike(control)[name])) await choose(await seek({ ...control, name }));
  }
}

/** Opens a file as if it had been picked, and waits until something is said of it. */
async function give(text: string): Promise<void> {
  const main = document.querySelector("main")!;
  const before = main.textContent;
  const input = main.querySelector<HTMLInputElement>("input[type=file]")!;
  const picked = new DataTransfer();
  picked.items.add(new File([text], "answers.json", { type: "application/json" }));
  input.files = picked.files;
  input.dispatchEvent(new Event("change", { bubbles: true }));
  if (!(await until(() => main.textContent !== before, 5000))) throw new Error("nothing is said of the file");
}

function unfold(isOpen: boolean): void {
  for (const fold of document.querySelectorAll<HTMLDetailsElement>("main .fold")) fold.open = isOpen;
}

/** Does all of it, one after the other. */
async function act(deeds: readonly Deed[]): Promise<void> {
  for (const deed of deeds) {
    if (deed.deed === "press") await press(await seek(deed.control), deed.opens);
    else if (deed.deed === "choose") await choose(await seek(deed.control));
    else if (deed.deed === "chooseAll") await chooseAll();
    else if (deed.deed === "unfold") unfold(deed.isOpen);
    else if (deed.deed === "give") await give(deed.file);
    else await fit();
  }
}

/** Goes from stop to stop, each a name and what leads there, and measures every one. */
async function survey<T>(
  stops: readonly (readonly [string, ...Deed[]])[],
  measure: () => T,
): Promise<Record<string, T>> {
  const found: Record<string, T> = {};
  for (const [name, ...deeds] of stops) {
    await act(deeds).catch((cause) => {
      throw new Error(`on the way to “${name}”: ${cause.message}`);
    });
    found[name] = measure();
  }
  return found;
}

/** Where the focus is, seen from a control: on it, on another of its group, or before or behind it. */
function focusFrom(control: HTMLElement): "there" | "beside" | "before" | "behind" {
  const now = document.activeElement ?? document.body;
  if (now === control) return "there";
  const group = (element: Element) =>
    element instanceof HTMLInputElement && element.type === "radio" ? element.name : "";
  if (group(now) !== "" && group(now) === group(control)) return "beside";
  return now.compareDocumentPosition(control) & Node.DOCUMENT_POSITION_FOLLOWING ? "before" : "behind";
}

const PARTS = [
  turn,
  until,
  isSeen,
  isOff,
  nameOf,
  named,
  kindOf,
  alike,
  reveal,
  look,
  seek,
  leave,
  arrive,
  fit,
  press,
  choose,
  chooseAll,
  give,
  unfold,
  act,
  survey,
  focusFrom,
];

/** A function of one value that brings all of this along. */
function program<V, T>(call: string): (value: V) => Promise<T> {
  return new Function("value", `${PARTS.join("\n")}\nreturn (async () => ${call})();`) as (value: V) => Promise<T>;
}

export const inside = {
  act: program<readonly Deed[], void>("act(value)"),
  /** A whole walk without a round trip; `measure` is sent as text as well. */
  survey: <T>(measure: () => T) =>
    program<readonly (readonly [string, ...Deed[]])[], Record<string, T>>(`survey(value, ${measure})`),
  seek: program<Control, HTMLElement>("seek(value)"),
  leave: program<undefined, void>("leave()"),
  /** After a deed that opens a screen. */
  arrive: program<undefined, void>("(await arrive(), fit())"),
  pressElement: program<HTMLElement | SVGElement, void>("(await press(value, true), fit())"),
  chooseElement: program<HTMLElement | SVGElement, void>("choose(value)"),
  isChosen: program<Control, boolean>("(await seek(value)).checked"),
  focusFrom: program<Control, ReturnType<typeof focusFrom>>("focusFrom(await seek(value))"),
};
