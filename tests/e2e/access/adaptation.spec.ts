// Every state of the guide in every way in which people set their devices: narrow, large, spaced, mirrored, in few colors.
import { clipped, covered, openAll, sideways } from "../support/fit";
import { expect, type Guide, open, test } from "../support/guide";
import { everyState, Walk } from "../support/states";

/** WCAG 1.4.12. */
const SPACED =
  "* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }";

/** Puts a style sheet into the frame, as a visitor's own style would be. */
async function wear(guide: Guide, css: string): Promise<void> {
  await guide.frame.evaluate((css) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets.push(sheet);
  }, css);
}

async function openIn(page: Guide["page"], language: string): Promise<Guide> {
  await page.clock.install();
  const guide = await open(page, "/pages/where.html");
  if (language === "es") await new Walk(guide).otherLanguage();
  return guide;
}

async function expectFits(guide: Guide): Promise<void> {
  const found: string[] = [];
  await everyState(guide, async (state) => {
    await openAll(guide);
    for (const look of [sideways, clipped, covered]) {
      for (const finding of await look(guide)) found.push(`${state}: ${finding}`);
    }
  });
  expect(found).toEqual([]);
}

for (const language of ["en", "es"]) {
  test.describe(language, () => {
    test.setTimeout(120_000);

    test("1280 px at 400 % shows every state without sideways scrolling", async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 256 });
      await expectFits(await openIn(page, language));
    });

    test("text twice as large is neither cut off nor covered", async ({ page }) => {
      await page.setViewportSize({ width: 640, height: 800 });
      const guide = await openIn(page, language);
      await wear(guide, "html { font-size: 200% }");
      const size = await guide.title.evaluate((title) => getComputedStyle(title).fontSize);
      expect(parseFloat(size), "size of the heading").toBeGreaterThanOrEqual(52);
      await expectFits(guide);
    });

    test("the text spacing of WCAG costs nothing", async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 800 });
      const guide = await openIn(page, language);
      await wear(guide, SPACED);
      await expectFits(guide);
    });

    test("written from right to left, nothing overflows and everything is mirrored", async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      const guide = await openIn(page, language);
      const middle = (selector: string) =>
        guide.frame
          .locator(selector)
          .first()
          .evaluate((element) => {
            const { left, right } = element.getBoundingClientRect();
            return (left + right) / 2;
          });
      const places = () => Promise.all(["nav button", ".top button"].map(middle));
      const before = await places();
      await guide.frame.evaluate(() => (document.documentElement.dir = "rtl"));
      const width = await guide.frame.evaluate(() => innerWidth);
      for (const [place, x] of (await places()).entries())
        expect(Math.abs(width - x - before[place]!)).toBeLessThan(40);
      await expectFits(guide);
    });
  });
}

test("nothing moves for those who want no motion", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "reduce" });
  const guide = await openIn(page, "en");
  const moving: string[] = [];
  await everyState(guide, async (state) => {
    const running = await guide.frame.evaluate(() => document.getAnimations().length);
    const set = await guide.frame.evaluate(
      () =>
        [...document.querySelectorAll("*")].filter((element) => {
          const { animationName, transitionDuration } = getComputedStyle(element);
          return animationName !== "none" || transitionDuration !== "0s";
        }).length,
    );
    if (running + set > 0) moving.push(state);
  });
  expect(moving).toEqual([]);
});

test("the circle of the pause moves for everyone else", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "no-preference" });
  const guide = await open(page, "/pages/where.html");
  await new Walk(guide).foot(2);
  expect(await guide.frame.evaluate(() => document.getAnimations().length)).toBe(1);
});

/** A color of an element as `r, g, b`. */
const colorOf = (guide: Guide, selector: string, property: "color" | "borderTopColor" | "backgroundColor" = "color") =>
  guide.frame
    .locator(selector)
    .first()
    .evaluate((element, property) => getComputedStyle(element)[property], property);

for (const colorScheme of ["light", "dark"] as const) {
  test(`more contrast where it is asked for, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, contrast: "more" });
    const guide = await open(page, "/pages/where.html");
    expect(await colorOf(guide, "footer p")).toBe(await colorOf(guide, ".title"));
    expect(await colorOf(guide, "header .top", "borderTopColor")).not.toBe("rgb(201, 213, 211)");
  });

  test(`forced colors show what is chosen and where one is, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, forcedColors: "active" });
    const guide = await open(page, "/pages/where.html");
    const walk = new Walk(guide);
    await walk.section(2);
    expect(await colorOf(guide, "nav [aria-current]", "borderTopColor")).not.toBe(
      await colorOf(guide, "nav button:not([aria-current])", "borderTopColor"),
    );
    await walk.on();
    await walk.choose(1);
    expect(await colorOf(guide, ".choice:has(:checked)", "borderTopColor")).not.toBe(
      await colorOf(guide, ".choice", "borderTopColor"),
    );
    await walk.section(3);
    // The signs of the ledger are drawn in the color of text.
    const sign = await guide.frame
      .locator(".sign circle")
      .first()
      .evaluate((circle) => getComputedStyle(circle).stroke);
    expect(sign).toBe(await colorOf(guide, ".standing"));
  });

  test(`forced colors leave every filled button its words, ${colorScheme}`, async ({ page }) => {
    await page.clock.install();
    await page.emulateMedia({ colorScheme, forcedColors: "active" });
    const guide = await open(page, "/pages/where.html");
    const found: string[] = [];
    await everyState(guide, async (state) => {
      const unreadable = await guide.frame.evaluate(() => {
        const canvas = getComputedStyle(document.querySelector(".guide")!).backgroundColor;
        return [...document.querySelectorAll<HTMLElement>(".button")]
          .filter((button) => {
            const { color, backgroundColor, forcedColorAdjust } = getComputedStyle(button) as CSSStyleDeclaration & {
              forcedColorAdjust: string;
            };
            // Text has a plate of the page's color behind it, unless the button opts out of both.
            return color === (forcedColorAdjust === "none" ? backgroundColor : canvas);
          })
          .map((button) => button.innerText);
      });
      for (const words of unreadable) found.push(`${state}: ${words}`);
    });
    expect(found).toEqual([]);
  });
}

