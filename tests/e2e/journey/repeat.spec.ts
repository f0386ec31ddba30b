// An earlier check beside this one, from the visitor's own file or from somebody's hostile one.
import { choose, press } from "../support/deeds";
import { expect, type Guide, open, test } from "../support/guide";
import { openRepeat, openSheet, PARTS, save, textOf } from "../support/sheet";

const PAGE = "/pages/placeholder.html";
const OPENED = "The file is open. Your earlier score is below.";
const NOT_OURS = "This is not a clinic file that this guide saved. Its name is often my-answers.json.";
const NOT_WHOLE = "This file does not hold all seven answers, so there is no earlier score to show.";
const TOO_LARGE = "This file is too large to be one that this guide saved. Please choose another.";

/** Answers that add up to 12. */
const SHEET = [3, 2, 1, 0, 3, 2, 1];

/** The file of a visit with those answers. */
async function saved(guide: Guide): Promise<string> {
  await guide.walkCheck(SHEET, 0);
  await openSheet(guide);
  await guide.perform(choose(PARTS[0]));
  return textOf(await save(guide, "Save the clinic file (FHIR)"));
}

async function pick(guide: Guide, file: string | Buffer): Promise<void> {
  const buffer = typeof file === "string" ? Buffer.from(file) : file;
  await guide.frame
    .locator("input[type=file]")
    .setInputFiles({ name: "any.json", mimeType: "application/json", buffer });
}

const outcomes = (guide: Guide) => guide.frame.locator(".outcome");
const said = (guide: Guide) => guide.frame.locator("main .said [role=status]");

test("both scores in words and as a picture, and a cleared check forgets the earlier one", async ({ page }) => {
  const guide = await open(page, PAGE);
  const file = await saved(guide);
  await guide.perform(press("Hide and clear"), press("Start again"));
  await openRepeat(guide, [1, 1, 1, 1, 0, 0, 0]);
  await expect(said(guide)).toHaveText("No file is open yet.");
  const height = await guide.contentHeight();
  await pick(guide, file);
  await expect(outcomes(guide).first()).toContainText("12 of 21 points (moderate)");
  await expect(outcomes(guide).first()).toContainText(String(new Date().getFullYear()));
  await expect(outcomes(guide).last()).toContainText("4 of 21 points (minimal)");
  await expect(outcomes(guide).locator("svg, .scale")).not.toHaveCount(0);
  await expect(said(guide)).toHaveText(OPENED);
  expect(await guide.contentHeight()).toBe(height);
  await expect(guide.frame.locator("input[type=file]"), "the name of the file is let go of").toHaveValue("");
  await guide.perform(press("Back to my result"), press("Clear my answers"));
  await openRepeat(guide);
  await expect(said(guide)).toHaveText("No file is open yet.");
  await expect(guide.frame.getByText("12 of 21 points")).toHaveCount(0);
});

test("a hostile file gets a clear sentence, and changes nothing else", async ({ page }) => {
  const guide = await open(page, PAGE);
  const file = await saved(guide);
  await openRepeat(guide, SHEET);
  const changed = (from: string | RegExp, to: string) => {
    const text = file.replace(from, to);
    if (text === file) throw new Error(`nothing to change: ${from}`);
    return text;
  };
  const deep = 100_000;
  const hostile: [string, string | Buffer, string][] = [
    ["empty", "", NOT_OURS],
    ["not JSON", "my answers", NOT_OURS],
    [
      "a page",
      '<!doctype html><img src=x onerror="document.title=1"><script>parent.postMessage(1, "*")</script>',
      NOT_OURS,
    ],
    ["bytes", Buffer.from([0xff, 0xfe, 0, 1, 2, 0x80, 0xc3, 0x28]), NOT_OURS],
    ["2 MB", " ".repeat(2_000_000), TOO_LARGE],
    ["deep lists", "[".repeat(deep) + "]".repeat(deep), NOT_OURS],
    ["deep objects", `${'{"entry":['.repeat(deep / 2)}1${"]}".repeat(deep / 2)}`, NOT_OURS],
    ["null", "null", NOT_OURS],
    ["a poisoned prototype", '{"__proto__":{"entry":[]},"constructor":{"prototype":{"x":1}}}', NOT_OURS],
    ["no day", changed(/"authored":"[^"]*",/, ""), NOT_OURS],
    ["a day that is none", changed(/"authored":"[^"]*"/, '"authored":"<b>now</b>"'), NOT_OURS],
    ["another form's codes", file.replaceAll("69725-0", "0"), NOT_WHOLE],
    ["an unknown answer", file.replaceAll("LA6571-9", "LA0-0"), NOT_WHOLE],
    ["another total", changed('"valueDecimal":12', '"valueDecimal":3'), NOT_WHOLE],
  ];
  const before = { height: await guide.contentHeight(), outcomes: await outcomes(guide).allInnerTexts() };
  for (const [name, content, sentence] of hostile) {
    // From another sentence, so that each is said anew.
    await pick(guide, file);
    await expect(said(guide), name).toHaveText(OPENED);
    await pick(guide, content);
    await expect(said(guide), name).toHaveText(sentence);
    await expect(said(guide), name).toBeVisible();
    expect({ height: await guide.contentHeight(), outcomes: await outcomes(guide).allInnerTexts() }, name).toEqual(
      before,
    );
    expect(await guide.frame.evaluate(() => "x" in {} || "entry" in {}), name).toBe(false);
  }
});

test("an incomplete sheet has no total to compare with", async ({ page }) => {
  const guide = await open(page, PAGE);
  const sheet = [1, 1, null, 1, 1, 1, 1];
  await guide.walkCheck(sheet);
  await openSheet(guide);
  await guide.perform(choose(PARTS[0]));
  const file = await textOf(await save(guide, "Save the clinic file (FHIR)"));
  await openRepeat(guide, sheet);
  await pick(guide, file);
  await expect(said(guide)).toHaveText(NOT_WHOLE);
  await expect(outcomes(guide).first()).toContainText("No file is open yet.");
});
