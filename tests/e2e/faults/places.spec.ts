// What becomes of a place: how often its script runs, where it stands, when it is shown, how many there are.
import type { Frame, Page } from "@playwright/test";
import { FRAME, never, rewritten, SCRIPT } from "../support/files";
import { expect, frames, test as fresh, guideIn, OFTEN, requests } from "../support/guide";
import {
  EMPTY,
  expectFallback,
  expectFit,
  expectGuide,
  expectHelpSoon,
  expectUnharmed,
  HOST,
  lay,
  load,
  OWN,
  SOON,
  TAG,
  visit,
} from "../support/host";
import { test } from "../support/tab";

test.use({ allowed: /^an error of the page/ });

/** The same script under another version's number. */
const otherVersion = (version: string) => rewritten((text) => text.replace(/\d+\.\d+\.\d+-[0-9a-f]{8}/g, version));

for (const times of [2, 3]) {
  test(`the script ${times} times: one guide, one program`, async ({ page }) => {
    const asked = requests(page);
    await visit(page, { tag: TAG.repeat(times) });
    await expectGuide(page);
    expect(frames(page)).toHaveLength(1);
    expect(asked.filter((address) => address.includes(".wasm"))).toHaveLength(1);
    await expectUnharmed(page);
  });
}

for (const [name, version] of [
  ["an older", "0.0.9-00000000"],
  ["a newer", "9.9.9-ffffffff"],
] as const) {
  test(`${name} version of the script second: the first stays, and says so`, async ({ page }) => {
    const said: string[] = [];
    page.on("console", (message) => said.push(message.text()));
    await page.route(`${SCRIPT}?other`, otherVersion(version));
    await visit(page, {
      tag: '<script src="/care-guide.js"></script><script src="/care-guide.js?other"></script>',
    });
    await expectGuide(page);
    expect(frames(page)).toHaveLength(1);
    expect(said.filter((words) => words.includes(`version ${version} is ignored`))).toHaveLength(1);
    await expectUnharmed(page);
  });
}

test("an error of the page's own before the script: the guide starts", async ({ page }) => {
  const since = await visit(page, {
    head: '<script>console.error("an error of the page"); addEventListener("error", () => true); try { throw 1 } catch {}</script>',
  });
  await expectHelpSoon(page, since);
  await expectGuide(page);
});

