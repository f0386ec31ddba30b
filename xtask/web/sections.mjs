// In which sections a role sees what it signs, so that each can be read by itself.
import { nameOf, placeOf, roleOf } from "./roles.mjs";

/** @typedef {import("./review.mjs").Said} Said */
/** @typedef {import("./review.mjs").Part} Part */
/** @typedef {import("./review.mjs").Statement} Statement */
/**
 * @typedef {object} Section
 * @property {string} title
 * @property {Statement[]} statements to be signed, and what has to be read with them
 * @property {Statement[]} again what stands on this screen too
 * @property {string[]} notes where the rest of the screen is
 * @property {boolean} isOfMany whether it is of several screens
 */

/** The screens of some statements, in the order of a visit. @param {Statement[]} statements */
function inOrder(statements) {
  const screens = [...new Set(statements.map(({ screen }) => screen))];
  return screens.sort((one, other) => placeOf(one) - placeOf(other));
}

/** What a lawyer reads before all else. @type {[title: string, is: (one: Statement) => boolean][]} */
const LAWYER_FIRST = [
  [
    "First: approval and off-label use",
    ({ screen, said: [english = ""] }) =>
      ["ledger", "ledger-cells"].includes(screen) || /\b(approv|off-label|FDA\b|boxed warning|REMS\b)/i.test(english),
  ],
  [
    "Second: crisis lines and emergencies",
    ({ id, screen, said: [english = ""] }) =>
      screen === "help" || id.startsWith("links.") || /\b(911|988|741741|crisis|emergency|suicide)\b/i.test(english),
  ],
  [
    "Third: privacy promises",
    ({ screen, said: [english = ""] }) =>
      ["privacy", "cleared", "still-there"].includes(screen) ||
      /\b(privat|private|privacy|nothing (you|is)|saved?|stor(e|ed|es)|sent|trackers?|record of)\b/i.test(english),
  ],
  [
    "Fourth: what the guide is and is not, and who pays",
    ({ id, said: [english = ""] }) =>
      /^talk\.(made|reviewed|not-reviewed|untested)/.test(id) ||
      /\b(not a diagnosis|diagnos\w+|take the place|paid|pays?|reviewed|guarantee|license)\b/i.test(english),
  ],
];

/** What stands around every screen, and how private all is: whoever signs for one screen has to know it. @param {Statement} one */
function isEverywhere({ id, screen }) {
  return ["shell", "help", "privacy"].includes(screen) || id === "welcome.crisis";
}

/** What a role signs, each statement once, in sections. @param {Said} said @param {Part} part @returns {Section[]} */
export function grouped(said, part) {
  const asked = new Set(part.asked);
  const once = said.statements.filter(({ isRepeated }) => !isRepeated);
  let left = once.filter((one) => asked.has(one.id) || isEverywhere(one));
  const first = (part.key === "lawyer" ? LAWYER_FIRST : []).map(([title, is]) => {
    const found = inOrder(left).flatMap((screen) => left.filter((one) => one.screen === screen && is(one)));
    left = left.filter((one) => !found.includes(one));
    return { title, statements: found, again: [], notes: [], isOfMany: true };
  });
  const sections = inOrder(left).map((screen) => {
    const own = said.statements.filter((one) => one.screen === screen);
    const here = left.filter((one) => one.screen === screen);
    return {
      title: nameOf(screen, said.statements),
      statements: here,
      again: own.filter(({ id, isRepeated }) => isRepeated && !id.endsWith(".to")),
      notes: rest(
        said,
        part,
        own.filter((one) => !one.isRepeated && !here.includes(one)),
        first,
      ),
      isOfMany: false,
    };
  });
  return [...first, ...sections].filter((section) => section.statements.length);
}

/**
 * Where the other sentences of a screen are.
 * @param {Said} said @param {Part} part @param {Statement[]} others @param {Section[]} first
 */
function rest(said, part, others, first) {
  const above = first.map(({ title, statements }) => [title, others.filter((one) => statements.includes(one)).length]);
  const notes = above
    .filter(([, count]) => count)
    .map(([title, count]) => `${count} more of this screen above, under “${title}”.`);
  const unasked = others.filter(({ id }) => !part.asked.includes(id)).length;
  if (!unasked) return notes;
  const why =
    part.languages.length > 1 ? "not said in this language" : `not for the ${roleOf(part.key, said.languages).name}`;
  return [
    ...notes,
    `${unasked} more of this screen, ${why}: they stand in their order in the packet of the psychiatrist, which has all.`,
  ];
}
