// What the first screen is, whoever drew it: the build or the program.
import type { Page } from "@playwright/test";
import { Held, WASM } from "./files";
import { drawnIn, expect, frames, type Guide, guideIn, isShown, OFTEN } from "./guide";
import { visit } from "./host";

export interface Drawn {
  /** Elements, attributes and words, a line each. */
  tree: string[];
  /** Where each element is and what color it has, a line each. */
  looks: string[];
}

/** What a visitor finds in the guide, whoever drew it; without patterns that nothing shows yet, and what is folded away or hidden. */
export function lookAt(guide: Guide): Promise<Drawn> {
  return guide.frame.evaluate(() => {
    const isUnseen = (element: Element) => element.matches(".patterns, details > :not(summary), .voice[hidden] > *");
    const tree: string[] = [];
    const looks: string[] = [];
    const write = (node: Node): void => {
      if (node.nodeType === Node.TEXT_NODE) {
        if (node.nodeValue) tree.push(node.nodeValue);
        return;
      }
      const element = node as Element;
      if (isUnseen(element)) return;
      const attributes = [...element.attributes].map(({ name, value }) => `${name}="${value}"`).sort();
      tree.push(`<${[element.localName, ...attributes].join(" ")}>`);
      const { x, y, width, height } = element.getBoundingClientRect();
      const { color, backgroundColor, borderRadius, fontFamily, fontSize } = getComputedStyle(element);
      looks.push(
        [
          element.localName,
          element.className,
          x,
          y,
          width,
          height,
          color,
          backgroundColor,
          borderRadius,
          fontFamily,
          fontSize,
        ].join(" "),
      );
      element.childNodes.forEach(write);
    };
    const guide = document.querySelector(".guide")!;
    guide.normalize();
    write(guide);
    return { tree, looks: [document.documentElement.className, ...looks] };
  });
}

/** A place with these attributes. */
export const place = (attributes: string) => `<div id="place" data-care-guide ${attributes}><p>Words</p></div>`;

/** Opens a guide whose program is held back, and gives what lets it come. */
export async function before(page: Page, attributes = ""): Promise<[Guide, () => Promise<Guide>]> {
  const held = new Held();
  await page.route(WASM, held.change);
  await visit(page, { place: place(attributes) });
  const guide = await drawnIn(page);
  return [
    guide,
    async () => {
      held.release();
      return guideIn(page);
    },
  ];
}

/** Opens a guide, and sees that nothing stands there before its program has come. */
export async function expectProgramAlone(page: Page, attributes: string): Promise<void> {
  const held = new Held();
  await page.route(WASM, held.change);
  await visit(page, { place: place(attributes) });
  await held.asked;
  await expect.poll(() => frames(page).length, OFTEN).toBe(1);
  await expect(page.locator("#place p")).toBeVisible();
  await page.waitForTimeout(200);
  expect(await isShown(frames(page)[0]!)).toBe(false);
  held.release();
  const guide = await guideIn(page);
  await expect(guide.title).toBeVisible();
}
