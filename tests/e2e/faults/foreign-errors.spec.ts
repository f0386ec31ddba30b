// Errors in the frame that are not the guide's, as extensions, wallets, in-app browsers and the browser itself cause
// them: they change nothing. What breaks the program itself ends the guide.
import { expect, type Guide, guideIn, test } from "../support/guide";
import { expectFallback, expectGuide, OWN, visit } from "../support/host";

test.use({ allowed: /foreign|^uncaught|ResizeObserver|localStorage|bridge|^care-guide:/ });

/** What others do in the frame; each runs there, and stands for itself. */
const happenings: [string, () => unknown][] = [
  [
    "a notice of a ResizeObserver's loop",
    () => {
      const box = document.createElement("x-tool");
      box.style.display = "block";
      document.body.append(box);
      let height = 10;
      new ResizeObserver(() => {
        height += 1;
        if (height < 14) box.style.height = `${height}px`;
      }).observe(box);
    },
  ],
  [
    "an error in a timer",
    () =>
      setTimeout(() => {
        throw new Error("foreign");
      }),
  ],
  [
    "an error that is no Error",
    () =>
      setTimeout(() => {
        throw undefined;
      }),
  ],
  [
    "an in-app browser's missing bridge",
    () =>
      setTimeout(() => {
        (globalThis as unknown as { bridge: { ready(): void } }).bridge.ready();
      }),
  ],
  ["storage that a frame without origin has not", () => setTimeout(() => localStorage.getItem("x"))],
  [
    "a rejection that nobody handles",
    () => {
      Promise.reject(new Error("foreign"));
    },
  ],
  [
    "a rejection without a reason",
    () => {
      Promise.reject();
    },
  ],
  ["an error of a script from elsewhere", () => dispatchEvent(new ErrorEvent("error", { message: "Script error." }))],
  ["an error event without an error", () => dispatchEvent(new Event("error"))],
  ["a rejection event without a reason", () => dispatchEvent(new Event("unhandledrejection"))],
  [
    "an error of a wallet's own program",
    () =>
      setTimeout(() => {
        throw new WebAssembly.RuntimeError("foreign");
      }),
  ],
  ["a message event without anything", () => dispatchEvent(new Event("message"))],
  ["a message without data", () => dispatchEvent(new MessageEvent("message", { source: parent }))],
  [
    "a message with a port and odd data",
    () => dispatchEvent(new MessageEvent("message", { source: parent, data: 7, ports: [new MessageChannel().port1] })),
  ],
  [
    "a message like the loader's",
    () =>
      dispatchEvent(
        new MessageEvent("message", { source: parent, data: { wasm: 1 }, ports: [new MessageChannel().port1] }),
      ),
  ],
  ["a message of another window", () => postMessage({ type: "failed", wasm: 1 }, "*", [new MessageChannel().port1])],
  [
    "key events without a key, as tools that fill in forms send them",
    () => {
      for (const type of ["keydown", "keyup", "keypress"])
        document.querySelector("fieldset input")!.dispatchEvent(new Event(type, { bubbles: true }));
    },
  ],
  [
    "pointer, click and change events that are plain",
    () => {
      for (const type of ["pointerdown", "wheel", "touchstart", "scroll", "focusin", "pageshow", "visibilitychange"])
        document.querySelector("fieldset")!.dispatchEvent(new Event(type, { bubbles: true }));
      for (const type of ["pageshow", "resize", "languagechange", "storage"]) dispatchEvent(new Event(type));
    },
  ],
];

/** The third question with two answers given. */
async function atThirdQuestion(guide: Guide): Promise<void> {
  await guide.section("Check");
  await guide.press(guide.main);
  await guide.respond(3);
  await guide.respond(1);
}

test("errors of others change nothing: the guide goes on with the answers given", async ({ page }) => {
  await visit(page, { place: OWN });
  const guide = await guideIn(page);
  await atThirdQuestion(guide);
  for (const [name, happening] of happenings) {
    await test.step(name, async () => {
      await guide.frame.evaluate(happening);
      // Until whatever was put off has happened, and an end would have been told.
      await guide.frame.evaluate(() => new Promise((done) => setTimeout(() => requestAnimationFrame(done), 30)));
      await expect.soft(guide.title, name).toHaveText("Worrying too much about different things", { timeout: 1_000 });
    });
  }
  await guide.respond(2);
  await guide.press("Back");
  await guide.press("Back");
  await expect(guide.radios.nth(1)).toBeChecked();
});

test("the same before the guide has started: it starts", async ({ page }) => {
  await page.addInitScript(() => {
    if (window === top) return;
    setTimeout(() => {
      throw new Error("foreign");
    });
    Promise.reject();
    const tell = (data: unknown) =>
      dispatchEvent(new MessageEvent("message", { source: parent, data, ports: [new MessageChannel().port1] }));
    document.addEventListener("DOMContentLoaded", () => {
      dispatchEvent(new Event("message"));
      for (const data of [undefined, null, 7, "text", {}, { wasm: null }, { wasm: 1, version: 2 }]) tell(data);
    });
  });
  await visit(page, { place: OWN });
  await expectGuide(page);
});

/** What breaks under the program's feet; each runs in the frame, before a section is pressed. */
const breaks: [string, () => void][] = [
  [
    "the browser throws at the program",
    () => {
      Node.prototype.cloneNode = () => {
        throw new Error("no element");
      };
    },
  ],
  [
    "the browser throws nothing that can be named",
    () => {
      Node.prototype.cloneNode = () => {
        throw undefined;
      };
    },
  ],
];

for (const [name, happening] of breaks) {
  test(`${name}: the guide ends, the words stand, and the console is told no more than that`, async ({ page }) => {
    const said: string[] = [];
    page.on("console", (message) => said.push(message.text()));
    page.on("pageerror", (error) => said.push(`${error}`));
    await visit(page, { place: OWN });
    const guide = await guideIn(page);
    await atThirdQuestion(guide);
    await guide.frame.evaluate(happening);
    await guide.frame.evaluate(() => document.querySelector<HTMLElement>("nav button:last-child")!.click());
    await expectFallback(page, false);
    expect(said).toEqual(["care-guide: the fallback is shown: it stopped."]);
  });
}
