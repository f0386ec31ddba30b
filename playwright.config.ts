import { existsSync } from "node:fs";
import { defineConfig } from "@playwright/test";
import type { Engine } from "./tests/engines/browsers";

declare const process: { env: Record<string, string | undefined> };

/** Of the guide as it was built, and the host pages of the tests beside it. */
const PORT = Number(process.env.PORT ?? 4173);

const CHROMIUM = process.env.CHROMIUM ?? "/usr/bin/chromium";
/** Chromium's own shell for tests: the same engine without the desktop around it, and twice as quick. */
const SHELL = "/usr/bin/chromium-headless-shell";

const args = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
  "--no-first-run",
];
const chromium = { executablePath: CHROMIUM, args };
const shell = { executablePath: existsSync(SHELL) ? SHELL : CHROMIUM, args };

/** Tests in other engines, each driven by its own driver: one browser a worker, its tests one after the other. */
const elsewhere = { testDir: "tests/engines", fullyParallel: false };
const journeys = (engine: Engine) => ({
  ...elsewhere,
  name: engine,
  testIgnore: "**/trees.spec.ts",
  use: { engine },
});
/** What an engine tells screen readers. */
const trees = (engine: Engine) => ({
  ...elsewhere,
  name: `trees-${engine}`,
  testMatch: "**/trees.spec.ts",
  use: { engine, isHeard: true },
});

export default defineConfig<object, { engine: Engine; isHeard: boolean }>({
  snapshotPathTemplate: "tests/reviewed/{arg}{ext}",
  outputDir: "test-results",
  reporter: [["list"], ["./tests/e2e/support/summary.ts"]],
  // One more than the cores of a small machine: tests often wait, for a frame, a driver or a clock of their own.
  workers: 3,
  fullyParallel: true,
  forbidOnly: !!process.env.CI,
  // One more try on a shared machine, so that noise loses nobody's work; the run names each test that needed it.
  retries: process.env.CI ? 1 : 0,
  timeout: 60_000,
  expect: { timeout: 8_000 },
  use: {
    baseURL: `http://127.0.0.1:${PORT}`,
    actionTimeout: 10_000,
    viewport: { width: 390, height: 844 },
  },
  projects: [
    trees("chromium"),
    trees("firefox"),
    trees("webkit"),
    journeys("firefox"),
    journeys("webkit"),
    { name: "shell", testDir: "tests/e2e", grepInvert: /@browser/, use: { launchOptions: shell } },
    // What needs the whole browser: the pages that it keeps for Back, and journeys as a visitor makes them.
    { name: "chromium", testDir: "tests/e2e", grep: /@browser/, use: { launchOptions: chromium } },
  ],
  webServer: {
    command: `node xtask/web/site.mjs ${PORT}`,
    url: `http://127.0.0.1:${PORT}/`,
    reuseExistingServer: !process.env.CI,
    timeout: 30_000,
  },
});
