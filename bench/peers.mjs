// The pages that are compared. Each shows the same seven questions of the GAD-7, on the same bare host page.
import { readFileSync } from "node:fs";
import { parse } from "smol-toml";
import { ROOT } from "../xtask/web/project.mjs";

const MODULES = `${ROOT}bench/node_modules`;

/**
 * How the stopwatch finds its way; all are CSS selectors.
 * @typedef {object} Way
 * @property {boolean} isFramed whether the form is in a frame of its own
 * @property {string} first what must be on screen for the page to be of use
 * @property {string[]} ways the buttons that lead to the first choice, one after the other
 * @property {string} question whose text tells a question from the next
 * @property {string | null} next the button that leads to the next question; `null` where all stand on one page
 */

/** @typedef {Way & { name: string, folders: Record<string, string>, html: string, files?: Record<string, string> }} Peer */

/** @typedef {Record<"en-US", string>} Words */
const form = /** @type {{ stem: Words, items: Words[], answer: Record<string, Words> }} */ (
  /** @type {unknown} */ (parse(readFileSync(`${ROOT}content/instruments/gad7.toml`, "utf8")))
);

const STEM = form.stem["en-US"];
const ITEMS = form.items.map((item) => item["en-US"]);
const ANSWERS = Object.values(form.answer).map((answer) => answer["en-US"]);

/** @param {string} inner */
const page = (inner) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>A clinic</title>
<link rel="icon" href="data:,">
${inner}
`;

/** As a person writes it by hand: the least that a form can cost. */
const plain = () => {
  const choices = (/** @type {number} */ item) =>
    ANSWERS.map((answer, points) => `<label><input type="radio" name="q${item}" value="${points}">${answer}</label>`);
  const group = (/** @type {string} */ words, /** @type {number} */ item) =>
    `<fieldset><legend>${words}</legend>${choices(item).join("")}</fieldset>`;
  return page(`<style>
body { max-width: 40rem; margin: auto; padding: 1rem; font: 1.1rem/1.5 sans-serif; }
label { display: block; padding: 0.6rem; }
</style>
<form><p>${STEM}</p>${ITEMS.map(group).join("")}</form>`);
};

/** What puts a page into a frame walled off as care-guide's is: the least that a form behind such a wall can cost. */
const WALL = `const place = document.getElementById("form");
const frame = document.createElement("iframe");
frame.sandbox = "allow-scripts";
frame.style = "width: 100%; height: 2000px; border: 0";
frame.src = "/form.html";
place.attachShadow({ mode: "closed" }).append(frame);
`;

const surveyjs = () => {
  const choices = ANSWERS.map((text, value) => ({ value, text }));
  const elements = ITEMS.map((title, item) => ({ type: "radiogroup", name: `q${item}`, title, choices }));
  const survey = { description: STEM, questionsOnPageMode: "questionPerPage", elements };
  return page(`<link rel="stylesheet" href="/core/survey-core.fontless.min.css">
<script defer src="/core/survey.core.min.js"></script>
<script defer src="/ui/survey-js-ui.min.js"></script>
<div id="form"></div>
<script type="module">new Survey.Model(${JSON.stringify(survey)}).render(document.getElementById("form"));</script>`);
};

const lforms = () => {
  const radios = {
    url: "http://hl7.org/fhir/StructureDefinition/questionnaire-itemControl",
    valueCodeableConcept: {
      coding: [{ system: "http://hl7.org/fhir/questionnaire-item-control", code: "radio-button" }],
    },
  };
  const answerOption = ANSWERS.map((display, code) => ({ valueCoding: { code: `a${code}`, display } }));
  const item = ITEMS.map((text, place) => ({
    linkId: `q${place}`,
    type: "choice",
    text,
    extension: [radios],
    answerOption,
  }));
  const questionnaire = { resourceType: "Questionnaire", status: "active", title: STEM, item };
  return page(`<link rel="stylesheet" href="/web/styles.css">
<script defer src="/web/assets/lib/zone.min.js"></script>
<script defer src="/web/runtime.js"></script>
<script defer src="/web/polyfills.js"></script>
<script defer src="/web/main.js"></script>
<script defer src="/fhir/lformsFHIR.min.js"></script>
<div id="form"></div>
<script type="module">LForms.Util.addFormToPage(${JSON.stringify(questionnaire)}, "form", { fhirVersion: "R4" });</script>`);
};

/** The tag that the demonstration page of a build has. @param {string} dist */
const guide = (dist) => {
  const tag = /<div data-care-guide .*<\/div>\s*<script [^>]*><\/script>/.exec(
    readFileSync(`${dist}/index.html`, "utf8"),
  )?.[0];
  if (!tag) throw new Error("the demonstration page has no tag");
  return page(tag);
};

/** @param {string} file of a package */
const versionOf = (file) => JSON.parse(readFileSync(file, "utf8")).version;

/**
 * care-guide first, to which the others are compared.
 * @param {string} dist the built guide
 * @param {string} lformsFolder the unpacked package
 * @returns {Peer[]}
 */
export function peers(dist, lformsFolder) {
  const isOnOnePage = { isFramed: false, first: "input[type=radio]", ways: [], next: null };
  return [
    {
      name: "care-guide",
      folders: { "": dist },
      html: guide(dist),
      isFramed: true,
      first: "#title",
      ways: ["nav li:nth-child(3) button", "main .actions .button.main"],
      question: "#title",
      next: "main .actions .button.main",
    },
    {
      name: `SurveyJS ${versionOf(`${MODULES}/survey-core/package.json`)}`,
      folders: { core: `${MODULES}/survey-core`, ui: `${MODULES}/survey-js-ui` },
      html: surveyjs(),
      ...isOnOnePage,
      question: ".sd-question__title",
      next: ".sd-navigation__next-btn",
    },
    {
      name: `LForms ${versionOf(`${lformsFolder}/package.json`)}`,
      folders: { web: `${lformsFolder}/dist/lforms/webcomponent`, fhir: `${lformsFolder}/dist/lforms/fhir/R4` },
      html: lforms(),
      ...isOnOnePage,
      question: "body",
    },
    { name: "plain HTML", folders: {}, html: plain(), ...isOnOnePage, question: "body" },
    {
      name: "plain HTML in a frame",
      folders: {},
      files: { "/wall.js": WALL, "/form.html": plain() },
      html: page(`<div id="form"></div>\n<script async src="/wall.js"></script>`),
      ...isOnOnePage,
      isFramed: true,
      question: "body",
    },
  ];
}
