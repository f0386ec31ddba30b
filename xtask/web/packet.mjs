// The parts of a packet, from its first page to the signature.
import { html } from "./markup.mjs";
import { nameOf, roleOf } from "./roles.mjs";
import { howToSign } from "./signing.mjs";

/** @typedef {import("./review.mjs").Said} Said */
/** @typedef {import("./review.mjs").Part} Part */
/** @typedef {import("./review.mjs").Statement} Statement */
/** @typedef {import("./review.mjs").Kind} Kind */

/**
 * What it is, how much it is, and what to do.
 * @param {Said} said @param {Part} part @param {string} title @param {import("./signing.mjs").Keeper} keeper
 */
export function first(said, part, title, keeper) {
  const role = roleOf(part.key, said.languages);
  const asked = asks(said, part);
  const kinds = Object.entries(KINDS).map(([kind, [many]]) => [many, asked.filter((one) => one.kind === kind).length]);
  const counted = kinds.filter(([, count]) => count).map(([many, count]) => `${count} ${many}`);
  const left = asked.length - Object.keys(part.signed).length;
  const legend = Object.entries(KINDS).filter(([kind]) => asked.some((one) => one.kind === kind));
  return html`<header>
<h1>${title}</h1>
<p class="lead">Care guide, edition <strong>${said.edition}</strong>. All of it was last checked against its sources on ${said.checked}.</p>
<p class="pages"><strong>${asked.length} statements</strong>: ${counted.join(", ")}. <strong>${left}</strong> are not signed yet${part.changed.length ? `, and ${part.changed.length} changed since they were signed: they come first` : ""}.</p>
<h2>What you decide</h2>
<p>${role.decides}</p>
<h2>How to sign</h2>
<ol>
${howToSign(said, part, role, keeper)}
</ol>
<h2>How to read it</h2>
<p>It follows the order of a visit. What has no box is there to be read, and others sign it. Small letters give each statement its id, by which it can be named. Words in braces are filled in.</p>
<dl>${legend.map(([kind, [many, means]]) => html`<div><dt>${many}</dt><dd>${means}${kind === "figures" ? keysOf(asked) : ""}</dd></div>`)}</dl>
</header>`;
}

/** What the names among numbers and signs mean. @param {Statement[]} asked */
function keysOf(asked) {
  const lines = asked
    .filter(({ keys }) => keys.length)
    .map(({ about, keys }) => `${about}: ${keys.map(([key, means]) => `“${key}”: ${means}`).join(" ")}`);
  return html`<ul>${[...new Set(lines)].map((line) => html`<li>${line}</li>\n`)}</ul>`;
}

/** What each kind is. @type {Record<Kind, [many: string, means: string]>} */
const KINDS = {
  claim: ["claims", "medical or legal facts, each with the strength of its evidence and its sources"],
  own: ["sentences of ours", "questions, directions and kind words that are meant to state no fact"],
  label: ["labels", "headings, names of buttons, a word or two"],
  verbatim: ["words of official forms", "to be the same as in the form, to the letter"],
  figures: ["numbers and signs", "of pictures, tables and rules, after the names they have in our files"],
  address: ["addresses", "where links lead"],
};

/** @param {Said} said @param {Part} part */
function asks({ statements }, part) {
  const asked = new Set(part.asked);
  return statements.filter(({ id, isRepeated }) => !isRepeated && asked.has(id));
}

/** What was signed and is no more as it was. @param {Part} part */
export function changes({ changed }) {
  const rows = changed.map(({ id, was, now, by, date }) => {
    const [, ...before] = was.split("\n");
    const [, ...after] = (now ?? "\nIt stands nowhere any more, or elsewhere.").split("\n");
    return html`<tr><td><code>${id}</code><br>${by}, ${date}</td><td>${lines(before)}</td><td>${lines(after)}</td></tr>`;
  });
  return html`<section class="changed">
<h2>Changed since it was signed</h2>
<p>Each also stands in its place below, without a signature. The letters after a source change with its record.</p>
<table><thead><tr><th>Id, and who signed</th><th>As it was signed</th><th>As it is now</th></tr></thead><tbody>
${rows}
</tbody></table>
</section>`;
}

/** @param {string[]} all */
const lines = (all) => all.map((line) => html`<div>${line}</div>`);

/** @param {string[][]} points */
export function pointsOf(points) {
  const rows = points.map(([what, where, open]) => html`<tr><td>${what}</td><td>${where}</td><td>${open}</td></tr>`);
  return html`<section class="points">
<h2>Open points for you</h2>
<table><thead><tr><th>What</th><th>Where</th><th>Open point</th></tr></thead><tbody>
${rows}
</tbody></table>
${INITIALS}
</section>`;
}

const INITIALS = html`<p class="initials"><span>Initials</span> <span>Remarks</span></p>`;

