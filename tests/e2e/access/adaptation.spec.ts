// The guide on devices that ask for more contrast, for colors of their own, or for paper.
import { choose, press, push, section } from "../support/deeds";
import { expect, type Guide, open, test } from "../support/guide";
import { TO_CALM } from "../support/walk";

test("the sun and the circle move for those who want motion, the sun not in the calm view", async ({ page }) => {
  await page.emulateMedia({ reducedMotion: "no-preference" });
  const guide = await open(page, "/pages/where.html");
  const moving = () => guide.frame.evaluate(() => document.getAnimations().length);
  expect(await moving()).toBe(1);
  await guide.perform(...TO_CALM);
  expect(await moving(), "the circle, and a word for each way").toBe(3);
  for (const media of [
    { reducedMotion: "reduce" },
    { reducedMotion: "no-preference", forcedColors: "active" },
  ] as const) {
    await page.emulateMedia(media);
    await guide.perform(...TO_CALM);
    expect(await moving(), JSON.stringify(media)).toBe(0);
    const words = guide.frame.locator(".breath p");
    expect(await words.innerText()).toMatch(/^Breathe in…\s+and out…$/);
  }
  await page.emulateMedia({ reducedMotion: "no-preference", forcedColors: "none" });
  await guide.perform(section("Start"), push("Calm view"));
  expect(await moving()).toBe(0);
});

/** How an element is drawn: a color as `r, g, b`. */
const colorOf = (
  guide: Guide,
  selector: string,
  property: "color" | "borderTopColor" | "borderBottomColor" | "borderImageSource" | "backgroundColor" = "color",
) =>
  guide.frame
    .locator(selector)
    .first()
    .evaluate((element, property) => getComputedStyle(element)[property], property);

for (const colorScheme of ["light", "dark"] as const) {
  test(`more contrast where it is asked for, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, contrast: "more" });
    const guide = await open(page, "/pages/where.html");
    expect(await colorOf(guide, "footer p")).toBe(await colorOf(guide, ".title"));
    expect(await colorOf(guide, "header .top", "borderTopColor")).not.toBe("rgb(201, 213, 211)");
  });

  test(`forced colors show what is chosen and where one is, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme, forcedColors: "active" });
    const guide = await open(page, "/pages/where.html");
    await guide.perform(section("Check"));
    expect(await colorOf(guide, "nav [aria-current]", "borderBottomColor")).not.toBe(
      await colorOf(guide, "nav button:not([aria-current])", "borderBottomColor"),
    );
    await guide.perform(press("Start the questions"), choose(1));
    expect(await colorOf(guide, ".choice:has(:checked)", "borderTopColor")).not.toBe(
      await colorOf(guide, ".choice", "borderTopColor"),
    );
    expect(await colorOf(guide, ".choice:has(:checked)", "borderImageSource")).toContain("gradient");
    await guide.perform(section("Options"), press("Approved for what?"));
    // The signs of the map are drawn in the color of their column.
    const sign = await guide.frame
      .locator(".sign circle")
      .first()
      .evaluate((circle) => getComputedStyle(circle).stroke);
    expect(sign).toBe(await colorOf(guide, ".map td.iv"));
  });
}

test("paper is black on white, whatever the scheme", async ({ page }) => {
  await page.route("**/pages/where.html", async (route) => {
    const answer = await route.fetch();
    await route.fulfill({
      response: answer,
      body: (await answer.text()).replace("data-accent=", 'data-theme="dark" data-accent='),
    });
  });
  const guide = await open(page, "/pages/where.html");
  await guide.perform(section("Learn"));
  await page.emulateMedia({ media: "print" });
  for (const selector of [".title", "main p", "summary"])
    expect(await colorOf(guide, selector), selector).toBe("rgb(0, 0, 0)");
  for (const gone of ["header", "footer", ".actions"]) await expect(guide.frame.locator(gone).first()).toBeHidden();
  expect(await colorOf(guide, ".guide", "backgroundColor")).toBe("rgb(255, 255, 255)");
});
