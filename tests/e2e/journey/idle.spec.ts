// A guide that nobody touches asks, and then clears itself.
import { press, section } from "../support/deeds";
import { expect, open, test } from "../support/guide";

const MINUTE = 60_000;

test("after 15 minutes it asks, and Keep brings the answers back; after 20 it is clear", async ({ page }) => {
  await page.clock.install();
  const guide = await open(page, "/pages/placeholder.html");
  await guide.walkCheck([3, 3, 3, 3, 3, 3, 3]);
  await page.clock.runFor(14 * MINUTE);
  await expect(guide.title).toHaveText("Your answers");
  await page.clock.runFor(MINUTE);
  await expect(guide.title).toHaveText("Are you still there?");
  await guide.press("Keep my answers");
  await guide.expectTitle("Your answers");
  await expect(guide.frame.getByText("Nearly every day").first()).toBeVisible();
  await page.clock.runFor(21 * MINUTE);
  await expect(guide.title).toHaveText("All clear");
  await guide.press("Start again");
  await guide.perform(section("Check"), press("Start the questions"));
  await expect(guide.frame.locator("input:checked")).toHaveCount(0);
});

test("a guide in which nothing was done does not ask", async ({ page }) => {
  await page.clock.install();
  const guide = await open(page, "/pages/placeholder.html");
  await page.clock.runFor(19 * MINUTE);
  await expect(guide.title).toHaveText("When worry takes up too much room");
});
