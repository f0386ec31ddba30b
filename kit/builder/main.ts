// Helps a clinic to write its tag: fields on one side, the guide on the other, and the tag to copy below. It asks for
// nothing but the guide's own frame, stores nothing, and works from a folder as well as from a site.
import { byId, copy, make, words } from "../elements";
import { meantBy } from "../names";
import { isOwnLine, isUsable } from "../rules";
import { fillIn, judge, layFields, refusal, values } from "./fields";
import { folderIn, folderNotes, folderOfPage, isElsewhere } from "./folder";
import { PLATFORMS, type Platform } from "./platforms";
import { fit, preview, type View } from "./preview";
import { ANY_SITE, read, roomOf, type Said, spoken, tagOf, titleOf } from "./snippet";

/** What a site shows where an editor dropped the script: not a page of nothing. */
const LITTLE_ROOM = "60vh";
/** An address that only the clinic knows. */
const YOUR_SITE = "https://files.your-site.example";

const folder = byId<HTMLInputElement>("folder");
const platform = byId<HTMLSelectElement>("platform");
const pinned = byId<HTMLInputElement>("pinned");

function said(): Said {
  return { values: values(), folder: folderIn(folder.value) };
}

function chosen(name: string): string {
  return document.querySelector<HTMLInputElement>(`input[name="${name}"]:checked`)!.value;
}

function view(): View {
  return {
    width: Number(chosen("width")),
    scheme: chosen("scheme") as View["scheme"],
    shows: chosen("shows") as View["shows"],
  };
}

/** What is copied for a platform: the tag, or the values for its own form, or a frame around the page. */
function give(now: Said, { gives, isFiltered }: Platform): string {
  if (gives === "values") {
    const lines = ATTRIBUTES.filter(({ name }) => now.values[name]).map(
      ({ name, label }) => `${label}: ${now.values[name]}`,
    );
    return lines.join("\n");
  }
  if (gives === "page") {
    const address = `${isElsewhere(now.folder) ? "" : YOUR_SITE}${now.folder}page.html`;
    const around = make("iframe", { src: address, title: titleOf(now), lang: now.values.lang ? spoken(now) : false });
    around.style.cssText = `width:100%;height:${roomOf(now)};border:0`;
    return around.outerHTML;
  }
  const room = isFiltered ? `min(${roomOf(now)},${LITTLE_ROOM})` : roomOf(now);
  return tagOf(now, { isPinned: pinned.checked, room });
}

/** The guide alone, as a page of the clinic's: for sites that take no scripts. */
function wholePage(now: Said): string {
  const lang = now.values.lang || "en";
  const alone: Said = { ...now, folder: "./" };
  const title = make("title", {}, now.values.clinic || titleOf(now)).innerHTML;
  const places: Record<string, string> = { lang, title, tag: tagOf(alone, { isPinned: pinned.checked }) };
  return PAGE.replace(/\{\{(lang|title|tag)\}\}/g, (_, name: string) => places[name]!);
}

/** What is still amiss. */
function notesOf({ values, folder: named }: Said, site: Platform, wrong: number): string[] {
  const links = ATTRIBUTES.filter(({ kind }) => kind === "link").flatMap(({ name }) => values[name] ?? []);
  return [
    wrong && `${wrong === 1 ? "One value" : `${wrong} values`} above cannot be used.`,
    !values.phone &&
      !values["contact-url"] &&
      "Without a phone number or a contact page, the guide cannot lead visitors to you.",
    ...(site.gives === "values" ? [] : folderNotes(folder.value)),
    site.isElsewhere && !isElsewhere(named) && "Write the full address of the folder above, with https:.",
    site.gives === "page" &&
      links.some((link) => !/^\w+:/.test(link)) &&
      "Write your own pages in full, with https:, since the page is not of your own site.",
    isOwnLine(values) && "A crisis line is none of your own numbers: the guide would ignore it.",
  ].filter((note): note is string => !!note);
}

function show(): void {
  const now = said();
  const site = PLATFORMS[Number(platform.value)]!;
  const notes = notesOf(now, site, judge());
  byId("notes").replaceChildren(...notes.map((note) => make("li", {}, note)));
  byId("steps").replaceChildren(...site.steps.map((step) => make("li", {}, ...words(step))));
  byId("pin").hidden = site.gives === "values";
  byId("page").hidden = site.gives !== "page";
  byId("what").textContent = { tag: "The tag", values: "The values", page: "A frame for the page" }[site.gives];
  byId<HTMLTextAreaElement>("tag").value = give(now, site);
  preview(now, view());
}

/** Takes over what a pasted tag says. */
function readBack(): void {
  const found = read(byId<HTMLTextAreaElement>("old").value);
  const answer = byId("read-said");
  if (!found) {
    answer.textContent = "There is no tag of the guide in this text.";
    return;
  }
  fillIn(found.values);
  if (found.folder) folder.value = found.folder;
  const bad = ATTRIBUTES.filter((attribute) => !isUsable(attribute, found.values[attribute.name] ?? "", ANY_SITE));
  const lines = [
    `${Object.keys(found.values).length} values were read into the fields.`,
    ...found.unknown.map(unknown),
    ...bad.map((attribute) => `data-${attribute.name}: ${refusal(attribute)}`),
  ];
  answer.replaceChildren(...lines.map((line) => make("span", { class: "line" }, line)));
  show();
}

/** A name of a pasted tag that says nothing to the guide. */
function unknown(name: string): string {
  const meant = meantBy(
    name.replace(/^data-/, ""),
    ATTRIBUTES.map(({ name }) => name),
  );
  const says = `${name} is none of the guide's attributes and was left out.`;
  return meant ? `${says} Write data-${meant}.` : says;
}

async function copied(text: string): Promise<void> {
  const isDone = await copy(text);
  byId("copy-said").textContent = isDone
    ? "Copied."
    : "The browser did not let this page copy. Mark the text and copy it.";
}

/** Steps and tag as a message, for the person who looks after the site. */
function message(): string {
  const { name, steps } = PLATFORMS[Number(platform.value)]!;
  const numbered = steps.map((step, at) => `${at + 1}. ${step.replaceAll("`", "")}`);
  return [
    `Please add the care guide to our site (${name}).`,
    ...numbered,
    "",
    byId<HTMLTextAreaElement>("tag").value,
  ].join("\n");
}

function save(): void {
  const address = URL.createObjectURL(new Blob([wholePage(said())], { type: "text/html" }));
  make("a", { href: address, download: "page.html" }).click();
  setTimeout(() => URL.revokeObjectURL(address), 1_000);
}

layFields(show);
folder.value = folderOfPage(location) ?? folder.value;
platform.append(...PLATFORMS.map(({ name }, at) => make("option", { value: String(at) }, name)));
for (const control of [folder, pinned]) control.addEventListener("input", show);
platform.addEventListener("change", () => {
  pinned.checked = !PLATFORMS[Number(platform.value)]!.isRewritten;
  show();
});
for (const control of document.querySelectorAll("#views input")) control.addEventListener("change", show);
byId("read").addEventListener("click", readBack);
byId("copy").addEventListener("click", () => copied(byId<HTMLTextAreaElement>("tag").value));
byId("copy-message").addEventListener("click", () => copied(message()));
byId("save").addEventListener("click", save);
addEventListener("resize", fit);
show();
