// A tag can begin at a further section: its screen has a file of its own, which may come late, changed or not at all.
import { before, expectProgramAlone, place } from "../support/drawn";
import { alter, type Change, cutAt, errorPage, Held, missing, never, refused, WASM } from "../support/files";
import { drawnIn, expect, type Guide, guideIn, requests, test } from "../support/guide";
import { visit } from "../support/host";

/** The screens of further sections. */
const DRAWN = "**/drawn-en.txt*";
const REST = "**/words-en-rest.txt*";

const LEARN = "Types of anxiety";
const COMPARE = "Which should I ask about?";

const first = (guide: Guide) => guide.checkboxes.first();
const words = (guide: Guide) => guide.frame.locator("main label").first();

for (const [start, what, press, done] of [
  [
    "learn",
    "a card",
    (guide: Guide) => guide.frame.getByRole("button", { name: "Panic disorder" }).click(),
    (guide: Guide) => guide.expectTitle("Panic disorder"),
  ],
  ["check", "a tab", (guide: Guide) => guide.button("Learn").click(), (guide: Guide) => guide.expectTitle(LEARN)],
  ["options", "a mark", (guide: Guide) => first(guide).click(), (guide: Guide) => expect(first(guide)).toBeChecked()],
  [
    "options",
    "its words",
    (guide: Guide) => words(guide).click(),
    (guide: Guide) => expect(first(guide)).toBeChecked(),
  ],
  ["compare", "a key", (guide: Guide) => first(guide).press(" "), (guide: Guide) => expect(first(guide)).toBeChecked()],
] as const) {
  test(`a further section keeps a press: ${start}, ${what}`, async ({ page }) => {
    const [guide, come] = await before(page, `data-start="${start}"`);
    await press(guide);
    await expect(guide.frame.locator("[aria-busy]")).toHaveCount(1);
    await expect(guide.frame.locator(":checked")).toHaveCount(0);
    await come();
    await done(guide);
  });
}

test("marks are all kept, but those that were taken back, and none for who left", async ({ page }) => {
  for (const [leave, kept] of [
    [false, [false, true, true, false]],
    [true, [false, false, false, false]],
  ] as const) {
    const [guide, come] = await before(page, 'data-start="options"');
    for (const place of [0, 1, 0, 2]) await guide.checkboxes.nth(place).click();
    await expect(guide.frame.locator("[aria-busy]")).toHaveCount(2);
    if (leave)
      await guide.frame.evaluate(() => dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true })));
    await come();
    await expect(guide.checkboxes).toHaveCount(4);
    expect(await guide.checkboxes.evaluateAll((all) => all.map((box) => (box as HTMLInputElement).checked))).toEqual(
      kept,
    );
    await page.unrouteAll();
  }
});

test("of marks of which three are possible, the first three are kept; a button that was pressed last is pressed", async ({
  page,
}) => {
  const [guide, come] = await before(page, 'data-start="compare"');
  await guide.button("Learn").click();
  for (const place of [0, 1, 2, 3]) await guide.checkboxes.nth(place).click();
  await guide.button("Options").click();
  await come();
  await guide.expectTitle("What can help");
  await guide.section("Compare");
  const checked = guide.frame.locator(".priorities :checked");
  await expect(checked).toHaveCount(3);
  await expect(guide.checkboxes.nth(3)).toBeDisabled();
});

for (const [lang, what, file, question] of [
  ["en", "its words", REST, "Cost and insurance"],
  ["es", "its words", "**/words-es-rest.txt*", "Costo y seguro médico"],
  ["es", "the English words, which stand in for some", REST, "Costo y seguro médico"],
] as const) {
  test(`${lang}: a further section stands before the rest of ${what}, for which the program waits`, async ({
    page,
  }) => {
    const rest = new Held();
    await page.route(file, rest.change);
    const [guide, come] = await before(page, `data-lang="${lang}" data-start="compare"`);
    const title = await guide.title.textContent();
    await guide.button(question).click();
    const drawn = await guide.frame.evaluateHandle(() => document.querySelector(".guide")!);
    const here = come();
    await rest.asked;
    await page.waitForTimeout(300);
    expect(await drawn.evaluate((element) => element.isConnected)).toBe(true);
    await expect(guide.title).toHaveText(title!);
    rest.release();
    await here;
    await guide.expectTitle(question);
  });
}

test("the further screens come after the first words: they are drawn when they come", async ({ page }) => {
  const [program, screens] = [new Held(), new Held()];
  await page.route(WASM, program.change);
  await page.route(DRAWN, screens.change);
  await visit(page, { place: place('data-start="learn"') });
  await screens.asked;
  await expect(page.locator("#place p")).toBeVisible();
  screens.release();
  const guide = await drawnIn(page);
  await expect(guide.title).toHaveText(LEARN);
  program.release();
  await guideIn(page);
});

test("the further screens come after the program: what it drew stays", async ({ page }) => {
  const screens = new Held();
  await page.route(DRAWN, screens.change);
  await visit(page, { place: place('data-start="learn"') });
  const guide = await guideIn(page);
  await guide.section("Options");
  const come = page.waitForResponse(DRAWN).then((answer) => answer.finished());
  screens.release();
  await come;
  await page.waitForTimeout(200);
  await expect(guide.title).toHaveText("What can help");
  await guide.section("Compare");
  await guide.expectTitle(COMPARE);
});

test("only a tag that begins at a further section asks for its screens, and for those of its language", async ({
  page,
}) => {
  const asked = requests(page);
  const drawn = () => asked.splice(0).flatMap((address) => /drawn-\w+\.txt/.exec(address) ?? []);
  for (const [attributes, expected] of [
    ["", []],
    ['data-start="talk"', []],
    ['data-start="Options" data-lang="es"', ["drawn-es.txt"]],
  ] as const) {
    await visit(page, { place: place(attributes) });
    await guideIn(page);
    expect(drawn()).toEqual(expected);
  }
});

test.describe("the further screens are not the build's own", () => {
  test.use({ allowed: /^Failed to load resource/ });

  const ways: [string, Change][] = [
    ["missing", missing],
    ["an error page", errorPage],
    ["cut in half", cutAt(0.5)],
    ["kept back by a blocker", refused],
    ["never there", never],
  ];
  for (const [what, change] of ways) {
    test(`${what}: the program alone draws`, async ({ page }) => {
      await page.route(DRAWN, change);
      await expectProgramAlone(page, 'data-start="options"');
    });
  }

  test("changed by a script of the page: the program alone draws", async ({ page }) => {
    await page.addInitScript(`if (window === top) (${alter})("drawn-en.txt")`);
    await expectProgramAlone(page, 'data-start="options"');
  });
});
