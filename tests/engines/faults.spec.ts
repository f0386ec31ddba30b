// Whatever breaks, the author's own words stand, and the page finds no trouble.
import { expect } from "@playwright/test";
import { test } from "./fixtures";
import { altering, type Fault, flipped, missing, scriptless } from "./site";

const PAGE = "/pages/placeholder.html";

/** The fallback has to stand by then, in milliseconds. */
const SOON = 5000;

const FAULTS: [name: string, path: string, fault: Fault][] = [
  ["the program is missing", "/care-guide_bg.wasm", missing],
  ["one bit of the program is wrong", "/care-guide_bg.wasm", flipped],
  ["the words are missing", "/words-en.txt", missing],
  ["one bit of the words is wrong", "/words-en.txt", flipped],
  ["a script of the page changes the program on its way", PAGE, altering(".wasm")],
  ["a script of the page changes the words on their way", PAGE, altering(".txt")],
  ["the frame is missing", "/frame.html", missing],
  ["the script is missing", "/care-guide.js", missing],
  ["the page runs no script", PAGE, scriptless],
];

for (const [name, path, fault] of FAULTS) {
  test(`${name}: within 5 s the author's words stand, and the page is unharmed`, async ({ driver, site, at }) => {
    site.faults.set(path, fault);
    const start = Date.now();
    await driver.go(at(PAGE));
    const timeout = SOON - (Date.now() - start);
    await expect
      .poll(() => driver.run(isFallback), { message: "words stand alone", timeout, intervals: [50] })
      .toBe(true);
    const page = await driver.run(look);
    expect(page.trouble).toEqual([]);
    expect(page.title).toBe("A place with words of its own");
    expect(page.seen).toEqual(["Words before the guide.", "Words after the guide."]);
    expect(page.height, "no dead box").toBeGreaterThan(20);
    expect(page.height, "no dead box").toBeLessThan(250);
  });
}

test("the fallback is in the page's own markup, so it needs no JavaScript", async ({ at }) => {
  const markup = await (await fetch(at("/index.html"))).text();
  const [, inside] = /<div data-care-guide[^>]*>([^]*?)<\/div>/.exec(markup) ?? [];
  expect(inside).toMatch(/<a href="tel:988">Call 988<\/a>/);
  expect(inside).toMatch(/Contact the clinic/);
});

/** A page whose place is too narrow for the guide. */
const narrow: Fault = (answer) => ({
  ...answer,
  body: Buffer.from(Buffer.from(answer.body).toString().replace("data-care-guide", '$& style="width:100px"')),
});

test("where the place is too narrow for the guide, keys find the words alone", async ({ driver, site, at }) => {
  site.faults.set(PAGE, narrow);
  await driver.go(at(PAGE));
  const isLoaded = () => window.watched?.roots[0]?.querySelector("iframe") != null;
  await expect.poll(() => driver.run(isLoaded)).toBe(true);
  // Until the program stands.
  await new Promise((done) => setTimeout(done, 1_000));
  expect(await driver.run(isCrisisLineOnTop)).toBe(true);
  const reached: string[] = [];
  for (let steps = 0; steps < 8; steps += 1) {
    await driver.strike("Tab");
    reached.push(await driver.run(() => document.activeElement!.localName));
  }
  expect(reached.filter((name) => !["a", "body"].includes(name))).toEqual([]);
});

/** Whether the way to 988 can be seen and tapped, and no frame is left. */
function isFallback(): boolean {
  const link = document.querySelector('#place a[href="tel:988"]');
  if (!link || window.watched?.roots[0]?.querySelector("iframe")) return false;
  link.scrollIntoView({ block: "center", behavior: "instant" });
  const { left, top, width, height } = link.getBoundingClientRect();
  return document.elementFromPoint(left + width / 2, top + height / 2) === link;
}

/** Whether a tap on the way to 988 would reach it, with a hidden frame over it or none. */
function isCrisisLineOnTop(): boolean {
  const link = document.querySelector('#place a[href="tel:988"]')!;
  link.scrollIntoView({ block: "center", behavior: "instant" });
  const [box] = link.getClientRects();
  if (!box) return false;
  const { left, top, width, height } = box;
  return document.elementFromPoint(left + width / 2, top + height / 2) === link;
}

/** What the page shows of its own. */
function look() {
  const own = [...document.querySelectorAll("#before, #after")].filter((element) =>
    element.checkVisibility({ visibilityProperty: true }),
  );
  return {
    title: document.title,
    seen: own.map((element) => element.textContent),
    height: document.querySelector("#place")?.getBoundingClientRect().height ?? 0,
    trouble: window.watched?.trouble ?? [],
  };
}
