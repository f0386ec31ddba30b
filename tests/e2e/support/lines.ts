// The lines of a text, as WCAG 1.4.8 wants them; docs/accessibility.md says how it is read.
import type { Guide } from "./guide";

/** Paragraphs whose lines are too long, too close or set to both sides. */
export async function dense(guide: Guide): Promise<string[]> {
  return guide.frame.evaluate(() => {
    const paper = document.createElement("canvas").getContext("2d")!;
    const text = [...document.querySelectorAll<HTMLElement>("main p:not(.title, .small *)")].filter(
      (p) => p.checkVisibility() && !p.closest(".preview, .cell, svg"),
    );
    return text.flatMap((p) => {
      const { fontSize, fontFamily, lineHeight, textAlign } = getComputedStyle(p);
      paper.font = `${fontSize} ${fontFamily}`;
      const letter = paper.measureText("The quick brown fox jumps over it.").width / 34;
      const signs = p.getBoundingClientRect().width / letter;
      const isApart =
        parseFloat(lineHeight) >= 1.5 * parseFloat(fontSize) - 0.1 || p.clientHeight < 2 * parseFloat(lineHeight);
      return signs > 82 || !isApart || textAlign === "justify"
        ? [`${p.innerText.slice(0, 30)}: ${Math.round(signs)} signs, ${lineHeight} of ${fontSize}`]
        : [];
    });
  });
}

/** Paragraphs that stand too close: from one to the next must be 1.5 times as far as from line to line. */
export async function tight(guide: Guide): Promise<string[]> {
  return guide.frame.evaluate(() => {
    const texts = [...document.querySelectorAll<HTMLElement>("main p:not(.where, .box-title, .pair-name)")];
    const shown = texts.filter((p) => p.checkVisibility({ visibilityProperty: true }) && !p.closest(".preview, svg"));
    return shown.flatMap((p, place) => {
      const next = shown[place + 1];
      if (!next) return [];
      const between = document.createRange();
      between.setStartAfter(p);
      between.setEndBefore(next);
      const isNext = !between.toString().trim() && !between.cloneContents().querySelector("svg, input");
      const gap = next.getBoundingClientRect().top - p.getBoundingClientRect().bottom;
      const line = parseFloat(getComputedStyle(p).lineHeight);
      // In another column it begins higher.
      const isBelow = gap > -line;
      return isNext && isBelow && gap < 0.5 * line - 0.1
        ? [`${next.innerText.slice(0, 30)}: ${gap} px under a paragraph of ${line} px lines`]
        : [];
    });
  });
}
