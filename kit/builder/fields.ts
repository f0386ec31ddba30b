// A field for each attribute of the list, with what can be used and what holds without it.

import { byId, capital, make, words } from "../elements";
import { type Attribute, allowedIn, asHex, isUsable, namedIn, readReview, shades } from "../rules";
import { ANY_SITE } from "./snippet";

type Control = HTMLInputElement | HTMLSelectElement;

/** What the guide looks like and does, which a clinic may leave as it is; all else is what the clinic says. */
const LOOKS = /^(color|choice)$/;

const idOf = ({ name }: Attribute) => `field-${name}`;
const control = (attribute: Attribute) => byId<Control>(idOf(attribute));

/** Makes all fields; `changed` hears of each change. */
export function layFields(changed: () => void): void {
  for (const attribute of ATTRIBUTES) {
    const group = LOOKS.test(attribute.kind) ? "looks" : "about";
    byId(group).append(field(attribute, changed));
  }
}

function field(attribute: Attribute, changed: () => void): HTMLElement {
  const { label, value, without } = attribute;
  const id = idOf(attribute);
  const help = make("p", { class: "small", id: `${id}-help` }, ...words(`${capital(value)}. Without it: ${without}.`));
  const said = make("p", { class: "said", id: `${id}-said`, role: "status" });
  const input = inputOf(attribute, changed);
  return make("div", { class: "field" }, make("label", { for: id }, label), help, ...input, said);
}

function inputOf(attribute: Attribute, changed: () => void): HTMLElement[] {
  const id = idOf(attribute);
  const described = { id, "aria-describedby": `${id}-help ${id}-said` };
  const { kind, name, label } = attribute;
  if (kind === "choice" || kind === "language") {
    return [make("select", { ...described, onchange: changed }, ...options(attribute))];
  }
  const input = make("input", {
    ...described,
    type: "text",
    autocomplete: "off",
    spellcheck: "false",
    oninput: changed,
  });
  // A twin for another language, such as hours-es, is written in it.
  const twin = /-(\w\w)$/.exec(name)?.[1];
  if (twin && twin in GUIDE.words) input.lang = twin;
  if (kind === "list") return [input, ticks(attribute, input, changed)];
  if (kind !== "color") return [input];
  const pick = make("input", { type: "color", "aria-label": `${label}: choose from a palette` });
  pick.addEventListener("input", () => {
    input.value = pick.value;
    changed();
  });
  const look = (scheme: string) =>
    make(
      "span",
      { class: scheme },
      make("span", { class: "as-text" }, "Link"),
      make("span", { class: "as-button" }, "Button"),
    );
  const sample = make(
    "div",
    { class: "sample", id: `${id}-sample`, "aria-hidden": "true" },
    look("light"),
    look("dark"),
  );
  return [make("div", { class: "beside" }, input, pick), sample];
}

/** The words of a list to tick, which write the line. */
function ticks(attribute: Attribute, line: HTMLInputElement, changed: () => void): HTMLElement {
  const boxes = attribute.values!.map((value) => make("input", { type: "checkbox", value }));
  const write = () => {
    line.value = boxes.flatMap((box) => (box.checked ? box.value : [])).join(" ");
    changed();
  };
  for (const box of boxes) box.addEventListener("change", write);
  const labels = boxes.map((box) => make("label", { class: "tick" }, box, ` ${box.value}`));
  return make(
    "div",
    {
      class: "ticks",
      id: `${idOf(attribute)}-ticks`,
      role: "group",
      "aria-label": `${attribute.label}: choose from a list`,
    },
    ...labels,
  );
}

function options({ kind, values }: Attribute): HTMLOptionElement[] {
  const spoken = (tag: string) => capital(new Intl.DisplayNames([tag], { type: "language" }).of(tag) ?? tag);
  const all = values!.map((value) => make("option", { value }, kind === "language" ? spoken(value) : capital(value)));
  // A choice has its first value anyway, so that need not be said.
  if (kind === "choice") all[0]!.value = "";
  else all.unshift(make("option", { value: "" }, "As the page"));
  return all;
}

