// Host pages that a test writes itself, and what must be true of each, however its guide fares.
import type { Page } from "@playwright/test";
import { drawnIn, expect, frames, type Guide, guideIn, isShown, OFTEN } from "./guide";

export const HOST = "/host.html";

/** Whatever goes wrong, a visitor has help and the clinic by then, in milliseconds. */
export const SOON = 3_000;

/** A place with words of its own, which stand until the guide does. */
export const OWN =
  '<div id="place" data-care-guide data-clinic="Example Clinic" data-contact-url="/contact">' +
  '<p>In a crisis? <a href="tel:988">Call 988</a>.</p><p><a href="/contact">Contact the clinic</a></p></div>';

/** A place without words, for which the loader has some. */
export const EMPTY = '<div id="place" data-care-guide data-phone="+1 818 555 0100" data-contact-url="/contact"></div>';

export const TAG = '<script async src="/care-guide.js"></script>';

/** The page's own timers run 25 times as fast: for a loader that can do nothing but wait. */
export const HASTE =
  "<script>{ const plain = setTimeout; window.setTimeout = (deed, after, ...rest) => plain(deed, after / 25, ...rest) }</script>";

export interface Host {
  head?: string;
  place?: string;
  /** What stands where the tag stands. */
  tag?: string;
  headers?: Record<string, string>;
}

