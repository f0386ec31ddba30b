// The clinic's looks against the device's wishes: schemes, corners, fonts, and accents that cannot be read.
import type { Page } from "@playwright/test";
import { expect, type Guide, guideIn, open, test } from "../support/guide";

const PAGE = "/pages/where.html";

/** Opens a page whose tag has these attributes, in a page of its own scheme. */
async function openWith(page: Page, attributes: string, style = ""): Promise<Guide> {
  await page.route(`**${PAGE}`, async (route) => {
    const answer = await route.fetch();
    const body = (await answer.text())
      .replace('data-accent="#0b5a5e"', attributes)
      .replace("</head>", `<style>${style}</style></head>`);
    await route.fulfill({ contentType: "text/html", body });
  });
  return open(page, PAGE);
}

const groundOf = (guide: Guide) =>
  guide.frame.locator(".guide").evaluate((element) => getComputedStyle(element).backgroundColor);
const LIGHT = "rgb(255, 255, 255)";
const DARK = "rgb(16, 25, 28)";

for (const device of ["light", "dark"] as const) {
  for (const [theme, ground] of [
    ["light", LIGHT],
    ["dark", DARK],
    ["auto", device === "dark" ? DARK : LIGHT],
  ] as const) {
    test(`the theme ${theme} on a device set to ${device}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: device });
      const guide = await openWith(page, `data-theme="${theme}"`);
      expect(await groundOf(guide)).toBe(ground);
      const scheme = await guide.frame.evaluate(() => getComputedStyle(document.documentElement).colorScheme);
      expect(scheme).toBe(theme === "auto" ? "light dark" : theme);
    });
  }
}

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

for (const device of ["light", "dark"] as const) {
  for (const theme of ["light", "dark"] as const) {
    test(`no canvas shows at the corners: theme ${theme} on a device set to ${device}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: device });
      // The page is pink, so that a canvas of any scheme would be seen.
      const guide = await openWith(page, `data-theme="${theme}"`, "body { background: rgb(255, 0, 200) }");
      const corner = async () => {
        const { x, y } = await guide.box();
        return pixel(page, Math.round(x) + 1, Math.round(y) + 1);
      };
      expect(await corner()).toEqual([255, 0, 200]);
      await guide.section("Learn");
      await page.evaluate(() => scrollTo(0, 0));
      expect(await corner()).toEqual([255, 0, 200]);
    });

    test(`nothing but the page is seen while the guide starts: theme ${theme} on a device set to ${device}`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme: device });
      await page.route("**/care-guide_bg.wasm", async (route) => {
        await new Promise((done) => setTimeout(done, 1500));
        await route.continue();
      });
      await page.route(`**${PAGE}`, async (route) => {
        const answer = await route.fetch();
        const body = (await answer.text())
          .replace("data-accent=", `data-theme="${theme}" data-accent=`)
          .replace("</head>", "<style>body { background: rgb(255, 0, 200) }</style></head>");
        await route.fulfill({ contentType: "text/html", body });
      });
      await page.goto(PAGE, { waitUntil: "commit" });
      await expect.poll(() => page.frames().length).toBe(2);
      const seen: number[][] = [];
      for (let look = 0; look < 5; look += 1) {
        seen.push(await pixel(page, 380, 500));
        await page.waitForTimeout(100);
      }
      await guideIn(page);
      // Either still the page, or the guide already.
      const ground = theme === "dark" ? [16, 25, 28] : [255, 255, 255];
      for (const color of seen) expect([[255, 0, 200], ground]).toContainEqual(color);
      expect(seen[0], "the first look comes before the guide").toEqual([255, 0, 200]);
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
  expect(looks).toEqual(["12px system-ui", "6px Georgia", "0px ui-rounded", "12px system-ui"]);
});

for (const [accent, theme, words] of [
  ["#ffcc00", "auto", /^care-guide: data-accent="#ffcc00" makes text hard to read and is replaced by #[0-9a-f]{6}\.$/],
  ["#0b5a5e", "dark", /^care-guide: data-accent="#0b5a5e" makes text hard to read and is replaced by #[0-9a-f]{6}\.$/],
  ["#0b5a5e", "auto", null],
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
