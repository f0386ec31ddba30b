// The clinic's looks against the device's wishes: schemes, corners, fonts, and accents that cannot be read.
import type { Page } from "@playwright/test";
import { expect, type Guide, guideIn, open, test } from "../support/guide";

const PAGE = "/pages/where.html";

/** Gives the tag of the page these attributes, and the page this style. */
async function rewrite(page: Page, attributes: string, style = ""): Promise<void> {
  await page.route(`**${PAGE}`, async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text())
      .replace('data-accent="#0b5a5e"', attributes)
      .replace("</head>", `<style>${style}</style></head>`);
    await route.fulfill({ contentType: "text/html", body });
  });
}

/** Opens a page whose tag has these attributes. */
async function openWith(page: Page, attributes: string): Promise<Guide> {
  await rewrite(page, attributes);
  return open(page, PAGE);
}

const LIGHT = [251, 250, 246];
const DARK = [16, 25, 28];
/** A point of the first screen below the hills, where nothing but its ground is. */
const BESIDE_DOORS = [380, 720] as const;
/** The page is pink, so that a canvas of any scheme would be seen on it. */
const PINK = [255, 0, 200];

/** The color of a point of the page, in a picture that is taken now. */
async function pixel(page: Page, x: number, y: number): Promise<number[]> {
  const picture = await page.screenshot({ clip: { x, y, width: 1, height: 1 }, animations: "disabled" });
  return page.evaluate(async (bytes) => {
    const bitmap = await createImageBitmap(
      new Blob([Uint8Array.from(atob(bytes), (c) => c.charCodeAt(0))], { type: "image/png" }),
    );
    const canvas = Object.assign(document.createElement("canvas"), { width: 1, height: 1 });
    const context = canvas.getContext("2d")!;
    context.drawImage(bitmap, 0, 0);
    return [...context.getImageData(0, 0, 1, 1).data.slice(0, 3)];
  }, picture.toString("base64"));
}

/** Holds back what the first screen waits for until it is let go. */
async function holdWords(page: Page): Promise<() => void> {
  let letGo = () => {};
  const held = new Promise<void>((done) => (letGo = done));
  await page.route("**/words-en.txt*", async (route) => {
    await held;
    await route.continue();
  });
  return letGo;
}

for (const device of ["light", "dark"] as const) {
  for (const [theme, ground] of [
    ["light", LIGHT],
    ["dark", DARK],
    ["auto", device === "dark" ? DARK : LIGHT],
  ] as const) {
    test(`the theme ${theme} on a device set to ${device}, and no canvas while the guide starts nor at its corners`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme: device });
      const letGo = await holdWords(page);
      await rewrite(page, `data-theme="${theme}"`, `body { background: rgb(${PINK}) }`);
      await page.goto(PAGE);
      await expect.poll(() => page.frames().length).toBe(2);
      await page.frames()[1]!.waitForLoadState();
      expect(await pixel(page, ...BESIDE_DOORS), "before the guide starts").toEqual(PINK);
      letGo();
      // Until the guide is there, each look sees either still the page, or the guide already.
      let isOpen = false;
      const opened = guideIn(page).finally(() => (isOpen = true));
      const seen: number[][] = [];
      while (!isOpen) seen.push(await pixel(page, ...BESIDE_DOORS));
      const guide = await opened;
      for (const color of seen) expect([PINK, ground]).toContainEqual(color);
      expect(await pixel(page, ...BESIDE_DOORS), "the guide").toEqual(ground);
      const scheme = await guide.frame.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
      expect(scheme).toBe(theme === "auto" ? "light dark" : theme);
      for (const screen of ["the first screen", "another"]) {
        if (screen === "another") await guide.section("Learn");
        await page.evaluate(() => scrollTo(0, 0));
        const { x, y } = await guide.box();
        expect(await pixel(page, Math.round(x) + 1, Math.round(y) + 1), `a corner of ${screen}`).toEqual(PINK);
      }
    });
  }
}

test("corners and fonts are those of the short list", async ({ page }) => {
  const looks: string[] = [];
  for (const [corners, font] of [
    ["round", "system"],
    ["soft", "serif"],
    ["square", "rounded"],
    ["7px", "Comic Sans"],
  ]) {
    await page.unrouteAll();
    const guide = await openWith(page, `data-corners="${corners}" data-font="${font}"`);
    looks.push(
      await guide.frame
        .locator("main .door")
        .first()
        .evaluate((door) => {
          const { borderTopLeftRadius, fontFamily } = getComputedStyle(door);
          return `${borderTopLeftRadius} ${fontFamily.split(",")[0]}`;
        }),
    );
  }
  expect(looks).toEqual(["16px system-ui", "6px Georgia", "0px ui-rounded", "16px system-ui"]);
});

for (const [accent, theme, words] of [
  ["#ffcc00", "auto", /^care-guide: data-accent="#ffcc00" makes text hard to read and is replaced by #[0-9a-f]{6}\.$/],
  ["#0b5a5e", "dark", /^care-guide: data-accent="#0b5a5e" makes text hard to read and is replaced by #[0-9a-f]{6}\.$/],
  ["#0a5558", "auto", null],
] as const) {
  test(`the console ${words ? "says that" : "is silent, since nothing of"} ${accent} is replaced, theme ${theme}`, async ({
    page,
  }) => {
    const warnings: string[] = [];
    page.on("console", (message) => message.type() === "warning" && warnings.push(message.text()));
    const guide = await openWith(page, `data-accent="${accent}" data-theme="${theme}"`);
    expect(warnings.filter((warning) => warning.startsWith("care-guide:"))).toEqual(
      words ? [expect.stringMatching(words)] : [],
    );
    const shown = await guide.frame.evaluate(() =>
      getComputedStyle(document.documentElement).getPropertyValue("--accent"),
    );
    if (words) expect(warnings[0]).toContain(shown);
    else expect(shown).toBe(accent);
  });
}