/** The text of a host page. */
export function written({ head = "", place = OWN, tag = TAG }: Host): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>A clinic</title><link rel="icon" href="data:,">${head}</head>
<body><h1>A clinic</h1><p id="before">Words before the guide.</p>
${place}
${tag}
<p id="after">Words after the guide.</p></body></html>`;
}

/** Puts a host page at `HOST`. */
export async function lay(page: Page, host: Host = {}): Promise<void> {
  await page.route(`**${HOST}`, (route) =>
    route.fulfill({ contentType: "text/html; charset=utf-8", headers: host.headers ?? {}, body: written(host) }),
  );
}

/** Opens a host page; the clock for `expectHelpSoon` runs from the moment at which the page is there. */
export async function visit(page: Page, host: Host = {}): Promise<number> {
  await lay(page, host);
  await page.goto(HOST, { waitUntil: "commit" });
  return Date.now();
}

/** Opens a host page and waits until all of it has come, and a script of it has run. */
export async function load(page: Page, host: Host = {}): Promise<void> {
  await visit(page, host);
  await page.waitForLoadState("load");
}

/** Opens a host page and waits for its first guide. */
export async function guideOn(page: Page, host: Host = {}): Promise<Guide> {
  await visit(page, host);
  return guideIn(page);
}

/** Waits, for what is left of `SOON`, until a visitor sees a crisis line or the first screen of the guide. */
export async function expectHelpSoon(page: Page, since: number): Promise<void> {
  const words = page.locator('a[href="tel:988"]:visible, a[href="#after"]:visible');
  const help = async () => {
    if ((await words.count()) > 0) return "words";
    for (const frame of frames(page)) {
      const shows = async () => (await isShown(frame)) && (await frame.locator("#title").count()) > 0;
      // One that has just been taken away shows nothing.
      if (await shows().catch(() => false)) return "guide";
    }
    return "nothing";
  };
  await expect
    .poll(help, { message: "help on screen", timeout: Math.max(1, SOON - (Date.now() - since)), ...OFTEN })
    .not.toBe("nothing");
}

/** The page has its title and its words, which follow each other, and obeys a visitor. */
export async function expectUnharmed(page: Page): Promise<void> {
  const look = () =>
    page.evaluate(() => {
      const find = (selector: string) => document.querySelector(selector);
      const isSeen = (selector: string) =>
        (find(selector)?.checkVisibility({ visibilityProperty: true }) ?? false) &&
        find(selector)!.getBoundingClientRect().height > 0;
      const bottom = find("#before")?.getBoundingClientRect().bottom ?? NaN;
      const top = find("#after")?.getBoundingClientRect().top ?? NaN;
      return {
        title: document.title,
        heading: find("h1")?.textContent,
        seen: [isSeen("#before"), isSeen("#after")],
        "the words after the guide stand below those before it": top >= bottom,
        path: location.pathname,
      };
    });
  await expect.poll(look, { message: "the clinic's page", ...OFTEN }).toEqual({
    title: "A clinic",
    heading: "A clinic",
    seen: [true, true],
    "the words after the guide stand below those before it": true,
    path: HOST,
  });
}

/** The guide stands, can be used, and its box is as tall as what is in it. */
export async function expectGuide(page: Page, place = 0): Promise<Guide> {
  const guide = await guideIn(page, place);
  await guide.section("Learn");
  await guide.section("Check");
  await guide.expectTitle("Check your symptoms");
  await expectFit(guide);
  return guide;
}

/** The guide of Example Clinic can be seen where the page shows it, and a question can be answered in it. */
export async function expectUsable(page: Page): Promise<Guide> {
  const guide = await guideIn(page);
  const element = await guide.frame.frameElement();
  const looks = await element.evaluate((frame) => {
    const { visibility, opacity, display, pointerEvents, transform, clipPath } = getComputedStyle(frame as Element);
    return { visibility, opacity, display, pointerEvents, transform, clipPath };
  });
  expect(looks).toEqual({
    visibility: "visible",
    opacity: "1",
    display: "block",
    pointerEvents: "auto",
    transform: "none",
    clipPath: "none",
  });
  await expectFit(guide);
  expect((await guide.box()).height, "height of the frame").toBeGreaterThan(400);
  await expect(guide.frame.locator(".lead")).toContainText("Example Clinic");
  // The styles of the page stop at the frame.
  const inside = await guide.frame.evaluate(() => {
    const { fontSize, direction } = getComputedStyle(document.querySelector("main p")!);
    return { isLarge: parseFloat(fontSize) >= 14, direction };
  });
  expect(inside).toEqual({ isLarge: true, direction: "ltr" });
  await guide.section("Check");
  await guide.expectTitle("Check your symptoms");
  await guide.press("Start the questions");
  await guide.answer(2);
  await guide.press("Continue");
  await expect(guide.frame.getByText("Question 2 of 7")).toBeVisible();
  await expectFit(guide);
  return guide;
}

/** The frame is as tall as what is in it, to the step of 8 pixels in which it tells its height. */
export async function expectFit(guide: Guide): Promise<void> {
  const rest = async () => (await guide.box()).height - (await guide.contentHeight());
  await expect.poll(rest, { message: "room below the guide", ...OFTEN }).toBeLessThan(8);
  expect(await rest()).toBeGreaterThanOrEqual(0);
  const { width } = await guide.box();
  expect(width, "width of the frame").toBeGreaterThan(250);
}

/** The first screen stands, and lets a finger through to the crisis lines, though the program has not come. */
export async function expectDrawn(page: Page): Promise<void> {
  const { frame } = await drawnIn(page);
  await expect(frame.locator("html")).toHaveAttribute("lang", "en");
  for (const href of ["tel:911", "tel:988", "sms:988"]) await frame.locator(`a[href="${href}"]`).click({ trial: true });
}

/** The words and the address of each link that can be seen in the place. */
const linksIn = (page: Page) =>
  page.locator("#place").evaluate((place) => {
    const found: [string, string][] = [];
    for (const link of place.querySelectorAll("a")) {
      const isSeen = link.checkVisibility({ visibilityProperty: true }) && link.getBoundingClientRect().height > 0;
      if (isSeen) found.push([link.textContent, link.getAttribute("href")!]);
    }
    return found;
  });

/** The links of the author's words, or else of the loader's, can be seen, and no others but `plain` to the plain page. */
export async function expectWords(page: Page, ours: boolean, plain = 0): Promise<void> {
  const links = ours
    ? [
        ["Call 988", "tel:988"],
        ["text 988", "sms:988"],
        ["Call 911", "tel:911"],
        ["Call the clinic", "tel:+18185550100"],
        ["Contact the clinic", "/contact"],
      ]
    : [
        ["Call 988", "tel:988"],
        ["Contact the clinic", "/contact"],
      ];
  const toPlainPage = ["Read it as a plain page", new URL("/guide.html", page.url()).href];
  await expect
    .poll(() => linksIn(page), { message: "links in the place", ...OFTEN })
    .toEqual([...links, ...Array.from({ length: plain }, () => toPlainPage)]);
}

/** The author's words, or else the loader's, stand alone, with `plain` links to the plain page: none where no script ran. */
export async function expectFallback(page: Page, ours: boolean, plain = 1): Promise<void> {
  await expectWords(page, ours, plain);
  await expect.poll(() => page.frames().length, { message: "frames, of which the page is one", ...OFTEN }).toBe(1);
  const { height } = (await page.locator("#place").boundingBox())!;
  expect(height, "height of the place").toBeLessThan(250);
  expect(height, "height of the place").toBeGreaterThan(20);
}
