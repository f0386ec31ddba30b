// Files that a cache kept, that belong to another build, or that were lost on their way once.
import type { Page, Route } from "@playwright/test";
import { answers, type Change, FRAME, Held, refused, WASM, WORDS } from "../support/files";
import { expect, frames, guideIn, requests, test } from "../support/guide";
import { EMPTY, expectFallback, expectGuide, HASTE, HOST, lay, OWN, TAG, visit } from "../support/host";

test.use({ allowed: /^care-guide:|^Failed to load resource|^Failed to find a valid digest|integrity checks failed/ });

/** Fails the first request, and lets the others through. */
const lostOnce = (fault: Change) => {
  let times = 0;
  return async (route: Route) => {
    times += 1;
    await (times === 1 ? fault(route) : route.continue());
  };
};

for (const [name, file] of [
  ["the program", WASM],
  ["the frame", FRAME],
  ["the file of words", WORDS],
] as const) {
  for (const [kind, fault] of [
    ["answered 503", answers(503, "text/plain", "Sorry")],
    ["lost", refused],
    ["an error page with status 200", answers(200, "text/html", "<p>Sorry")],
    ["empty", answers(200, "text/html", "")],
  ] as const) {
    test(`${name} is ${kind} once: it is asked for again, and the guide starts`, async ({ page }) => {
      await page.route(file, lostOnce(fault));
      await visit(page);
      await expectGuide(page);
    });
  }

  test(`${name} does not come at all: it is asked for twice, and no more`, async ({ page }) => {
    const asked = requests(page);
    await page.route(file, answers(503, "text/plain", "Sorry"));
    await visit(page, { head: HASTE });
    await expectFallback(page, false);
    // Ten seconds and more of the page's own time.
    await page.waitForTimeout(500);
    const name = file.replace(/\*/g, "");
    expect(asked.filter((address) => address.includes(name))).toHaveLength(2);
  });
}

test("a place that comes after the program was lost asks for it again", async ({ page }) => {
  let isLost = true;
  await page.route(WASM, (route) => (isLost ? route.abort() : route.continue()));
  await visit(page, { place: OWN });
  await expectFallback(page, false);
  isLost = false;
  await page.evaluate(() => {
    const place = document.querySelector("#place")!;
    place.replaceWith(place.cloneNode(true));
  });
  await expectGuide(page);
});

test("a frame that comes after 25 seconds, as after a visitor's consent: words until then, and then the guide", async ({
  page,
}) => {
  await page.clock.install();
  const held = new Held();
  await page.route(FRAME, held.change);
  await visit(page, { place: EMPTY });
  await held.asked;
  await expect(page.locator("#place").getByRole("link", { name: "Call 988" })).toBeVisible();
  await page.clock.fastForward(25_000);
  await expect.poll(async () => (await page.locator("#place").boundingBox())!.height).toBeLessThan(250);
  await expect(page.locator('#place a[href$="/guide.html"]')).toHaveCount(1);
  held.release();
  await expectGuide(page);
});

/** Two builds on a server whose files browsers keep for a year: which one answers for an address. */
async function twoBuilds(page: Page, isOld: (address: string) => boolean): Promise<void> {
  const kept = { "cache-control": "public, max-age=31536000, immutable" };
  const versionOf = (script: string) => /\d+\.\d+\.\d+-[0-9a-f]{8}/.exec(script)![0];
  const real = versionOf(await (await page.request.get("/care-guide.js")).text());
  // Another build is another version in the loader and in the frame, and, so that the digests fit, in the policy.
  const rebuilt = async (text: string) => {
    const other = text.replaceAll(real, "0.0.9-00000000");
    // The frame's last script.
    const boot = (text: string) => /.*<script>(.*)<\/script>/s.exec(text)?.[1];
    const digest = async (text: string) => {
      const { createHash } = await import("node:crypto");
      return createHash("sha256").update(text).digest("base64");
    };
    const [before, after] = [boot(text), boot(other)];
    return before && after ? other.replace(await digest(before), await digest(after)) : other;
  };
  await page.route(/\/(care-guide\.js|frame\.html|care-guide_bg\.wasm|words-[\w-]+\.txt)/, async (route) => {
    const address = route.request().url();
    const isOther = !/\.wasm|\.txt/.test(address) && isOld(address);
    const answer = await page.request.get(new URL(address).pathname);
    const headers = { ...answer.headers(), ...kept };
    const body = isOther ? await rebuilt(await answer.text()) : await answer.body();
    await route.fulfill({ status: 200, headers, body });
  });
}

/** The versions in the addresses of the files that were asked for. */
const versions = (asked: string[]) => [
  ...new Set(asked.flatMap((address) => /\?v=([\d.]+-[0-9a-f]{8})/.exec(address)?.[1] ?? [])),
];

test("the loader names the version in the addresses of its files, so a cache cannot mix builds", async ({ page }) => {
  const asked = requests(page);
  let isOld = true;
  await twoBuilds(page, () => isOld);
  await visit(page);
  await expectGuide(page);
  expect(versions(asked.splice(0))).toEqual(["0.0.9-00000000"]);
  isOld = false;
  await page.reload();
  await expectGuide(page);
  expect(versions(asked)).toHaveLength(1);
  expect(versions(asked)).not.toEqual(["0.0.9-00000000"]);
});

test("a script out of a cache, and newer files: help, one sentence, and the next visit has the new script", async ({
  page,
}) => {
  const said: string[] = [];
  page.on("console", (message) => said.push(message.text()));
  // The page's script was fetched before the new files came.
  let isCached = true;
  await twoBuilds(page, (address) => {
    const isOld = isCached && address.endsWith(".js");
    if (isOld) isCached = false;
    return isOld;
  });
  const asked = requests(page);
  await visit(page);
  await expectFallback(page, false);
  expect(said.filter((words) => words.startsWith("care-guide:"))).toEqual([
    "care-guide: the fallback is shown: its files are mixed.",
  ]);
  await expect.poll(() => asked.filter((address) => address.endsWith("/care-guide.js")).length).toBe(2);
  await page.reload();
  await expectGuide(page);
});

test("an old frame out of a cache: the right one is asked for at another address", async ({ page }) => {
  await twoBuilds(page, (address) => address.includes("frame.html") && !address.endsWith("&again"));
  await visit(page);
  await expectGuide(page);
});

test("files from two folders do not share what one of them lost", async ({ page }) => {
  await page.route("**/other/*", (route) => route.abort());
  await lay(page, {
    place: OWN + OWN.replace('id="place"', 'id="second"').replace("data-care-guide", 'data-care-guide="/other/"'),
    tag: TAG,
  });
  await page.goto(HOST);
  await expectGuide(page);
  await expect.poll(() => frames(page).length).toBe(1);
  await guideIn(page);
});

test("a slow frame is not taken for a lost one", async ({ page }) => {
  await page.clock.install();
  const asked = requests(page);
  const held = new Held();
  await page.route(FRAME, held.change);
  await visit(page);
  await held.asked;
  await page.clock.fastForward(4_000);
  held.release();
  await expectGuide(page);
  expect(asked.filter((address) => address.includes("frame.html"))).toHaveLength(1);
});
