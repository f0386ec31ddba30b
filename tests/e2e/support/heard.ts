// What a script of the page hears of a visitor, and where the page then rests.
import type { Page } from "@playwright/test";
import { type Guide, open } from "./guide";

interface Heard {
  heard: string[];
}

/** Runs in the page: notes every message, event and scroll position that a script of the page gets. */
function listen(): void {
  if (window !== top) return;
  const heard: string[] = [];
  Object.assign(window, { heard });
  const Plain = MessageChannel;
  window.MessageChannel = class extends Plain {
    constructor() {
      super();
      this.port1.addEventListener("message", ({ data }) => heard.push(JSON.stringify(data)));
    }
  };
  const kinds = new Set(["focusin", "focusout"]);
  for (const place of [window, document.createElement("div")]) {
    for (const key in place) if (key.startsWith("on")) kinds.add(key.slice(2));
  }
  // Where the pointer of the test comes in and goes out is the test's own doing.
  for (const kind of kinds) {
    if (/^(pointer|mouse)/.test(kind)) continue;
    addEventListener(kind, () => heard.push(kind.startsWith("scroll") ? `at ${Math.round(scrollY)}` : kind), true);
  }
}

/** Everything heard since the last call, each scroll position once in a row. */
export async function taken(page: Page): Promise<string[]> {
  await page.waitForTimeout(120);
  const heard = await page.evaluate(() => (window as unknown as Heard).heard.splice(0));
  const { top, height } = await page.evaluate(() => ({
    top: Math.round(scrollY),
    height: document.documentElement.scrollHeight,
  }));
  return [...heard.filter((line, place) => line !== heard[place - 1]), `rests at ${top} of ${height}`];
}

/** From the start to the first question, always the same. */
export async function begin(page: Page): Promise<Guide> {
  await page.addInitScript(listen);
  const guide = await open(page, "/pages/placeholder.html");
  await page.evaluate(() => {
    document.body.insertAdjacentHTML("afterbegin", '<div style="height: 200px">Intro</div>');
    scrollTo(0, 0);
  });
  await guide.section("Check");
  await guide.press(guide.main);
  await taken(page);
  return guide;
}
