// The first screen stands before the program has come, which then takes its place: nobody sees it, and nothing is lost.
import type { Page } from "@playwright/test";
import { lookAt } from "../support/drawn";
import { Held, never, WASM } from "../support/files";
import { drawnIn, expect, frames, type Guide, guideIn, isShown, OFTEN, test } from "../support/guide";
import { visit } from "../support/host";

/** A place with these attributes. */
const place = (attributes: string) => `<div id="place" data-care-guide ${attributes}><p>Words</p></div>`;

/** Opens a guide whose program is held back, and gives what lets it come. */
async function before(page: Page, attributes = ""): Promise<[Guide, () => Promise<Guide>]> {
  const held = new Held();
  await page.route(WASM, held.change);
  await visit(page, { place: place(attributes) });
  const guide = await drawnIn(page);
  return [
    guide,
    async () => {
      held.release();
      return guideIn(page);
    },
  ];
}

const TAGS = [
  "",
  'data-clinic="Example &amp; Sons &lt;b&gt;{3}" data-accent="#e06b00" data-theme="dark" data-heading-level="4" data-corners="square"',
  'data-clinic="Clínica" data-accent="#0b5" data-theme="Light" data-font="serif" data-heading-level="3" data-crisis="County line: 818 555 0100"',
];

test.describe("the program draws what stood there", () => {
  for (const lang of ["en", "es"]) {
    for (const start of ["start", "check"]) {
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
          expect((await lookAt(guide)).tree).toEqual(drawn.tree);
          expect((await lookAt(guide)).looks).toEqual(drawn.looks);
          expect(await guide.box()).toEqual(box);
          expect(picture.equals(await page.screenshot()), "the same picture").toBe(true);
          const seen = () => window as unknown as { shifts: unknown[]; drawn: Element };
          expect(await guide.frame.evaluate(`(${seen})().shifts`)).toEqual([]);
          expect(await guide.frame.evaluate(`(${seen})().drawn.isConnected`), "it is the program's").toBe(false);
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

test("what a visitor does before the program has come changes no message", async ({ browser }) => {
  const heard: unknown[] = [];
  for (const deed of [
    async () => {},
    async (guide: Guide) => {
      await guide.button("Hide and clear").focus();
      await guide.button("Learn").click();
      await guide.frame.locator(".lead").dblclick();
    },
  ]) {
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
    const [guide, come] = await before(page);
    await deed(guide);
    const meanwhile = await messages();
    await come();
    await expect.poll(async () => (await messages()).map(({ type }) => type), OFTEN).toContain("ready");
    const all = await messages();
    heard.push([meanwhile, all.slice(0, all.findIndex(({ type }) => type === "ready") + 1)]);
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
  ["another section comes first", 'data-start="compare"'],
] as const) {
  test(`the program alone draws where ${why}`, async ({ page }) => {
    const held = new Held();
    await page.route(WASM, held.change);
    await visit(page, { place: place(attributes) });
    await held.asked;
    await expect.poll(() => frames(page).length, OFTEN).toBe(1);
    await expect(page.locator("#place p")).toBeVisible();
    expect(await isShown(frames(page)[0]!)).toBe(false);
    held.release();
    const guide = await guideIn(page);
    await expect(guide.title).toBeVisible();
  });
}

test("the check begins with a note once its facts are due for checking, which the program alone draws", async ({
  page,
}) => {
  await page.clock.setFixedTime("2030-01-01");
  const held = new Held();
  await page.route(WASM, held.change);
  await visit(page, { place: place('data-start="check"') });
  await held.asked;
  await expect(page.locator("#place p")).toBeVisible();
  held.release();
  const guide = await guideIn(page);
  await expect(guide.frame.locator(".note").first()).toBeVisible();
});
