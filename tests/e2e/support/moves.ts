// What moves on a host page, as the browser counts it.
import type { Page } from "@playwright/test";

export interface Moves {
  /** The layout shifts of the host page since its first paint: when, how much, and what moved from where to where. */
  all: string[];
  /** Those of them that came after the loader had reserved the guide's place. */
  afterReserving: string[];
  /** The height that the loader reserved, in CSS pixels. */
  reserved: number;
}

/** An entry of https://wicg.github.io/layout-instability/, as far as it is used here. */
interface Shift extends PerformanceEntry {
  value: number;
  sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
}

/** Watches what moves on the host page from its first paint on; call it before the page opens. */
export async function watchMoves(page: Page): Promise<() => Promise<Moves>> {
  await page.addInitScript(() => {
    if (window !== top) return;
    const shifts: Shift[] = [];
    let [reserved, reservedAt] = [0, Infinity];
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (options) {
      // When the second frame from here begins, the first one has shown the page with the place reserved. The time
      // that a frame is given can be earlier than that at which the one before was laid out; the clock is not.
      requestAnimationFrame(() =>
        requestAnimationFrame(() => {
          reservedAt = performance.now();
          reserved = this.getBoundingClientRect().height;
        }),
      );
      return attach.call(this, options);
    };
    const observer = new PerformanceObserver((list) => shifts.push(...(list.getEntries() as Shift[])));
    observer.observe({ type: "layout-shift", buffered: true });
    const describe = ({ startTime, value, sources }: Shift) => {
      const moved = sources.map(
        ({ node, previousRect, currentRect }) =>
          `${node?.nodeName} ${node?.textContent?.trim().slice(0, 30)}: ${JSON.stringify([previousRect, currentRect])}`,
      );
      return `${startTime} ms: ${value}, ${moved.join("; ")}`;
    };
    const endOfMoves = async (): Promise<Moves> => {
      // What the guide asked for last is on the page in the next frame, and told of by the one after.
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
      shifts.push(...(observer.takeRecords() as Shift[]));
      const later = shifts.filter(({ startTime }) => startTime > reservedAt);
      return { all: shifts.map(describe), afterReserving: later.map(describe), reserved };
    };
    Object.assign(window, { endOfMoves });
  });
  return () => page.evaluate(() => (window as unknown as { endOfMoves: () => Promise<Moves> }).endOfMoves());
}
