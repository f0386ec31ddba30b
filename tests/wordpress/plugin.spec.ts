// What an owner does with the plugin, from its zip to its end, and what visitors then see.
import { existsSync, readFileSync } from "node:fs";
import { type Browser, expect, type Page, test } from "@playwright/test";
import { guideIn } from "../e2e/support/guide";
import { ask, LOG, NUMBER, PLUGIN, released } from "./site";

test.describe.configure({ mode: "serial" });

/** A visitor of each width: a phone, and a desk. */
const WIDTHS = [390, 1280];

let admin: Page;

test.beforeAll(async ({ browser }) => {
  admin = await loggedIn(browser, "admin");
});

test.afterAll(() => admin.close());

/** A window of somebody who works on the site. The pages of WordPress itself ask others for pictures: in vain. */
async function loggedIn(browser: Browser, name: string): Promise<Page> {
  const { baseURL, actionTimeout, viewport } = test.info().project.use;
  const context = await browser.newContext({ baseURL, viewport });
  context.setDefaultTimeout(actionTimeout ?? 0);
  await context.route(
    (url) => url.hostname !== "127.0.0.1",
    (route) => route.abort(),
  );
  // Not by its form: that takes the focus a moment after it is drawn, and with it what is being filled in elsewhere.
  await context.request.post("/wp-login.php", { form: { log: name, pwd: name } });
  const page = await context.newPage();
  await page.goto("/wp-admin/");
  await expect(page.locator("#wpadminbar")).toBeVisible();
  return page;
}

async function upload(zip: string): Promise<void> {
  await admin.goto("/wp-admin/plugin-install.php?tab=upload");
  await admin.locator("#pluginzip").setInputFiles(zip);
  await admin.locator("#install-plugin-submit").click();
}

/** Enters settings and saves them. */
async function set(values: Record<string, string>): Promise<void> {
  await admin.goto("/wp-admin/options-general.php?page=care-guide");
  for (const [name, value] of Object.entries(values)) {
    const field = admin.locator(`#care-guide-${name}`);
    if ((await field.evaluate((element) => element.tagName)) === "SELECT") await field.selectOption(value);
    else await field.fill(value);
  }
  await admin.locator("#submit").click();
  await admin.waitForURL(/settings-updated/);
}

/** Makes a page with the block in the editor, sees the real guide in it, and publishes. Gives the page's address. */
async function publish(page: Page, kind: "page" | "post", title: string): Promise<string> {
  await page.goto(`/wp-admin/post-new.php?post_type=${kind}`);
  const canvas = page.frameLocator('iframe[name="editor-canvas"]');
  const heading = canvas.getByRole("textbox", { name: "Add title" });
  await heading.waitFor();
  await heading.fill(title);
  await insert(page);
  await expectPreview(page);
  await page.getByRole("button", { name: "Publish", exact: true }).click();
  const panel = page.getByRole("region", { name: "Editor publish" });
  await panel.getByRole("button", { name: "Publish", exact: true }).click();
  const link = panel.getByRole("link", { name: /^View/ });
  return (await link.getAttribute("href")) ?? "";
}

/** Puts the block into what the editor shows. */
async function insert(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Block Inserter" }).click();
  await page.getByRole("searchbox", { name: "Search" }).fill("care guide");
  await page.getByRole("option", { name: "Care Guide" }).click();
}

/** The real guide stands somewhere in a page of the editor. */
async function expectPreview(page: Page, title = /./): Promise<void> {
  const guides = () => page.frames().filter((frame) => /\/frame\.html\?/.test(frame.url()));
  await expect.poll(() => guides().length).toBe(1);
  await expect(guides()[0]!.locator("#title")).toHaveText(title);
}

/** A visitor's window, which keeps what it asked others for, and what is wrong. */
async function visitor(browser: Browser, width: number): Promise<{ page: Page; wrong: string[] }> {
  const { baseURL } = test.info().project.use;
  const context = await browser.newContext({ baseURL, viewport: { width, height: 844 } });
  const page = await context.newPage();
  const wrong: string[] = [];
  page.on("request", (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol.startsWith("http") && host !== new URL(baseURL ?? "").host) wrong.push(`asked ${host}`);
  });
  page.on("console", (message) => {
    if (message.type() === "error") wrong.push(message.text());
  });
  page.on("pageerror", (error) => wrong.push(error.message));
  return { page, wrong };
}

