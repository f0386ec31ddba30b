// One page that all tests of a worker share, each with a document of its own: for the many small cases that need
// a fresh page of the clinic but no fresh browser. Its window, scripts and clock are not a test's to set for good:
// a test with a viewport, a clock or without scripts takes its `test` from `guide.ts`.
import type { Page } from "@playwright/test";
import { test as fresh } from "./guide";

/** What a test leaves on a page beyond its document. */
async function clean(page: Page, scripts: readonly { dispose(): Promise<void> }[]): Promise<void> {
  for (const event of ["console", "pageerror", "request"] as const) page.removeAllListeners(event);
  for (const script of scripts) await script.dispose();
  // Requests that are kept back end with their page, and nobody is to answer them afterwards.
  await page.goto("about:blank");
  await page.unrouteAll({ behavior: "ignoreErrors" });
}

export const test = fresh.extend<object, { tab: Page }>({
  tab: [
    async ({ browser }, use, { project }) => {
      const { baseURL, viewport, actionTimeout } = project.use;
      const context = await browser.newContext({ baseURL, viewport });
      context.setDefaultTimeout(actionTimeout ?? 0);
      await use(await context.newPage());
      await context.close();
    },
    { scope: "worker" },
  ],
  page: async ({ tab }, use) => {
    const scripts: { dispose(): Promise<void> }[] = [];
    const add = tab.addInitScript;
    tab.addInitScript = async (...given: Parameters<typeof add>) => {
      const script = await add.apply(tab, given);
      scripts.push(script);
      return script;
    };
    await use(tab);
    tab.addInitScript = add;
    await clean(tab, scripts);
  },
});
