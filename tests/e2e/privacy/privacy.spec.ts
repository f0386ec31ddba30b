// What the page around the guide can learn, and what is left behind.
import type { Page } from "@playwright/test";
import { told } from "../support/aside";
import { expect, type Guide, guideIn, open, test } from "../support/guide";
import { type Noticed, watchHost } from "../support/recorder";
import { type Choices, fileOf, MUCH, SOME, sheetOf, tour } from "../support/tour";

// Playwright turns the cache off in which a page that was left is kept as it was.
test.use({
  launchOptions: async ({ launchOptions }, use) =>
    use({ ...launchOptions, ignoreDefaultArgs: ["--disable-back-forward-cache"] }),
});

/** Everything of the page that a script of it can read. */
const traces = (page: Page) =>
  page.evaluate(async () => ({
    address: location.href,
    title: document.title,
    history: history.length,
    state: history.state,
    name: window.name,
    cookies: document.cookie,
    local: { ...localStorage },
    session: { ...sessionStorage },
    databases: (await indexedDB.databases()).map((database) => database.name),
    caches: await caches.keys(),
    files: performance.getEntriesByType("resource").map((entry) => entry.name),
    page: [...document.querySelectorAll("*")].map((element) => {
      const copy = element.cloneNode() as Element;
      return copy.outerHTML;
    }),
    frames: window.length,
  }));

/** Goes through all screens and returns what the page noticed on the way. */
async function noticedOf(page: Page, choices: Choices): Promise<Noticed> {
  const read = await watchHost(page);
  const guide = await open(page, "/pages/placeholder.html");
  // What a screen has to say must have been said before the next one opens.
  await tour(guide, choices, () => told(page));
  const { events, ...noticed } = await read();
  // How the tour's own pointer comes and what it scrolls on its way depends on frames drawn meanwhile: noninterference.spec.ts has no pointer.
  // So does whether the page is first drawn (pagereveal) before or after its parts have come, long before any answer.
  const isTours = (type: string) =>
    /^(scroll|scrollend|pagereveal|(pointer|mouse)(over|out|enter|leave|move|rawupdate))$/.test(type);
  return { ...noticed, events: events.filter((type) => !isTours(type)) };
}

test("whatever a visitor answers and marks, the page hears the same", async ({ browser }) => {
  test.setTimeout(120_000);
  const marked: Choices = {
    sheet: sheetOf(21),
    difficulty: 2,
    mood: [3, 2],
    panic: Array.from({ length: 15 }, () => true),
    familiar: [4, 2],
    tried: [0],
    priorities: [0, 1, 2],
    looks: [1, 2, 3, 2],
    taken: [0, 1, 2, 7, 16],
    durations: [0, 1, 2, 3],
    file: fileOf([3, 3, 3, 3, 3, 3, 3]),
  };
  const other: Choices = {
    sheet: [0, 0, 0, 0, 0, 0, 1],
    difficulty: 0,
    mood: [0, 0],
    panic: [false, true, false, true, false, false, false, true, false, false, false, false, false, false, true],
    familiar: [0, 1],
    tried: [3],
    priorities: [3, 1, 2],
    looks: [2, 5, 0, 1],
    taken: [3, 5, 6, 12, 37],
    durations: [3, 0, 1, 0],
    file: "not a file of the guide",
  };
  const heard: Noticed[] = [];
  for (const choices of [marked, other]) {
    const context = await browser.newContext();
    heard.push(await noticedOf(await context.newPage(), choices));
    await context.close();
  }
  const [first, second] = heard as [Noticed, Noticed];
  expect(second.messages).toEqual(first.messages);
  expect(second.events).toEqual(first.events);
  // The closed list: nothing but these words, and no number but a height.
  expect([...new Set(first.messages.map(({ type }) => type))].sort()).toEqual([
    "booting",
    "drawn",
    "height",
    "ready",
    "shown",
  ]);
  for (const message of first.messages) {
    const { type, value } = message;
    expect(Object.keys(message).filter((key) => key !== "type" && key !== "value")).toEqual([]);
    if (type === "height") expect(value % 8).toBe(0);
    else expect(value ?? 0).toBe(0);
  }
  const types = first.messages.map(({ type }) => type);
  expect(types[0]).toBe("booting");
  expect(types.filter((type) => type === "ready")).toHaveLength(1);
});

test("questions that are left open elsewhere: the page hears the same", async ({ browser }) => {
  test.setTimeout(120_000);
  const words: string[][] = [];
  const other: Choices = {
    ...MUCH,
    taken: [1, 5, 9, 30],
    durations: [3, null, null, null].slice(0, 2),
    sheet: [null, 0, 0, 3, null, 0, 2],
    mood: [null, 3],
    panic: [true, null, false],
  };
  for (const choices of [SOME, other]) {
    const context = await browser.newContext();
    const { messages } = await noticedOf(await context.newPage(), choices);
    words.push(messages.map((message) => JSON.stringify(message)));
    await context.close();
  }
  expect(words[1]).toEqual(words[0]);
});

test("address, title, history, storage, cookies and the page's own elements stay as they were", async ({ page }) => {
  const guide = await open(page, "/pages/placeholder.html");
  const before = await traces(page);
  // A frame in a closed shadow root is not even counted.
  expect(before.frames).toBe(0);
  // Nor did the guide leave anything there when it opened.
  expect([before.cookies, before.local, before.session, before.databases]).toEqual(["", {}, {}, []]);
  await tour(guide, MUCH, async () => {});
  expect(await traces(page)).toEqual(before);
  expect(await page.context().cookies()).toEqual([]);
});

