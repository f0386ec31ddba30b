// The first screen stands before the program has come, which then takes its place: nobody sees it, and nothing is lost.
import { before, expectProgramAlone, lookAt, place } from "../support/drawn";
import { Held, never, WASM } from "../support/files";
import { drawnIn, expect, type Guide, OFTEN, test } from "../support/guide";
import { visit } from "../support/host";

const TAGS = [
  "",
  'data-clinic="Example &amp; Sons &lt;b&gt;{3}" data-accent="#e06b00" data-theme="dark" data-heading-level="4" data-corners="square" data-offers="Spravato,therapy tms"',
  'data-clinic="Clínica" data-accent="#0b5" data-theme="Light" data-font="serif" data-heading-level="3" data-crisis="County line: 818 555 0100" data-offers="iv-ketamine medicines, neurofeedback, evaluation" data-contact-url="/contact" data-phone="+1 818 555 0101" data-cost-url="/costs" data-privacy-url="/privacy" data-talk-label="Book a call" data-hours="9 to 5" data-telehealth="California" data-address="1 Main Street"',
];

/** The sections that are drawn beforehand: all but Talk. */
const SECTIONS = ["start", "learn", "check", "options", "compare"];

/** What moved in the frame, once the last screen is painted. */
const shifts = (guide: Guide) =>
  guide.frame.evaluate(async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
    return (window as unknown as { shifts: unknown[] }).shifts;
  });

test.describe("the program draws what stood there", () => {
  for (const lang of ["en", "es"]) {
    for (const start of SECTIONS) {
      for (const [width, tag] of [
        [320, TAGS[0]],
        [1280, TAGS[1]],
        [390, TAGS[2]],
      ] as const) {
        test(`${lang}, ${start}, at ${width} px`, async ({ page }) => {
          await page.setViewportSize({ width, height: 900 });
          await page.emulateMedia({ reducedMotion: "reduce" });
          const [guide, come] = await before(page, `data-lang="${lang}" data-start="${start}" ${tag}`);
          await guide.frame.evaluate(() => {
            const shifts: unknown[] = [];
            new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({ type: "layout-shift" });
            Object.assign(window, { shifts, drawn: document.querySelector(".guide") });
          });
          const drawn = await lookAt(guide);
          const picture = await page.screenshot();
          const box = await guide.box();
          await come();
          // Before it is looked at: that joins texts side by side, which moves them by less than anybody sees.
          expect(await shifts(guide)).toEqual([]);
          expect((await lookAt(guide)).tree).toEqual(drawn.tree);
          expect((await lookAt(guide)).looks).toEqual(drawn.looks);
          expect(await guide.box()).toEqual(box);
          expect(picture.equals(await page.screenshot()), "the same picture").toBe(true);
          expect(await guide.frame.evaluate("drawn.isConnected"), "it is the program's").toBe(false);
          expect(drawn.tree.length).toBeGreaterThan(100);
        });
      }
    }
  }
});

test("the program never comes: the crisis lines are there, and lead where they say", async ({ page }) => {
  await page.route(WASM, never);
  await visit(page, { place: place("") });
  const guide = await drawnIn(page);
  for (const [name, href] of [
    ["Call 988", "tel:988"],
    ["Text 988", "sms:988"],
    ["Call 911", "tel:911"],
  ] as const) {
    const link = guide.frame.getByRole("link", { name });
    await expect(link).toHaveAttribute("href", href);
    await link.click({ trial: true });
  }
});

test("what was pressed last is done when the program has come, and shows meanwhile that it was", async ({ page }) => {
  const [guide, come] = await before(page);
  const height = await guide.contentHeight();
  await guide.button("Learn").click();
  await guide.button("Options").click();
  await expect(guide.frame.locator("[aria-busy]")).toHaveText("Options");
  expect(await guide.contentHeight()).toBe(height);
  await expect(guide.title).toHaveText("When worry takes up too much room");
  await come();
  await guide.expectTitle("What can help");
});

test("a press that has begun when the program comes is done too", async ({ page }) => {
  const held = new Held();
  await page.route(WASM, held.change);
  await visit(page, { place: place("") });
  const guide = await drawnIn(page);
  await guide.button("Learn").hover();
  await page.mouse.down();
  const come = page.waitForResponse(/\.wasm/).then((answer) => answer.finished());
  held.release();
  await come;
  await page.waitForTimeout(400);
  await page.mouse.up();
  await guide.expectTitle("Types of anxiety");
});

test("what moves goes on from where it was", async ({ page }) => {
  const [guide, come] = await before(page);
  const begun = () =>
    guide.frame.evaluate(async () => {
      const [sun] = document.getAnimations();
      await sun!.ready;
      return sun!.startTime;
    });
  const drawn = await begun();
  expect(drawn).toBeGreaterThan(0);
  await come();
  expect(await begun()).toBe(drawn);
});

