// Host pages that a test writes itself, and what must be true of each, however its guide fares.
import type { Page, Route } from "@playwright/test";
import { expect, frames, type Guide, guideIn, isShown } from "./guide";

export const HOST = "/host.html";

/** Whatever goes wrong, a visitor has help and the clinic by then. */
export const SOON = 3_000;

/** A place with words of its own, which stand until the guide does. */
export const OWN =
  '<div id="place" data-care-guide data-clinic="Example Clinic" data-contact-url="/contact">' +
  '<p>In a crisis? <a href="tel:988">Call 988</a>.</p><p><a href="/contact">Contact the clinic</a></p></div>';

/** A place without words, for which the loader has some. */
export const EMPTY = '<div id="place" data-care-guide data-phone="+1 818 555 0100" data-contact-url="/contact"></div>';

export const TAG = '<script async src="/care-guide.js"></script>';

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

/** Waits, for what is left of `SOON`, until a visitor sees a crisis line or the first screen of the guide. */
export async function expectHelpSoon(page: Page, since: number): Promise<void> {
  const words = page.locator('a[href="tel:988"]:visible, a[href="#after"]:visible');
  const help = async () => {
    if ((await words.count()) > 0) return "words";
    for (const frame of frames(page)) {
      if ((await isShown(frame).catch(() => false)) && (await frame.locator("#title").count()) > 0) return "guide";
    }
    return "nothing";
  };
  await expect
    .poll(help, { message: "help on screen", timeout: Math.max(1, SOON - (Date.now() - since)), intervals: [50] })
    .not.toBe("nothing");
}

/** The page has its title and its words, which follow each other, and obeys a visitor. */
export async function expectUnharmed(page: Page): Promise<void> {
  await expect(page).toHaveTitle("A clinic");
  await expect(page.locator("h1")).toHaveText("A clinic");
  await expect(page.locator("#before")).toBeVisible();
  await expect(page.locator("#after")).toBeVisible();
  const [before, after] = [
    (await page.locator("#before").boundingBox())!,
    (await page.locator("#after").boundingBox())!,
  ];
  expect(after.y, "the words after the guide stand below those before it").toBeGreaterThanOrEqual(
    before.y + before.height,
  );
  expect(new URL(page.url()).pathname).toBe(HOST);
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

/** The frame is as tall as what is in it, to the step of 8 pixels in which it tells its height. */
export async function expectFit(guide: Guide): Promise<void> {
  const rest = async () => (await guide.box()).height - (await guide.contentHeight());
  await expect.poll(rest, "room below the guide").toBeLessThan(8);
  expect(await rest()).toBeGreaterThanOrEqual(0);
  const { width } = await guide.box();
  expect(width, "width of the frame").toBeGreaterThan(250);
}

/** The author's words, or else the loader's, stand alone, with `plain` links to the plain page: none where no script ran. */
export async function expectFallback(page: Page, ours: boolean, plain = 1): Promise<void> {
  await expect.poll(() => page.frames().length, "frames that are left").toBe(1);
  const place = page.locator("#place");
  await expect(place.getByRole("link", { name: "Call 988" })).toBeVisible();
  await expect(place.getByRole("link", { name: "Contact the clinic" })).toHaveAttribute("href", "/contact");
  if (ours) {
    await expect(place.getByRole("link", { name: "text 988" })).toHaveAttribute("href", "sms:988");
    await expect(place.getByRole("link", { name: "Call the clinic" })).toHaveAttribute("href", "tel:+18185550100");
  } else await expect(place.locator('a:not([href$="/guide.html"])'), "the author's own links").toHaveCount(2);
  await expect(place.locator('a[href$="/guide.html"]'), "links to the plain page").toHaveCount(plain);
  const { height } = (await place.boundingBox())!;
  expect(height, "height of the place").toBeLessThan(250);
  expect(height).toBeGreaterThan(20);
}

export type Change = (route: Route) => Promise<void>;

export const answers =
  (status: number, contentType: string, body: string, headers: Record<string, string> = {}): Change =>
  (route) =>
    route.fulfill({ status, contentType, headers, body });

/** The file itself, with other headers. */
export const headed =
  (headers: Record<string, string>): Change =>
  async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ response: answer, headers: { ...answer.headers(), ...headers } });
  };

/** The first part of the file. */
export const cutAt =
  (part: number): Change =>
  async (route) => {
    const answer = await route.fetch();
    const body = await answer.body();
    const { "content-length": _, ...headers } = answer.headers();
    await route.fulfill({ status: 200, headers, body: body.subarray(0, Math.floor(body.length * part)) });
  };

/** The file with other words in it. */
export const rewritten =
  (change: (text: string) => string): Change =>
  async (route) => {
    const answer = await route.fetch();
    const text = await answer.text();
    const body = change(text);
    if (body === text) throw new Error("nothing was rewritten");
    const { "content-length": _, ...headers } = answer.headers();
    await route.fulfill({ status: 200, headers, body });
  };

export const later =
  (milliseconds: number): Change =>
  async (route) => {
    await new Promise((done) => setTimeout(done, milliseconds));
    // The page may have been left meanwhile.
    await route.continue().catch(() => {});
  };

export const never: Change = () => new Promise(() => {});
export const refused: Change = (route) => route.abort();

/** The loader without its check of the program, so that a broken program reaches the frame. */
export const trusting: Change = rewritten((script) => script.replace(/sha384-[A-Za-z0-9+/=]+/, ""));

export const SCRIPT = "**/care-guide.js";
export const FRAME = "**/frame.html";
export const WASM = "**/care-guide_bg.wasm";
