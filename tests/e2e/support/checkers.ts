// Four engines that look for faults in a document: axe, IBM's checker, HTML_CodeSniffer and html-validate.
import type { Frame } from "@playwright/test";
import { AXE } from "./checkers/axe";
import type { Checker, Rules } from "./checkers/checker";
import { HTML } from "./checkers/html";
import { HTMLCS } from "./checkers/htmlcs";
import { IBM } from "./checkers/ibm";

const CHECKERS: readonly Checker[] = [AXE, IBM, HTMLCS, HTML];

/** Puts the engines into a frame. */
export async function loadEngines(frame: Frame): Promise<void> {
  for (const { load } of CHECKERS) await load?.(frame);
}

/** What the engines say, each line with the engine's name: the faults and doubts only, or all. */
export async function verdicts(frame: Frame, rules: readonly Rules[], isAll = false): Promise<string[]> {
  const said: string[] = [];
  for (const { name, look } of CHECKERS) {
    for (const { words, isFault } of await look(frame, rules, isAll))
      said.push(`${isAll ? `${isFault ? "not " : ""}held: ` : ""}${name}: ${words}`);
  }
  return said;
}

/**
 * The document as style sheets see it: each text as one letter, so too attributes that no selector asks for, and what
 * is checked. What has the same shape has the same colors, in whatever language.
 */
function shapeInside(): string {
  const shape = document.documentElement.cloneNode(true) as HTMLElement;
  const css = [...document.querySelectorAll("style")].map(({ textContent }) => textContent).join("");
  const isWord = (name: string) =>
    /^(aria-.+|data-.+|lang|title)$/.test(name) && !css.includes(`[${name}`) && !css.includes(`:${name}(`);
  for (const element of [shape, ...shape.querySelectorAll("*")])
    for (const attribute of element.attributes) if (isWord(attribute.name)) attribute.value = "w";
  const texts = document.createTreeWalker(shape, NodeFilter.SHOW_TEXT);
  for (let text = texts.nextNode(); text; text = texts.nextNode()) if (text.nodeValue!.trim()) text.nodeValue = "w";
  const checked = [...document.querySelectorAll("input")].map((input) => Number(input.checked));
  return `${checked.join("")} ${shape.outerHTML}`;
}

/**
 * What the engines find in a frame, with folded lists open: what does not look at colors once for each document, and
 * colors in dark and in light once for each shape of a document, unless `seen` before.
 */
export async function findings(frame: Frame, seen = new Set<string>()): Promise<string[]> {
  await frame.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
  const isNew = (what: string) => !seen.has(what) && seen.add(what);
  const others: Rules[] = isNew(await frame.content()) ? ["others"] : [];
  const colors: Rules[] = isNew(await frame.evaluate(shapeInside)) ? ["colors"] : [];
  const found: string[] = [];
  for (const [colorScheme, rules] of [
    ["dark", [...others, ...colors]],
    ["light", colors],
  ] as const) {
    if (rules.length === 0) continue;
    // Without motion no color is seen on its way from one scheme to the other.
    await frame.page().emulateMedia({ colorScheme, reducedMotion: "reduce" });
    for (const finding of await verdicts(frame, rules)) found.push(`${colorScheme}: ${finding}`);
  }
  return found;
}
