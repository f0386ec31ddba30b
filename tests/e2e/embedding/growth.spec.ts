// What more guides and longer visits cost: each guide as much as the one before, and a visit no more at its end than
// at its beginning.
import type { CDPSession, Page } from "@playwright/test";
import { choose, press, respond, section } from "../support/deeds";
import { expect, frames, guideIn, OFTEN, test } from "../support/guide";
import { load, OWN } from "../support/host";
import type { Deed } from "../support/inside";
import { CLEAR, START, TO_RESULT } from "../support/walk";

const COUNTED = ["Nodes", "JSEventListeners", "Documents", "Frames"] as const;
type Counts = Record<(typeof COUNTED)[number], number>;

const EAGER = OWN.replace('id="place"', 'data-loading="eager"');

async function counting(page: Page): Promise<CDPSession> {
  const client = await page.context().newCDPSession(page);
  await client.send("Performance.enable");
  return client;
}

/** What the browser holds once it has let go of what nobody needs: no count sinks any more. */
async function counts(page: Page, client: CDPSession): Promise<Counts> {
  const look = async () => {
    await client.send("HeapProfiler.collectGarbage");
    const { metrics } = await client.send("Performance.getMetrics");
    const all = Object.fromEntries(metrics.map(({ name, value }) => [name, value]));
    return Object.fromEntries(COUNTED.map((name) => [name, all[name]!])) as Counts;
  };
  let least = await look();
  for (let looks = 0; looks < 5; looks += 1) {
    await page.waitForTimeout(50);
    const now = await look();
    if (COUNTED.some((name) => now[name] < least[name])) looks = 0;
    least = now;
  }
  return least;
}

/** Keeps the program's memory where `memoryPages` finds it; call it before the page opens. */
const keepMemory = (page: Page) =>
  page.addInitScript(() => {
    const plain = WebAssembly.instantiate;
    Object.assign(WebAssembly, {
      instantiate: async (bytes: BufferSource, imports: WebAssembly.Imports) => {
        const made = await plain(bytes, imports);
        const memory = Object.values(made.instance.exports).find((part) => part instanceof WebAssembly.Memory);
        Object.assign(window, { memory });
        return made;
      },
    });
  });

/** The size of the program's memory, in pages of 64 KiB. Runs in the frame. */
const memoryPages = () => (window as unknown as { memory: WebAssembly.Memory }).memory.buffer.byteLength / 65_536;

test("each of 50 guides on a page costs what the first ones cost", async ({ page }) => {
  test.setTimeout(180_000);
  await keepMemory(page);
  // The first brings what all of them share.
  await load(page, { place: `<div id="places">${EAGER}</div>` });
  await guideIn(page);
  const client = await counting(page);
  const pages = new Set<number>();
  const [costs, times]: [Counts[], number[]] = [[], []];
  let there = 1;
  let before: Counts | undefined;
  for (const more of [4, 5, 15, 25]) {
    const begin = Date.now();
    await page
      .locator("#places")
      .evaluate((places, html) => places.insertAdjacentHTML("beforeend", html), EAGER.repeat(more));
    for (let one = 0; one < more; one += 1) {
      const { frame } = await guideIn(page, there + one);
      pages.add(await frame.evaluate(memoryPages));
    }
    times.push((Date.now() - begin) / more);
    there += more;
    const now = await counts(page, client);
    const last = before;
    if (last) costs.push(Object.fromEntries(COUNTED.map((name) => [name, (now[name] - last[name]) / more])) as Counts);
    before = now;
  }
  const told = `${JSON.stringify(costs)}; ${times.map(Math.round)} ms a guide; ${[...pages]} pages of memory`;
  test.info().annotations.push({ type: "guides", description: told });
  console.log(told);
  expect(frames(page)).toHaveLength(50);
  // Every guide takes the same memory, and as many nodes, listeners and frames.
  expect([...pages]).toHaveLength(1);
  // The browser counts a whole process, and lets go of what an earlier page left there in its own time: once, so that at
  // most one of these is too small.
  const [few, more, most] = costs as [Counts, Counts, Counts];
  for (const name of COUNTED) {
    const first = Math.max(few[name], more[name]);
    expect(most[name], name).toBeLessThanOrEqual(first * 1.02 + 0.5);
  }
  // Each is as quick, on a machine that may have other work to do: half as quick is no slope of fifty.
  expect(times.at(-1)!).toBeLessThan(2 * times[1]! + 50);
});

test("after 2,000 steps a visit is as quick, and holds as much, as after the first hundred", async ({ page }) => {
  test.setTimeout(180_000);
  await keepMemory(page);
  await load(page);
  const guide = await guideIn(page);
  const client = await counting(page);
  const sections = (["Learn", "Options", "Compare", "Talk", "Start"] as const).map((name) => section(name));
  const round: Deed[] = [
    ...sections,
    section("Check"),
    START,
    ...[0, 1, 2, 3, 2, 1, 0, 1].flatMap((points) => respond(points)),
    TO_RESULT,
    section("Learn"),
    press("Panic disorder"),
    choose("This sounds familiar"),
    section("Check"),
    CLEAR,
  ];
  // What opens a screen, but for choices on it.
  const steps = round.filter(({ deed }) => deed === "press").length;
  const rounds = Math.ceil(2_000 / steps);
  const times: number[] = [];
  const held: [pages: number, elements: number][] = [];
  let start: Counts | undefined;
  for (let at = 0; at < rounds; at += 1) {
    const begin = performance.now();
    await guide.perform(...round);
    times.push(performance.now() - begin);
    if (at >= 5) held.push([await guide.frame.evaluate(memoryPages), await guide.frame.locator("*").count()]);
    if (at === 5) start = await counts(page, client);
  }
  const end = () => counts(page, client);
  const quarter = Math.floor(rounds / 4);
  const [first, last] = [times.slice(0, quarter), times.slice(-quarter)].map((some) => Math.min(...some));
  const told = `${rounds} rounds of ${steps} steps, the quickest in ${first!.toFixed()} and ${last!.toFixed()} ms; ${held.at(-1)}; ${JSON.stringify([start, await end()])}`;
  test.info().annotations.push({ type: "steps", description: told });
  console.log(told);
  expect(new Set(held.map(([pages]) => pages)).size, "sizes of the program's memory").toBe(1);
  expect(new Set(held.map(([, elements]) => elements)).size, "numbers of elements at the end of a round").toBe(1);
  const more = async () => {
    const now = await end();
    return COUNTED.filter((name) => now[name] > start![name] * 1.02);
  };
  await expect.poll(more, OFTEN).toEqual([]);
  expect(last!, "milliseconds of the quickest of the last rounds").toBeLessThan(1.5 * first! + 10);
});
