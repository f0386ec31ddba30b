// The controls of a screen: large enough to hit, told apart by their names, and with a focus that can be seen.
import Color from "colorjs.io";
import type { Guide } from "./guide";

/** Controls, each as the place that takes a tap. */
const TARGETS = "button, a[href], summary, label:has(input), [tabindex='0']";

/** Controls that are smaller than 44 by 44 CSS pixels. */
export async function small(guide: Guide): Promise<string[]> {
  return guide.frame.evaluate((targets) => {
    const shown = [...document.querySelectorAll<HTMLElement>(targets)].filter((element) =>
      element.checkVisibility({ visibilityProperty: true }),
    );
    return shown
      .map((element) => ({ element, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width < 43.95 || box.height < 43.95)
      .map(({ element, box }) => `${element.textContent!.trim().slice(0, 40)}: ${box.width} by ${box.height}`);
  }, TARGETS);
}

/** Where a new screen does not start at its heading. */
export async function astray(guide: Guide, state: string): Promise<string[]> {
  // Neither the first screen nor the idle question takes the focus, nor does a change of language.
  if (/^(welcome|still there|panic, not offered|.*left without)/.test(state)) return [];
  const isAtTitle = await guide.frame.evaluate(() => document.activeElement?.id === "title");
  return isAtTitle ? [] : ["focus is not on the heading"];
}

/** Words above the heading, which takes the focus, that are not told with it either. */
export async function missed(guide: Guide): Promise<string[]> {
  return guide.frame.evaluate(() => {
    const title = document.querySelector("#title")!;
    const group = title.closest("legend")?.parentElement;
    const told = [title, group].flatMap((one) => one?.getAttribute("aria-describedby")?.split(" ") ?? []);
    const all = [...document.querySelectorAll("main *")].filter(
      (one) => one.compareDocumentPosition(title) === Node.DOCUMENT_POSITION_FOLLOWING,
    );
    return all
      .filter((one) => one.checkVisibility() && !one.closest("button, svg") && !told.includes(one.id))
      .map((one) => one.textContent!.trim())
      .filter((words) => words);
  });
}

/** Names that more than one control of the screen has. */
export async function alike(guide: Guide): Promise<string[]> {
  return guide.frame.evaluate(() => {
    const controls = [
      ...document.querySelectorAll<HTMLElement>("main :is(button, a[href], label:has([type=checkbox]))"),
    ];
    // Links of one name may lead to one place.
    const known = new Map<string, string | undefined>();
    return controls
      .filter((element) => element.checkVisibility())
      .map((element) => {
        const name = element.textContent!.trim().replace(/\s+/g, " ");
        const { href } = element as HTMLAnchorElement;
        const isAlike = known.has(name) && (!href || known.get(name) !== href);
        known.set(name, href);
        return isAlike ? name : "";
      })
      .filter((name) => name);
  });
}

/** Filled buttons whose words nobody can read in forced colors. */
export async function wordless(guide: Guide): Promise<string[]> {
  return guide.frame.evaluate(() => {
    const canvas = getComputedStyle(document.querySelector(".guide")!).backgroundColor;
    return [...document.querySelectorAll<HTMLElement>(".button")]
      .filter((button) => {
        const { color, backgroundColor, forcedColorAdjust } = getComputedStyle(button) as CSSStyleDeclaration & {
          forcedColorAdjust: string;
        };
        // Text has a plate of the page's color behind it, unless the button opts out of both.
        return color === (forcedColorAdjust === "none" ? backgroundColor : canvas);
      })
      .map((button) => button.innerText);
  });
}

export interface Ring {
  name: string;
  style: string;
  width: number;
  color: string;
  ground: string;
}

/** The ring of every control that can have focus, and the ground it is drawn on. A key must have been pressed before. */
export async function rings(guide: Guide): Promise<Ring[]> {
  return guide.frame.evaluate(() => {
    const found = [];
    const before = document.activeElement as HTMLElement;
    for (const element of document.querySelectorAll<HTMLElement>("button, a[href], summary, input, [tabindex='0']")) {
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      element.focus({ preventScroll: true });
      const bearer = element.closest(".choice, .chip") ?? element;
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(bearer);
      let ground = "rgb(255, 255, 255)";
      for (let around = bearer.parentElement; around; around = around.parentElement) {
        const { backgroundColor } = getComputedStyle(around);
        if (backgroundColor === "rgba(0, 0, 0, 0)") continue;
        ground = backgroundColor;
        break;
      }
      found.push({
        name: (element.parentElement ?? element).textContent!.trim().slice(0, 40),
        style: outlineStyle,
        width: parseFloat(outlineWidth),
        color: outlineColor,
        ground,
      });
    }
    before.focus({ preventScroll: true });
    return found;
  });
}

/** The contrast of two colors; there are few pairs, each asked for often. */
const contrasts = new Map<string, number>();
function contrast(one: string, other: string): number {
  const pair = `${one} on ${other}`;
  const known = contrasts.get(pair) ?? new Color(one).contrast(new Color(other), "WCAG21");
  contrasts.set(pair, known);
  return known;
}

/** Whether a ring is too thin to be seen, or too much like its ground. */
export function isFaint({ style, width, color, ground }: Ring): boolean {
  return style === "none" || width < 2 || contrast(color, ground) < 3;
}
