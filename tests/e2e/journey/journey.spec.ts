// What the journey leads to, screen by screen. It is made by script, at one width: the style sheets hide nothing by
// width, and hands.spec.ts makes it with real hands on a phone and on a desk.
import type { Locator } from "@playwright/test";
import { choose, fit, press, push, respond, section } from "../support/deeds";
import { ANSWERS, expect, type Guide, ITEMS, open, SECTIONS, test } from "../support/guide";
import { sheetOf } from "../support/tour";
import { CLEAR, checked, START, TO_MOOD, TO_PANIC, TO_RESULT, upTo, yesOrNo } from "../support/walk";

const DIFFICULTY = "If you checked off any problems, how difficult have these problems made it";

test("every section opens from the navigation and from the first screen", async ({ page }) => {
  const guide = await open(page);
  await expect(guide.title).toHaveText("When worry takes up too much room");
  const titles: Record<string, string> = {
    Start: "When worry takes up too much room",
    Learn: "Types of anxiety",
    Check: "Check your symptoms",
    Options: "What can help",
    Compare: "Which should I ask about?",
    Talk: "Talk with the clinic",
  };
  for (const name of SECTIONS) {
    await guide.section(name);
    await guide.expectTitle(titles[name]!);
    await expect(guide.frame.locator("nav [aria-current=step]")).toHaveText(name, { useInnerText: true });
  }
  const doors: [string, string][] = [
    ["A calm minute first", "A calm minute"],
    ["Understand what I feel", titles.Learn!],
    ["Check my symptoms", titles.Check!],
    ["See what can help", titles.Options!],
    ["Compare treatments", titles.Compare!],
    ["Talk with the clinic", titles.Talk!],
    ["I am here for someone else", "Being there for someone"],
  ];
  for (const [door, title] of doors) {
    await guide.section("Start");
    await guide.press(door);
    await guide.expectTitle(title);
  }
});

test("once a question is answered, the way to the result stands first on Start", async ({ page }) => {
  const guide = await open(page);
  const doors = async () => (await guide.frame.locator(".needs .door-name").allInnerTexts()).map((name) => name.trim());
  const before = await doors();
  expect(before[0]).toBe("A calm minute first");
  await guide.perform(section("Check"), START, ...respond(0), section("Start"));
  const [first, ...others] = await doors();
  expect(first).toBe("Go to my result");
  expect(others).toEqual(before.filter((name) => name !== "Check my symptoms"));
  await guide.press("Go to my result");
  await guide.expectTitle("Your result");
  await guide.perform(CLEAR, section("Start"));
  expect(await doors()).toEqual(before);
});

test("five types of anxiety, each with a private mark that the list shows", async ({ page }) => {
  const guide = await open(page);
  await guide.section("Learn");
  const doors = guide.frame.locator("main .door");
  const names = await doors.locator(".door-name").allTextContents();
  expect(names).toHaveLength(5);
  const mark = choose("This sounds familiar");
  for (const name of names) {
    await guide.press(name);
    await guide.expectTitle(name);
    await guide.perform(mark, press("Back"), fit);
    await guide.expectTitle("Types of anxiety");
    await expect(doors.filter({ hasText: name }).getByText("Sounds familiar")).toBeVisible();
  }
  for (const name of names) {
    await guide.press(name);
    await guide.expectTitle(name);
    await expect(guide.checkboxes).toBeChecked();
  }
  await guide.perform(press("See what can help"), press("Back"), press("Check my symptoms"));
  await guide.expectTitle("Check your symptoms");
});

test("the check asks seven questions; Back keeps answers, and Skip leaves one open", async ({ page }) => {
  const guide = await open(page);
  await guide.perform(section("Check"), START);
  for (const [place, item] of ITEMS.entries()) {
    await guide.expectTitle(item);
    await expect(guide.frame.getByText(`Question ${place + 1} of 7`)).toBeVisible();
    await expect(guide.radios).toHaveCount(4);
    for (const [points, answer] of ANSWERS.entries()) {
      await expect(guide.radios.nth(points)).toHaveAccessibleName(answer);
      await expect(guide.radios.nth(points)).not.toBeChecked();
    }
    // The last answer of one question must not be there for the next one.
    await guide.respond(place === 2 ? null : 3);
  }
  await expect(guide.title).toContainText(DIFFICULTY);
  await guide.press("Back");
  await guide.expectTitle(ITEMS[6]);
  await expect(guide.radio("Nearly every day")).toBeChecked();
  await guide.press("Back");
  await expect(guide.radio("Nearly every day")).toBeChecked();
  await guide.press("Continue");
  await guide.press("Continue");
  await guide.respond(1);
  await guide.expectTitle("Your answers");
  expect(await shownAnswers(guide)).toEqual([
    "Nearly every day",
    "Nearly every day",
    "Not answered",
    "Nearly every day",
    "Nearly every day",
    "Nearly every day",
    "Nearly every day",
    "Somewhat difficult",
  ]);
});

test("Continue without an answer says so and stays", async ({ page }) => {
  const guide = await open(page);
  await guide.perform(section("Check"), START);
  const error = guide.frame.getByRole("alert");
  await expect(error).toHaveText("");
  await guide.perform(push("Continue"));
  await expect(error).toHaveText("Choose an answer, or skip.");
  await expect(guide.title).toHaveText(ITEMS[0]);
  await guide.answer(2);
  await expect(error).toHaveText("");
  await guide.press("Continue");
  await guide.expectTitle(ITEMS[1]);
});

