// One walk through every state of the guide, in one look, with as many checks as are to hold there.
import { expect, type Guide } from "./guide";
import { everyState } from "./states";

/** Says what is wrong with the screen that is shown. */
export type Check = (guide: Guide, state: string) => Promise<string[]>;

/** Holds every check, each named as what it promises, in every state. */
export async function holdEverywhere(guide: Guide, checks: Readonly<Record<string, Check>>): Promise<void> {
  // A browser draws nothing of a frame that is out of sight, and its guide could not tell how tall it is.
  await (await guide.frame.frameElement()).evaluate((frame) => (frame as Element).scrollIntoView());
  const found = new Map(Object.keys(checks).map((promise) => [promise, [] as string[]]));
  let states = 0;
  await everyState(guide, async (state) => {
    states += 1;
    for (const [promise, check] of Object.entries(checks))
      for (const finding of await check(guide, state)) found.get(promise)!.push(`${state}: ${finding}`);
  });
  expect(states, "states that were looked at").toBeGreaterThan(75);
  for (const [promise, findings] of found) expect.soft(findings, promise).toEqual([]);
}

/** What stirs on the screen. */
export async function moving(guide: Guide): Promise<string[]> {
  return guide.frame.evaluate(() => {
    const running = document.getAnimations().map(({ id }) => `an animation ${id}`);
    const set = [...document.querySelectorAll("*")].filter((element) => {
      const { animationName, transitionDuration } = getComputedStyle(element);
      return animationName !== "none" || transitionDuration !== "0s";
    });
    return [...running, ...set.map((element) => element.outerHTML.slice(0, 80))];
  });
}
