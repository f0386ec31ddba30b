// Where the guide stands: it moves nothing, cuts nothing off, and its height tells nothing.
import type { Page } from "@playwright/test";
import { openAll, sideways } from "../support/fit";
import { DEMONSTRATION, expect, type Guide, open, test } from "../support/guide";
import { type Choices, fileOf, MUCH, NOTHING, SOME, sheetOf, tour } from "../support/tour";

const WIDTHS = [320, 390, 768, 1280];

interface Moves {
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
async function watchMoves(page: Page): Promise<() => Promise<Moves>> {
  await page.addInitScript(() => {
    if (window !== top) return;
    const moves: Moves = { all: [], afterReserving: [], reserved: 0 };
    Object.assign(window, { moves });
    let reservedAt = Infinity;
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function (options) {
      // The frame after the next one shows the page with the place reserved.
      requestAnimationFrame(() =>
        requestAnimationFrame((now) => {
          reservedAt = now;
          moves.reserved = this.getBoundingClientRect().height;
        }),
      );
      return attach.call(this, options);
    };
    new PerformanceObserver((list) => {
      for (const { startTime, value, sources } of list.getEntries() as Shift[]) {
        const moved = sources.map(
          ({ node, previousRect, currentRect }) =>
            `${node?.nodeName} ${node?.textContent?.trim().slice(0, 30)}: ${JSON.stringify([previousRect, currentRect])}`,
        );
        const move = `${startTime} ms: ${value}, ${moved.join("; ")}`;
        moves.all.push(move);
        if (startTime > reservedAt) moves.afterReserving.push(move);
      }
    }).observe({ type: "layout-shift", buffered: true });
  });
  return () =>
    page.evaluate(async () => {
      await new Promise((done) => setTimeout(done, 500));
      return (window as unknown as { moves: Moves }).moves;
    });
}

for (const width of WIDTHS) {
  test(`nothing on the page moves while the guide starts, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    const read = await watchMoves(page);
    const guide = await open(page);
    const moves = await read();
    expect.soft(moves.all).toEqual([]);
    const { width: own } = await guide.box();
    expect(moves.reserved, `height reserved for a guide that is ${own} px wide`).toBeGreaterThanOrEqual(
      await guide.contentHeight(),
    );
  });

  test(`nothing moves in a window that shows all of the guide, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 5000 });
    const read = await watchMoves(page);
    const guide = await open(page);
    const moves = await read();
    expect.soft(moves.afterReserving).toEqual([]);
    expect((await guide.box()).height).toBeGreaterThanOrEqual(await guide.contentHeight());
  });
}

