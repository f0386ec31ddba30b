// Every way in which a page may bring the guide, and what becomes of the page.
import type { Page } from "@playwright/test";
import { expect, frames, guideIn, ITEMS, LANGUAGES, OFTEN, requests } from "../support/guide";
import { EMPTY, expectFit, guideOn, type Host, load, OWN, TAG } from "../support/host";
import { watchHost } from "../support/recorder";
import { test } from "../support/tab";

const SYNCHRONOUS = '<script src="/care-guide.js"></script>';

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
  const guide = await guideOn(page, {
    place: "",
    tag: SYNCHRONOUS.replace(" src", ' data-clinic="Example Clinic" src'),
  });
  await expect(guide.frame.locator(".lead")).toContainText("Example Clinic");
  const { y, height } = await guide.box();
  const before = (await page.locator("#before").boundingBox())!;
  const after = (await page.locator("#after").boundingBox())!;
  expect(y).toBeGreaterThanOrEqual(before.y + before.height);
  expect(after.y).toBeGreaterThanOrEqual(y + height);
});

for (const [name, host] of [
  ["a place with words of its own", {}],
  ["an empty place", { place: EMPTY }],
  ["async in the head", { head: TAG, tag: "" }],
  ["defer in the head", { head: SYNCHRONOUS.replace(" src", " defer src"), tag: "" }],
] as [string, Host][]) {
  test(`${name}: the guide starts in the place and hides what stood there`, async ({ page }) => {
    const guide = await guideOn(page, host);
    const place = (await page.locator("#place").boundingBox())!;
    expect(await guide.box()).toEqual(place);
    await expect(page.locator("#place > p").first()).toBeHidden();
    if (host.place !== EMPTY) await expect(guide.frame.locator(".lead")).toContainText("Example Clinic");
    await guide.section("Check");
    await guide.expectTitle("Check your symptoms");
  });
}

test("injected late, after the page has loaded", async ({ page }) => {
  await load(page, { tag: "" });
  await inject(page);
  await guideIn(page);
});

test("attributes of the tag serve every place that has none of its own", async ({ page }) => {
  await load(page, { tag: "" });
  await inject(page, { "data-phone": "818 555 0100", "data-clinic": "The tag's clinic" });
  const guide = await guideIn(page);
  await expect(guide.frame.locator(".lead")).toContainText("Example Clinic");
  await guide.section("Talk");
  await expect(guide.frame.getByRole("link", { name: "Call 818 555 0100" })).toHaveAttribute("href", "tel:8185550100");
});

test("run without a current script: a tag that is left over tells the folder", async ({ page }) => {
  await load(page, { tag: SYNCHRONOUS.replace(" src", ' type="text/plain" src') });
  await evaluate(page);
  await guideIn(page);
});

test("run without a current script: the place names the folder", async ({ page }) => {
  await page.route("**/folder/*", (route) => route.continue({ url: route.request().url().replace("/folder/", "/") }));
  await load(page, { place: OWN.replace("data-care-guide", 'data-care-guide="/folder/"'), tag: "" });
  const asked = requests(page);
  await evaluate(page);
  await guideIn(page);
  await expect
    .poll(() => asked.map((address) => new URL(address).pathname).sort())
    .toEqual([
      "/care-guide.js",
      "/folder/care-guide_bg.wasm",
      "/folder/frame.html",
      ...LANGUAGES.map((name) => `/folder/${name}`).sort(),
    ]);
});

test("run without a current script: the place names the top folder of the site", async ({ page }) => {
  await load(page, { place: OWN.replace("data-care-guide", 'data-care-guide="/"'), tag: "" });
  await evaluate(page);
  await guideIn(page);
});

test("two places: two guides that know nothing of each other, and one program", async ({ page }) => {
  const asked = requests(page);
  const other = OWN.replace("Example Clinic", "Other Clinic").replace('id="place"', 'id="other"');
  const first = await guideOn(page, { place: OWN + other });
  const second = await guideIn(page, 1);
  expect(frames(page)).toHaveLength(2);
  await expect(first.frame.locator(".lead")).toContainText("Example Clinic");
  await expect(second.frame.locator(".lead")).toContainText("Other Clinic");
  await first.walkCheck([3, 3, 3, 3, 3, 3, 3]);
  await expect(second.title).toHaveText("When worry takes up too much room");
  await second.section("Check");
  await second.press("Start the questions");
  await expect(second.frame.locator("input:checked")).toHaveCount(0);
  await expect(first.title).toHaveText("Your answers");
  const files = asked.map((address) => new URL(address).pathname).sort();
  expect(files.filter((file) => file.endsWith(".wasm"))).toHaveLength(1);
  for (const name of LANGUAGES) expect(files.filter((file) => file === `/${name}`)).toHaveLength(1);
  expect(files.filter((file) => file === "/frame.html")).toHaveLength(2);
  expect(files.filter((file) => file === "/care-guide.js")).toHaveLength(1);
});

test("a place that appears later gets its guide", async ({ page }) => {
  const isWarned = page.waitForEvent("console", (said) =>
    said.text().includes("the page has no <div data-care-guide></div>"),
  );
  await load(page, { head: TAG, place: '<div id="room"></div>', tag: "" });
  await isWarned;
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
  const guide = await guideOn(page);
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
  await expect(again.title).toHaveText("When worry takes up too much room");
  await again.section("Check");
  await again.press("Start the questions");
  await expect(again.frame.locator("input:checked")).toHaveCount(0);
});

test("a place that moves starts its guide anew", async ({ page }) => {
  const guide = await guideOn(page);
  await guide.walkCheck([3, 3, 3, 3, 3, 3, 3]);
  await page.evaluate(() => document.body.append(document.querySelector("#place")!));
  await expect.poll(() => frames(page).includes(guide.frame), OFTEN).toBe(false);
  const moved = await guideIn(page);
  expect(frames(page)).toHaveLength(1);
  await expect(moved.title).toHaveText("When worry takes up too much room");
  await moved.section("Check");
  await moved.press("Start the questions");
  await moved.expectTitle(ITEMS[0]);
  await expect(moved.frame.locator("input:checked")).toHaveCount(0);
  await expectFit(moved);
});

test("a guide that starts takes neither the focus from the page nor the page from where it stands", async ({
  page,
}) => {
  const field = '<input id="own" aria-label="Search"><script>own.focus()</script><div style="height: 900px"></div>';
  const guide = await guideOn(page, { place: field + OWN });
  await expectFit(guide);
  const focus = () => (document.activeElement ?? document.body).localName;
  expect(await guide.frame.evaluate(focus), "what has focus in the guide").toBe("body");
  expect(await page.evaluate(focus), "what has focus in the page").toBe("input");
  expect(await page.evaluate(() => scrollY)).toBe(0);
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
  await load(page, { tag: "" });
  const before = [await all(), await globals(), await attributes()];
  await inject(page);
  const guide = await guideIn(page);
  await guide.section("Learn");
  expect([await all(), await globals(), await attributes()]).toEqual(before);
});