test("the review changes one answer and clears all", async ({ page }) => {
  const guide = await open(page);
  await guide.walkCheck(sheetOf(7), 0);
  await guide.press(change(guide, ITEMS[3]));
  await guide.expectTitle(ITEMS[3]);
  await guide.respond(3);
  await guide.expectTitle("Your answers");
  await guide.press(change(guide, "How difficult"));
  await guide.respond(2);
  await guide.expectTitle("Your answers");
  const changed = await shownAnswers(guide);
  expect(changed[3]).toBe("Nearly every day");
  expect(changed[7]).toBe("Very difficult");
  await guide.press("Clear my answers");
  await guide.expectTitle("Check your symptoms");
  await guide.press("Start the questions");
  for (const item of ITEMS) {
    await guide.expectTitle(item);
    expect(await guide.chosen(), item).toEqual([]);
    await guide.press("Skip");
  }
});

test("each band has its result, and a sheet with a gap has none", async ({ page }) => {
  const guide = await open(page);
  const results: [number, string][] = [
    [4, "minimal"],
    [5, "mild"],
    [10, "moderate"],
    [15, "severe"],
  ];
  for (const [points, band] of results) {
    await guide.perform(...checked(sheetOf(points), null), TO_RESULT);
    await guide.expectTitle("Your result");
    const said = await visibleText(guide);
    expect(said).toContain(`${points} of 21 points`);
    expect(said).toContain(`in the ${band} range`);
    await expect(guide.frame.getByText(`You: ${points}`)).toBeVisible();
    await guide.perform(CLEAR);
  }
  await guide.perform(...checked([1, null, 1, 1, 1, null, 1], null), TO_RESULT);
  const said = await visibleText(guide);
  expect(said).toContain("No score yet");
  expect(said).not.toContain("of 21");
  await expect(guide.frame.getByText(/^You: /)).toBeHidden();
  await guide.perform(press("Answer the open questions"));
  await guide.expectTitle("Your answers");
  for (const item of [1, 5]) {
    await guide.press(change(guide, ITEMS[item]!));
    await guide.expectTitle(ITEMS[item]);
    await guide.respond(2);
    await guide.expectTitle("Your answers");
  }
  await guide.perform(TO_RESULT);
  expect(await visibleText(guide)).toContain("9 of 21 points");
});

test("the two optional checks start from the result and end with results of their own", async ({ page }) => {
  const guide = await open(page);
  await guide.perform(...checked(sheetOf(10), null), TO_RESULT, TO_MOOD);
  await guide.expectTitle("Two questions about low mood");
  await guide.perform(START);
  await guide.expectTitle("Little interest or pleasure in doing things");
  await guide.respond(2);
  await guide.expectTitle("Feeling down, depressed, or hopeless");
  await guide.respond(1);
  await guide.expectTitle("Low mood: your answers");
  expect(await visibleText(guide)).toContain("3 of 6 points");
  await expect(guide.frame.getByRole("link", { name: "Call 988" }), "whatever the total").toBeVisible();
  await guide.perform(press("Back to my result"), TO_PANIC, START);
  await guide.expectTitle("About attacks of fear or panic");
  await expect(guide.radios).toHaveCount(8);
  await guide.perform(...yesOrNo([true, true, true, true]), press("Continue"));
  await guide.expectTitle("Think about your last bad anxiety attack.");
  await expect(guide.radios).toHaveCount(22);
  await guide.perform(...yesOrNo(upTo(11).map((symptom) => symptom < 4)), press("Continue"));
  await guide.expectTitle("Panic attacks: your answers");
  expect(await visibleText(guide)).toContain("Your answers fit the pattern");
  await guide.press("Change my answers");
  await expect(guide.radio("Yes").first()).toBeChecked();
  await guide.perform(...yesOrNo([false]), press("Continue"), press("Continue"));
  expect(await visibleText(guide)).toContain("Your answers do not fit the pattern");
});

test("once begun, the check leads to its result from everywhere", async ({ page }) => {
  const guide = await open(page);
  const tab = guide.frame.locator("nav button").nth(2);
  await expect(tab).toHaveAccessibleName("Check");
  const { width } = (await tab.boundingBox())!;
  await guide.walkCheck(sheetOf(13), 2);
  await expect(tab, "while it asks").toHaveAccessibleName("Check");
  await guide.section("Learn");
  await expect(tab).toHaveAccessibleName("Result");
  expect((await tab.boundingBox())!.width).toBe(width);
  await guide.section("Check");
  await guide.expectTitle("Your result");
  expect(await visibleText(guide)).toContain("13 of 21 points");
  await guide.perform(CLEAR);
  await guide.expectTitle("Check your symptoms");
  await expect(tab).toHaveAccessibleName("Check");
});

/** The button that opens one question from the review. */
function change(guide: Guide, about: string): Locator {
  return guide.frame.locator(".review li", { hasText: about }).getByRole("button", { name: /^Change/ });
}

/** What the review says for each question: the variant that is not hidden. */
async function shownAnswers(guide: Guide): Promise<string[]> {
  return guide.frame
    .locator(".review-answer")
    .evaluateAll((cells) => cells.map((cell) => (cell as HTMLElement).innerText.trim()));
}

/** The words that a visitor can see of the outcome, in one line. */
async function visibleText(guide: Guide): Promise<string> {
  const text = await guide.frame
    .locator(".outcome")
    .first()
    .evaluate((outcome) => (outcome as HTMLElement).innerText);
  return text.replace(/\s+/g, " ");
}
