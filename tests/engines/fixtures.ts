// What the tests of other engines work with: one browser and one server a worker, one test after the other.
import { test as playwright } from "@playwright/test";
import { type Desk, type Engine, missing, openBrowser, passedOver } from "./browsers";
import { Programs } from "./programs";
import { Reader } from "./reader";
import { Site } from "./site";
import type { WebDriver } from "./webdriver";

interface Each {
  /** Passes a test over, with the reason, where its engine is not installed and somebody reads of it. */
  installed: undefined;
  driver: WebDriver;
  /** The address of a page on the server. */
  at: (path: string) => string;
}

interface Worker {
  engine: Engine;
  /** Whether assistive programs hear the browser. */
  isHeard: boolean;
  /** What is not installed. */
  lack: string | undefined;
  programs: Programs;
  desk: Desk | undefined;
  opened: WebDriver;
  reader: Reader;
  site: Site;
}

export const test = playwright.extend<Each, Worker>({
  engine: ["firefox", { scope: "worker", option: true }],
  isHeard: [false, { scope: "worker", option: true }],
  programs: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what is asked for
    async ({}, use) => {
      const programs = new Programs();
      await use(programs);
      programs.end();
    },
    { scope: "worker" },
  ],
  reader: [async ({ programs, desk }, use) => use(Reader.start(programs, desk!)), { scope: "worker" }],
  desk: [async ({ programs, isHeard }, use) => use(isHeard ? await programs.desk() : undefined), { scope: "worker" }],
  opened: [
    async ({ engine, programs, desk }, use) => {
      const browser = await openBrowser(engine, programs, desk);
      await use(browser);
      await browser.close().catch(() => {});
    },
    { scope: "worker", timeout: 60_000 },
  ],
  site: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what is asked for
    async ({}, use) => {
      const site = await Site.open();
      await use(site);
      site.close();
    },
    { scope: "worker" },
  ],
  lack: [async ({ engine, isHeard }, use) => use(missing(engine, isHeard)), { scope: "worker" }],
  installed: [
    async ({ engine, lack }, use, info) => {
      if (lack) info.skip(true, passedOver(engine, lack, !!process.env.CI));
      await use(undefined);
    },
    { auto: true },
  ],
  // The driver begins each test in the page itself, and the server without a fault.
  driver: async ({ installed: _, opened, site }, use) => {
    await opened.enter(null);
    await use(opened);
    site.faults.clear();
  },
  at: async ({ site }, use) => use((path) => site.address + path),
});