let address = "";

test("the version before is installed from its zip and activated", async () => {
  await upload(released(test.info().outputPath("before.zip"), "0.0.1"));
  await admin.getByRole("link", { name: "Activate Plugin" }).click();
  await expect(admin.locator('tr[data-slug="care-guide"].active')).toContainText("Version 0.0.1");
});

test("settings are kept, and a value that cannot be used is named and changes nothing", async () => {
  await set({
    clinic: "Spring & Lake <Clinic>",
    phone: "+1 818 555 0100",
    "contact-url": "/contact/",
    offers: "therapy, spravato",
    crisis: "County line: +1 818 555 0199",
    theme: "dark",
  });
  await expect(admin.locator(".notice-success")).toBeVisible();
  await expectPreview(admin);
  await set({
    phone: "call us",
    "contact-url": "javascript:alert(1)",
    offers: "therapy tms",
    crisis: "call 211",
    accent: "#0b5a5e",
  });
  await expect(admin.locator(".notice-error")).toHaveCount(4);
  await expect(admin.locator(".notice-error").first()).toContainText("Phone number: this cannot be used");
  expect(ask("return get_option( 'care_guide' );")).toEqual({
    // Without the markup, as WordPress takes in one line of text.
    clinic: "Spring & Lake",
    phone: "+1 818 555 0100",
    "contact-url": "/contact/",
    offers: "therapy, spravato",
    crisis: "County line: +1 818 555 0199",
    theme: "dark",
    accent: "#0b5a5e",
  });
});

test("a block that chooses nothing shows in the editor what the settings say", async () => {
  await set({ start: "learn" });
  await admin.goto("/wp-admin/post-new.php?post_type=page");
  await insert(admin);
  await expectPreview(admin, /^Types of anxiety/);
  await set({ start: "" });
});

test("a block shows the real guide in the editor, and on the page to visitors at two widths", async ({ browser }) => {
  address = await publish(admin, "page", "Living with anxiety");
  for (const width of WIDTHS) {
    const { page, wrong } = await visitor(browser, width);
    await page.goto(address);
    const guide = await guideIn(page);
    await guide.title.waitFor();
    const place = page.locator("[data-care-guide]");
    await expect(place).toHaveAttribute("data-care-guide", "/wp-content/plugins/care-guide/guide/");
    await expect(place).toHaveAttribute("data-clinic", "Spring & Lake");
    const room = await place.evaluate((element) => element.getBoundingClientRect().width);
    expect(room, `${width} px`).toBeGreaterThan(width === 390 ? 320 : 1100);
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(beyond, "no scrolling sideways").toBeLessThanOrEqual(0);
    expect(wrong).toEqual([]);
    await page.context().close();
  }
});

test("without scripts, a visitor has the crisis lines and the clinic, and no hole below them", async ({ browser }) => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(address);
  const place = page.locator("[data-care-guide]");
  const height = async () => (await place.boundingBox())?.height ?? 0;
  expect(await height(), "room for the guide").toBeGreaterThan(1000);
  await expect.poll(height, "given back").toBeLessThan(400);
  for (const href of ["tel:988", "sms:988", "tel:911", "tel:+18185550199", "tel:+18185550100", "/contact/"]) {
    await expect(place.locator(`a[href="${href}"]`)).toBeVisible();
  }
  await place.getByRole("link", { name: "Read it as a plain page" }).click();
  await expect(page.locator("h1")).toBeVisible();
  await context.close();
});

