// Every way in which a page may bring the guide, and what becomes of the page.
import type { Page } from "@playwright/test";
import { expect, frames, guideIn, ITEMS, open, requests, test } from "../support/guide";
import { watchHost } from "../support/recorder";

/** Puts the script's tag into the page, as a tag manager does. */
const inject = (page: Page, attributes: Record<string, string> = {}) =>
  page.evaluate((given) => {
    const script = document.createElement("script");
    for (const [name, value] of Object.entries(given)) script.setAttribute(name, value);
    script.src = "/care-guide.js";
    document.head.append(script);
  }, attributes);

/** Runs the script's text without a tag, as an optimizer that joins or delays scripts does. */
const evaluate = (page: Page) =>
  page.evaluate(async () => {
    const answer = await fetch("/care-guide.js");
    (0, eval)(await answer.text());
  });

test("a tag without a place: the guide stands where the tag stands, with the tag's attributes", async ({ page }) => {
  const guide = await open(page, "/pages/where.html");
  await expect(guide.frame.locator(".lead")).toContainText("Example Clinic");
  const { y, height } = await guide.box();
  const before = (await page.locator("#before").boundingBox())!;
  const after = (await page.locator("#after").boundingBox())!;
  expect(y).toBeGreaterThanOrEqual(before.y + before.height);
  expect(after.y).toBeGreaterThanOrEqual(y + height);
});

for (const [name, path] of [
  ["a place with words of its own", "/pages/placeholder.html"],
  ["an empty place", "/pages/empty.html"],
  ["async in the head", "/pages/head-async.html"],
  ["defer in the head", "/pages/head-defer.html"],
] as const) {
  test(`${name}: the guide starts in the place and hides what stood there`, async ({ page }) => {
    const guide = await open(page, path);
    const place = (await page.locator("#place").boundingBox())!;
    const box = await guide.box();
    expect(box).toEqual(place);
    if (path !== "/pages/empty.html") {
      await expect(page.locator("#place > p").first()).toBeHidden();
      await expect(guide.frame.locator(".lead")).toContainText("Example Clinic");
    }
    await guide.section("Check");
    await guide.expectTitle("Check your symptoms");
  });
}

test("injected late, after the page has loaded", async ({ page }) => {
  await page.goto("/pages/no-script.html", { waitUntil: "load" });
  await inject(page);
  await guideIn(page);
});

test("attributes of the tag serve every place that has none of its own", async ({ page }) => {
  await page.goto("/pages/no-script.html");
  await inject(page, { "data-phone": "818 555 0100", "data-clinic": "The tag's clinic" });
  const guide = await guideIn(page);
  await expect(guide.frame.locator(".lead")).toContainText("Example Clinic");
  await guide.section("Next");
  await expect(guide.frame.getByRole("link", { name: "Call 818 555 0100" })).toHaveAttribute("href", "tel:8185550100");
});

test("run without a current script: a tag that is left over tells the folder", async ({ page }) => {
  await page.goto("/pages/lazy.html");
  await evaluate(page);
  await guideIn(page);
});

test("run without a current script: the place names the folder", async ({ page }) => {
  await page.route("**/folder/*", (route) => route.continue({ url: route.request().url().replace("/folder/", "/") }));
  await page.goto("/pages/named.html");
  const asked = requests(page);
  await evaluate(page);
  await guideIn(page);
  expect(asked.map((address) => new URL(address).pathname).sort()).toEqual([
    "/care-guide.js",
    "/folder/care-guide_bg.wasm",
    "/folder/frame.html",
  ]);
});

test("run without a current script: the place names the top folder of the site", async ({ page }) => {
  await page.goto("/pages/top-named.html");
  await evaluate(page);
  await guideIn(page);
});

test("the tag twice: one guide", async ({ page }) => {
  const asked = requests(page);
  const guide = await open(page, "/pages/twice.html");
  await guide.section("Learn");
  expect(frames(page)).toHaveLength(1);
  expect(asked.filter((address) => address.endsWith(".wasm"))).toHaveLength(1);
});

