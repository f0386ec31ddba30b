import { defineConfig } from "@playwright/test";
import whole from "../../playwright.config";

declare const process: { env: Record<string, string | undefined> };

/** The folder that get.sh made. */
const SITE = `${process.env.WORDPRESS}/site`;
const PORT = Number(process.env.PORT ?? 4172);
const ADDRESS = `127.0.0.1:${PORT}`;

/** Compiled PHP is kept, and each file is looked at again: a test changes some. */
const PHP = "-d opcache.enable_cli=1 -d opcache.revalidate_freq=0";

/** The plugin on a real WordPress: one site, so one test after the other, as its owner does it. */
export default defineConfig({
  ...whole,
  testDir: ".",
  outputDir: "../../test-results/wordpress",
  globalSetup: "./new.ts",
  reporter: "list",
  workers: 1,
  fullyParallel: false,
  // A second try would find the site as the first one left it.
  retries: 0,
  timeout: 120_000,
  expect: { timeout: 20_000 },
  use: { ...whole.use, baseURL: `http://${ADDRESS}`, actionTimeout: 20_000, viewport: { width: 1280, height: 900 } },
  projects: [{ name: "wordpress", use: whole.projects?.find(({ name }) => name === "shell")?.use ?? {} }],
  webServer: {
    command: `php ${PHP} -S ${ADDRESS} -t "${SITE}" tests/wordpress/router.php`,
    cwd: "../..",
    env: { PHP_CLI_SERVER_WORKERS: "4" },
    url: `http://${ADDRESS}/wp-includes/images/blank.gif`,
    reuseExistingServer: false,
    // One line for each request.
    stderr: "ignore",
  },
});
