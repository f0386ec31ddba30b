// HTML out of texts: whatever is filled in is text, unless it was made here.

/** What is HTML already. */
class Markup extends String {}

/** @param {unknown} value @returns {string} */
export const text = (value) => String(value).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** @param {unknown} value @returns {string} */
function filled(value) {
  if (Array.isArray(value)) return value.map(filled).join("");
  return value instanceof Markup ? value.toString() : text(value);
}

/** @param {TemplateStringsArray} strings @param {unknown[]} values */
export function html(strings, ...values) {
  const rest = values.map((value, place) => filled(value) + strings[place + 1]);
  return new Markup([strings[0], ...rest].join(""));
}