/** @param {Said} said @param {Part} part @param {import("./sections.mjs").Section} section */
export function sectionOf(said, part, { title, statements, again, notes, isOfMany }) {
  const isShort = (/** @type {Statement} */ { kind }) => ["label", "figures", "address"].includes(kind);
  const isTwice = part.languages.length > 1;
  const rows = isTwice ? statements : statements.filter((one) => !isShort(one));
  const short = isTwice ? [] : statements.filter(isShort);
  /** @param {Statement} one */
  const above = ({ screen, under }) =>
    [isOfMany ? nameOf(screen, said.statements) : "", under].filter(Boolean).join(": ");
  const lines = rows.map((one, place) => {
    const isNew = above(one) && (!place || above(rows[place - 1]) !== above(one));
    const head = html`<tr class="under"><th colspan="${2 + part.languages.length}">${above(one)}</th></tr>\n`;
    return html`${isNew ? head : ""}${row(said, part, one)}`;
  });
  return html`<section>
<h2>${title}</h2>
${lines.length ? html`<table class="said"><tbody>\n${lines}</tbody></table>` : ""}
${short.length ? html`<p class="short">${short.map((one) => brief(part, one))}</p>` : ""}
${again.length ? html`<p class="again">Also on this screen, to be signed where it stands first: ${again.map((one) => alsoSaid(part, one))}</p>` : ""}
${notes.map((note) => html`<p class="again">${note}</p>`)}
${INITIALS}
</section>`;
}

/** What stands elsewhere too. @param {Part} part @param {Statement} one */
function alsoSaid(part, one) {
  const said = part.languages.map((place) => one.said[place]).filter(Boolean);
  return html`<span>${said.join(" / ") || one.figures} <code>${one.id}</code></span>\n`;
}

/** Breaks where it has a dot. @param {string} id */
const idOf = (id) =>
  html`<code>${id.split(".").map((part, place) => html`${place ? html`.<wbr>` : ""}${part}`)}</code>`;

/** @param {Part} part @param {Statement} one */
function tick({ asked, signed }, { id }) {
  if (!asked.includes(id)) return "";
  // No box that looks as if its reader had ticked it.
  return signed[id] ? html`<span class="signed">${signed[id]}</span>` : html`<span class="tick">☐</span>`;
}

/** @param {Said} said @param {Part} part @param {Statement} one */
function row(said, part, one) {
  const { id, kind, strength, sources, about } = one;
  const rests = sources.map((source) => `${source}${said.sources[source].read === "part" ? " (part)" : ""}`).join(", ");
  const [english, ...others] = part.languages.map((place) => words(said.languages[place], one.said[place]));
  const doubts = one.doubts.filter((doubt, place) => doubt && part.languages.includes(place + 1));
  const behind = kind === "claim" ? `${strength} [${rests}]` : `${NAMED[kind] ?? kind}: ${about}`;
  const beside = one.beside.map((link) => `Link beside it: ${link}`);
  const notes = others.length
    ? [...doubts.map((doubt) => `Doubt: ${doubt}`), ...beside]
    : [[behind, one.figures].filter(Boolean).join(" "), ...beside];
  const cells = [english, ...others].map(
    (cell, place, all) =>
      html`<td>${cell}${place + 1 === all.length ? notes.map((note) => html` <span class="behind">${note}</span>`) : ""}</td>`,
  );
  return html`<tr class="${kind}"><td>${tick(part, one)}</td><td>${idOf(id)}</td>${cells}</tr>\n`;
}

/** What a sentence that is no claim is called. @type {Record<string, string>} */
const NAMED = { own: "ours", verbatim: "official form" };

/** @param {string} lang @param {string} said */
const words = (lang, said) => html`<span lang="${lang}">${said}</span>`;

/** A statement of a word or two, or of numbers. @param {Part} part @param {Statement} one */
function brief(part, one) {
  const words = one.said[0] || `${one.about}. ${one.figures}`;
  return html`<span>${tick(part, one)} ${words} <code>${one.id}</code></span>\n`;
}

/** @param {Said} said @param {import("./sections.mjs").Section[]} sections */
export function sourcesOf(said, sections) {
  const cited = new Set(sections.flatMap(({ statements }) => statements.flatMap(({ sources }) => sources)));
  const rows = Object.entries(said.sources).filter(([id]) => cited.has(id));
  return html`<section>
<h2>Sources</h2>
<p>All were last checked on ${said.checked}. "Part" is an abstract, a table, a summary or a copy; "whole" is all that bears on the claim. Where no address stands, none was opened.</p>
<ul class="sources">
${rows.map(([id, { cite, link, read }]) => html`<li><code>${id}</code> ${cite} ${link ?? ""} <strong>${read}</strong></li>\n`)}
</ul>
</section>`;
}
