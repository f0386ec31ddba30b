// A quick walk through the guide, with clicks sent by script.

/** @typedef {import("./guide.mjs").Guide} Guide */

/**
 * What a visitor enters: points per question, places of the care that was tried, of the topics that matter.
 * @typedef {{ sheet: number[], care: number[], topics: number[] }} Choices
 */

/** Two visitors who answer and mark differently, and see other results. @type {Choices} */
export const MILD = { sheet: [0, 1, 2, 0, 1, 2, 0], care: [0], topics: [8] };
/** @type {Choices} */
export const SEVERE = { sheet: [3, 3, 3, 3, 3, 3, 3], care: [0, 1, 2, 3], topics: [0, 2, 5] };

/**
 * Opens the screens of every section, enters the choices, and ends at a new start.
 * @param {Guide} guide
 * @param {Choices} choices
 * @param {(name: string) => Promise<unknown>} visit called on each screen
 */
export async function tour(guide, choices, visit) {
  /** @param {string} kind a selector @param {number | string} which its place or its words */
  const press = (kind, which) => guide.inside(clickByScript, kind, which);
  await visit("welcome");
  await press("nav button", 1);
  await visit("learn");
  await press("nav button", 2);
  await visit("check");
  await press("main button", "Start the questions");
  for (const [item, points] of [...choices.sheet, 0].entries()) {
    await press("main input", points);
    if (item === 0 || item === 7) await visit(`question ${item + 1}`);
    await press("main button", "Continue");
  }
  await visit("review");
  await press("main button", "See my result");
  await visit("result");
  await press("nav button", 3);
  for (const care of choices.care) await press("main input", care);
  await visit("options");
  await press("nav button", 4);
  for (const topic of choices.topics) await press("main input", topic);
  await visit("compare");
  await press("nav button", 5);
  await visit("next");
  for (const name of ["Get help now", "How private is this?", "All sources"]) {
    await press("button", name);
    await visit(name);
  }
  await press("button", "Hide and clear");
  await visit("cleared");
  await press("button", "Start again");
}

/** @param {string} kind @param {string | number} which */
export async function clickByScript(kind, which) {
  const found = [...document.querySelectorAll(kind)].find(
    (element, place) => which === (typeof which === "number" ? place : element.textContent.trim()),
  );
  if (!(found instanceof HTMLElement)) throw new Error(`nothing to click: ${kind} ${which}`);
  found.click();
  await new Promise((done) => setTimeout(done, 0));
}
