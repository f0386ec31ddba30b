// doctor.html names what is wrong with a page, and blames no page that is well.
import { readdirSync } from "node:fs";
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

test("what a guide starts in spite of does not explain one that does not start", async ({ page }) => {
  const site = PLACES["a guide that never comes, for no reason that the page tells"]!;
  const body = site
    .body!.replace('data-contact-url="/contact/"', 'data-contact-url="/gone/"')
    .replace("Example Clinic", 'Dr. "Joe" Clinic');
  const found = await examine(page, { ...site, body });
  expect(found).toEqual(["must quote-inside", "must link-lost", "must not-started", "fine files"]);
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

test("pages of other sites are refused, and what such a page would not get is named", async ({ page }) => {
  const other = "https://other.example/";
  expect(await examine(page, { body: TAG }, other)).toEqual(["must other-site", "must files-unshared"]);
  await expect(page.locator('[data-finding="other-site"]')).toContainText(
    "can only look at clinic.example, and not at other.example",
  );
  await expect(page.locator('[data-finding="files-unshared"]')).toContainText(
    'Header set Access-Control-Allow-Origin "*"',
  );
});

test("files that any site may use lack nothing for a page of another", async ({ page }) => {
  const shared = { headers: { "access-control-allow-origin": "*" } };
  const names = readdirSync("dist").filter((name) => /\.(js|wasm|txt)$/.test(name));
  const files = Object.fromEntries(names.map((name) => [name, shared]));
  const other = "https://other.example/";
  expect(await examine(page, { files }, other)).toEqual(["must other-site", "fine files"]);
  const closed = { ...files, "frame.html": { headers: { "x-frame-options": "SAMEORIGIN" } } };
  await page.unrouteAll();
  expect(await examine(page, { files: closed }, other)).toEqual(["must other-site", "must frame-denied"]);
});

test("the page is found however its address is written, and what was tried is named", async ({ page }) => {
  for (const address of ["anxiety/", "clinic.example/anxiety/", "www.clinic.example/anxiety/", `${SITE}/anxiety/`])
    expect(await examine(page, { body: TAG }, address), address).toContain("fine starts");
  expect((await examine(page, {}, "anxieties"))[0]).toBe("must page-missing");
  await expect(page.locator("#list")).toContainText(`no page at ${SITE}/anxieties (404)`);
  expect((await examine(page, {}, "other.example/anxiety"))[0]).toBe("must other-site");
  expect((await examine(page, {}, "https://"))[0]).toBe("must no-address");
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
