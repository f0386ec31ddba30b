// Idle means time, not timers: a computer that slept shows a cleared guide, and whoever is there keeps their visit.
import { expect, type Guide, open, test } from "../support/guide";

const MINUTE = 60_000;

/** A visit with a result to lose. */
async function visit(guide: Guide): Promise<void> {
  await guide.walkCheck([3, 3, 3, 3, 3, 3, 3]);
}

test("after eight hours of sleep, the first thing to see is a cleared guide", async ({ page }) => {
  await page.clock.install();
  const guide = await open(page, "/pages/placeholder.html");
  await visit(guide);
  await page.clock.fastForward(8 * 60 * MINUTE);
  await expect(guide.title).toHaveText("All clear");
});

for (const sign of ["visibilitychange", "pageshow", "focus", "pointermove", "keydown"]) {
  test(`where no timer has run yet, ${sign} after a sleep clears, and shows nothing before it`, async ({ page }) => {
    const guide = await open(page, "/pages/placeholder.html");
    await visit(guide);
    const shown = await guide.frame.evaluate(async (sign) => {
      const now = Date.now;
      Date.now = () => now() + 8 * 60 * 60_000;
      window.dispatchEvent(new Event(sign));
      // Drawing comes after this: one task, and whatever it brought about.
      await new Promise((done) => setTimeout(done, 0));
      return document.querySelector("#title")?.textContent;
    }, sign);
    expect(shown).toBe("All clear");
  });
}

test("a clock that was set back does not keep answers", async ({ page }) => {
  const guide = await open(page, "/pages/placeholder.html");
  await visit(guide);
  await guide.frame.evaluate(() => {
    const now = Date.now;
    Date.now = () => now() - 86_400_000;
  });
  await expect(guide.title).toHaveText("All clear");
});

test("after sixteen minutes of sleep it asks, and Keep brings the answers back", async ({ page }) => {
  await page.clock.install();
  const guide = await open(page, "/pages/placeholder.html");
  await visit(guide);
  await page.clock.fastForward(16 * MINUTE);
  await expect(guide.title).toHaveText("Are you still there?");
  await guide.press("Keep my answers");
  await guide.expectTitle("Your answers");
});

for (const [what, deed] of [
  ["the wheel turns", (guide: Guide) => guide.page.mouse.wheel(0, 1)],
  ["the pointer moves", (guide: Guide) => guide.page.mouse.move(200, 300 + 10 * Math.random())],
  [
    "an assistive program clicks, without a press",
    (guide: Guide) => guide.title.evaluate((title) => (title as HTMLElement).click()),
  ],
  [
    "a finger scrolls",
    (guide: Guide) => guide.title.evaluate((title) => title.dispatchEvent(new Event("touchmove", { bubbles: true }))),
  ],
] as const) {
  test(`somebody is there as long as ${what}`, async ({ page }) => {
    await page.clock.install();
    const guide = await open(page, "/pages/placeholder.html");
    await visit(guide);
    const { x, y } = await guide.box();
    await page.mouse.move(x + 100, Math.max(y, 0) + 200);
    for (let minutes = 0; minutes < 30; minutes += 10) {
      await page.clock.fastForward(10 * MINUTE);
      await deed(guide);
      // The frame may be a process of its own: what was done is there once it answers.
      await page.waitForTimeout(100);
    }
    await expect(guide.title).toHaveText("Your answers");
  });
}

test("what comes by itself neither takes the focus nor comes again, and nothing comes where nothing was done", async ({
  page,
}) => {
  await page.clock.install();
  const guide = await open(page, "/pages/placeholder.html");
  await page.clock.fastForward(60 * MINUTE);
  await expect(guide.title).not.toHaveText("All clear");
  await visit(guide);
  await page.evaluate(() => {
    document.body.insertAdjacentHTML("afterbegin", '<input id="own">');
    document.querySelector<HTMLElement>("#own")!.focus();
  });
  await page.clock.fastForward(30 * MINUTE);
  await expect(guide.title).toHaveText("All clear");
  await guide.title.evaluate((title) => Object.assign(title, { isSame: true }));
  for (let minute = 0; minute < 3; minute += 1) await page.clock.runFor(MINUTE);
  expect(await guide.title.evaluate((title) => "isSame" in title), "the same screen").toBe(true);
  await expect(page.locator("#own"), "the page's own field").toBeFocused();
});
