// The guide stops in the middle of a visit: help comes at once, and nothing of the visit gets out.
import { existsSync, readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, guideIn, test } from "../support/guide";
import { EMPTY, expectFallback, expectUnharmed, guideOn, OWN, TAG, visit } from "../support/host";
import { watchHost } from "../support/recorder";

/** The guide that panics on demand; `cargo xtask build --faulty` makes it. */
const PANICKING = "target/xtask/faulty/dist";

// So low that a visitor has scrolled down to the button, and the top of the guide is out of sight.
test.use({ viewport: { width: 390, height: 420 } });
test.use({ allowed: /^care-guide: the fallback is shown: it stopped\.$/ });

test("the browser throws at the program after its start: nothing of the guide stays, and the author's words come back", async ({
  page,
}) => {
  const guide = await guideOn(page);
  await guide.frame.evaluate(() => {
    Node.prototype.cloneNode = () => {
      throw new Error("a fault");
    };
    document.querySelector<HTMLElement>("nav button:last-child")!.click();
  });
  await expectFallback(page, false);
  await expectUnharmed(page);
});

test("only the build for tests can panic on demand", () => {
  const canPanic = (folder: string) => readFileSync(`${folder}/care-guide_bg.wasm`).includes("panic-in-");
  expect(canPanic("dist")).toBe(false);
  expect(canPanic(PANICKING)).toBe(true);
});

/** Every word that the console, an error or a message brings out of the frame. */
function listen(page: Page): string[] {
  const said: string[] = [];
  page.on("console", (message) => said.push(message.text()));
  page.on("pageerror", (error) => said.push(`uncaught: ${error.stack}`));
  return said;
}

/** Notes when the frame is gone and help can be seen; call it before the panic. */
async function awaitHelp(page: Page): Promise<() => Promise<number>> {
  await page.evaluate(() => {
    const place = document.querySelector("#place")!;
    const look = () => {
      const help = place.querySelector('a[href="tel:988"]');
      const isThere = window.length === 0 && help?.checkVisibility({ visibilityProperty: true, opacityProperty: true });
      if (isThere) Object.assign(window, { helpCame: Date.now() });
      else requestAnimationFrame(look);
    };
    look();
  });
  return async () => {
    await page.waitForFunction(() => "helpCame" in window);
    return page.evaluate(() => (window as unknown as { helpCame: number }).helpCame);
  };
}

test.describe("a panic", () => {
  test.beforeEach(async ({ page }) => {
    if (!existsSync(PANICKING)) throw new Error("`cargo xtask build --faulty` makes the guide of these tests");
    await page.route(/\/(care-guide\.js|frame\.html|care-guide_bg\.wasm|words-[\w-]+\.txt)(\?|$)/, (route) =>
      route.fulfill({ path: `${PANICKING}${new URL(route.request().url()).pathname}` }),
    );
  });

  for (const moment of ["reduce", "render"] as const) {
    for (const [kind, place] of [
      ["with words", OWN],
      ["without words", EMPTY],
    ] as const) {
      test(`in a ${moment}, in a place ${kind}: help within 200 ms, and no word of the visit`, async ({ page }) => {
        let panicked = NaN;
        await page.exposeFunction("notePanic", (at: number) => (panicked = at));
        const noticed = await watchHost(page);
        const said = listen(page);
        // A long page: help must be where the visitor looks.
        await visit(page, {
          place: `<p style="height:1500px">Long before.</p>${place}`,
          tag: `${TAG}<p style="height:3000px">Long after.</p>`,
        });
        await page.locator("[data-care-guide]").scrollIntoViewIfNeeded();
        const guide = await guideIn(page);
        await guide.walkCheck([3, 3, 3, 2, 2, 1, 3]);
        await guide.section("Check");
        await guide.press(guide.main);
        await guide.answer(3);

        const helped = await awaitHelp(page);
        const before = (await noticed()).messages.length;
        await guide.frame.evaluate((moment) => {
          const panic = () => {
            (window as unknown as { notePanic(at: number): void }).notePanic(Date.now());
            dispatchEvent(new Event(`panic-in-${moment}`));
          };
          addEventListener("click", panic, { capture: true, once: true });
        }, moment);
        await guide.button("Continue").click();
        const took = (await helped()) - panicked;
        test.info().annotations.push({ type: "milliseconds to help", description: `${took}` });
        expect(took, "milliseconds from the panic to help").toBeLessThan(200);

        await expectFallback(page, place === EMPTY);
        await expect(page.getByRole("link", { name: "Call 988" })).toBeInViewport();
        await expectUnharmed(page);
        expect((await noticed()).messages.slice(before)).toEqual([{ type: "failed" }]);
        expect(said).toEqual(["care-guide: the fallback is shown: it stopped."]);
      });
    }
  }
});
