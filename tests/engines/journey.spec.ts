// The core of the journey in each engine, by every hand that its driver has.
import { expect } from "@playwright/test";
import { check, journey } from "../e2e/support/journey";
import { test } from "./fixtures";
import { Guide } from "./guide";

test("the whole journey with the mouse, and a second check with another result", async ({ driver, at }) => {
  const guide = await Guide.open(driver, at("/index.html"));
  await journey(guide.by("mouse"), [0, 1, 2, 3, 0, 1, 2]);
  await check(guide, [3, 3, 2, 3, 1, 3, 2]);
  expect(await guide.trouble()).toEqual([]);
});

test("the whole journey with the keyboard, from the page's own focus", async ({ driver, at }) => {
  const guide = await Guide.open(driver, at("/pages/placeholder.html"));
  await guide.outside(() => {
    const before = document.querySelector<HTMLElement>("#before")!;
    before.tabIndex = -1;
    before.focus();
  });
  await journey(guide.by("keys"), [0, 1, 2, 3, 3, 2, 3]);
  expect(await guide.trouble()).toEqual([]);
});

test("the whole journey by touch", async ({ engine, driver, at }) => {
  // It takes an action by touch, and sends the page the events of a mouse.
  test.skip(engine === "webkit", "WebKitWebDriver (2.50) has no touch");
  const guide = await Guide.open(driver, at("/pages/placeholder.html"));
  await journey(guide.by("touch"), [0, 0, 1, 2, 1, 0, 0]);
  expect(await guide.trouble()).toEqual([]);
});
