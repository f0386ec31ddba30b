// What does not fit on a screen.
import type { Guide } from "./guide";

/** Opens every folded list, so that what is in it is looked at as well. */
export async function openAll(guide: Guide): Promise<void> {
  await guide.frame.evaluate(() => {
    for (const details of document.querySelectorAll("details")) details.open = true;
  });
}

/** Elements that are wider than the place they have. */
export async function sideways(guide: Guide): Promise<string[]> {
  return guide.frame.evaluate(() => {
    const found: string[] = [];
    const isUnseen = (element: Element) => element.closest(".unseen, .patterns, svg, .off") !== null;
    for (const element of document.querySelectorAll("*")) {
      if (isUnseen(element)) continue;
      const { left, right, width } = element.getBoundingClientRect();
      const name = `${element.tagName.toLowerCase()}.${element.className}`;
      if (width > 0 && (right > innerWidth + 0.5 || left < -0.5)) found.push(`${name} ends at ${right}`);
      if (
        element.scrollWidth > element.clientWidth + 1 &&
        getComputedStyle(element).display !== "inline" &&
        element.clientWidth > 0
      ) {
        found.push(`${name} holds ${element.scrollWidth} in ${element.clientWidth}`);
      }
    }
    return found;
  });
}

/** Elements that cut off their own text. */
export async function clipped(guide: Guide): Promise<string[]> {
  return guide.frame.evaluate(() => {
    const found: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>("#guide *")) {
      if (element.closest(".unseen, .patterns, svg, .off, .preview")) continue;
      const { overflowY } = getComputedStyle(element);
      const over = element.scrollHeight - element.clientHeight;
      const cuts = overflowY !== "visible" || element.matches("button, label, a, summary");
      if (cuts && element.clientHeight > 0 && over > 2)
        found.push(`${element.tagName.toLowerCase()}.${element.className} hides ${over} px`);
    }
    return found;
  });
}

/** Texts that lie over each other: the middle of each line of text belongs to the element that has it. */
export async function covered(guide: Guide): Promise<string[]> {
  return guide.frame.evaluate(() => {
    const found: string[] = [];
    const walker = document.createTreeWalker(document.querySelector("#guide")!, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const parent = node.parentElement!;
      if (
        !node.textContent!.trim() ||
        parent.closest(".unseen, svg, .off, .preview, details:not([open]) > :not(summary)")
      )
        continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      for (const box of range.getClientRects()) {
        const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
        const top = document.elementFromPoint(x, y);
        if (box.width > 1 && top && !top.contains(parent) && !parent.contains(top)) {
          found.push(
            `"${node.textContent!.trim().slice(0, 40)}" is under ${top.tagName.toLowerCase()}.${top.className}`,
          );
        }
      }
    }
    return found;
  });
}