/** What the fields say, by the names of the attributes. */
export function values(): Record<string, string> {
  const said = ATTRIBUTES.map((attribute) => [attribute.name, control(attribute).value.trim()] as const);
  return Object.fromEntries(said.filter(([, value]) => value));
}

/** Puts the values of a tag into the fields. */
export function fillIn(given: Record<string, string>): void {
  for (const attribute of ATTRIBUTES) {
    const value = (given[attribute.name] ?? "").trim();
    const field = control(attribute);
    if (field instanceof HTMLSelectElement) {
      const word = attribute.kind === "language" ? value.split(/[-_]/)[0]! : value;
      const places = [...field.options].map((option) => option.value);
      // What is none of its words is told, and the first holds.
      field.selectedIndex = Math.max(0, places.indexOf(word.toLowerCase()));
    } else field.value = value;
  }
}

/** Says at each field what the guide will make of it. Returns how many it cannot use. */
export function judge(): number {
  let wrong = 0;
  for (const attribute of ATTRIBUTES) {
    const field = control(attribute);
    const isFine = isUsable(attribute, field.value, ANY_SITE);
    if (!isFine) wrong += 1;
    field.setAttribute("aria-invalid", String(!isFine));
    const words = isFine ? remark(attribute, field.value) : refusal(attribute);
    const line = byId(`${idOf(attribute)}-said`);
    line.classList.toggle("wrong", !isFine);
    // A line that stays the same is not to be read out again.
    if (line.textContent !== words) line.textContent = words;
    if (attribute.kind === "color") sample(attribute, field.value);
    if (attribute.kind === "list") tick(attribute, field.value);
  }
  return wrong;
}

/** What can be used instead of a value that cannot. */
export function refusal(attribute: Attribute): string {
  const what = attribute.kind === "list" ? "There is a word in it that cannot be used" : "This cannot be used";
  return `${what}, and the guide would ignore it. Allowed is ${allowedIn(attribute)}.`;
}

/** Ticks what the line names. */
function tick(attribute: Attribute, value: string): void {
  const named = namedIn(attribute, value);
  for (const box of byId(`${idOf(attribute)}-ticks`).querySelectorAll("input")) box.checked = named.includes(box.value);
}

/** What was read of a review: the edition must be the one that is here. */
function judgeReview(value: string): string {
  const [, , edition = EDITION] = readReview(value.trim()) ?? [];
  const isOther = edition !== EDITION;
  return `These words are edition ${EDITION}${isOther ? ", so the guide would not show this review" : ""}.`;
}

/** An address without a scheme that does not begin as a path does. */
const BARE = /^(?!\w+:|[/#.?])./;

/** What the guide makes of a value that it can use. */
function remark({ kind }: Attribute, given: string): string {
  const value = given.trim();
  if (kind === "review") return judgeReview(value);
  if (kind === "link" && BARE.test(value))
    return "Read as a page of your own site. For another site, begin with https://.";
  return kind === "color" ? judgeColor(value) : "";
}

/** Text in a color must be readable, and not on pure white alone. */
function judgeColor(value: string): string {
  const made = shades(value);
  if (!made) return "";
  const dark = `on dark it becomes ${made.dark}`;
  return made.light === asHex(value)
    ? `Text in this color reads well on the guide's light grounds; ${dark}.`
    : `Text in this color is too faint on the guide's light grounds, so it becomes ${made.light}, and ${dark}: a contrast of 7:1.`;
}

/** The color as text and as a button, on light and on dark. */
function sample(attribute: Attribute, value: string): void {
  const made = shades(value.trim());
  const shown = byId(`${idOf(attribute)}-sample`);
  shown.hidden = !made;
  const palette = control(attribute).parentElement!.querySelector<HTMLInputElement>("[type=color]")!;
  palette.value = asHex(value.trim()) ?? palette.value;
  for (const scheme of ["light", "dark"] as const) {
    shown.querySelector<HTMLElement>(`.${scheme}`)!.style.setProperty("--accent", made?.[scheme] ?? "");
  }
}
