// Files that come late or never: how long the loader waits, by the page's own clock.
import type { Page } from "@playwright/test";
import {
  bootsOnly,
  errorPage,
  FRAME,
  Held,
  missing,
  never,
  REST,
  refused,
  SCRIPT,
  WASM,
  WORDS,
} from "../support/files";
import { expect, frames, OFTEN, requests, test } from "../support/guide";
import {
  EMPTY,
  expectDrawn,
  expectFallback,
  expectGuide,
  expectUnharmed,
  expectWords,
  OWN,
  visit,
} from "../support/host";

test.use({ allowed: /^care-guide:|^Failed to load resource/ });

/** How long the page's timers are set for, in milliseconds: the loader's alone, as no other script is on the page. */
interface Waits {
  waits: number[];
}

test.beforeEach(async ({ page }) => {
  await page.clock.install();
  await page.addInitScript(() => {
    if (window !== top) return;
    const waits: number[] = [];
    const plain = setTimeout;
    Object.assign(window, {
      waits,
      setTimeout: (deed: () => void, after: number) => {
        waits.push(after);
        return plain(deed, after);
      },
    });
  });
});

/** Lets the `count`-th wait of the loader come and pass; how long it is. */
async function passWait(page: Page, count: number): Promise<number> {
  const waits = () => page.evaluate(() => (window as unknown as Waits).waits);
  await expect.poll(async () => (await waits()).length, { message: "waits of the loader", ...OFTEN }).toBe(count);
  const wait = (await waits()).at(-1)!;
  expect(page.frames(), "the page, and the frame that is waited for").toHaveLength(2);
  await page.clock.fastForward(wait);
  return wait;
}

const expectRoomGivenBack = (page: Page) =>
  expect.poll(async () => (await page.locator("#place").boundingBox())!.height, OFTEN).toBeLessThan(250);

const kinds = [
  ["in a place with words", OWN],
  ["in an empty place", EMPTY],
] as const;

for (const [name, files, late] of [
  ["each file a second late", [SCRIPT, FRAME, WASM], 1_000],
  ["the program three seconds late", [WASM], 3_000],
  ["the frame three seconds late", [FRAME], 3_000],
] as const) {
  for (const [where, place] of kinds) {
    test(`${name}, ${where}: words or the first screen meanwhile, then the guide`, async ({ page }) => {
      const held = files.map((file) => [file, new Held()] as const);
      for (const [file, { change }] of held) await page.route(file, change);
      await visit(page, { place });
      for (const [file, one] of held) {
        await one.asked;
        await page.clock.fastForward(late);
        // An empty place has its words from the script.
        if (file === WASM) await expectDrawn(page);
        else if (file !== SCRIPT || place === OWN) await expectWords(page, place === EMPTY);
        one.release();
      }
      await expectGuide(page);
      await expectUnharmed(page);
    });
  }
}

test("the frame is broken and late, in an empty place: words meanwhile, and in the end", async ({ page }) => {
  const frame = new Held(errorPage);
  await page.route(FRAME, frame.change);
  await visit(page, { place: EMPTY });
  await frame.asked;
  await page.clock.fastForward(1_500);
  await expectWords(page, true);
  frame.release();
  await passWait(page, 2);
  // One more is asked for.
  await passWait(page, 4);
  await expectFallback(page, true);
  await expectUnharmed(page);
});

for (const [name, file, waits] of [
  ["the frame", FRAME, 1],
  ["the program", WASM, 3],
] as const) {
  test(`${name} is slow: an empty place is not left empty; it never arrives: the words stand alone`, async ({
    page,
  }) => {
    await page.route(file, never);
    await visit(page, { place: EMPTY });
    const look = () => (file === WASM ? expectDrawn(page) : expectWords(page, true));
    await expect.poll(() => page.frames().length, OFTEN).toBe(2);
    await look();
    await page.clock.fastForward(3_000);
    await look();
    expect(await passWait(page, waits), "milliseconds that a file may take").toBeLessThanOrEqual(20_000);
    // What comes yet, as after a visitor's consent, is welcome: it stays, and lets a finger through.
    await expectWords(page, true, 1);
    await page.locator('a[href="tel:988"]').click({ trial: true });
    await expectRoomGivenBack(page);
    // By keys too, only what is seen is found.
    const reached: string[] = [];
    for (let steps = 0; steps < 10; steps += 1) {
      await page.keyboard.press("Tab");
      reached.push(await page.evaluate(() => document.activeElement!.localName));
    }
    expect(reached.filter((name) => !["a", "body"].includes(name))).toEqual([]);
    expect(reached).toContain("a");
  });
}

test("a guide that begins further on, and whose words hang: words meanwhile, and the guide once they come", async ({
  page,
}) => {
  const rest = new Held();
  await page.route(REST, rest.change);
  await visit(page, { place: EMPTY.replace("data-care-guide", 'data-care-guide data-start="compare"') });
  await rest.asked;
  await passWait(page, 4);
  await expectWords(page, true, 1);
  await expectRoomGivenBack(page);
  rest.release();
  await expectGuide(page);
  await expectUnharmed(page);
});

for (const [name, change, counts, longest, left] of [
  ["does not answer, nor does the next one", missing, [2, 4], 4_000, 1],
  // What it may say yet is welcome.
  ["answers and then says nothing more", bootsOnly, [4], 20_000, 2],
] as const) {
  for (const [where, place] of kinds) {
    test(`a frame that ${name}, ${where}: the room is given back within ${longest / 1000} s`, async ({ page }) => {
      await page.route(FRAME, change);
      await visit(page, { place });
      let waited = 0;
      for (const count of counts) waited += await passWait(page, count);
      expect(waited, "milliseconds that are waited").toBeLessThanOrEqual(longest);
      await expectWords(page, place === EMPTY, 1);
      await expectRoomGivenBack(page);
      expect(page.frames(), "the page, and the frame if it answered").toHaveLength(left);
      await expectUnharmed(page);
    });
  }
}

for (const [name, then] of [
  ["come", undefined],
  ["do not come", refused],
] as const) {
  test(`a place that leaves before its words ${name}: nothing more is asked for, said or written`, async ({ page }) => {
    const said: string[] = [];
    page.on("console", (message) => said.push(message.text()));
    const held = new Held(then);
    await page.route(WORDS, held.change);
    await visit(page);
    await held.asked;
    await expect.poll(() => frames(page).length, OFTEN).toBe(1);
    await frames(page)[0]!.waitForLoadState("load");
    const place = await page.evaluateHandle(() => document.querySelector("#place")!);
    await place.evaluate((place) => place.remove());
    const before = await place.evaluate((place) => place.innerHTML);
    const asked = requests(page);
    const answered = then ? page.waitForEvent("requestfailed") : page.waitForEvent("requestfinished");
    held.release();
    await answered;
    // As long as the loader waits, for whatever: in steps, since one wait begins when another has passed.
    for (let seconds = 0; seconds < 40; seconds += 2) await page.clock.runFor(2_000);
    expect(asked.filter((address) => !address.includes("words-en.txt"))).toEqual([]);
    expect(said.filter((words) => words.startsWith("care-guide"))).toEqual([]);
    expect(await place.evaluate((place) => place.innerHTML)).toBe(before);
  });
}
