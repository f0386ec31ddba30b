// The clinic files that the guide wrote for made-up visits, and what was entered in each.
import { readFileSync } from "node:fs";

/**
 * @typedef {{ url: string, version: string, item: any[] }} Form
 * @typedef {{ item: any[] }} Response
 * @typedef {object} Visit
 * @property {string} name
 * @property {(number | null)[]} gad7 points per question
 * @property {(number | null)[]} mood
 * @property {string} document
 */

/** @type {Visit[]} */
export const visits = readFileSync(process.env.CLINIC_FILES ?? "", "utf8")
  .trim()
  .split("\n")
  .map((line) => JSON.parse(line));

/** The forms in a visit's file, each with its response, the total that is filed, and the points entered. @param {Visit} visit */
export function forms({ document, gad7, mood }) {
  /** @type {any[]} */
  const resources = JSON.parse(document).entry.map((/** @type {{ resource: unknown }} */ entry) => entry.resource);
  /** @param {string} kind */
  const all = (kind) => resources.filter(({ resourceType }) => resourceType === kind);
  const [responses, observations] = [all("QuestionnaireResponse"), all("Observation")];
  return all("Questionnaire").map((/** @type {Form} */ form, place) => {
    const response = /** @type {Response} */ (responses[place]);
    const isTotal = (/** @type {any} */ { code }) => code.coding[0].code === form.item[1].linkId;
    const filed = /** @type {number | undefined} */ (observations.find(isTotal)?.valueQuantity.value);
    return { form, response, filed: filed ?? null, points: form.item[0].item.length === 2 ? mood : gad7 };
  });
}

/** The total of a whole sheet; none while an answer is missing. @param {(number | null)[]} points */
export function total(points) {
  const given = points.filter((answer) => answer !== null);
  return given.length === points.length ? given.reduce((sum, answer) => sum + answer, 0) : null;
}

/** The points of a response's answers, by the weights that its form gives them. @param {Form} form @param {Response} response */
export function pointsOf(form, response) {
  const questions = form.item[0].item;
  /** @type {Map<string, any>} */
  const answers = new Map(
    (response.item[0]?.item ?? []).map((/** @type {any} */ item) => [item.linkId, item.answer?.[0].valueCoding.code]),
  );
  return questions.map((/** @type {any} */ question) => {
    const option = question.answerOption.find(
      (/** @type {any} */ option) => option.valueCoding.code === answers.get(question.linkId),
    );
    return option ? option.extension[0].valueDecimal : null;
  });
}

/** The total in a response, if there is one. @param {Form} form @param {Response} response @returns {number | null} */
export function totalIn(form, response) {
  const item = response.item.find(({ linkId }) => linkId === form.item[1].linkId);
  return item?.answer?.[0].valueDecimal ?? null;
}