test("the frame can neither store nor look out, and the page cannot look in", async ({ page }) => {
  const guide = await open(page, "/pages/placeholder.html");
  const openDoors = await guide.frame.evaluate(() => {
    const doors: Record<string, () => unknown> = {
      localStorage: () => localStorage.length,
      sessionStorage: () => sessionStorage.length,
      indexedDB: () => indexedDB.open("a"),
      "cookies read": () => document.cookie,
      "cookies written": () => (document.cookie = "a=b"),
      parent: () => parent.document.title,
    };
    return Object.entries(doors).flatMap(([name, door]) => {
      try {
        door();
        return [name];
      } catch {
        return [];
      }
    });
  });
  expect(openDoors).toEqual([]);
  const element = await guide.frame.frameElement();
  const sandbox = await element.getAttribute("sandbox");
  expect(sandbox).toContain("allow-scripts");
  expect(sandbox).not.toContain("allow-same-origin");
  expect(await element.getAttribute("allow")).toBeNull();
  expect(await element.evaluate((frame) => (frame as HTMLIFrameElement).contentDocument)).toBeNull();
  expect(await page.evaluate(() => document.querySelector("#place")!.shadowRoot)).toBeNull();
});

test.describe("the network is closed to the frame", () => {
  test.use({ allowed: /Content Security Policy/ });

  test("whatever a script in it tries", async ({ page }) => {
    const guide = await open(page, "/pages/placeholder.html");
    const asked: string[] = [];
    page.on("requestfinished", (request) => asked.push(request.url()));
    const tried = await guide.frame.evaluate(async (address) => {
      const image = new Image();
      image.src = `${address}?image`;
      document.body.append(image);
      const fetched = await fetch(`${address}?fetch`).then(
        () => "came",
        () => "refused",
      );
      const xhr = await new Promise((done) => {
        const request = new XMLHttpRequest();
        request.onload = () => done("came");
        request.onerror = () => done("refused");
        request.open("GET", `${address}?xhr`);
        request.send();
      });
      return { fetched, xhr };
    }, new URL("/care-guide.js", page.url()).href);
    expect(tried).toEqual({ fetched: "refused", xhr: "refused" });
    expect(asked).toEqual([]);
  });
});

/** Marks one type and answers everything. */
async function enterMuch(guide: Guide): Promise<void> {
  await guide.section("Learn");
  await guide.press(guide.frame.locator("main .door").first());
  await guide.checkboxes.first().check();
  await guide.walkCheck([3, 3, 3, 3, 3, 3, 3], 3);
}

async function expectNothingLeft(guide: Guide): Promise<void> {
  await expect(guide.title).toHaveText("When worry takes up too much room");
  await expect(guide.frame.locator("input:checked")).toHaveCount(0);
  await guide.section("Learn");
  await expect(guide.frame.getByText("Sounds familiar").first()).toBeHidden();
  await guide.section("Check");
  await guide.press(guide.main);
  for (let item = 0; item < 7; item += 1) {
    await expect(guide.frame.locator("input:checked")).toHaveCount(0);
    await guide.press("Skip");
  }
}

test("leaving wipes the visit", async ({ page }) => {
  const guide = await open(page, "/pages/placeholder.html");
  await enterMuch(guide);
  await guide.frame.evaluate(() => {
    dispatchEvent(new PageTransitionEvent("pagehide", { persisted: true }));
    const left = document.getElementById("guide")!.childNodes.length;
    if (left > 0) throw new Error(`${left} nodes are left while the page is away`);
    dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
  });
  await expectNothingLeft(guide);
});

/** Ways to leave the page and come back to it; a page without a guide lies before it. */
const ways: [string, (page: Page) => Promise<unknown>][] = [
  ["Back", (page) => page.goto("/pages/no-script.html").then(() => page.evaluate(() => history.back()))],
  [
    "Forward",
    async (page) => {
      await page.evaluate(() => history.back());
      await expect(page).toHaveURL(/no-script/);
      await page.evaluate(() => history.forward());
    },
  ],
];

for (const [way, leave] of ways) {
  test(`${way} to a page that the browser kept shows a new start`, { tag: "@browser" }, async ({ page }) => {
    await page.addInitScript(() => {
      addEventListener("pageshow", (event) => {
        if (window === top) Object.assign(window, { kept: event.persisted });
      });
    });
    // The drawing on Start breathes; two pictures of it are the same only while it stands still.
    await page.emulateMedia({ reducedMotion: "reduce" });
    await page.goto("/pages/no-script.html");
    const guide = await open(page, "/pages/placeholder.html");
    // Playwright cannot look into the frames of a page that was kept; a picture of it tells as much.
    const picture = async () => {
      await page.mouse.move(0, 0);
      await page.evaluate(() => scrollTo(0, 0));
      return page.screenshot();
    };
    const start = await picture();
    await enterMuch(guide);
    expect(start.equals(await picture())).toBe(false);
    await leave(page);
    await expect(page).toHaveURL(/placeholder/);
    expect(await page.evaluate(() => (window as unknown as { kept: boolean }).kept), "kept by the browser").toBe(true);
    await expect.poll(async () => start.equals(await picture()), "the page looks as it did at its start").toBe(true);
  });
}

test("a reload shows a new start", async ({ page }) => {
  const guide = await open(page, "/pages/placeholder.html");
  await enterMuch(guide);
  await page.reload();
  await expectNothingLeft(await guideIn(page));
});

test("a second tab of the page shows a new start, and the first keeps its visit", async ({ page }) => {
  const guide = await open(page, "/pages/placeholder.html");
  await enterMuch(guide);
  const kept = await guide.title.textContent();
  const [tab] = await Promise.all([page.waitForEvent("popup"), page.evaluate(() => void window.open(location.href))]);
  await expectNothingLeft(await guideIn(tab));
  await expect(guide.title).toHaveText(kept!);
});