test("a shortcode chooses for its place, and what cannot be used there changes nothing", async ({ browser }) => {
  const path = ask<string>(`kses_remove_filters(); return get_permalink( wp_insert_post( $given ) );`, {
    post_title: "Guía",
    post_status: "publish",
    post_content: `[care_guide lang="es" start="learn" accent='red" onclick="alert(1)' phone="javascript:1" contact-url="javascript:alert(1)"]`,
  });
  const { page, wrong } = await visitor(browser, 390);
  await page.goto(new URL(path).pathname);
  const guide = await guideIn(page);
  await expect(guide.frame.locator("html")).toHaveAttribute("lang", /^es/);
  expect(await page.locator("[data-care-guide]").evaluate((place: HTMLElement) => ({ ...place.dataset }))).toEqual({
    careGuide: "/wp-content/plugins/care-guide/guide/",
    clinic: "Spring & Lake",
    phone: "+1 818 555 0100",
    contactUrl: "/contact/",
    offers: "therapy, spravato",
    crisis: "County line: +1 818 555 0199",
    accent: "#0b5a5e",
    theme: "dark",
    lang: "es",
    start: "learn",
  });
  await expect(page.locator("[data-care-guide]")).toHaveAttribute("lang", "es");
  expect(wrong).toEqual([]);
  await page.context().close();
});

test("an author without the right to post scripts publishes the guide, and cannot open the settings", async ({
  browser,
}) => {
  const author = await loggedIn(browser, "author");
  const path = await publish(author, "post", "By an author");
  await author.goto("/wp-admin/options-general.php?page=care-guide");
  await expect(author.locator("body")).toContainText("not allowed");
  await author.context().close();
  const { page, wrong } = await visitor(browser, 390);
  await page.goto(path);
  await guideIn(page);
  expect(wrong).toEqual([]);
  await page.context().close();
});

test("a feed has the crisis lines and a link instead of the guide", async ({ request }) => {
  const feed = await (await request.get("/feed/")).text();
  expect(feed).toContain('href="tel:988"');
  expect(feed).toContain("/guide/guide-es.html");
  expect(feed).not.toContain("data-care-guide");
});

test("where a server refuses files or sends them as something else, WordPress hands them out", async ({ browser }) => {
  const { page } = await visitor(browser, 390);
  await page.route(/care-guide\/guide\/.*\.wasm/, (route) => route.fulfill({ status: 403, body: "Forbidden" }));
  const told = page.waitForEvent("console", { predicate: (message) => message.text().startsWith("care-guide:") });
  await page.goto(address);
  await told;
  await expect(page.getByRole("link", { name: "Call 988" })).toBeVisible();

  await admin.goto("/wp-admin/options-general.php?page=care-guide");
  await admin.getByLabel("Let WordPress hand out the files").check();
  await admin.locator("#submit").click();
  await admin.waitForURL(/settings-updated/);
  const [wasm] = await Promise.all([
    page.waitForResponse(/\/care-guide-files\/care-guide_bg\.wasm/),
    page.goto(address),
  ]);
  expect(await wasm.headerValue("content-type")).toBe("application/wasm");
  await guideIn(page);
  expect((await page.request.get("/care-guide-files/..%2fcare-guide.php")).status()).toBe(404);
  // What else leads to those files does not lead to where the server refuses them.
  const plain = await (await page.request.get(address)).text();
  expect(plain).toContain("/care-guide-files/guide.html");
  const doctor = await admin.getByRole("link", { name: "Look for faults on a page" }).getAttribute("href");
  for (const href of [doctor ?? "", "/care-guide-files/guide.html"]) {
    expect(new URL(href, address.startsWith("http") ? address : admin.url()).pathname).toMatch(/^\/care-guide-files\//);
    expect((await page.request.get(href)).status(), href).toBe(200);
  }

  await admin.getByLabel("Let WordPress hand out the files").uncheck();
  await admin.locator("#submit").click();
  await expect(admin.locator(".notice-success")).toBeVisible();
  // A wrong kind alone does no harm: the guide takes the bytes.
  await page.unrouteAll();
  await page.route(/care-guide\/guide\/.*\.wasm/, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, headers: { ...response.headers(), "content-type": "text/plain" } });
  });
  await page.goto(address);
  await guideIn(page);
  await page.context().close();
});

