// Where the next screen lands: the guide's header and the heading that has the focus are in sight, whatever stands over
// them, scrolls around them or frames the page.
import type { Frame, Page } from "@playwright/test";
import { expect, Guide, guideIn, test } from "../support/guide";
import { HOST, lay, OWN, visit } from "../support/host";

const TALL = '<p style="height:2000px">Long after.</p>';

/** Where something of the guide lies in the window, and whether it is what a visitor would hit there. */
async function seen(guide: Guide, selector: string): Promise<{ top: number; bottom: number; isHit: boolean }> {
  const box = (await guide.frame.locator(selector).first().boundingBox())!;
  const isHit = await guide.page.evaluate(
    ([x, y]) => {
      const hit = document.elementFromPoint(x!, y!);
      return !!hit?.matches("[data-care-guide], iframe");
    },
    [box.x + box.width / 2, box.y + box.height / 2],
  );
  return { top: box.y, bottom: box.y + box.height, isHit };
}

/** The ways to help, the sections and the heading can be seen, and nothing lies over them. */
async function expectInSight(guide: Guide): Promise<void> {
  const { height } = guide.page.viewportSize()!;
  for (const selector of [".top button", "nav button", "#title"]) {
    const { top, bottom, isHit } = await seen(guide, selector);
    expect.soft(top, `top of ${selector}`).toBeGreaterThanOrEqual(0);
    expect.soft(bottom, `foot of ${selector}`).toBeLessThanOrEqual(height);
    expect.soft(isHit, `nothing lies over ${selector}`).toBe(true);
  }
}

/** Opens Learn and presses its main button at its end, which is far below the guide's header. */
async function goOnFromTheEnd(guide: Guide): Promise<void> {
  const real = guide.by("mouse");
  await real.section("Learn");
  for (const button of [guide.frame.locator("main .door").first(), guide.main]) {
    // Longer than between the two halves of a double click, of which the second is not taken.
    await guide.page.waitForTimeout(550);
    // To the middle: at an edge a bar of the page may lie over it.
    await button.evaluate((it) => it.scrollIntoView({ block: "center", behavior: "instant" }));
    await real.press(button);
  }
}

const bar = (style: string) =>
  `<header style="background:#ccc;z-index:9;height:120px;left:0;right:0;top:0;${style}"><a href="#after">Clinic</a></header>`;

/** What stands over, around or before the guide, by its head, its markup before the place, and after it. */
const pages: [string, { head?: string; before?: string; after?: string }][] = [
  ["nothing", { before: '<div style="height:500px">Intro</div>' }],
  ["a header that sticks", { before: `${bar("position:sticky")}<div style="height:500px">Intro</div>` }],
  ["a header that is fixed", { before: `${bar("position:fixed")}<div style="height:500px">Intro</div>` }],
  [
    "a header that sticks, with room kept for it by scroll-padding",
    {
      head: "<style>html{scroll-padding-top:130px}</style>",
      before: `${bar("position:sticky")}<div style="height:500px">Intro</div>`,
    },
  ],
  [
    "a header that sticks, and smooth scrolling",
    {
      head: "<style>html{scroll-behavior:smooth}</style>",
      before: `${bar("position:sticky")}<div style="height:500px">Intro</div>`,
    },
  ],
  [
    "two bars over each other",
    {
      before: `${bar("position:fixed;height:40px")}${bar("position:fixed;top:40px;height:60px")}<div style="height:500px"></div>`,
    },
  ],
  ...["left", "right"].map((side): [string, { before: string }] => [
    `a bar over the ${side} part of the top alone`,
    {
      before: `${bar(`position:fixed;width:45%;${side}:0;${side === "left" ? "right" : "left"}:auto`)}<div style="height:500px"></div>`,
    },
  ]),
  [
    "an inner scroller",
    {
      before:
        '<div id="scroller" style="height:500px;overflow:auto;margin-top:80px;border:1px solid"><div style="height:400px"></div>',
      after: "</div>",
    },
  ],
  [
    "a window of the page's own with a bar that sticks",
    {
      before: `<dialog open style="position:fixed;inset:60px 0 40px;width:90%;height:auto;overflow:auto;padding:0">${bar("position:sticky;height:50px")}`,
      after: "</dialog>",
    },
  ],
];