test.describe("an uncaught error of the page's own before the script", () => {
  test.use({ allowed: /^uncaught: the page's own/ });
  test("the guide starts", async ({ page }) => {
    await visit(page, { head: '<script>throw new Error("the page\'s own")</script>' });
    await expectGuide(page);
    await expectUnharmed(page);
  });
});

test("a place that is cloned with its guide: two guides", async ({ page }) => {
  await visit(page);
  await guideIn(page);
  await page.evaluate(() =>
    document.querySelector("#after")!.before(document.querySelector("#place")!.cloneNode(true)),
  );
  await guideIn(page, 1);
  await expectGuide(page, 0);
  await expectGuide(page, 1);
});

test("an empty place that was moved, removed and brought back: one guide each time", async ({ page }) => {
  await visit(page, { place: EMPTY });
  await guideIn(page);
  for (const deed of ["after", "before", "after"]) {
    const [before] = frames(page) as [Frame];
    await page.evaluate((where) => {
      const place = document.querySelector("#place")!;
      if (where === "before") place.remove();
      document.querySelector(where === "after" ? "h1" : "#after")![where as "after"](place);
    }, deed);
    await expect.poll(() => frames(page).includes(before), OFTEN).toBe(false);
    await expectFit(await guideIn(page));
    expect(frames(page)).toHaveLength(1);
  }
  await expect(page.locator('#place a[href="tel:988"]'), "the loader's words stand in the place once").toHaveCount(1);
});

test("a place whose page takes its words away while the guide loads: the guide starts", async ({ page }) => {
  await visit(page, { tag: TAG + "<script>document.querySelector('#place').textContent = ''</script>" });
  await expectGuide(page);
});

/** Places that cannot be seen, or are not there, until the page shows them. */
const hidden: [string, string, () => void][] = [
  [
    "in a template that is then filled in",
    `<template>${OWN}</template><p><a href="#after">Contact</a></p>`,
    () => document.querySelector("#before")!.after(document.querySelector("template")!.content.cloneNode(true)),
  ],
  [
    "in the hidden panel of a tab",
    `<a href="#after">Contact</a><div id="panel" role="tabpanel" hidden>${OWN}</div>`,
    () => document.querySelector("#panel")!.removeAttribute("hidden"),
  ],
  [
    "with display: none",
    `<a href="#after">Contact</a>${OWN.replace("<div", '<div style="display: none"')}`,
    () => document.querySelector("#place")!.removeAttribute("style"),
  ],
  [
    "with content-visibility: hidden",
    `<a href="#after">Contact</a><div id="panel" style="content-visibility: hidden">${OWN}</div>`,
    () => document.querySelector("#panel")!.removeAttribute("style"),
  ],
  [
    "in closed details",
    `<a href="#after">Contact</a><details><summary>More</summary>${OWN}</details>`,
    () => document.querySelector("details")!.setAttribute("open", ""),
  ],
  [
    "in a closed dialog",
    `<a href="#after">Contact</a><dialog style="width: 90%; padding: 0">${OWN}</dialog>`,
    () => document.querySelector("dialog")!.show(),
  ],
  [
    "in a part that is folded to no height",
    `<a href="#after">Contact</a><div id="panel" style="height: 0; overflow: hidden">${OWN}</div>`,
    () => document.querySelector("#panel")!.removeAttribute("style"),
  ],
  [
    "in a part without width",
    `<a href="#after">Contact</a><div id="panel" style="width: 0; overflow: hidden">${OWN}</div>`,
    () => document.querySelector("#panel")!.removeAttribute("style"),
  ],
];

/** Waits until a guide that nobody can see has come as far as it can: the loader shows it, or no room where it has none. */
async function startUnseen(page: Page): Promise<void> {
  for (const frame of frames(page)) {
    await expect(frame.locator("#title")).toHaveCount(1);
    const element = await frame.frameElement();
    const isSettled = () =>
      element.evaluate((frame) => {
        const { style, parentElement } = frame as HTMLElement;
        return style.opacity === "1" || parentElement!.style.height === "auto";
      });
    await expect.poll(isSettled, OFTEN).toBe(true);
  }
}

for (const [name, place, show] of hidden) {
  for (const moment of ["at once", "after a while"] as const) {
    test(`a place ${name}, shown ${moment}: the guide has its height`, async ({ page }) => {
      // A guide in a place that is not shown starts only where its tag asks for that.
      const eager = place.replace("data-care-guide", 'data-care-guide data-loading="eager"');
      const since = await visit(page, { place: moment === "at once" ? place : eager });
      await page.waitForLoadState("load");
      await expectHelpSoon(page, since);
      if (moment === "after a while") await startUnseen(page);
      await page.evaluate(show);
      const guide = await guideIn(page);
      await expectFit(guide);
      if (!name.includes("dialog")) await expectUnharmed(page);
      await guide.section("Check");
      await guide.expectTitle("Check your symptoms");
      await expectFit(guide);
    });
  }
}

test("a place in a dialog: shown as a modal, it can be used, closed and shown again", async ({ page }) => {
  await visit(page, { place: `<dialog style="width: 90%; padding: 0">${OWN}</dialog>` });
  await page.waitForLoadState("load");
  for (let time = 0; time < 2; time += 1) {
    await page.evaluate(() => document.querySelector("dialog")!.showModal());
    await expectGuide(page);
    await page.evaluate(() => document.querySelector("dialog")!.close());
  }
});

fresh.describe("on a tall screen", () => {
  fresh.use({ viewport: { width: 1280, height: 2400 } });
  fresh("a place without width that is then shown: no room is left below the guide", async ({ page }) => {
    await page.route(FRAME, never);
    await visit(page);
    await expect.poll(() => page.frames().length, OFTEN).toBe(2);
    const reserved = (await page.locator("#place").boundingBox())!.height;
    await page.unroute(FRAME);
    const eager = OWN.replace("data-care-guide", 'data-care-guide data-loading="eager"');
    await load(page, { place: `<div id="panel" hidden>${eager}</div>` });
    await startUnseen(page);
    await page.evaluate(() => document.querySelector("#panel")!.removeAttribute("hidden"));
    const guide = await guideIn(page);
    const tallest = Math.max(reserved, await guide.contentHeight()) + 8;
    await expect.poll(async () => (await guide.box()).height, OFTEN).toBeLessThanOrEqual(tallest);
  });
});

test("20 guides on one page: all start within ten seconds, with one program", async ({ page }) => {
  const asked = requests(page);
  const places = Array.from({ length: 20 }, (_, number) =>
    OWN.replace('id="place"', `id="place-${number}" data-loading="eager"`),
  );
  const since = await visit(page, { place: places.join("\n") });
  await expect.poll(() => frames(page).length, { timeout: 10_000 }).toBe(20);
  for (let number = 0; number < 20; number += 1) await guideIn(page, number);
  const taken = Date.now() - since;
  test.info().annotations.push({ type: "20 guides", description: `${taken} ms` });
  console.log(`20 guides stood after ${taken} ms`);
  expect(taken, "milliseconds until 20 guides stood").toBeLessThan(10_000);
  expect(asked.filter((address) => address.includes(".wasm"))).toHaveLength(1);
  await expectGuide(page, 19);
  await expectUnharmed(page);
});

fresh.describe("without JavaScript", () => {
  fresh.use({ javaScriptEnabled: false });

  fresh("the author's words stand, and the page is whole", async ({ page }) => {
    await visit(page);
    await expectFallback(page, false, 0);
    await expectUnharmed(page);
  });

  fresh("the demonstration page can be read and leads to help and contact", async ({ page }) => {
    await page.goto("/index.html");
    const place = page.locator("[data-care-guide]");
    await expect(place.getByRole("link", { name: "Call 988" })).toBeVisible();
    await expect(place.getByRole("link", { name: "Contact the clinic" })).toBeVisible();
  });
});

test.describe("the host page in a sandboxed frame of another page, without an origin", () => {
  test.use({ allowed: /^care-guide:|^Access to|^Failed to load resource/ });

  test("help stands", async ({ page }) => {
    await lay(page);
    await page.route("**/outer.html", (route) =>
      route.fulfill({
        contentType: "text/html",
        body: `<title>Outer</title><iframe sandbox="allow-scripts" src="${HOST}" width="380" height="800"></iframe>`,
      }),
    );
    await page.goto("/outer.html");
    const inner = page.frameLocator("iframe");
    await expect(inner.getByRole("link", { name: "Call 988" })).toBeVisible({ timeout: SOON });
  });
});