test("an update by its zip keeps settings and pages", async ({ browser }) => {
  const before = ask("return get_option( 'care_guide' );");
  await upload(released(test.info().outputPath("now.zip")));
  await admin.getByRole("link", { name: "Replace current with uploaded" }).click();
  await expect(admin.locator("#wpbody")).toContainText("Plugin updated successfully");
  await admin.goto("/wp-admin/plugins.php");
  await expect(admin.locator('tr[data-slug="care-guide"].active')).toContainText(`Version ${NUMBER}`);
  expect(ask("return get_option( 'care_guide' );")).toEqual(before);
  const { page, wrong } = await visitor(browser, 1280);
  await page.goto(address);
  await guideIn(page);
  expect(wrong).toEqual([]);
  await page.context().close();
});

test("the doctor in the plugin's folder finds nothing to mend on the page", async () => {
  // To which the settings lead.
  const contact = { post_type: "page", post_status: "publish", post_title: "Contact" };
  ask("return wp_insert_post( $given );", contact);
  await admin.goto("/wp-admin/options-general.php?page=care-guide");
  await admin.getByRole("link", { name: "Look for faults on a page" }).click();
  await admin.locator("#address").fill(new URL(address).pathname);
  await admin.getByRole("button", { name: "Look for faults" }).click();
  await expect(admin.locator("#sum")).toContainText("Nothing to mend");
  await expect(admin.locator('[data-finding="starts"]')).toBeVisible();
});

test("Site Health names a file that was changed, and says when nobody can reach the clinic", async () => {
  const found = ask<{ status: string; description: string }[]>(`
    $frame = WP_PLUGIN_DIR . '/care-guide/guide/frame.html';
    $whole = file_get_contents( $frame );
    $found = array( care_guide_test_files(), care_guide_test_contact() );
    file_put_contents( $frame, $whole . ' ' );
    update_option( 'care_guide', array( 'clinic' => 'Nobody' ) );
    $found[] = care_guide_test_files();
    $found[] = care_guide_test_contact();
    file_put_contents( $frame, $whole );
    return $found;`);
  expect(found.map(({ status }) => status)).toEqual(["good", "good", "critical", "recommended"]);
  expect(found[2]!.description).toContain("frame.html");
  await admin.goto("/wp-admin/site-health.php");
  await expect(admin.getByRole("button", { name: /The Care Guide shows no way to reach you/ })).toBeVisible();
});

test("Site Health says in which languages visitors read that nobody reviewed the words, and of a review of other words", () => {
  type Found = { status: string; description: string };
  const after = (settings: Record<string, string>) =>
    ask<Found>("update_option( 'care_guide', $given ); return care_guide_test_review();", settings);
  const edition = ask<string>("return care_guide_release()['edition'];");
  const stated = `Jane Doe, MD; 2026-11-30; ${edition}`;
  const nobody = after({ clinic: "Nobody" });
  expect(nobody.status).toBe("recommended");
  expect(nobody.description).toContain("No clinician has reviewed these words (en, es). Visitors read that on Talk.");
  const english = after({ reviewed: stated });
  expect(english.status).toBe("recommended");
  expect(english.description).toContain("these words (es)");
  expect(after({ reviewed: stated, "reviewed-es": stated }).status).toBe("good");
  const other = after({ reviewed: stated, "reviewed-es": "Jane Doe, MD; 2026-11-30; 2020.01-0badc0de" });
  expect(other.status).toBe("recommended");
  expect(other.description).toContain(`The words are edition ${edition} now`);
});

