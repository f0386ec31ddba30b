// doctor.html names what is wrong with a page, and blames no page that is well.
import { clean } from "../support/clean";
import { expect, test as fresh } from "../support/guide";
import { test } from "../support/tab";
import { EDITORS } from "./faulty/editors";
import { FILES } from "./faulty/files";
import { PLACES } from "./faulty/places";
import { TOOLS } from "./faulty/tools";
import { HEALTHY } from "./healthy";
import { examine, SITE } from "./site";
import { TAG } from "./tags";

// Faulty pages complain in the console; that is what the doctor is for.
test.use({ allowed: /./ });

for (const [name, { finds, ...site }] of Object.entries({ ...FILES, ...EDITORS, ...TOOLS, ...PLACES })) {
  test(`${name}: ${finds}`, async ({ page }) => {
    const found = await examine(page, site);
    expect(found[0], found.join(", ")).toBe(finds);
  });
}

for (const [name, site] of Object.entries(HEALTHY)) {
  test(`well: ${name}`, async ({ page }) => {
    const found = await examine(page, site);
    expect(found.filter((finding) => /^(must|look) /.test(finding))).toEqual([]);
    expect(found).toContain("fine starts");
    expect(found).toContain("fine files");
  });
}

test("several things at once are each named", async ({ page }) => {
  const { head, body } = TOOLS["a speed tool delays scripts, one way"]!;
  const found = await examine(page, {
    head: `${head ?? ""}<script async src="https://www.clarity.ms/tag/x"></script>`,
    body: `${body}${PLACES["under a consent window"]!.body!.replace(TAG, "")}`.replace("+1 818 555 0100", "call us"),
    page: { headers: { "content-security-policy": "frame-src https://www.youtube.com" } },
    files: { "words-es.txt": { status: 404 } },
  });
  expect(found.filter((finding) => !finding.startsWith("fine"))).toEqual([
    "must file-missing",
    "must policy-frame",
    "look script-delayed",
    "look bad-value",
    "look covered",
    "know trackers",
  ]);
});

test("trackers are named, with what they can see", async ({ page }) => {
  await examine(page, HEALTHY["beside trackers"]!);
  const said = page.locator('[data-finding="trackers"]');
  await expect(said).toContainText("Google Tag Manager or Analytics, Meta Pixel");
  await expect(said).toContainText("no answer, no mark and no score");
});

test("it asks nothing of other sites, stores nothing, and says what it found in one text", async ({ page }) => {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"], { origin: SITE });
  await examine(page, { body: TAG });
  expect(asked.filter((address) => !address.startsWith(SITE) && !address.startsWith("data:"))).toEqual([]);
  expect(
    await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie, location.search]),
  ).toEqual([0, 0, "", ""]);
  await expect(page.locator("#found")).toBeFocused();
  await page.getByRole("button", { name: "Copy this report" }).click();
  await expect(page.locator("#copied")).toHaveText("Copied.");
  expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/Nothing to mend\.\nFine: /);
});

test("a server whose policy stops the doctor itself: the page says so without its script", async ({ page }) => {
  const stopped = page.locator("#stopped");
  await examine(page, { body: TAG });
  await expect(stopped).toBeHidden();
  await page.unrouteAll();
  const headers = { "content-type": "text/html", "content-security-policy": "default-src 'self'" };
  await page.route("**/*", (route) => route.fulfill({ path: "dist/doctor.html", headers }));
  await page.goto(`${SITE}/doctor.html`);
  await expect(stopped).toBeVisible();
});

test("pages of other sites are refused", async ({ page }) => {
  await examine(page, { body: TAG });
  await page.locator("#address").fill("https://other.example/");
  await page.locator("#address").press("Enter");
  await expect(page.locator('[data-finding="other-site"]')).toContainText("can only look at clinic.example");
});

fresh(
  "the doctor has no fault that a checker finds, and fits a phone; from a folder it says where it belongs",
  async ({ page }) => {
    await page.goto("/doctor.html");
    await page.locator("#address").fill("/index.html");
    await page.getByRole("button", { name: "Look for faults" }).click();
    await expect(page.locator("#sum")).toContainText("Nothing to mend");
    await clean(page);
    await page.goto(`file://${process.cwd()}/dist/doctor.html`);
    await expect(page.locator("#local")).toBeVisible();
    await expect(page.locator("#form")).toBeHidden();
  },
);