test("paper is black on white, whatever the scheme", async ({ page }) => {
  await page.route("**/pages/where.html", async (route) => {
    const answer = await route.fetch();
    await route.fulfill({
      response: answer,
      body: (await answer.text()).replace("data-accent=", 'data-theme="dark" data-accent='),
    });
  });
  const guide = await open(page, "/pages/where.html");
  await new Walk(guide).section(1);
  await page.emulateMedia({ media: "print" });
  for (const selector of [".title", "main p", "summary"])
    expect(await colorOf(guide, selector), selector).toBe("rgb(0, 0, 0)");
  for (const gone of ["header", "footer", ".actions"]) await expect(guide.frame.locator(gone).first()).toBeHidden();
  expect(await colorOf(guide, ".guide", "backgroundColor")).toBe("rgb(255, 255, 255)");
});

test("lines are short, apart and set to one side", async ({ page }) => {
  await page.clock.install();
  await page.setViewportSize({ width: 1280, height: 900 });
  const guide = await open(page, "/pages/where.html");
  const found: string[] = [];
  await everyState(guide, async (state) => {
    const wrong = await guide.frame.evaluate(() => {
      const paper = document.createElement("canvas").getContext("2d")!;
      const text = [...document.querySelectorAll<HTMLElement>("main p:not(.title, .small *)")].filter(
        (p) => p.checkVisibility() && !p.closest(".preview, .cell, svg"),
      );
      return text.flatMap((p) => {
        const { fontSize, fontFamily, lineHeight, textAlign } = getComputedStyle(p);
        paper.font = `${fontSize} ${fontFamily}`;
        const letter = paper.measureText("The quick brown fox jumps over it.").width / 34;
        const signs = p.getBoundingClientRect().width / letter;
        const isApart =
          parseFloat(lineHeight) >= 1.5 * parseFloat(fontSize) - 0.1 || p.clientHeight < 2 * parseFloat(lineHeight);
        return signs > 82 || !isApart || textAlign === "justify"
          ? [`${p.innerText.slice(0, 30)}: ${Math.round(signs)} signs, ${lineHeight} of ${fontSize}`]
          : [];
      });
    });
    for (const finding of [...wrong, ...(await tight(guide))]) found.push(`${state}: ${finding}`);
  });
  expect(found).toEqual([]);
});

/**
 * Paragraphs that stand too close: from the last line of one to the first line of the next it must be
 * 1.5 times as far as from one line to the next (WCAG 1.4.8; docs/accessibility.md says how it is read).
 */
async function tight(guide: Guide): Promise<string[]> {
  return guide.frame.evaluate(() => {
    const texts = [...document.querySelectorAll<HTMLElement>("main p:not(.where, .box-title, .pair-name)")];
    const shown = texts.filter((p) => p.checkVisibility({ visibilityProperty: true }) && !p.closest(".preview, svg"));
    return shown.flatMap((p, place) => {
      const next = shown[place + 1];
      if (!next) return [];
      const between = document.createRange();
      between.setStartAfter(p);
      between.setEndBefore(next);
      const isNext = !between.toString().trim() && !between.cloneContents().querySelector("svg, input");
      const gap = next.getBoundingClientRect().top - p.getBoundingClientRect().bottom;
      const line = parseFloat(getComputedStyle(p).lineHeight);
      // In another column it begins higher.
      const isBelow = gap > -line;
      return isNext && isBelow && gap < 0.5 * line - 0.1
        ? [`${next.innerText.slice(0, 30)}: ${gap} px under a paragraph of ${line} px lines`]
        : [];
    });
  });
}

test("every control says alone what it does", async ({ page }) => {
  await page.clock.install();
  const guide = await open(page, "/pages/where.html");
  const found: string[] = [];
  await everyState(guide, async (state) => {
    const names = await guide.frame.evaluate(() => {
      const shown = [
        ...document.querySelectorAll<HTMLElement>("main :is(button, a[href], label:has([type=checkbox]))"),
      ].filter((element) => element.checkVisibility());
      return shown.map((element) => element.textContent!.trim().replace(/\s+/g, " "));
    });
    const twice = names.filter((name, place) => names.indexOf(name) !== place);
    for (const name of twice) found.push(`${state}: ${name}`);
  });
  expect(found).toEqual([]);
});
