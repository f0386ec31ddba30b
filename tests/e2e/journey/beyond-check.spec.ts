// What else the journey leads to: what can help, help itself, an end that forgets, the clinic. It is made by script, at one
// width, as in journey.spec.ts.
import { choose, press, section } from "../support/deeds";
import { expect, type Guide, ITEMS, open, test } from "../support/guide";
import { sheetOf } from "../support/tour";
import { aspects, checked, START, TO_RESULT, upTo } from "../support/walk";

test("what can help, the way ketamine may work, the comparison and its six questions", async ({ page }) => {
  const guide = await open(page);
  await guide.section("Options");
  await expect(guide.checkboxes).toHaveCount(4);
  await guide.perform(...upTo(4).map((care) => choose(care)), press("How ketamine may work"));
  await guide.expectTitle("How ketamine may work");
  await guide.press("Compare the choices");
  await expect(guide.checkboxes).toHaveCount(4);
  const rows = guide.frame.locator("main .row .ask");
  const labels = await rows.allTextContents();
  expect(labels).toHaveLength(6);
  await guide.perform(choose("Risks"), choose("Proof"), choose("Time"));
  await expect(guide.frame.getByRole("status")).toHaveText("That is three. Take one off to pick another.");
  const fourth = guide.frame.getByRole("checkbox", { name: "Approval", exact: true });
  await expect(fourth).toBeDisabled();
  await fourth.press("Space");
  await expect(fourth, "has the focus, and does nothing").toBeFocused();
  await expect(fourth).not.toBeChecked();
  const [approval, proof, time, risks, ...rest] = labels;
  expect(await rows.allTextContents()).toEqual([risks, proof, time, approval, ...rest]);
  await guide.perform(choose("Risks"), choose("Proof"), choose("Time"));
  for (const [, ...deeds] of aspects([1, 4, 2, 1])) await guide.perform(...deeds);
  await guide.expectTitle("Cost and insurance");
  await guide.press("All at a glance");
  await guide.expectTitle("Which should I ask about?");
  for (const label of labels) {
    await guide.press(label);
    await guide.press("All at a glance");
  }
  await guide.press("Talk with the clinic");
  await guide.expectTitle("Talk with the clinic");
  await guide.section("Options");
  await expect(guide.frame.locator("main input:checked")).toHaveCount(4);
});

test("each card of what can help opens its screen, and its mark stays on it", async ({ page }) => {
  const guide = await open(page);
  await guide.section("Options");
  const cards = await guide.frame.locator("main .door-name").allTextContents();
  expect(cards).toHaveLength(8);
  await guide.perform(choose(1));
  for (const card of cards) {
    await guide.press(card);
    await guide.expectTitle(card);
    await guide.press("Back");
    await guide.expectTitle("What can help");
  }
  const marked = guide.frame.locator("main input:checked");
  await expect(marked).toHaveCount(1);
  await expect(marked).toHaveAccessibleName("I have tried this Antidepressants");
});

test("help, privacy and sources open from everywhere, and Back returns", async ({ page }) => {
  const guide = await open(page);
  await guide.perform(section("Check"), START);
  for (const name of ["Get help now", "How private is this?", "All sources"]) {
    await guide.press(name);
    await guide.expectTitle(name);
    await guide.press("Back");
    await guide.expectTitle(ITEMS[0]);
  }
  await guide.press("Get help now");
  for (const [name, href] of [
    ["Call 911", "tel:911"],
    ["Call 988", "tel:988"],
    ["Text 988", "sms:988"],
  ] as const) {
    await expect(guide.frame.getByRole("link", { name, exact: true })).toHaveAttribute("href", href);
  }
  // A page that helps does not sell: no way to the clinic stands in it.
  await expect(guide.frame.locator("main")).not.toContainText(/Spravato|ketamine|Contact the clinic/i);
});

test("Hide and clear forgets everything, and Start again is a new start", async ({ page }) => {
  const guide = await open(page);
  await guide.walkCheck(sheetOf(15), 2);
  await guide.press("Hide and clear");
  await guide.expectTitle("All clear");
  await expect(guide.frame.locator("nav")).toBeHidden();
  const away = guide.frame.getByRole("link", { name: "Show the weather instead" });
  await expect(away).toHaveAttribute("href", "https://www.weather.gov/");
  await guide.press("Start again");
  await guide.expectTitle("When worry takes up too much room");
  await expect(guide.button("Back")).toHaveCount(0);
  await guide.perform(section("Check"), START);
  for (const item of ITEMS) {
    await guide.expectTitle(item);
    expect(await guide.chosen(), item).toEqual([]);
    await guide.press("Skip");
  }
});

test("contact links are those that the clinic gave, whatever was entered", async ({ page }) => {
  const hrefs = async (guide: Guide) =>
    guide.frame.locator("a[href]").evaluateAll((links) => links.map((link) => link.getAttribute("href")));
  const guide = await open(page, "/pages/where.html");
  await guide.section("Talk");
  await expect(guide.frame.getByRole("link", { name: "Open the contact page" })).toHaveAttribute(
    "href",
    /^http:\/\/127\.0\.0\.1:\d+\/contact\?from=guide$/,
  );
  await expect(guide.frame.getByRole("link", { name: "Call +1 818 555 0100" })).toHaveAttribute(
    "href",
    "tel:+18185550100",
  );
  await expect(guide.frame.getByText("1 Example Road, Agoura Hills")).toBeVisible();
  const before = await hrefs(guide);
  await guide.perform(...checked([3, 2, 1, 0, 3, 2, 1], 3), TO_RESULT, section("Options"), choose(0), section("Talk"));
  expect(await hrefs(guide)).toEqual(before);
});
