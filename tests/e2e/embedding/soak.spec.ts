// A thousand guides come and go on one page: the browser gets back all that they took.
import type { CDPSession, Page } from "@playwright/test";
import { expect, guideIn, test } from "../support/guide";
import { OWN, visit } from "../support/host";

const ROUNDS = 10;
/** Guides of a round that stand before their place goes, and guides whose place goes at any moment before. */
const READY = 20;
const EARLY = 80;

/**
 * What may be left over at the end beyond what was there at the start, after 1,000 guides.
 *
 * Measured: nothing at all, four times zero. Allowed is what the one last guide has in the page, in case the browser
 * is still at work on its end: four nodes and a text, two listeners, a frame and its document.
 * One thing kept per guide would be 1,000.
 */
const TOLERANCE = { Nodes: 5, JSEventListeners: 2, Frames: 1, Documents: 1 } as const;
const HEAP_PER_CYCLE = 1024;

type Kind = keyof typeof TOLERANCE | "JSHeapUsedSize";

async function measure(page: Page, client: CDPSession): Promise<Record<Kind, number>> {
  // Twice with a pause: what ends in a task of its own is gone by the second time.
  for (let time = 0; time < 2; time += 1) {
    await client.send("HeapProfiler.collectGarbage");
    await page.waitForTimeout(300);
  }
  await client.send("HeapProfiler.collectGarbage");
  const { metrics } = await client.send("Performance.getMetrics");
  const of = (name: Kind) => metrics.find((metric) => metric.name === name)!.value;
  return {
    Nodes: of("Nodes"),
    JSEventListeners: of("JSEventListeners"),
    Frames: of("Frames"),
    Documents: of("Documents"),
    JSHeapUsedSize: of("JSHeapUsedSize"),
  };
}

/** Brings a place and takes it away again, so often. Runs in the page. */
const cycles = ({ ready, early, seed, markup }: { ready: number; early: number; seed: number; markup: string }) => {
  const soak = window as unknown as { stood: number; again?: Element };
  let state = seed;
  const random = () => (state = (state * 1103515245 + 12345) % 2147483648) / 2147483648;
  const pause = (milliseconds: number) => new Promise((done) => setTimeout(done, milliseconds));
  const fresh = () => {
    const holder = document.createElement("div");
    holder.innerHTML = markup;
    return holder.firstElementChild!;
  };
  /** Half of the guides get a new place, half the one that was there before. */
  const place = (number: number) => (number % 2 ? fresh() : (soak.again ??= fresh()));
  const run = async () => {
    for (let number = 0; number < ready; number += 1) {
      const before = soak.stood;
      const one = place(number);
      document.querySelector("#after")!.before(one);
      const end = Date.now() + 15_000;
      while (soak.stood === before) {
        if (Date.now() > end) throw new Error("a guide did not stand in time");
        await pause(4);
      }
      one.remove();
      await pause(0);
    }
    for (let number = 0; number < early; number += 1) {
      const one = place(number);
      document.querySelector("#after")!.before(one);
      // Before, while and after the frame loads.
      await pause(random() * 60);
      one.remove();
      await pause(0);
    }
  };
  return run();
};

test("1,000 guides come and go: nodes, listeners, frames and memory come back", async ({ page }) => {
  test.setTimeout(300_000);
  await page.addInitScript(() => {
    if (window !== top) return;
    const soak = Object.assign(window, { stood: 0 });
    const Plain = MessageChannel;
    window.MessageChannel = class extends Plain {
      constructor() {
        super();
        this.port1.addEventListener("message", ({ data }) => {
          if (data.type === "ready") soak.stood += 1;
        });
      }
    };
  });
  await visit(page);
  await guideIn(page);
  await page.evaluate(() => document.querySelector("#place")!.remove());
  const client = await page.context().newCDPSession(page);
  await client.send("Performance.enable");
  // What the browser and the loader keep for good, such as the program and compiled code, is there after these.
  await page.evaluate(cycles, { ready: 10, early: 20, seed: 1, markup: OWN });
  const start = await measure(page, client);
  const heap = [start.JSHeapUsedSize];
  const began = Date.now();
  let end = start;
  for (let round = 0; round < ROUNDS; round += 1) {
    await page.evaluate(cycles, { ready: READY, early: EARLY, seed: round + 2, markup: OWN });
    end = await measure(page, client);
    heap.push(end.JSHeapUsedSize);
    for (const kind of Object.keys(TOLERANCE) as (keyof typeof TOLERANCE)[]) {
      expect
        .soft(
          end[kind] - start[kind],
          `${kind} after ${(round + 1) * (READY + EARLY)} guides, beyond those at the start`,
        )
        .toBeLessThanOrEqual(TOLERANCE[kind]);
    }
  }
  const slope = slopeOf(heap) / (READY + EARLY);
  console.log(
    `${ROUNDS * (READY + EARLY)} guides in ${Date.now() - began} ms; start ${JSON.stringify(start)}; end ${JSON.stringify(end)}; heap ${heap}; ${slope.toFixed(0)} bytes per guide`,
  );
  expect(slope, "bytes of memory per guide").toBeLessThanOrEqual(HEAP_PER_CYCLE);
  // A thousand guides later, one still starts.
  await page.evaluate(() => document.querySelector("#after")!.before((window as unknown as { again: Element }).again));
  await (await guideIn(page)).section("Learn");
});

/** The slope of the line that fits the values best. */
function slopeOf(values: readonly number[]): number {
  const middle = (values.length - 1) / 2;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const above = values.reduce((sum, value, place) => sum + (place - middle) * (value - mean), 0);
  const below = values.reduce((sum, _, place) => sum + (place - middle) ** 2, 0);
  return above / below;
}
