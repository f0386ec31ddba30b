// Whatever breaks, the visitor finds help and the clinic, and the page finds no trouble.
import type { Page, Route } from "@playwright/test";
import { expect, frames, test } from "../support/guide";

// The browser tells of each file that does not come; the loader says once what it does about it.
test.use({ allowed: /^care-guide:|^Failed to load resource|integrity/ });

/** The fallback has to stand by then. */
const SOON = 4_000;

const OWN = "/pages/placeholder.html";
const EMPTY = "/pages/empty.html";

/** The author's own words can be seen, the frame is gone, and the place is no larger than the words. */
async function expectOwnFallback(page: Page): Promise<void> {
  const place = page.locator("#place");
  await expect.poll(() => frames(page).length, { message: "frames that are left", timeout: SOON }).toBe(0);
  await expect(place.getByRole("link", { name: "Call 988" })).toBeVisible();
  await expect(place.getByRole("link", { name: "Call 988" })).toHaveAttribute("href", "tel:988");
  await expect(place.getByRole("link", { name: "Contact the clinic" })).toBeVisible();
  await expectNoDeadBox(page);
}

/** The words that the loader brings for a place without any. */
async function expectBuiltInFallback(page: Page): Promise<void> {
  await expectBuiltInWords(page);
  await expectNoDeadBox(page);
}

async function expectBuiltInWords(page: Page): Promise<void> {
  const place = page.locator("#place");
  for (const [name, href] of [
    ["Call 988", "tel:988"],
    ["text 988", "sms:988"],
    ["Call 911", "tel:911"],
    ["Call the clinic", "tel:+18185550100"],
    ["Contact the clinic", "/contact"],
  ] as const) {
    const link = place.getByRole("link", { name, exact: true });
    await expect(link).toBeVisible({ timeout: SOON });
    await expect(link).toHaveAttribute("href", href);
  }
}

async function expectNoDeadBox(page: Page): Promise<void> {
  const height = async () => (await page.locator("#place").boundingBox())!.height;
  await expect.poll(height, { message: "height of the place", timeout: SOON }).toBeLessThan(250);
  expect(await height()).toBeGreaterThan(20);
  await expect(page.locator("#before")).toBeVisible();
  await expect(page.locator("#after")).toBeVisible();
  expect(await page.title()).not.toBe("");
}

/** The bytes of the file with one of them changed. */
const flipped = async (route: Route) => {
  const answer = await route.fetch();
  const body = await answer.body();
  body[Math.floor(body.length / 2)]! ^= 1;
  await route.fulfill({ response: answer, body });
};

const cut = async (route: Route) => {
  const answer = await route.fetch();
  const body = await answer.body();
  await route.fulfill({ status: 200, contentType: "application/wasm", body: body.subarray(0, body.length / 2) });
};

const missing = (route: Route) => route.fulfill({ status: 404, contentType: "text/plain", body: "Not found" });
const errorPage = (route: Route) =>
  route.fulfill({ status: 200, contentType: "text/html", body: "<!doctype html><title>Sorry</title><p>Sorry" });

const WASM = "**/care-guide_bg.wasm";
const FRAME = "**/frame.html";

const faults: [string, string, (route: Route) => Promise<void>][] = [
  ["the program is missing", WASM, missing],
  ["the program is cut short", WASM, cut],
  ["the program is an error page with status 200", WASM, errorPage],
  ["one byte of the program is wrong", WASM, flipped],
  ["the program cannot be reached", WASM, (route) => route.abort()],
  ["the frame is missing", FRAME, missing],
  ["the frame is an empty page", FRAME, (route) => route.fulfill({ status: 200, contentType: "text/html", body: "" })],
  ["the frame cannot be reached", FRAME, (route) => route.abort()],
];

for (const [name, file, fault] of faults) {
  test(`${name}: the author's words stand`, async ({ page }) => {
    await page.route(file, fault);
    await page.goto(OWN);
    await expectOwnFallback(page);
  });

  test(`${name}: an empty place gets crisis lines and contact`, async ({ page }) => {
    await page.route(file, fault);
    await page.goto(EMPTY);
    await expectBuiltInFallback(page);
    expect(frames(page)).toHaveLength(0);
  });
}

for (const [name, file] of [
  ["the frame", FRAME],
  ["the program", WASM],
] as const) {
  test(`${name} is slow: an empty place is not left empty; it never arrives: the room is given back`, async ({
    page,
  }) => {
    await page.clock.install();
    await page.route(file, () => {});
    await page.goto(EMPTY, { waitUntil: "commit" });
    await expect.poll(() => page.frames().length).toBe(2);
    await page.clock.fastForward(3_000);
    await expectBuiltInWords(page);
    await page.clock.fastForward(20_000);
    await expectBuiltInFallback(page);
    expect(frames(page)).toHaveLength(0);
  });
}

/** The loader with its check of the program taken out, so that a broken program reaches the frame. */
const trusting = async (route: Route) => {
  const answer = await route.fetch();
  const script = await answer.text();
  const without = script.replace(/sha384-[A-Za-z0-9+/=]+/, "");
  if (without === script) throw new Error("the loader names no digest");
  await route.fulfill({ response: answer, body: without });
};

for (const [name, fault] of [
  ["cut short", cut],
  ["an error page", errorPage],
] as const) {
  test(`a program that is ${name} and reaches the frame: the author's words stand`, async ({ page }) => {
    await page.route("**/care-guide.js", trusting);
    await page.route(WASM, fault);
    await page.goto(OWN);
    await expectOwnFallback(page);
  });
}

test("the script is missing: the page stays as its author wrote it", async ({ page }) => {
  await page.route("**/care-guide.js", missing);
  await page.goto(OWN);
  await expectOwnFallback(page);
});

test("a guide that fails after its start: nothing of it stays, and the author's words come back", async ({ page }) => {
  await page.goto(OWN);
  await expect.poll(() => frames(page).length).toBe(1);
  const frame = frames(page)[0]!;
  await expect(frame.locator("#title")).toBeVisible();
  await frame.evaluate(() => {
    dispatchEvent(new ErrorEvent("error", { message: "a fault" }));
  });
  await expectOwnFallback(page);
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  test("the author's words stand", async ({ page }) => {
    await page.goto(OWN);
    await expectOwnFallback(page);
  });

  test("the demonstration page can be read and leads to help and contact", async ({ page }) => {
    await page.goto("/index.html");
    const place = page.locator("[data-care-guide]");
    await expect(place.getByRole("link", { name: "Call 988" })).toBeVisible();
    await expect(place.getByRole("link", { name: "Contact the clinic" })).toBeVisible();
  });
});