for (const width of WIDTHS) {
  test(`the frame is as tall as its content and nothing goes sideways, at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 844 });
    const guide = await open(page, DEMONSTRATION);
    const wide: string[] = [];
    const unfit: string[] = [];
    await tour(guide, SOME, async (name) => {
      await openAll(guide);
      for (const found of await sideways(guide)) wide.push(`${name}: ${found}`);
      // The first screen has the room that was reserved for it.
      const spare = name === "welcome" ? 0 : await room(guide);
      if (!isFit(spare)) unfit.push(`${name}: ${spare} px below the content`);
    });
    expect.soft(wide, "what goes sideways").toEqual([]);
    expect.soft(unfit, "frames of another height than their content").toEqual([]);
    const over = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(over, "how far the host page goes sideways").toBeLessThanOrEqual(0);
  });
}

for (const width of [320, 390]) {
  test(`no answer and no mark changes the height of a screen, at ${width} px`, async ({ page }) => {
    test.setTimeout(150_000);
    await page.setViewportSize({ width, height: 844 });
    const guide = await open(page, "/pages/placeholder.html");
    let first: Record<string, number> | undefined;
    for (const choices of sessions()) {
      const heights: Record<string, number> = {};
      await quickTour(guide, choices, heights);
      first ??= heights;
      expect.soft(heights, JSON.stringify(choices)).toEqual(first);
    }
  });
}

/** Sheets of every band, sheets with gaps, and marks of every amount. */
function sessions(): Choices[] {
  const all = [0, 1, 2, 3, 4];
  const scores = [0, 4, 5, 9, 10, 14, 15, 21].map(
    (points, place): Choices => ({
      sheet: sheetOf(points),
      difficulty: place % 4,
      mood: [place % 4, (place * 3) % 4],
      panic: Array.from({ length: place * 2 }, (_, question) => question % (place + 1) !== 1),
      familiar: all.slice(0, place % 6),
      tried: all.slice(0, place % 5),
      priorities: [(place * 2) % 9, (place * 2 + 4) % 9, (place * 2 + 7) % 9].slice(0, place % 4),
      taken: Array.from({ length: place * 5 }, (_, choice) => (choice * 3 + place) % 38),
      spells: [place % 4, (place + 1) % 4].slice(0, place % 3),
      file: fileOf(sheetOf(21 - points)),
    }),
  );
  const gaps: Choices[] = [
    { ...SOME, sheet: [null, 3, 3, 3, 3, 3, 3] },
    { ...MUCH, sheet: [null, null, null, 0, null, null, null], priorities: [1, 2, 3] },
    MUCH,
    NOTHING,
  ];
  return [...scores, ...gaps];
}

/**
 * The screens on which something can be entered or shown, with clicks sent by script: hundreds of
 * screens in a few seconds. Notes the exact height of the content, not the rounded one.
 */
async function quickTour(guide: Guide, choices: Choices, heights: Record<string, number>): Promise<void> {
  Object.assign(
    heights,
    await guide.frame.evaluate(async (chosen) => {
      const found: Record<string, number> = {};
      const settled = () => new Promise((done) => setTimeout(done, 12));
      const click = async (element: Element | null | undefined, what: string) => {
        if (!(element instanceof HTMLElement)) throw new Error(`nothing to press: ${what}`);
        element.click();
        await settled();
      };
      /** Presses what opens a screen; a busy machine can take its time to draw it. */
      const press = async (element: Element | null | undefined, what: string) => {
        const before = document.querySelector("main");
        await click(element, what);
        const end = Date.now() + 5000;
        while (document.querySelector("main") === before) {
          if (Date.now() > end) throw new Error(`no new screen after ${what}`);
          await settled();
        }
      };
      const named = (name: string) =>
        [...document.querySelectorAll("button")].find((b) => b.textContent?.trim() === name);
      const section = (place: number) => press(document.querySelectorAll("nav button")[place], `section ${place}`);
      const main = () => press(document.querySelector("main .actions .button.main"), "the main button");
      const choose = async (places: readonly number[]) => {
        for (const place of places) await click(document.querySelectorAll("main input")[place], `choice ${place}`);
      };
      const note = (name: string) => {
        found[name] = document.querySelector("#guide")!.getBoundingClientRect().height;
      };
      await section(1);
      note("learn, unmarked");
      await press(document.querySelector("main .door"), "the first type");
      for (let kind = 0; kind < 5; kind += 1) {
        if (chosen.familiar.includes(kind)) await choose([0]);
        note(`kind ${kind}`);
        if (kind < 4) await main();
      }
      await section(1);
      note("learn, marked");
      await section(2);
      await main();
      for (const [item, points] of [...chosen.sheet, chosen.difficulty].entries()) {
        note(`question ${item}`);
        if (points !== null) await choose([points]);
        note(`question ${item}, answered`);
        await press(named(points === null ? "Skip" : "Continue"), "the way on");
      }
      note("review");
      await main();
      note("result");
      await press(document.querySelectorAll("main .door")[0], "the questions on mood");
      note("mood");
      await main();
      for (const [item, points] of chosen.mood.entries()) {
        if (points !== null) await choose([points]);
        note(`mood ${item}`);
        await press(named(points === null ? "Skip" : "Continue"), "the way on");
      }
      note("mood result");
      await main();
      await press(document.querySelectorAll("main .door")[1], "the questions on panic");
      await main();
      const yesOrNo = (said: readonly (boolean | null)[]) =>
        choose(said.flatMap((isYes, place) => (isYes === null ? [] : [place * 2 + (isYes ? 1 : 0)])));
      await yesOrNo(chosen.panic.slice(0, 4));
      note("panic attacks");
      await main();
      await yesOrNo(chosen.panic.slice(4));
      note("panic symptoms");
      await main();
      note("panic result");
      await main();
      await press(document.querySelectorAll("main .door")[2], "an earlier check");
      note("repeat");
      const input = document.querySelector<HTMLInputElement>("main input[type=file]")!;
      const given = new DataTransfer();
      given.items.add(new File([chosen.file], "a.json"));
      input.files = given.files;
      input.dispatchEvent(new Event("change", { bubbles: true }));
      await new Promise((done) => setTimeout(done, 60));
      if (document.querySelector("main .said [role=status]")?.textContent === "No file is open yet.")
        throw new Error("the file was not read");
      note("repeat, with a file");
      await section(3);
      await choose(chosen.tried);
      note("options");
      await section(4);
      note("compare");
      await choose(chosen.priorities);
      note("compare, with priorities");
      await section(5);
      await press(document.querySelector("main .door"), "the sheet");
      for (const details of document.querySelectorAll("details")) details.open = true;
      note("sheet");
      const check = async (kind: string, places: readonly number[]) => {
        for (const place of places)
          await click(document.querySelectorAll(`main input[type=${kind}]`)[place], `${kind} ${place}`);
        note(`sheet, ${kind}`);
      };
      await check(
        "radio",
        chosen.spells.flatMap((spell, care) => (spell === null ? [] : [care * 4 + spell])),
      );
      await check("checkbox", chosen.taken);
      await press(named("Hide and clear"), "Hide and clear");
      note("cleared");
      await press(named("Start again"), "Start again");
      return found;
    }, choices),
  );
}

/** The room between the end of the content and the end of the frame, once it has settled; in CSS pixels. */
async function room(guide: Guide): Promise<number> {
  let spare = NaN;
  for (let looks = 0; looks < 40; looks += 1) {
    spare = (await guide.box()).height - (await guide.contentHeight());
    if (isFit(spare)) break;
    await guide.page.waitForTimeout(25);
  }
  return spare;
}

/** Heights are rounded up to 8 px, so a border never loses even a part of a pixel. */
const isFit = (spare: number) => spare >= 0 && spare < 9;
