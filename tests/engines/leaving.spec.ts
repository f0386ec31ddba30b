// Whoever leaves leaves nothing behind.
import { expect } from "@playwright/test";
import { choose, press, respond, section } from "../e2e/support/deeds";
import { expectNew } from "../e2e/support/journey";
import { START } from "../e2e/support/walk";
import { test } from "./fixtures";
import { Guide } from "./guide";
import type { WebDriver } from "./webdriver";

const PAGE = "/pages/placeholder.html";
const ELSEWHERE = "/pages/no-script.html";

/** Opens a guide, marks a type of anxiety and answers two questions, with the mouse. */
async function visit(driver: WebDriver, address: string): Promise<Guide> {
  const guide = await Guide.open(driver, address);
  const marked = [section("Learn"), press("Generalized anxiety"), choose("This sounds familiar")];
  await guide.by("mouse").perform(...marked, section("Check"), START, ...respond(3), ...respond(2));
  return guide;
}

/** Leaves the page and comes back until the browser kept it, which shows that it is the guide that forgot. */
async function expectForgotten(driver: WebDriver, leaveAndReturn: () => Promise<void>): Promise<void> {
  const isKept: boolean[] = [];
  while (!isKept.includes(true) && isKept.length < 3) {
    await leaveAndReturn();
    const guide = await Guide.find(driver);
    isKept.push(await guide.outside(() => watched.kept));
    await expectNew(guide);
    expect(await guide.trouble()).toEqual([]);
  }
  expect(isKept, "kept by the browser").toContain(true);
}

test("Back to the page shows a new start", async ({ driver, at }) => {
  await expectForgotten(driver, async () => {
    await visit(driver, at(PAGE));
    await driver.enter(null);
    await driver.go(at(ELSEWHERE));
    await driver.back();
  });
});

test("Forward to the page shows a new start", async ({ driver, at }) => {
  await expectForgotten(driver, async () => {
    await driver.go(at(ELSEWHERE));
    await visit(driver, at(PAGE));
    await driver.enter(null);
    await driver.back();
    await driver.forward();
  });
});

test("a second tab of the page shows a new start, and the first keeps its visit", async ({ driver, at }) => {
  const first = await visit(driver, at(PAGE));
  const title = await first.heading();
  await driver.enter(null);
  await driver.duplicate();
  await expectNew(await Guide.find(driver));
  await driver.closeTab();
  const again = await Guide.find(driver);
  expect(await again.heading()).toBe(title);
  expect(await again.chosen()).toEqual([]);
  await again.perform(press("Back"));
  expect(await again.chosen()).toEqual([2]);
});

test("the event of leaving wipes the visit, whether or not the browser keeps the page", async ({ driver, at }) => {
  const guide = await visit(driver, at(PAGE));
  await guide.inside(() => {
    dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true }));
    dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
  });
  await expectNew(guide);
});

test("a reload shows a new start", async ({ driver, at }) => {
  await visit(driver, at(PAGE));
  await driver.enter(null);
  await driver.reload();
  await expectNew(await Guide.find(driver));
});
