// What the first screen is, whoever drew it: the build or the program.
import type { Guide } from "./guide";

export interface Drawn {
  /** Elements, attributes and words, a line each. */
  tree: string[];
  /** Where each element is and what color it has, a line each. */
  looks: string[];
}

/** What a visitor finds in the guide, whoever drew it; without patterns that nothing shows yet, and what is folded away. */
export function lookAt(guide: Guide): Promise<Drawn> {
  return guide.frame.evaluate(() => {
    const isUnseen = (element: Element) => element.matches(".patterns, details > :not(summary)");
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
