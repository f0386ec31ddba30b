// Who signs, what they decide in their hour, and what the screens are called.

/** @typedef {import("./review.mjs").Statement} Statement */

/**
 * @typedef {object} Role
 * @property {string} name
 * @property {string} decides in plain sentences
 * @property {boolean} isClinician whose review visitors read of
 * @property {string} shown what becomes of the signature
 * @property {string} points the heading of its open points in docs/content.md
 */
/** @type {Record<string, Role>} */
const ROLES = {
  psychiatrist: {
    name: "psychiatrist",
    isClinician: true,
    decides:
      "Whether each sentence is true, fair and safe for an anxious adult who reads it alone. Look first at the open points, at the result, at what is said of suicide and of heart attacks, and at the numbers. Is the strength of each claim the right one, and does its source bear it out? Our sentences should state no fact, and wound nobody.",
    shown: shown("English"),
    points: "By a clinician (a psychiatrist)",
  },
  lawyer: {
    name: "California health lawyer",
    isClinician: false,
    decides:
      "Whether a clinic may publish these words. What is said of approval and off-label use comes first, then crisis lines, privacy, and what the guide is and is not. The rest follows as visitors meet it, to be read as advertising: does anything promise, compare, urge or leave out more than it may?",
    shown: "Visitors do not see them.",
    points: "By a California health lawyer",
  },
  clinic: {
    name: "clinic",
    isClinician: false,
    decides:
      "Whether what the guide says of clinics is true of yours: the contact, a first visit, how often and how long, what a visit is like, cost, and every other sentence that names a clinic. The guide leaves to “ask the clinic” what differs, so your staff must know the answers.",
    shown: "Visitors do not see them.",
    points: "By the clinic",
  },
};

/** What visitors read of a signature. @param {string} language */
function shown(language) {
  return `Once one person has signed all of it, the screen Talk in ${language} says “Reviewed by” with them; once a part is signed, “Reviewed in part by”.`;
}

/** @param {string} key @param {string[]} languages @returns {Role} */
export function roleOf(key, languages) {
  if (ROLES[key]) return ROLES[key];
  const language = new Intl.DisplayNames(["en"], { type: "language" }).of(key) ?? key;
  const [tag] = languages.filter((tag) => tag.startsWith(key));
  return {
    name: `clinician who grew up with ${language}`,
    isClinician: true,
    decides: `Whether each sentence in ${language} (${tag}) says what the English beside it says, no more and no less, in words that a patient uses. Official forms must be the same as the official text. A doubt of the translator stands below its sentence.`,
    shown: shown(language),
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
  "ledger-cells": "The approval map: where each treatment stands",
  mechanism: "How ketamine may work",
  compare: "Compare: which to ask about, warnings, at a glance",
  evidence: "Compare: does it work?",
  time: "Compare: how often, and how long?",
  visits: "Compare: a visit, step by step",
  effects: "Compare: side effects and risks",
  "side-effects": "Compare: the table of Spravato's side effects, words",
  "side-effects-counts": "Compare: the table of Spravato's side effects, people",
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

/** What a screen is called. @param {string} screen @param {Statement[]} statements */
export function nameOf(screen, statements) {
  const [, name] = VISIT[placeOf(screen)] ?? [];
  const own = statements.find(({ id }) => id === `${screen}.title` || id === `${screen}.name`);
  return name || own?.said[0] || screen;
}
