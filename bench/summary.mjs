// From what single visits cost to medians, ratios and the rows of the table.

/** @typedef {{ peer: string, condition: string, values: Record<string, number | null> }} Result */

/** @typedef {{ name: string, unit: string, condition: string, values: (number | null)[], ratios: (number | null)[] }} Row */

/** What is measured: its key in a visit, its name and unit, and whether it is told for each condition or for one. */
const MEASURES = /** @type {const} */ ([
  ["earlyBytes", "sent until a choice can be made", "kB", false],
  ["bytes", "sent in all", "kB", false],
  ["requests", "requests in all", "", false],
  ["useful", "first useful picture", "ms", true],
  ["choice", "a choice can be made", "ms", true],
  ["tapped", "tap on a choice to its picture", "ms", false],
  ["worstTap", "the slowest of seven such taps", "ms", false],
  ["stepped", "tap on Next to the next question", "ms", false],
  ["worstStep", "the slowest of six such taps", "ms", false],
  ["script", "scripts ran until a choice", "ms", false],
  ["longTasks", "long tasks until a choice", "", false],
  ["longest", "the longest of them", "ms", false],
  ["heap", "JavaScript heap", "MB", false],
  ["memory", "memory of the page's processes", "MB", false],
  ["shift", "layout shift until a choice", "score", false],
]);

/** The condition under which is told what is told once. */
export const MAIN = "no limit, CPU ×4";

/** @param {readonly number[]} values */
export function median(values) {
  if (values.length === 0) throw new Error("no values, no median");
  const sorted = [...values].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return Number.isInteger(half) ? (sorted[half - 1] + sorted[half]) / 2 : sorted[Math.floor(half)];
}

/** How often `other` goes into `own`: below 1, less is needed. None of nothing. @param {number | null} own @param {number | null} other */
export function ratio(own, other) {
  return own === null || other === null || other === 0 ? null : own / other;
}

/** In the order of their first visit, care-guide first. @param {readonly Result[]} results */
export function peersOf(results) {
  const names = new Set(results.map(({ peer }) => peer));
  return ["care-guide", ...[...names].filter((name) => name !== "care-guide").sort()];
}

/** @param {readonly Result[]} results @returns {Row[]} */
export function rows(results) {
  const peers = peersOf(results);
  const conditions = [...new Set(results.map(({ condition }) => condition))];
  /** @param {string} key @param {string} condition @param {string} peer */
  const value = (key, condition, peer) => {
    const of = results.filter((result) => result.peer === peer && result.condition === condition);
    const found = of.map(({ values }) => values[key]).filter((value) => typeof value === "number");
    return found.length > 0 ? median(found) : null;
  };
  return MEASURES.flatMap(([key, name, unit, isForEach]) =>
    (isForEach ? conditions : [MAIN]).map((condition) => {
      const scale = unit === "kB" ? 1000 : 1;
      const values = peers.map((peer) => {
        const found = value(key, condition, peer);
        return found === null ? null : found / scale;
      });
      return { name, unit, condition, values, ratios: values.slice(1).map((other) => ratio(values[0], other)) };
    }),
  );
}

/** @param {number | null} value @param {string} unit */
export function shown(value, unit) {
  if (value === null) return "–";
  if (unit === "score") return value.toFixed(3);
  return unit !== "ms" && value < 10 && !Number.isInteger(value)
    ? value.toFixed(1)
    : Math.round(value).toLocaleString("en-US");
}

/** How far visits to one page under one condition lie apart, as a share of their median: the median of all such. @param {readonly Result[]} results */
export function spread(results) {
  /** @type {Record<string, number[]>} */
  const groups = {};
  for (const { peer, condition, values } of results) {
    const group = `${peer}, ${condition}`;
    groups[group] = [...(groups[group] ?? []), values.choice ?? 0];
  }
  const shares = Object.values(groups).map((times) => {
    return (Math.max(...times) - Math.min(...times)) / median(times);
  });
  return median(shares);
}

/** @param {number} share */
function times(share) {
  if (share === Number.POSITIVE_INFINITY) return "against none";
  return share < 10 ? share.toFixed(2) : Math.round(share).toString();
}

/** @param {readonly Result[]} results */
export function table(results) {
  const line = (/** @type {string[]} */ cells) => `| ${cells.join(" | ")} |`;
  const heads = ["measure", "condition", ...peersOf(results)];
  const body = rows(results).map(({ name, unit, condition, values, ratios }) => [
    unit && unit !== "score" ? `${name}, ${unit}` : name,
    condition,
    ...values.map((value, place) => {
      const share = place === 0 ? null : ratios[place - 1];
      return share === null ? shown(value, unit) : `${shown(value, unit)} (**${times(share)}**)`;
    }),
  ]);
  return [heads, heads.map((_, place) => (place < 2 ? "---" : "---:")), ...body].map(line).join("\n");
}

/** What care-guide needs more of than a peer, one line for each peer. @param {readonly Result[]} results */
export function losses(results) {
  const all = rows(results);
  const [, ...others] = peersOf(results);
  return others.map((peer, place) => {
    /** Of each measure, how many times as much, under the conditions under which it is more. @type {Map<string, number[]>} */
    const lost = new Map();
    for (const { name, values, ratios } of all) {
      const share = ratios[place] ?? (values[place + 1] === 0 && values[0] ? Number.POSITIVE_INFINITY : 0);
      if (share > 1) lost.set(name, [...(lost.get(name) ?? []), share]);
    }
    const told = [...lost].map(([name, shares]) => {
      const range = [...new Set([Math.min(...shares), Math.max(...shares)].map(times))];
      return `${name} (${range.join(" to ")})`;
    });
    return `- **${peer}**: ${told.length > 0 ? told.join("; ") : "nothing"}.`;
  });
}
