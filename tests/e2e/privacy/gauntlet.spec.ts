// Session recorders that were loaded first and may record everything, and one that means harm.
import type { Page } from "@playwright/test";
import { told } from "../support/aside";
import { ANSWERS, expect, type Guide, guideIn, ITEMS, open, type Sheet, test } from "../support/guide";
import { type Recorder, record } from "../support/recorder";
import { RECORDERS, recordWith } from "../support/vendors";

const HOST = "/pages/recorded.html";
const SHEET: Sheet = [3, 2, 3, 1, 3, 2, 3];

/** What nobody but the visitor may read; all of it is on screen during the walk. */
const CANARIES = [
  ...ITEMS,
  ...ANSWERS,
  "Little interest or pleasure in doing things",
  "Feeling down, depressed, or hopeless",
  "Very difficult",
  "of 21 points",
  "range of anxiety symptoms",
  "At 10 or more, the people who made this form advise",
];

const BANDS = /\b(minimal|mild|moderate|severe)\b/i;

test.use({
  // Recorders complain of a made-up server in their own words, and the browser of their workers.
  allowed: /./,
  // The shell would keep the frame in the page's own process, unlike a whole browser on a computer.
  launchOptions: async ({ launchOptions }, use) =>
    use({ ...launchOptions, args: [...(launchOptions.args ?? []), "--site-per-process"] }),
});

/** Answers the question on screen: by mouse, or by keyboard as one who sees nothing does. */
async function answer(guide: Guide, points: number, by: "mouse" | "keyboard" | "touch"): Promise<void> {
  const radio = guide.radios.nth(points);
  const { keyboard } = guide.page;
  if (by === "keyboard") {
    await keyboard.press("Tab");
    await keyboard.press("Space");
    for (let step = 0; step < points; step += 1) await keyboard.press("ArrowDown");
    await expect(radio).toBeChecked();
    await guide.opening(() => keyboard.press("Enter"));
  } else {
    await (by === "mouse" ? radio.click() : radio.tap());
    await expect(radio).toBeChecked();
    await guide.opening(() => (by === "mouse" ? guide.main.click() : guide.main.tap()));
  }
}

/** The whole check with its modules, and every kind of mark; returns all that was on screen. */
async function walk(guide: Guide): Promise<string> {
  const read: string[] = [];
  const look = async () => read.push(await guide.frame.locator("body").innerText());
  await guide.section("Learn");
  await guide.press(guide.frame.locator("main .door").first());
  await guide.checkboxes.first().click();
  await guide.section("Check");
  await guide.press(guide.main);
  for (const [item, points] of SHEET.entries()) {
    await look();
    await answer(guide, points!, item % 2 ? "mouse" : "keyboard");
  }
  await look();
  await answer(guide, 2, "keyboard");
  await look();
  await guide.press(guide.main);
  await guide.expectTitle("Your result");
  await look();
  await guide.press("Two questions about low mood");
  await guide.press(guide.main);
  for (const by of ["mouse", "keyboard"] as const) {
    await look();
    await answer(guide, 3, by);
  }
  await look();
  await guide.section("Options");
  await guide.checkboxes.nth(1).click();
  await guide.section("Compare");
  await guide.checkboxes.nth(3).click();
  return read.join("\n");
}

/** Types into the page's own field and picks its own tea, which every recorder may have. */
async function useHost(page: Page, words: string, tea: string): Promise<void> {
  await page.getByLabel(tea).click();
  await page.locator("#words").press("End");
  await page.locator("#words").pressSequentially(words);
}

interface Vendor {
  isRecording(): boolean;
  flush?(): unknown;
}

/** The page ends, which makes a recorder send what it still holds. */
function leave(): void {
  Object.defineProperty(document, "visibilityState", { value: "hidden", configurable: true });
  for (const type of ["visibilitychange", "freeze"]) document.dispatchEvent(new Event(type, { bubbles: true }));
  for (const type of ["pagehide", "beforeunload"]) dispatchEvent(new Event(type));
}

for (const [name, script] of Object.entries(RECORDERS)) {
  test(`${name} records the page, and nothing of the guide in it`, async ({ page }) => {
    test.setTimeout(120_000);
    const recording = await recordWith(page, script);
    const guide = await open(page, HOST);
    await page.waitForFunction(() => (window as unknown as Vendor).isRecording());
    await useHost(page, "orchid", "Chamomile");
    const screens = await walk(guide);
    for (const canary of CANARIES) expect(screens, "what was on screen").toContain(canary);
    expect(screens).toMatch(BANDS);
    await useHost(page, " walnut", "Peppermint");
    await page.evaluate(() => (document.querySelector("#after")!.textContent = "Cedar at the end."));

    // The control: the recorder has the page's own words, from the first to the last.
    const control = ["Walnut bread on Sundays", "Peppermint tea", "chamomile", "Cedar at the end"];
    // Clarity alone takes no note of what is typed into a text field.
    if (name !== "Clarity") control.push("orchid walnut");
    const missing = async () => {
      await page.evaluate(() => void (window as unknown as Vendor).flush?.());
      const recorded = await recording.all();
      return control.filter((words) => !recorded.includes(words));
    };
    await expect.poll(missing, { message: "what was not recorded of the page itself", timeout: 20_000 }).toEqual([]);

    // Recorders send in order: with the last words all before them have come. The end of the page is for the rest.
    await page.evaluate(leave);
    const recorded = await recording.all();
    expect(recording.unread).toEqual([]);
    for (const canary of CANARIES) expect(recorded.includes(canary), `recorded: ${canary}`).toBe(false);
    expect(
      recorded.match(new RegExp(`.{0,60}${BANDS.source}.{0,60}`, "i"))?.[0],
      "a band in what was recorded",
    ).toBeUndefined();
  });
}