test("two places: two guides that know nothing of each other, and one program", async ({ page }) => {
  const asked = requests(page);
  const first = await open(page, "/pages/several.html");
  const second = await guideIn(page, 1);
  expect(frames(page)).toHaveLength(2);
  await expect(first.frame.locator(".lead")).toContainText("Example Clinic");
  await expect(second.frame.locator(".lead")).toContainText("Other Clinic");
  await first.walkCheck([3, 3, 3, 3, 3, 3, 3]);
  await expect(second.title).toHaveText("Understand anxiety and your options");
  await second.section("Check");
  await second.press("Start the questions");
  await expect(second.frame.locator("input:checked")).toHaveCount(0);
  await expect(first.title).toHaveText("Your answers");
  const files = asked.map((address) => new URL(address).pathname).sort();
  expect(files.filter((file) => file.endsWith(".wasm"))).toHaveLength(1);
  expect(files.filter((file) => file === "/frame.html")).toHaveLength(2);
  expect(files.filter((file) => file === "/care-guide.js")).toHaveLength(1);
});

test("a place that appears later gets its guide", async ({ page }) => {
  await page.goto("/pages/no-place.html", { waitUntil: "load" });
  await page.waitForTimeout(200);
  expect(frames(page)).toHaveLength(0);
  await page.evaluate(() => {
    const inner = document.createElement("div");
    inner.dataset.careGuide = "";
    const outer = document.createElement("section");
    outer.append(inner);
    document.querySelector("#room")!.append(outer);
  });
  await guideIn(page);
});

test("a place that leaves takes its guide along, and comes back with a new one", async ({ page }) => {
  const noticed = await watchHost(page);
  const guide = await open(page, "/pages/placeholder.html");
  await guide.walkCheck([3, 3, 3, 3, 3, 3, 3]);
  await page.evaluate(() => {
    const place = document.querySelector("#place")!;
    Object.assign(window, { place });
    place.remove();
  });
  await expect.poll(() => page.frames().length).toBe(1);
  await expect.poll(async () => (await noticed()).closed).toBe(1);
  await page.evaluate(() => document.body.append((window as unknown as { place: Element }).place));
  const again = await guideIn(page);
  await expect(again.title).toHaveText("Understand anxiety and your options");
  await again.section("Check");
  await again.press("Start the questions");
  await expect(again.frame.locator("input:checked")).toHaveCount(0);
});

test("a place that moves starts its guide anew", async ({ page }) => {
  const guide = await open(page, "/pages/placeholder.html");
  await guide.walkCheck([3, 3, 3, 3, 3, 3, 3]);
  await page.evaluate(() => document.body.append(document.querySelector("#place")!));
  await expect
    .poll(async () =>
      frames(page)[0]
        ?.locator("#title")
        .textContent()
        .catch(() => null),
    )
    .toBe("Understand anxiety and your options");
  const moved = await guideIn(page);
  expect(frames(page)).toHaveLength(1);
  await moved.section("Check");
  await moved.press("Start the questions");
  await moved.expectTitle(ITEMS[0]);
  await expect(moved.frame.locator("input:checked")).toHaveCount(0);
  await expect.poll(async () => (await moved.box()).height - (await moved.contentHeight())).toBeLessThan(8);
});

test("the page's own elements keep their styles", async ({ page }) => {
  // Heights follow the guide, and these follow heights.
  const followers = /height|block-size|perspective-origin|transform-origin/;
  const styles = (selector: string) =>
    page.locator(selector).evaluate((element) => {
      const computed = getComputedStyle(element);
      return [...computed].map((name) => [name, computed.getPropertyValue(name)] as const);
    });
  const elements = ["html", "body", "#before", "#place", "#after"];
  const all = async () => {
    const found: Record<string, string> = {};
    for (const selector of elements) {
      for (const [name, value] of await styles(selector)) {
        if (!followers.test(name)) found[`${selector} ${name}`] = value;
      }
    }
    return found;
  };
  const globals = () => page.evaluate(() => Object.getOwnPropertyNames(window).sort());
  const attributes = () =>
    page.evaluate(() =>
      [...document.querySelectorAll("html, body, #place")].map((element) => element.getAttributeNames()),
    );
  await page.goto("/pages/no-script.html");
  const before = [await all(), await globals(), await attributes()];
  await inject(page);
  const guide = await guideIn(page);
  await guide.section("Learn");
  expect([await all(), await globals(), await attributes()]).toEqual(before);
});
