// Nobody there, and keys: what each engine does by itself, and the guide must not be told by.
import { expect } from "@playwright/test";
import { fit, press, respond, section } from "../e2e/support/deeds";
import { START } from "../e2e/support/walk";
import { test } from "./fixtures";
import { Guide } from "./guide";

for (const sign of ["visibilitychange", "pageshow", "focus", "wheel"]) {
  test(`after eight hours of sleep, ${sign} finds a cleared guide`, async ({ driver, at }) => {
    const guide = await Guide.open(driver, at("/pages/placeholder.html"));
    await guide.perform(section("Check"), START, ...respond(3));
    await guide.inside(async (sign) => {
      // The driver of Firefox runs this with a clock of its own.
      const clock = window as unknown as { Date: DateConstructor };
      const now = clock.Date.now;
      clock.Date.now = () => now() + 8 * 60 * 60_000;
      window.dispatchEvent(new Event(sign));
      await new Promise((done) => setTimeout(done, 0));
    }, sign);
    expect(await guide.heading()).toBe("All clear");
    expect(await guide.trouble()).toEqual([]);
  });
}

test("Tab into an answered question scrolls the page the same, whatever the answer", async ({ driver, at }) => {
  const rests: number[] = [];
  for (const points of [0, 1, 3]) {
    const guide = await Guide.open(driver, at("/pages/placeholder.html"));
    await guide.outside(() => {
      // The lowest answer lies below the window, and the highest in it.
      const top = watched.roots[0]!.querySelector("iframe")!.getBoundingClientRect().top + scrollY;
      document.body.insertAdjacentHTML("afterbegin", '<div id="room"></div>');
      document.querySelector<HTMLElement>("#room")!.style.height = `${innerHeight - top - 350}px`;
      scrollTo(0, 0);
    });
    await guide.perform(section("Check"), START, ...respond(points), press("Back"), fit);
    await guide.outside(() => scrollTo(0, 0));
    await driver.strike("Tab");
    expect(await guide.inside(() => (document.activeElement as HTMLInputElement).checked)).toBe(true);
    rests.push(
      await guide.outside(async () => {
        await new Promise((done) => setTimeout(done, 300));
        return scrollY;
      }),
    );
  }
  expect(new Set(rests).size, `where the page rests: ${rests}`).toBe(1);
});
