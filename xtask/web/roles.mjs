// Who signs, what they decide in their hour, and in which order they see what they sign.

/** @typedef {import("./review.mjs").Statement} Statement */
/** @typedef {{ title: string, statements: Statement[], again: string[] }} Section */

/**
 * @typedef {object} Role
 * @property {string} name
 * @property {string} decides in plain sentences
 * @property {string} shown what becomes of the signature
 * @property {string} points the heading of its open points in docs/content.md
 */
/** @type {Record<string, Role>} */
const ROLES = {
  psychiatrist: {
    name: "psychiatrist",
    decides:
      "Whether each sentence is true, fair and safe for an anxious adult who reads it alone. Look first at the open points, at the result, at what is said of suicide and of heart attacks, and at the numbers. Is the strength of each claim the right one, and does its source bear it out? Our sentences should state no fact, and wound nobody.",
    shown: "When all of it is signed, the screen Talk says “Reviewed by” with them; until then, “Reviewed in part by”.",
    points: "By a clinician (a psychiatrist)",
  },
  lawyer: {
    name: "California health lawyer",
    decides:
      "Whether a clinic may publish these words. What is said of approval and off-label use comes first, then crisis lines, privacy, and what the guide is and is not. The rest follows as visitors meet it, to be read as advertising: does anything promise, compare, urge or leave out more than it may?",
    shown: "Visitors do not see them.",
    points: "By a California health lawyer",
  },
  clinic: {
    name: "clinic",
    decides:
      "Whether what the guide says of clinics is true of yours: the contact, a first visit, how often and how long, what a visit is like, cost, and every other sentence that names a clinic. The guide leaves to “ask the clinic” what differs, so your staff must know the answers.",
    shown: "Visitors do not see them.",
    points: "By the clinic",
  },
};

/** @param {string} key @param {string[]} languages @returns {Role} */
export function roleOf(key, languages) {
  if (ROLES[key]) return ROLES[key];
  const language = new Intl.DisplayNames(["en"], { type: "language" }).of(key);
  const [tag] = languages.filter((tag) => tag.startsWith(key));
  return {
    name: `clinician who grew up with ${language}`,
    decides: `Whether each sentence in ${language} (${tag}) says what the English beside it says, no more and no less, in words that a patient uses. Official forms must be the same as the official text. A doubt of the translator stands below its sentence.`,
    shown: `When all of it is signed, the screen Talk in ${language} says “Reviewed by” with them; until then, “Reviewed in part by”.`,
    points: `By a native speaker and clinician (${language})`,
  };
}

/** The screens in the order of a visit, with a name for those whose first words are none. */
export const VISIT = Object.entries({
  shell: "On every screen",
  welcome: "Start",
  calm: "A calm minute",
  someone: "I am here for someone else",
  learn: "Types of anxiety",
  "kinds.": "",
  check: "Check: before the questions",
  gad7: "The GAD-7",
  question: "Around each question",
  difficulty: "Around the item on difficulty",
  review: "All answers, to look over",
  result: "The result",
  mood: "The PHQ-2, optional",
  phq2: "The PHQ-2, word for word",
  panic: "The panic module, optional",
  repeat: "An earlier check beside this one",
  options: "What can help",
  "care.": "",
  routes: "Other routes",
  resistant: "“Treatment-resistant”",
  ledger: "The approval map: words",
  map: "The approval map: where each treatment stands",
  mechanism: "How ketamine may work",
  compare: "Compare: which to ask about, warnings, at a glance",
  evidence: "Compare: does it work?",
  time: "Compare: how often, and how long?",
  visits: "Compare: a visit, step by step",
  effects: "Compare: side effects and risks",
  "side-effects": "Compare: the table of Spravato's side effects, words",
  counts: "Compare: the table of Spravato's side effects, people",
  exclusions: "Compare: who should not have it?",
  cost: "Compare: cost and insurance",
  talk: "Talk",
  offers: "What the clinic offers, on Talk and Compare",
  sheet: "The sheet: choosing what goes on it",
  paper: "The sheet on paper",
  help: "Get help now",
  privacy: "How private is this",
  sources: "All sources",
  "still-there": "Asks whether anyone is still there",
  cleared: "After Hide and clear",
  wait: "While words have not come",
  "plain-page": "The page without scripts",
  loader: "On the clinic's page, around the guide or in its place",
});

/** The place of a screen in a visit; after all others, if it has none. @param {string} screen */
export function placeOf(screen) {
  const place = VISIT.findIndex(([known]) => (known.endsWith(".") ? screen.startsWith(known) : screen === known));
  return place < 0 ? VISIT.length : place;
}

/** @param {string} screen @param {Statement[]} statements */
function nameOf(screen, statements) {
  const [, name] = VISIT[placeOf(screen)] ?? [];
  const own = statements.find(({ id }) => id === `${screen}.title` || id === `${screen}.name`);
  return name || own?.said[0] || screen;
}

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
      ["ledger", "map"].includes(screen) || /\b(approv|off-label|FDA\b|boxed warning|REMS\b)/i.test(english),
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

/**
 * What a role signs, each statement once, in sections.
 * @param {import("./review.mjs").Said} said @param {import("./review.mjs").Part} part
 * @returns {Section[]}
 */
export function grouped({ statements }, part) {
  const asked = new Set(part.asked);
  let left = statements.filter(({ id, isRepeated }) => !isRepeated && asked.has(id));
  const first = (part.key === "lawyer" ? LAWYER_FIRST : []).map(([title, is]) => {
    const found = inOrder(left).flatMap((screen) => left.filter((one) => one.screen === screen && is(one)));
    left = left.filter((one) => !found.includes(one));
    return { title, statements: found, again: [] };
  });
  const sections = inOrder(left).map((screen) => {
    const repeated = statements.filter((one) => one.screen === screen && one.isRepeated && asked.has(one.id));
    return {
      title: nameOf(screen, statements),
      statements: left.filter((one) => one.screen === screen),
      again: repeated.map(({ id }) => id).filter((id) => !id.endsWith(".to")),
    };
  });
  return [...first, ...sections].filter((section) => section.statements.length);
}
