// The core of the journey in each engine, by every hand; each hand comes to another result.
import { expect } from "@playwright/test";
import { journey } from "../e2e/support/journey";
import { test } from "./fixtures";
import { Guide } from "./guide";

test("the whole journey with the mouse", async ({ driver, at }) => {
  const guide = await Guide.open(driver, at("/index.html"));
  await journey(guide.by("mouse"), [0, 1, 2, 3, 0, 1, 2]);
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

test("the whole journey by touch", async ({ driver, at }) => {
  const guide = await Guide.open(driver, at("/pages/placeholder.html"));
  await journey(guide.by("touch"), [3, 3, 2, 3, 1, 3, 2]);
  expect(await guide.trouble()).toEqual([]);
});
