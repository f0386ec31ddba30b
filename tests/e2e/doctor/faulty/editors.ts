// A person or an editor took the page or the tag apart.
import { FOLDER, OLD } from "../site";
import { INTEGRITY, pinned, place, SOURCE, script, TAG, tag, WORDS, without } from "../tags";
import { type Case, header } from "./case";

export const EDITORS: Record<string, Case> = {
  "a page that is not there": { page: { status: 404 }, finds: "must page-missing" },
  "a page behind a login": { page: { status: 403 }, finds: "must page-closed" },
  "an address that is no page": { page: header("content-type", "application/pdf"), finds: "must page-type" },
  "a page without a guide": { body: "<p>Soon.</p>", finds: "must no-guide" },
  "pasted into a text block": { body: WORDS, finds: "must only-words" },
  "a shortcode that nothing reads": { body: '<p>[care_guide lang="es"]</p>', finds: "must shortcode-shown" },
  "a shortcode with a hyphen": { body: "<p>[care-guide]</p>", finds: "must shortcode-shown" },
  "pasted in the visual tab": {
    body: `<p>${TAG.replaceAll("&", "&amp;").replaceAll("<", "&lt;")}</p>`,
    finds: "must code-shown",
  },
  "commented out": { body: `<!-- ${TAG} -->`, finds: "must held-back" },
  "in a template for later": { body: `<template>${TAG}</template>`, finds: "must held-back" },
  "in noscript": { body: `<noscript>${TAG}</noscript>`, finds: "must held-back" },
  "an editor removed the script": { body: place(), finds: "must script-removed" },
  "an editor removed the place": { head: pinned, body: WORDS, finds: "must no-place" },
  "curly quotes on the place": {
    body: TAG.replace('"Example Clinic"', "“Example Clinic”"),
    finds: "must curly-quotes",
  },
  "curly quotes on the script": {
    body: place() + `<script async src=“${SOURCE}”></script>`,
    finds: "must curly-quotes",
  },
  "quotation marks inside a value": {
    body: TAG.replace("Example Clinic", 'Dr. "Joe" Clinic'),
    finds: "must quote-inside",
  },
  "a wrong path": { body: place() + script("", "/wp-content/care-guide.js"), finds: "must script-lost" },
  "a path without its slash": { body: place() + script("", "care-guide/care-guide.js"), finds: "must script-lost" },
  "the other name of the site": {
    body: place() + script("", `https://www.clinic.example${SOURCE}`),
    finds: "must script-www",
  },
  "a site that browsers do not let the page read": {
    body: place() + script(`integrity="${INTEGRITY}"`, `https://files.clinic.example${SOURCE}`),
    finds: "must script-elsewhere",
  },
  "a page from before an update": {
    body: place() + script(`integrity="sha384-${"A".repeat(64)}"`, `${FOLDER}care-guide.js?v=${OLD}`),
    finds: "must tag-old",
  },
  "a tag from before an update, which lets any script run": {
    body: place() + script("", `${FOLDER}care-guide.js?v=${OLD}`),
    finds: "look tag-old",
  },
  "another integrity": {
    body: place() + script(`integrity="sha384-${"A".repeat(64)}"`),
    finds: "must integrity-wrong",
  },
  "the integrity of the example": { body: place() + script('integrity="sha384-…"'), finds: "look integrity-example" },
  "two versions on one page": { body: TAG + script("", `${FOLDER}care-guide.js`), finds: "look double" },
  "a folder that is a script": {
    body: tag("").replace("data-care-guide ", 'data-care-guide="javascript:alert(1)//" '),
    finds: "must folder-refused",
  },
  "a folder of another site": {
    body: TAG.replace("data-care-guide ", 'data-care-guide="https://evil.example/" '),
    finds: "must folder-refused",
  },
  "a folder without the files": {
    body: TAG.replace("data-care-guide ", 'data-care-guide="/guide/" '),
    finds: "must folder-wrong",
  },
  "a phone number that is none": { body: TAG.replace("+1 818 555 0100", "818-555-CALM"), finds: "look bad-value" },
  "a color by its name": { body: tag('data-accent="teal"'), finds: "look bad-value" },
  "a contact without its scheme": {
    body: TAG.replace('"/contact/"', '"www.clinic.example/contact"'),
    finds: "look bad-value",
  },
  "a contact page of another site without its scheme": {
    body: TAG.replace('data-contact-url="/contact/"', 'data-contact-url="valleyclinic.com/contact"'),
    finds: "must link-lost",
  },
  "a page on costs that is not there": { body: tag('data-cost-url="/prices/"'), finds: "must link-lost" },
  "words that lead to a folder of old": {
    body: place("", `${WORDS}<p><a href="/old/guide.html">Read the guide as a plain page</a></p>`) + pinned,
    finds: "look words-lost",
  },
  "a name that is too long": {
    body: TAG.replace('"Example Clinic"', `"${"Clinic ".repeat(20)}"`),
    finds: "look bad-value",
  },
  "a review of other words": {
    body: tag('data-reviewed="Jane Doe, MD; 2026-11-30; 2020.01-0badc0de"'),
    finds: "look old-review",
  },
  "a review of a day to come": {
    body: tag('data-reviewed="Jane Doe, MD; 2036-11-30; 2020.01-0badc0de"'),
    finds: "look bad-value",
  },
  "a crisis line that is the clinic's own number": {
    body: TAG.replace("data-phone", 'data-crisis="Night line: (818) 555-0100" data-phone'),
    finds: "look own-crisis-line",
  },
  "a button that reads as crisis help": { body: tag('data-talk-label="Call 988"'), finds: "look bad-value" },
  "an offer that the guide does not know": { body: tag('data-offers="therapy tms"'), finds: "look bad-value" },
  "a crisis line without its name": { body: tag('data-crisis="818 555 0199"'), finds: "look bad-value" },
  "a misspelt attribute": { body: tag('data-colour="#0b5a5e" data-acent="#0b5a5e"'), finds: "look unknown-attribute" },
  "an attribute by another word": { body: tag('data-language="es"'), finds: "look unknown-attribute" },
  "an attribute without data-": { body: tag('hours="9 to 5"'), finds: "look unknown-attribute" },
  "a page on costs, and no way to the clinic": {
    body: without("phone").replace(/ data-contact-url="[^"]*"/, ' data-cost-url="/costs/"'),
    finds: "look no-contact",
  },
  "no way to the clinic": { body: without("phone").replace(/ data-contact-url="[^"]*"/, ""), finds: "look no-contact" },
};
