// The page without scripts can be read by everyone, on any screen and on paper.
import axe from "axe-core";
import { expect, test } from "../support/guide";

const TAGS = ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

for (const colorScheme of ["light", "dark"] as const) {
  test(`nothing stands in the way of reading it, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.goto("/guide.html");
    // The page's own policy lets no script in; an evaluation is not a script of the page.
    await page.evaluate(axe.source);
    const violations = await page.evaluate(async (tags) => {
      const engine = (window as unknown as { axe: typeof axe }).axe;
      const results = await engine.run(document, {
        runOnly: { type: "tag", values: tags },
        rules: { "color-contrast-enhanced": { enabled: true } },
      });
      return results.violations.flatMap((rule) => rule.nodes.map((node) => `${rule.id}: ${node.target.join(" ")}`));
    }, TAGS);
    expect(violations).toEqual([]);
  });
}

test("it needs no sideways scrolling at any width", async ({ page }) => {
  await page.goto("/guide.html");
  for (const width of [320, 390, 768, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect.soft(beyond, `at ${width} px`).toBeLessThanOrEqual(0);
  }
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });
  test("it makes one request, and its links lead to its parts and to help", async ({ page }) => {
    const requests: string[] = [];
    page.on("request", (request) => requests.push(request.url()));
    await page.goto("/guide.html");
    await page.getByRole("link", { name: "Get help now" }).click();
    await expect(page.getByRole("heading", { name: "Get help now" })).toBeInViewport();
    const help = page.locator("#help");
    await expect(help.getByRole("link", { name: "Call 988", exact: true })).toHaveAttribute("href", "tel:988");
    expect(requests).toHaveLength(1);
  });
});

test.describe("when the guide cannot start", () => {
  test.use({ allowed: /^care-guide:|^Failed to load resource/ });
  test("the fallback links to it", async ({ page }) => {
    await page.route("**/care-guide_bg.wasm*", (route) => route.abort());
    await page.goto("/pages/empty.html");
    const link = page.getByRole("link", { name: "Read this guide as a plain page" });
    await expect(link).toHaveAttribute("href", /\/guide\.html$/);
  });
});
