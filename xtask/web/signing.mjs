// What becomes of the ticks: the project keeps signatures of each sentence, and a clinic without its tools states in the
// tag that its own clinician reviewed the words.
import { html } from "./markup.mjs";

/** @typedef {"project" | "clinic"} Keeper */

/** What is done with a packet. @param {import("./roles.mjs").Role} role @param {Keeper} keeper */
export function howToSign(role, keeper) {
  const after = {
    project: [
      `Your ticks are entered with your name, credentials, the day and the edition of this packet. ${role.shown}`,
      "Whatever changes later in a sentence, its numbers, its sources, the heading above it or the link beside it loses your signature, and nothing else does. The next packet begins with it.",
    ],
    clinic: [
      "Nobody can change a word in a kit. Tell who gave it to you what you crossed out, and wait for the next version.",
      role.isClinician
        ? "When nothing is crossed out, the clinic can state your review in its tag: the last page says how. It holds for this edition alone."
        : "The clinic keeps the packet. It holds for this edition alone, and visitors do not see it.",
    ],
  };
  const steps = [
    "Tick what may stand as it is. Cross out what may not, and write beside it what should stand there.",
    "Put your initials below each section, and remarks where you have some.",
    "Sign the last page and give the packet back. Nothing that is not ticked counts as signed.",
    ...after[keeper],
  ];
  return steps.map((step) => html`<li>${step}</li>\n`);
}

/** The last page. @param {import("./review.mjs").Part} part @param {import("./roles.mjs").Role} role @param {string} edition @param {Keeper} keeper */
export function signature({ key }, role, edition, keeper) {
  const fields = ["Name", "Credentials, license and state", "Day", "Signature"];
  const office = `cargo xtask sign --role ${key} --edition ${edition} --name "…" --credentials "…" --date YYYY-MM-DD [--except ID]… [SCREEN or ID]…`;
  return html`<section class="signature">
<h2>Signature</h2>
<p>I read this packet of edition ${edition}. What I ticked may stand as it is.</p>
${fields.map((field) => html`<p class="field"><span>${field}</span></p>\n`)}
${keeper === "project" ? html`<p>For the office, before what was crossed out is changed:</p>\n<pre>${office}</pre>` : stated(role, edition)}
</section>`;
}

/** How a clinic states a review by itself. @param {import("./roles.mjs").Role} role @param {string} edition */
function stated({ isClinician }, edition) {
  if (!isClinician) return html`<p>For the clinic: keep this packet. Nothing is entered anywhere.</p>`;
  return html`<p>For the clinic's web person, once nothing is crossed out: write this on the tag of the guide, or what stands between the quotes into the field “Your own review” of builder.html or of WordPress.</p>
<pre>data-reviewed="Name, credentials; YYYY-MM-DD; ${edition}"</pre>
<p>Talk then says that the clinic says so. Of words of another edition the guide does not say it.</p>`;
}
