// Spanish, whole: every part says its language, and a visitor can switch at every step.
import { readFileSync } from "node:fs";
import { choose, otherLanguage, press, push, section } from "../support/deeds";
import { expect, type Guide, open, test } from "../support/guide";
import { everyState } from "../support/states";
import { sheetOf } from "../support/tour";
import { AGAIN, checked, START, TO_RESULT, TO_SHEET } from "../support/walk";

test.setTimeout(120_000);

/** The document's language, and the parts of the screen in another: what each is, and its first words. */
async function languages(guide: Guide): Promise<{ root: string; others: string[] }> {
  return guide.frame.evaluate(() => {
    const root = document.documentElement.lang;
    const parts = [...document.querySelectorAll<HTMLElement>("#guide [lang]")].filter((part) => part.lang !== root);
    const said = (part: HTMLElement) => `${part.lang} ${part.localName}: ${part.textContent!.trim().slice(0, 20)}`;
    return { root, others: parts.map(said) };
  });
}

test("only the other language's button and the citations are in another language", async ({ page }) => {
  await page.clock.install();
  const guide = await open(page, "/pages/where.html");
  await guide.perform(otherLanguage);
  let citations = 0;
  await everyState(guide, async (state) => {
    const { root, others } = await languages(guide);
    expect(root, state).toBe("es-US");
    const cited = others.filter((part) => part.startsWith("en span: "));
    citations += cited.length;
    expect(
      others.filter((part) => !cited.includes(part)),
      state,
    ).toEqual(["en-US button: English"]);
  });
  expect(citations).toBeGreaterThan(100);
});

/**
 * Puts the focus on the button of the other language, and switches there and back: each time what was entered, which
 * screen is shown, what is visible of a result, the heading, and where the focus is. Runs in the frame.
 */
async function thereAndBack([there, back]: readonly [string, string]) {
  const read = () => ({
    entered: {
      set: [...document.querySelectorAll<HTMLInputElement>("main input")].map(({ checked }) => checked),
      here: [...document.querySelectorAll("nav button")].findIndex((button) => button.hasAttribute("aria-current")),
      shown: [...document.querySelectorAll(".variant")].map(({ className }) => className),
      numbers: [...document.querySelectorAll(".points")].map(({ textContent }) => textContent),
      signs: [...document.querySelectorAll(".marked")].map(({ className }) => className),
    },
    title: document.querySelector("#title")!.textContent,
    focus: document.activeElement!.textContent,
  });
  const press = async (name: string) => {
    const buttons = [...document.querySelectorAll<HTMLElement>("header button")];
    const button = buttons.find(({ textContent }) => textContent === name)!;
    button.focus();
    button.click();
    await new Promise((done) => setTimeout(done, 0));
    return read();
  };
  return [read(), await press(there), await press(back)] as const;
}

test("switching the language at every step keeps everything, and the focus where it is", async ({ page }) => {
  await page.clock.install();
  const guide = await open(page, "/pages/where.html");
  // What has no Spanish wording is left out there: the panic module, and its part of the sheet.
  const differs = /^(panic|sheet|result|repeat)/;
  await everyState(guide, async (state) => {
    const [before, there, again] = await guide.frame.evaluate(thereAndBack, ["Español", "English"] as const);
    expect(there.focus, `${state}: focus stays on the same button`).toBe("English");
    if (!differs.test(state)) {
      expect(there.entered, state).toEqual(before.entered);
      expect(there.title, state).not.toBe(before.title);
    }
    expect(again.entered, `${state}, there and back`).toEqual(before.entered);
    expect(again.title, `${state}, there and back`).toBe(before.title);
  });
});

