// The core of the journey: what a visitor does from the first screen to a cleared guide, by whatever hand.
import { expect } from "@playwright/test";
import { choose, ITEMS, press, section } from "./deeds";
import { Visitor } from "./visitor";
import { CLEAR, GO_ON, START, TO_RESULT } from "./walk";

/** The bands of the GAD-7 by their least total: Spitzer and others 2006, https://doi.org/10.1001/archinte.166.10.1092 */
const BANDS = [
  [15, "severe"],
  [10, "moderate"],
  [5, "mild"],
  [0, "minimal"],
] as const;

/** Every section, a mark, a check with these answers and its result, help, Hide and clear, and a new start. */
export async function journey(visitor: Visitor, sheet: readonly number[]): Promise<void> {
  await visitor.driver.inside(watchPointers, undefined);
  await visitor.perform(section("Learn"), press("Generalized anxiety"), choose("This sounds familiar"), press("Back"));
  expect(await visitor.heading()).toBe("Types of anxiety");
  expect(await visitor.said("main .door")).toContain("Sounds familiar");

  await check(visitor, sheet);
  await visitor.perform(CLEAR);

  await visitor.perform(section("Options"), choose(1));
  expect(await visitor.chosen()).toEqual([1]);
  await visitor.perform(section("Compare"), choose(3));
  expect(await visitor.chosen()).toEqual([3]);
  await visitor.perform(press("Side effects and boxed warning"));
  expect(await visitor.said("main")).toMatch(/IV ketamine.*Spravato/);
  await visitor.perform(section("Talk"));
  expect(await visitor.heading()).toBe("Talk with the clinic");

  await visitor.perform(press("Get help now"));
  const links = await visitor.driver.inside(seenLinks, "main");
  for (const link of ["Call 911: tel:911", "Call 988: tel:988", "Text 988: sms:988"]) expect(links).toContain(link);

  await visitor.perform(press("Hide and clear"));
  expect(await visitor.heading()).toBe("All clear");
  await visitor.perform(press("Start again"));
  const pointers = await visitor.driver.inside(() => [...window.pointers], undefined);
  expect(pointers, "what the guide was used with").toEqual(visitor.hand === "keys" ? [] : [visitor.hand]);
  await expectNew(visitor);
}

declare global {
  var pointers: Set<string>;
}

/** Notes what kinds of pointer come down in the guide, since a driver may take one for another. Runs in the frame. */
function watchPointers(): void {
  window.pointers = new Set();
  addEventListener("pointerdown", ({ pointerType }) => window.pointers.add(pointerType), true);
}

/** From wherever the guide is, through all questions, to the result. */
export async function check(visitor: Visitor, sheet: readonly number[]): Promise<void> {
  await visitor.perform(section("Check"), START);
  for (const [item, points] of sheet.entries()) {
    expect(await visitor.heading()).toBe(ITEMS[item]);
    await visitor.perform(choose(points));
    expect(await visitor.chosen()).toEqual([points]);
    await visitor.perform(GO_ON);
  }
  await visitor.perform(press("Skip"));
  expect(await visitor.heading()).toBe("Your answers");
  await visitor.perform(TO_RESULT);
  expect(await visitor.heading()).toBe("Your result");
  const total = sheet.reduce((sum, points) => sum + points, 0);
  const said = await visitor.said(".outcome");
  expect(said).toContain(`${total} of 21 points`);
  expect(said).toContain(`in the ${BANDS.find(([least]) => total >= least)?.[1]} range`);
}

/** Fails unless the guide is as at its start: first screen, no marks, no answers. By script, since it takes many screens. */
export async function expectNew({ driver }: Visitor): Promise<void> {
  const visitor = new Visitor(driver);
  // A guide that starts anew draws its first screen a moment later.
  await expect.poll(() => visitor.heading()).toBe("When worry takes up too much room");
  await visitor.perform(section("Learn"));
  expect(await visitor.said("main")).not.toContain("Sounds familiar");
  await visitor.perform(section("Check"), START);
  for (const item of ITEMS) {
    expect(await visitor.heading()).toBe(item);
    expect(await visitor.chosen()).toEqual([]);
    await visitor.perform(press("Skip"));
  }
}

/** The words and the address of each link that can be seen. Runs in the frame. */
function seenLinks(part: string): string[] {
  return [...document.querySelectorAll(`${part} a[href]`)]
    .filter((link) => link.checkVisibility({ visibilityProperty: true }))
    .map((link) => `${link.textContent?.trim()}: ${link.getAttribute("href")}`);
}
