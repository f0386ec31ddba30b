// The first screen stands before the program has come, and the program takes its place, in every engine.
import { expect } from "@playwright/test";
import { test } from "./fixtures";
import { Guide } from "./guide";
import type { Fault, Site } from "./site";
import type { WebDriver } from "./webdriver";

const PAGE = "/pages/placeholder.html";

/** What a visitor finds: words, where each element is and what color it has, but for the sun, which moves. Runs in the frame. */
function look() {
  const seen = [...document.querySelectorAll(".guide *")].filter(
    (element) => !element.closest(".patterns, .sun, details > *, .voice > *"),
  );
  return seen.map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const own = [...element.childNodes].flatMap(({ nodeType, nodeValue }) => (nodeType === 3 ? [nodeValue] : []));
    const { color, backgroundColor } = getComputedStyle(element);
    return [element.localName, element.className, own.join(""), x, y, width, height, color, backgroundColor].join(" ");
  });
}

/** The page with a guide that begins at a section. */
const beginning =
  (start: string): Fault =>
  (answer) => ({
    ...answer,
    body: Buffer.from(Buffer.from(answer.body).toString().replace("data-care-guide", `$& data-start="${start}"`)),
  });

/** Opens the guide with its program held back; gives what lets it come. */
async function before(driver: WebDriver, site: Site, address: string): Promise<[Guide, () => Promise<void>]> {
  let release = () => {};
  const released = new Promise<void>((done) => {
    release = done;
  });
  site.faults.set("/care-guide_bg.wasm", async (answer) => {
    await released;
    return answer;
  });
  await driver.go(address);
  const guide = await Guide.findDrawn(driver);
  expect(await guide.inside(() => document.documentElement.lang), "the program is not there").toBe("en");
  return [
    guide,
    () => {
      release();
      return guide.taken();
    },
  ];
}

for (const start of ["learn", "check", "options", "compare"]) {
  test(`${start} stands without the program, which draws the same`, async ({ driver, site, at }) => {
    site.faults.set(PAGE, beginning(start));
    const [guide, come] = await before(driver, site, at(PAGE));
    const drawn = await guide.inside(look);
    expect(drawn.length).toBeGreaterThan(80);
    await come();
    expect(await guide.inside(look)).toEqual(drawn);
    expect(await guide.trouble()).toEqual([]);
  });
}

test("the first screen stands without the program, which draws the same", async ({ driver, site, at }) => {
  const [guide, come] = await before(driver, site, at(PAGE));
  const lines = await guide.inside(() =>
    [...document.querySelectorAll<HTMLAnchorElement>(".crisis a")].map(({ href }) => href),
  );
  expect(lines).toEqual(["tel:911", "tel:988", "sms:988"]);
  const drawn = await guide.inside(look);
  expect(drawn.length).toBeGreaterThan(100);
  await come();
  expect(await guide.inside(look)).toEqual(drawn);
  expect(await guide.trouble()).toEqual([]);
});

test("what is pressed before the program has come is done then", async ({ driver, site, at }) => {
  const [guide, come] = await before(driver, site, at(PAGE));
  await guide.inside(() => document.querySelector<HTMLElement>("nav li:nth-child(2) button")!.click());
  await come();
  await expect.poll(() => guide.inside(() => document.querySelector("#title")?.textContent)).toBe("Types of anxiety");
  expect(await guide.trouble()).toEqual([]);
});

test("what is marked before the program has come is marked then", async ({ driver, site, at }) => {
  site.faults.set(PAGE, beginning("options"));
  const [guide, come] = await before(driver, site, at(PAGE));
  const marks = () =>
    [...document.querySelectorAll<HTMLInputElement>(".small-mark input")].map(({ checked }) => checked);
  await guide.inside(() => {
    for (const place of [1, 4]) document.querySelector<HTMLElement>(`.cares li:nth-child(${place}) label`)!.click();
  });
  expect(await guide.inside(marks)).toEqual([false, false, false, false]);
  await come();
  await expect.poll(() => guide.inside(marks)).toEqual([true, false, false, true]);
  expect(await guide.trouble()).toEqual([]);
});
