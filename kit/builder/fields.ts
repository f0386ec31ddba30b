// A field for each attribute of the list, with what can be used and what holds without it.
import { byId, capital, make, words } from "../elements";
import { type Attribute, accent, asHex, isUsable, readReview } from "../rules";
import { ANY_SITE } from "./snippet";

type Control = HTMLInputElement | HTMLSelectElement;

/** What a clinic says first, and what it may leave as it is. */
const FIRST = /^(text|phone|link|language|review)$/;

const idOf = ({ name }: Attribute) => `field-${name}`;
const control = (attribute: Attribute) => byId<Control>(idOf(attribute));

/** Makes all fields; `changed` hears of each change. */
export function layFields(changed: () => void): void {
  for (const attribute of ATTRIBUTES) {
    const group = FIRST.test(attribute.kind) ? "about" : "looks";
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
  }
  return wrong;
}

/** What can be used instead of a value that cannot. */
export function refusal({ kind, longest, values, allowed }: Attribute): string {
  const can = kind === "text" ? `one line of at most ${longest} characters` : (allowed ?? values?.join(", "));
  return `This cannot be used, and the guide would ignore it. Allowed is ${can}.`;
}

/** What was read of a review: the edition must be the one that is here. */
function judgeReview(value: string): string {
  const [, , edition = EDITION] = readReview(value.trim()) ?? [];
  const isOther = edition !== EDITION;
  return `These words are edition ${EDITION}${isOther ? ", so the guide would not show this review" : ""}.`;
}

/** A color is answered at once: text in it must be readable. */
function remark({ kind }: Attribute, value: string): string {
  if (kind === "review") return judgeReview(value);
  const made = kind === "color" ? accent(value.trim()) : undefined;
  if (!made) return "";
  const dark = `on dark it becomes ${made.dark}`;
  return made.light === asHex(value.trim())
    ? `Text in this color reads well on white; ${dark}.`
    : `Text in this color is hard to read on white, so it becomes ${made.light}, and ${dark}: a contrast of 7:1.`;
}

/** The color as text and as a button, on light and on dark. */
function sample(attribute: Attribute, value: string): void {
  const made = accent(value.trim());
  const shown = byId(`${idOf(attribute)}-sample`);
  shown.hidden = !made;
  const palette = control(attribute).parentElement!.querySelector<HTMLInputElement>("[type=color]")!;
  palette.value = asHex(value.trim()) ?? palette.value;
  for (const scheme of ["light", "dark"] as const) {
    shown.querySelector<HTMLElement>(`.${scheme}`)!.style.setProperty("--accent", made?.[scheme] ?? "");
  }
}