test.describe("a recorder that means harm", () => {
  // So tall that no question makes the page scroll.
  test.use({ hasTouch: true, viewport: { width: 390, height: 1500 } });

  const seen = async (page: Page): Promise<string[]> => {
    const entries = await page.evaluate(() => (window as unknown as { recorder: Recorder }).recorder.entries);
    return entries.map(({ kind, words }) => `${kind} ${words}`);
  };

  /** Answers all questions, and returns what the page's script saw of it. */
  async function answered(guide: Guide, sheet: Sheet, by: "mouse" | "keyboard" | "touch"): Promise<string[]> {
    await guide.press("Hide and clear");
    await guide.press("Start again");
    await guide.section("Check");
    await guide.press(guide.main);
    // The pointer's way into the guide is the page's own.
    if (by === "mouse") await guide.title.hover();
    await told(guide.page);
    await guide.page.evaluate(() => (window as unknown as { recorder: Recorder }).recorder.entries.splice(0));
    for (const points of sheet) await answer(guide, points!, by);
    await told(guide.page);
    return seen(guide.page);
  }

  test("it sees the page's own events", async ({ page }) => {
    await record(page);
    await page.route("**/recorder.js", (route) => route.fulfill({ contentType: "text/javascript", body: "" }));
    await open(page, HOST);
    await useHost(page, "orchid", "Chamomile");
    await page.getByLabel("Peppermint").tap();
    await page.evaluate(() => {
      const input = document.querySelector<HTMLInputElement>("#words")!;
      input.value = "walnut";
      input.checked = true;
      document.querySelector("#after")!.textContent = "cedar";
      document.querySelector("#after")!.innerHTML = "<b>birch</b>";
      new MessageChannel().port1.postMessage("maple");
    });
    const text = (await seen(page)).join("\n");
    for (const words of [
      "pointerdown",
      "click",
      "keydown",
      "beforeinput",
      "input",
      "change",
      "focusin",
      "touchstart",
      "root div#place",
      "walnut",
      "checked",
      "cedar",
      "birch",
      "maple",
    ]) {
      expect(text, "what it saw").toContain(words);
    }
    expect(text).toMatch(/keydown .*\bo\b/);
  });

  test("it sees no pointer, key or input while questions are answered, and two sheets look the same", async ({
    page,
  }) => {
    test.setTimeout(180_000);
    await record(page);
    await page.route("**/recorder.js", (route) => route.fulfill({ contentType: "text/javascript", body: "" }));
    await page.goto(HOST);
    const guide = await guideIn(page);
    const posts = async () =>
      (await seen(page))
        .filter((line) => line.startsWith("post"))
        .map((line) => line.replace(/"(wasm|words)":\{.*?\}/g, '"$1":{}'))
        // The words come in any order.
        .sort();
    await expect
      .poll(posts)
      .toEqual([
        expect.stringMatching(
          /^post frame \{"version":"[^"]+","attributes":\{"careGuide":"","clinic":"Example Clinic","lang":"en"\},"page":"[^"]+","lang":"en","words":\{\}\}$/,
        ),
        ...["en-rest", "es", "es-rest"].map((file) => `post port {"lang":"${file}","words":{}}`),
        'post port {"wasm":{}}',
      ]);
    for (const by of ["mouse", "keyboard", "touch"] as const) {
      const one = await answered(guide, [0, 1, 2, 3, 0, 1, 2], by);
      const other = await answered(guide, [3, 2, 0, 1, 2, 0, 1], by);
      // When and whether the browser reports a shift depends on how busy it is; what shifts is the height.
      const rest = (lines: string[]) => lines.filter((line) => !line.startsWith("measured layout-shift"));
      expect(rest(other), `what it saw of two sheets, by ${by}`).toEqual(rest(one));
      // What it saw at all: that screens were opened, and how tall they are.
      for (const line of rest(one))
        expect(line, `by ${by}`).toMatch(
          /^(message \{"type":"(height|shown)","value":\d+\}|mutation style div# .*(?<![-\w])height: \d+px.*)$/,
        );
      expect(
        one.filter((line) => line.includes("shown")),
        "screens",
      ).toHaveLength(7);
    }
  });
});