test("in Spanish too, no answer changes the height of a screen", async ({ page }) => {
  const guide = await open(page, "/pages/where.html");
  await guide.perform(otherLanguage);
  const heights: Record<string, Set<number>> = {};
  const note = async (screen: string) => {
    (heights[screen] ??= new Set()).add(await guide.contentHeight());
  };
  await guide.perform(section("Check"), START);
  await note("question 0");
  await guide.perform(push("Continue"));
  await note("question 0");
  await guide.perform(press("Skip"), section("Talk"));
  for (const points of [0, 4, 7, 13, 21]) {
    await guide.perform(...AGAIN, START);
    for (const [item, answer] of sheetOf(points).entries()) {
      await note(`question ${item}`);
      await guide.perform(choose(answer));
      await note(`question ${item}`);
      await guide.perform(press("Continue"));
    }
    await guide.perform(press("Skip"));
    await note("review");
    await guide.perform(TO_RESULT);
    await note("result");
    await guide.perform(section("Talk"), TO_SHEET);
    await note("sheet");
    await guide.perform(choose(points % 3));
    await note("sheet");
  }
  expect(Object.keys(heights)).toHaveLength(10);
  for (const [screen, found] of Object.entries(heights)) expect([...found], screen).toHaveLength(1);
});

test("a page in Spanish gets the guide and its plain page in Spanish", async ({ page }) => {
  await page.route("**/pages/empty.html", async (route) => {
    const answer = await route.fetch();
    await route.fulfill({ contentType: "text/html", body: (await answer.text()).replace('lang="en"', 'lang="es"') });
  });
  const guide = await open(page, "/pages/empty.html");
  await expect(guide.title).toHaveText("Cuando la preocupación ocupa demasiado lugar");
  await page.goto("/guide-es.html");
  await expect(page.locator("html")).toHaveAttribute("lang", /^es/);
  await expect(page.getByRole("heading", { name: "Entienda la ansiedad y sus opciones" })).toBeVisible();
  const english = await page
    .locator('[lang="en"]')
    .evaluateAll((parts) => parts.filter((part) => !part.matches("span")).length);
  expect(english).toBe(0);
});

test("days and months are worded as the browser's own Intl words them", async ({ page }) => {
  const reviewed = readFileSync("tests/host/snapshots/host__languages__days_in_words.snap", "utf8");
  const days = reviewed
    .split("\n")
    .map((line) => line.split(" | "))
    .filter((parts) => parts.length === 4);
  expect(days.length).toBeGreaterThan(50);
  const worded = await page.evaluate(
    (days) =>
      days.map(([tag, iso]) => {
        const say = (form: Intl.DateTimeFormatOptions) =>
          new Intl.DateTimeFormat(tag, { timeZone: "UTC", ...form }).format(new Date(iso!));
        return [tag, iso, say({ dateStyle: "long" }), say({ month: "long", year: "numeric" })];
      }),
    days,
  );
  expect(days).toEqual(worded);
});

/** Numbers with a mark between their digits, as they stand and as the browser's own Intl writes them. Runs in a document. */
function numbers(tag: string): [string[], string[]] {
  // Titles of papers and names keep their own form.
  const words = [...document.body.querySelectorAll("p, li, td, dd")].filter(
    (part) => !part.closest("[translate=no]") && !part.querySelector("[translate=no]"),
  );
  const found = words.flatMap((part) => part.textContent!.match(/\d[\d.,]*[.,]\d+%?/g) ?? []);
  const written = found.map((text) => {
    const value = Number(text.replace(/[,%]/g, ""));
    const form = { minimumFractionDigits: text.split(".")[1]?.replace("%", "").length ?? 0 };
    return text.endsWith("%")
      ? new Intl.NumberFormat(tag, { style: "percent", ...form }).format(value / 100)
      : new Intl.NumberFormat(tag, form).format(value);
  });
  return [found, written];
}

for (const [file, tag] of [
  ["guide.html", "en-US"],
  ["guide-es.html", "es-US"],
] as const) {
  test(`numbers stand as Intl writes them in ${tag}`, async ({ page }) => {
    await page.goto(`/${file}`);
    const [plain, asPlain] = await page.evaluate(numbers, tag);
    expect(plain).toEqual(asPlain);
    const guide = await open(page, "/pages/where.html");
    if (tag === "es-US") await guide.perform(otherLanguage);
    await guide.perform(...checked(sheetOf(7), null), TO_RESULT);
    const [shown, asShown] = await guide.frame.evaluate(numbers, tag);
    expect(shown).toEqual(asShown);
    expect(plain.length).toBeGreaterThan(3);
  });
}
