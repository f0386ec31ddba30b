// The first screen stands before the program has come, and the program takes its place, in every engine.
import { expect } from "@playwright/test";
import { test } from "./fixtures";
import { Guide } from "./guide";

const PAGE = "/pages/placeholder.html";

/** What a visitor finds: words, where each element is and what color it has, but for the sun, which moves. Runs in the frame. */
function look() {
  const seen = [...document.querySelectorAll(".guide *")].filter(
    (element) => !element.closest(".patterns, .sun, details > *"),
  );
  return seen.map((element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    const own = [...element.childNodes].flatMap(({ nodeType, nodeValue }) => (nodeType === 3 ? [nodeValue] : []));
    const { color, backgroundColor } = getComputedStyle(element);
    return [element.localName, element.className, own.join(""), x, y, width, height, color, backgroundColor].join(" ");
  });
}

test("the first screen stands without the program, which draws the same and does what was pressed", async ({
  driver,
  site,
  at,
}) => {
  let release = () => {};
  const released = new Promise<void>((done) => {
    release = done;
  });
  site.faults.set("/care-guide_bg.wasm", async (answer) => {
    await released;
    return answer;
  });
  await driver.enter(null);
  await driver.go(at(PAGE));
  const guide = await Guide.findDrawn(driver);
  const lines = await guide.inside(() =>
    [...document.querySelectorAll<HTMLAnchorElement>(".crisis a")].map(({ href }) => href),
  );
  expect(lines).toEqual(["tel:911", "tel:988", "sms:988"]);
  expect(await guide.inside(() => document.documentElement.lang), "the program is not there").toBe("en");
  const drawn = await guide.inside(look);
  expect(drawn.length).toBeGreaterThan(100);
  await guide.inside(() => document.querySelector<HTMLElement>("nav button")!.click());
  release();
  await guide.taken();
  // The press was on the section that is shown: the screen is the same, and new.
  const title = () => guide.inside(() => document.activeElement?.id);
  await expect.poll(title).toBe("title");
  expect(await guide.inside(look)).toEqual(drawn);
  expect(await guide.trouble()).toEqual([]);
});
