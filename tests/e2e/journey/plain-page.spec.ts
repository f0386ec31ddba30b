// The page without scripts can be read by everyone, on any screen and on paper.
import axe from "axe-core";
import { expect, test } from "../support/guide";
import { pagesOf } from "../support/pdf";

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

for (const { file, lang, title, subject, other } of [
  {
    file: "guide.html",
    lang: "en-US",
    title: "Care guide",
    subject: "Understand anxiety and your options",
    other: ["Español", "guide-es.html"],
  },
  {
    file: "guide-es.html",
    lang: "es-US",
    title: "Guía de atención",
    subject: "Entienda la ansiedad y sus opciones",
    other: ["English", "guide.html"],
  },
] as const) {
  test(`${file} tells search engines what it is, and each language leads to the other`, async ({ page }) => {
    await page.goto(`/${file}`);
    await expect(page, "the history names no condition").toHaveTitle(title);
    const told = await page.evaluate(() =>
      [...document.head.querySelectorAll("meta, link")].map((line) =>
        [...line.attributes].map(({ value }) => value).join(" = "),
      ),
    );
    const about = `${subject}. `;
    for (const line of [
      `canonical = ${file}`,
      "alternate = en-US = guide.html",
      "alternate = es-US = guide-es.html",
      "alternate = x-default = guide.html",
      `og:title = ${subject}`,
      `og:locale = ${lang.replace("-", "_")}`,
      `inLanguage = ${lang}`,
    ]) {
      expect(told).toContain(line);
    }
    for (const name of ["description", "og:description"]) {
      expect(told.filter((line) => line.startsWith(`${name} = ${about}`)).length).toBeGreaterThan(0);
    }
    await expect(page.locator("html")).toHaveAttribute("itemtype", "https://schema.org/MedicalWebPage");
    await page.getByRole("link", { name: other[0], exact: true }).click();
    await expect(page).toHaveURL(new RegExp(`/${other[1]}$`));
  });

  test(`the form of ${file} can be shown alone, and is one page of Letter and of A4`, async ({ page }) => {
    await page.goto(`/${file}`);
    const whole = (await pagesOf(await page.pdf({ format: "Letter" }))).length;
    expect(whole).toBeGreaterThan(10);
    const others = page.locator("main > :not(#check), footer");
    await page.locator("a[href='#form']").click();
    await expect(page.locator("#form table")).toBeVisible();
    for (const part of await others.all()) await expect(part).toBeHidden();
    for (const format of ["Letter", "A4"]) {
      const margin = { top: "1.5cm", bottom: "1.5cm", left: "1.5cm", right: "1.5cm" };
      const pages = await pagesOf(await page.pdf({ format, margin }));
      expect(pages, format).toHaveLength(1);
      expect(pages[0]).toContain("GAD-7");
      expect(pages[0]).toMatch(/7\. \p{L}/u);
      expect(pages[0]).toContain("911");
      expect(pages[0]).toContain("988");
    }
    await page.locator("a[href='#check']:visible").first().click();
    await expect(page.locator("#help")).toBeVisible();
  });

  test(`no head of a table in ${file} breaks inside a word at 320 px`, async ({ page }) => {
    await page.setViewportSize({ width: 320, height: 800 });
    await page.goto(`/${file}`);
    const broken = await page.evaluate(() => {
      const range = document.createRange();
      const found: string[] = [];
      for (const head of document.querySelectorAll("th")) {
        const walker = document.createTreeWalker(head, NodeFilter.SHOW_TEXT);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          for (const word of node.textContent!.matchAll(/[\p{L}\d]+/gu)) {
            range.setStart(node, word.index);
            range.setEnd(node, word.index + word[0].length);
            if (new Set([...range.getClientRects()].map(({ top }) => top)).size > 1) found.push(word[0]);
          }
        }
      }
      return [document.querySelectorAll("th").length > 20, found];
    });
    expect(broken).toEqual([true, []]);
  });
}

test.describe("when the guide cannot start", () => {
  test.use({ allowed: /^care-guide:|^Failed to load resource/ });
  test("the fallback links to it", async ({ page }) => {
    await page.route("**/care-guide_bg.wasm*", (route) => route.abort());
    await page.goto("/pages/empty.html");
    const link = page.getByRole("link", { name: "Read it as a plain page" });
    await expect(link).toHaveAttribute("href", /\/guide\.html$/);
  });
});