for (const [width, height] of [
  [1200, 800],
  [390, 664],
] as const) {
  for (const [name, { head = "", before = "", after = "" }] of pages) {
    test(`${name}, in a window of ${width} x ${height}: the next screen's header and heading are in sight`, async ({
      page,
    }) => {
      await page.setViewportSize({ width, height });
      // In two parts, or the page's parser would close what is open before the place.
      await visit(page, {
        head,
        place: before + OWN + after,
        tag: `<script async src="/care-guide.js"></script>${TALL}`,
      });
      const guide = await guideIn(page);
      await goOnFromTheEnd(guide);
      await expectInSight(guide);
    });
  }
}

test("a section pressed at the lower edge of the window: the heading comes into sight", async ({ page }) => {
  await page.setViewportSize({ width: 1200, height: 800 });
  await visit(page, {
    place: `<div style="height:560px">Intro</div>${OWN}`,
    tag: `<script async src="/care-guide.js"></script>${TALL}`,
  });
  const guide = await guideIn(page);
  await page.evaluate(() => {
    const top = document.querySelector("#place")!.getBoundingClientRect().top;
    scrollTo({ top: scrollY + top - 690, behavior: "instant" });
  });
  await guide.by("mouse").section("Check");
  await expectInSight(guide);
});

test("a bar at the lower edge: the heading comes into sight above it", async ({ page }) => {
  for (const [width, height] of [
    [1200, 800],
    [390, 664],
  ] as const) {
    await page.setViewportSize({ width, height });
    await visit(page, {
      place: `${bar("position:fixed;top:auto;bottom:0;height:160px")}<div style="height:900px">Intro</div>${OWN}`,
      tag: `<script async src="/care-guide.js"></script>${TALL}`,
    });
    const guide = await guideIn(page);
    await guide.section("Check");
    await expectInSight(guide);
  }
});

test("a screen whose heading is in sight already: the page does not move", async ({ page }) => {
  await page.setViewportSize({ width: 1200, height: 800 });
  await visit(page, { tag: `<script async src="/care-guide.js"></script>${TALL}` });
  const guide = await guideIn(page);
  const before = await page.evaluate(() => scrollY);
  for (const name of ["Learn", "Check", "Compare"] as const) await guide.by("mouse").section(name);
  expect(await page.evaluate(() => scrollY)).toBe(before);
});

test("a page over which a whole window lies, as of a consent: nothing is scrolled away from it", async ({ page }) => {
  await visit(page, {
    place: `${OWN}<div id="over" style="position:fixed;inset:0;background:#fffc;pointer-events:auto"></div>`,
  });
  const guide = await guideIn(page);
  await guide.section("Learn");
  expect(await page.evaluate(() => scrollY)).toBeLessThan(400);
});

/** The page with the guide in a frame of another page, which is as tall as its content. */
async function openFramed(page: Page): Promise<Frame> {
  await lay(page);
  await page.route("**/outer.html", (route) =>
    route.fulfill({
      contentType: "text/html",
      body: `<!doctype html><title>Outer</title><link rel="icon" href="data:,"><div style="height:300px">Portal</div>
<iframe src="${HOST}" style="width:100%;height:4000px;border:0"></iframe><div style="height:900px"></div>`,
    }),
  );
  await page.goto("/outer.html");
  await expect.poll(() => page.frames().some((frame) => frame.url().includes("/frame.html"))).toBe(true);
  return page.frames().find((frame) => frame.url().includes("/frame.html"))!;
}

test("a page that is itself framed: the next screen's header and heading are in sight", async ({ page }) => {
  await page.setViewportSize({ width: 1200, height: 800 });
  const frame = await openFramed(page);
  await expect(frame.locator("#title")).toHaveCount(1);
  const guide = new Guide(page, frame, "mouse");
  await goOnFromTheEnd(guide);
  await expectInSight(guide);
});