test("a fold that was asked for opens", async ({ page }) => {
  const [guide, come] = await before(page, 'data-start="check"');
  const fold = guide.frame.locator("details").first();
  await fold.locator("summary").click();
  await expect(fold).not.toHaveAttribute("open");
  await come();
  await expect(fold).toHaveAttribute("open");
});

test("who wants to hide does not wait", async ({ page }) => {
  const [guide, come] = await before(page);
  await guide.button("Hide and clear").click();
  await expect(guide.title).toBeHidden();
  await come();
  await expect(guide.button("Start again")).toBeVisible();
});

test("the focus stays, by keyboard alone", async ({ page }) => {
  const [guide, come] = await before(page);
  await page.keyboard.press("Tab");
  await page.keyboard.press("Tab");
  const focused = () => guide.frame.evaluate(() => document.activeElement?.textContent);
  expect(await focused()).toBe("Hide and clear");
  await come();
  expect(await focused()).toBe("Hide and clear");
  await page.keyboard.press("Tab");
  expect(await focused()).toBe("Español");
});

test("who left and comes back has pressed nothing", async ({ page }) => {
  const [guide, come] = await before(page);
  await guide.button("Learn").click();
  await guide.frame.evaluate(() => dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true })));
  await come();
  await expect(guide.title).toHaveText("When worry takes up too much room");
});

/** What can be done on a section before the program has come. */
const DEEDS: [start: string, deed: (guide: Guide) => Promise<void>][] = [
  [
    "start",
    async (guide) => {
      await guide.button("Hide and clear").focus();
      await guide.button("Learn").click();
      await guide.frame.locator(".lead").dblclick();
    },
  ],
  [
    "options",
    async (guide) => {
      for (const place of [0, 2, 3]) await guide.checkboxes.nth(place).click();
    },
  ],
  [
    "compare",
    async (guide) => {
      for (const place of [3, 1, 2]) await guide.checkboxes.nth(place).press(" ");
    },
  ],
];

for (const [start, deed] of DEEDS)
  test(`what a visitor does on ${start} before the program has come changes no message`, async ({ browser }) => {
    const heard: unknown[] = [];
    for (const done of [async () => {}, deed]) {
      const context = await browser.newContext();
      const page = await context.newPage();
      await page.addInitScript(() => {
        if (window !== top) return;
        const messages: unknown[] = [];
        const Plain = MessageChannel;
        window.MessageChannel = class extends Plain {
          constructor() {
            super();
            this.port1.addEventListener("message", ({ data }) => messages.push(data));
          }
        };
        Object.assign(window, { messages });
      });
      const messages = () => page.evaluate(() => (window as unknown as { messages: { type: string }[] }).messages);
      const [guide, come] = await before(page, `data-start="${start}"`);
      await done(guide);
      const meanwhile = await messages();
      await come();
      await expect.poll(async () => (await messages()).map(({ type }) => type), OFTEN).toContain("ready");
      // A button opens its screen then; marks are told to nobody.
      if (start !== "start") await page.waitForTimeout(300);
      const all = await messages();
      const end = start === "start" ? all.findIndex(({ type }) => type === "ready") + 1 : all.length;
      heard.push([meanwhile, all.slice(0, end)]);
      await context.close();
    }
    expect(heard[1]).toEqual(heard[0]);
    const [[, all]] = heard as [{ type: string }[], { type: string }[]][];
    expect(all!.map(({ type }) => type)).toEqual(["booting", "height", "drawn", "height", "ready"]);
  });

for (const [why, attributes] of [
  ["the tag says what means nothing", 'data-theme="dim"'],
  ["a name is too long", `data-clinic="${"long ".repeat(20)}"`],
  ["a name could read as something else", 'data-clinic="Clinic \u202e"'],
  ["a color is none", 'data-accent="red"'],
  ["Talk comes first", 'data-start="talk"'],
  ["a section only looks like one", 'data-start="chec\u212a"'],
  ["an offer could read as something else", 'data-start="compare" data-offers="therapy\u202e"'],
] as const) {
  test(`the program alone draws where ${why}`, async ({ page }) => {
    await expectProgramAlone(page, attributes);
  });
}

for (const start of ["start", "compare"]) {
  test(`on the day on which facts are due for checking, ${start} is drawn with its note if it states any`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.clock.setFixedTime("2030-01-01");
    const [guide, come] = await before(page, `data-start="${start}"`);
    const note = guide.frame.locator("main > p.note");
    await expect(note).toBeVisible({ visible: start !== "start" });
    const drawn = await lookAt(guide);
    await come();
    expect(await lookAt(guide)).toEqual(drawn);
  });
}
