// What becomes of the ticks: the project keeps signatures of each sentence, and a clinic without its tools states in the
// tag that its own clinician reviewed the words.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "smol-toml";
import { html } from "./markup.mjs";
import { ROOT } from "./project.mjs";

/** @typedef {import("./review.mjs").Said} Said */
/** @typedef {import("./review.mjs").Part} Part */
/** @typedef {import("./roles.mjs").Role} Role */

/**
 * Who keeps a packet: the project, or a clinic, with whom to tell what is to be changed.
 * @typedef {{ isClinic: boolean, contact?: string }} Keeper
 */

/** What is done with a packet. @param {Said} said @param {Part} part @param {Role} role @param {Keeper} keeper */
export function howToSign(said, part, role, keeper) {
  const project = [
    `Your ticks are entered with your name, credentials, the day and the edition of this packet. ${role.shown}`,
    "Whatever changes later in a sentence, its numbers, its sources, the heading above it or the link beside it loses your signature, and nothing else does. The next packet begins with it.",
  ];
  const clinic = [
    `Nobody can change a word in a kit. Tell ${keeper.contact || "who gave it to you"} what you crossed out, and wait for the next version.`,
    attributeOf(part)
      ? "When nothing is crossed out, the clinic can state your review in its tag: the last page says how. It holds for this edition alone."
      : "The clinic keeps the packet. It holds for this edition alone, and visitors do not see it.",
  ];
  const steps = [
    "Tick what may stand as it is. Cross out what may not, and write beside it what should stand there.",
    "Put your initials below each section, and remarks where you have some.",
    "Sign the last page and give the packet back. Nothing that is not ticked counts as signed.",
    ...(keeper.isClinic ? clinic : project),
    unsigned(said, part, role, keeper),
  ];
  return steps.map((step) => html`<li>${step}</li>\n`);
}

/** What holds if nobody signs. @param {Said} said @param {Part} part @param {Role} role @param {Keeper} keeper */
function unsigned({ statements }, { languages }, { isClinician }, { isClinic }) {
  if (!isClinician)
    return "Without your signature the guide says and does the same; who publishes it answers for that.";
  const told = statements.find(({ id }) => id === "talk.not-reviewed")?.said.at(languages.at(-1) ?? 0);
  const until = isClinic ? "Until a review is stated" : "Until somebody signs";
  return `${until}, visitors read “${told}” Nothing stops the guide from running.`;
}

/** The last page. @param {Part} part @param {string} edition @param {Keeper} keeper */
export function signature(part, edition, keeper) {
  const fields = ["Name", "Credentials, license and state", "Day", "Signature"];
  return html`<section class="signature">
<h2>Signature</h2>
<p>I read this packet of edition ${edition}. What I ticked may stand as it is.</p>
${fields.map((field) => html`<p class="field"><span>${field}</span></p>\n`)}
${keeper.isClinic ? stated(part, edition) : entered(part, edition)}
</section>`;
}

/** How the project keeps a signature. @param {Part} part @param {string} edition */
function entered({ key }, edition) {
  const command = `cargo xtask sign --role ${key} --edition ${edition} --name "…" --credentials "…" --date YYYY-MM-DD [--except ID]… [SCREEN or ID]…`;
  return html`<p>For the office, before what was crossed out is changed:</p>
<pre>${command}</pre>
<p>Without names it signs all. Name each line that has no tick after --except.</p>`;
}

/** How a clinic states a review by itself. @param {Part} part @param {string} edition */
function stated(part, edition) {
  const attribute = attributeOf(part);
  if (!attribute) return html`<p>For the clinic: keep this packet. Nothing is entered anywhere.</p>`;
  return html`<p>For the clinic's web person, once nothing is crossed out: write this on the tag of the guide, or what stands between the quotes into the field “${attribute.label}” of builder.html or of WordPress.</p>
<pre>data-${attribute.name}="Name, credentials; YYYY-MM-DD; ${edition}"</pre>
<p>Talk then says that the clinic says so, in the language that was reviewed and in no other. Of words of another edition the guide does not say it.</p>`;
}

/**
 * What states a review of what a role signs, if the tag can: the psychiatrist's is of English.
 * @param {Part} part @returns {{ name: string, label: string } | undefined}
 */
function attributeOf({ key }) {
  const list = /** @type {Record<string, { label: string }>} */ (
    /** @type {unknown} */ (parse(readFileSync(join(ROOT, "loader/attributes.toml"), "utf8")))
  );
  const name = key === "psychiatrist" ? "reviewed" : `reviewed-${key}`;
  return list[name] && { name, label: list[name].label };
}