test("what the plugin takes for a phone, a contact, a list, a label or a review, the guide takes too", () => {
  type Vector = {
    value: string;
    name?: string | null;
    call?: string | null;
    isWhole?: boolean;
    line?: string | null;
    review?: string[] | null;
    page?: string;
    link?: string | null;
  };
  const vectors = (name: string): Vector[] => JSON.parse(readFileSync(`tests/vectors/${name}.json`, "utf8"));
  const phones = vectors("phone");
  const called = ask<string[]>("return array_map( fn( $v ) => care_guide_call_link( $v['value'] ), $given );", phones);
  expect(called.map((link) => link || null)).toEqual(phones.map(({ call }) => call));
  const usable = (name: string, all: Vector[]) =>
    ask<string[]>(
      `return array_map( fn( $v ) => care_guide_usable( care_guide_release()['attributes']['${name}'], $v['value'] ), $given );`,
      all,
    ).map(Boolean);
  // WordPress leaves what turns the direction of reading, and control characters become nothing, before the rule is asked.
  const isPlain = ({ value }: Vector) => !/[\u0000\u202e]/.test(value);
  const lines = vectors("named-phone").filter(isPlain);
  expect(usable("crisis", lines)).toEqual(lines.map(({ call }) => call !== null));
  const lists = vectors("list").filter((vector) => isPlain(vector) && vector.value.trim());
  expect(usable("offers", lists)).toEqual(lists.map(({ isWhole }) => isWhole));
  const labels = vectors("label").filter(isPlain);
  expect(usable("talk-label", labels)).toEqual(labels.map(({ line }) => line !== null));
  const reviews = vectors("reviewed").filter(isPlain);
  const held = ask<boolean[]>(
    "return array_map( fn( $v ) => care_guide_is_review( $v['value'], '2026.11-0123abcd', strtotime( '2026-11-30 12:00 UTC' ) ), $given );",
    reviews,
  );
  expect(held).toEqual(reviews.map(({ review }) => review !== null));
  expect(usable("reviewed", reviews)).toEqual(reviews.map(() => false));
  type Tag = { values: Record<string, string>; refused: string[] };
  const tags: Tag[] = JSON.parse(readFileSync("tests/vectors/tag.json", "utf8"));
  const lined = tags.filter(({ values }) => values.crisis?.includes("night"));
  const own = ask<boolean[]>("return array_map( fn( $v ) => care_guide_is_own_line( $v['values'] ), $given );", lined);
  expect(own).toEqual(lined.map(({ refused }) => refused.includes("crisis")));
  expect(own.length).toBeGreaterThan(4);
  // Its pages are on the web; what a page without an address would refuse is no matter here.
  const contacts = vectors("contact").filter(({ page }) => page?.startsWith("http"));
  const taken = ask<boolean[]>(
    "return array_map( fn( $v ) => care_guide_is_contact( $v['value'] ), $given );",
    contacts,
  );
  const others = contacts.filter(({ link }, at) => taken[at] !== (link !== null)).map(({ value }) => value);
  // What hangs on the page that it stands on is no setting of a whole site.
  expect(others).toEqual(["//other.example/a", "contact.html", "?page=7", "wwwhere/"]);
});

test("deleted, it leaves nothing but the crisis lines on the page", async ({ page }) => {
  await admin.goto("/wp-admin/plugins.php");
  const row = admin.locator('tr[data-slug="care-guide"]').first();
  await row.getByRole("link", { name: "Deactivate" }).click();
  admin.once("dialog", (dialog) => dialog.accept());
  await row.getByRole("link", { name: "Delete" }).click();
  await expect(admin.locator("#wpbody")).toContainText("successfully deleted");
  expect(existsSync(PLUGIN)).toBe(false);
  // WordPress itself keeps a list of what was switched off lately.
  const left = ask(`global $wpdb;
    return $wpdb->get_col( "SELECT option_name FROM $wpdb->options WHERE option_name <> 'recently_activated'
      AND ( option_name LIKE '%care%guide%' OR option_value LIKE '%care-guide%' )" );`);
  expect(left).toEqual([]);
  await page.goto(address);
  for (const href of ["tel:988", "/contact/"]) await expect(page.locator(`a[href="${href}"]`).first()).toBeVisible();
  await expect(page.locator("[src*='care-guide'], [href*='care-guide']")).toHaveCount(0);
});

test("WordPress noticed nothing wrong in the plugin's code", () => {
  ask("return error_log( 'the log is kept' );");
  const log = readFileSync(LOG, "utf8");
  expect(log).toContain("the log is kept");
  expect(log.split("\n").filter((line) => /plugins\/care-guide|care_guide/.test(line))).toEqual([]);
});
