// Idle means time, not timers: a computer that slept shows a cleared guide, and whoever is there keeps their visit.
import { choose, hide, press, section } from "../support/deeds";
import { expect, type Guide, open, test } from "../support/guide";
import { openSheet, PARTS, save, textOf } from "../support/sheet";

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

test("a guide that stays open says the day of each visit, on the sheet and in the clinic file", async ({ page }) => {
  await page.clock.install({ time: new Date("2026-12-01T23:50:00") });
  const guide = await open(page, "/pages/placeholder.html");
  const dates = async () => {
    await visit(guide);
    await openSheet(guide);
    await guide.perform(choose(PARTS[0]));
    const text = await textOf(await save(guide, "Save as text"));
    const file = JSON.parse(await textOf(await save(guide, "Save the clinic file (FHIR)")));
    await guide.perform(hide);
    const said = file.entry.map(({ resource }: { resource: { authored?: string } }) => resource.authored);
    return [/^Date: .*$/m.exec(text)?.[0], said.find(Boolean)];
  };
  expect(await dates()).toEqual(["Date: December 1, 2026", "2026-12-01"]);
  await page.clock.fastForward(8 * 60 * MINUTE);
  await guide.perform(press("Start again"));
  expect(await dates()).toEqual(["Date: December 2, 2026", "2026-12-02"]);
});

test("a guide that stays open says from the day on which its facts are due for checking that they are, on the next screen", async ({
  page,
}) => {
  await page.clock.install({ time: new Date("2027-05-23T23:58:00") });
  const guide = await open(page, "/pages/placeholder.html");
  const note = guide.frame.locator("main .note");
  await guide.perform(section("Compare"), choose("Risks"));
  await expect(note).toBeHidden();
  const height = await guide.contentHeight();
  await page.clock.fastForward(5 * MINUTE);
  await guide.perform(choose("Proof"));
  expect(await guide.contentHeight(), "no mark changes it").toBe(height);
  await guide.perform(section("Learn"));
  await expect(note).toBeVisible();
});
