// builder.html: what it shows is the guide, and what it writes starts one.
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { Page } from "@playwright/test";
import { parse } from "smol-toml";
import { clean } from "../support/clean";
import { expect, guideIn, OFTEN, requests, test } from "../support/guide";
import { HOST } from "../support/host";

const DIST = pathToFileURL("dist/");
const LIST = readFileSync("loader/attributes.toml", "utf8");

const tag = (page: Page) => page.locator("#tag").inputValue();
const field = (page: Page, name: string) => page.locator(`#field-${name}`);

/** What the guide in the preview says, once it is the newest. */
const preview = (page: Page) => page.frameLocator("#stage iframe").last();

/** Puts text into a page of the clinic's, and opens it. */
async function publish(page: Page, body: string, path = HOST): Promise<void> {
  const text = /<html/.test(body)
    ? body
    : `<!doctype html><html lang="en"><title>A clinic</title><body>${body}</body></html>`;
  await page.route(`**${path}`, (route) => route.fulfill({ contentType: "text/html; charset=utf-8", body: text }));
  await page.goto(path);
}

async function fill(page: Page): Promise<void> {
  await field(page, "clinic").fill('Ñandú & "Sons" <Clinic>');
  await field(page, "phone").fill("(818) 555-0100");
  await field(page, "contact-url").fill("/contact/?a=1&b=2");
  await field(page, "accent").fill("#6d2f17");
  await field(page, "corners").selectOption("square");
  await page.locator("#folder").fill("/");
}

test("by double click: the real guide stands beside the fields, follows them, and nothing is asked for but its frame", async ({
  page,
}) => {
  const asked = requests(page);
  await page.goto(new URL("builder.html", DIST).href);
  await expect(preview(page).locator("#title")).toBeVisible();
  await field(page, "clinic").fill("Example Clinic");
  await expect(preview(page).locator(".lead")).toContainText("Example Clinic");
  await field(page, "lang").selectOption("es");
  await expect(preview(page).locator("html")).toHaveAttribute("lang", /^es/);
  await preview(page).getByRole("button", { name: "English" }).press("Enter");
  await expect(preview(page).locator("html")).toHaveAttribute("lang", /^en/);
  const ground = () =>
    preview(page)
      .locator(".guide")
      .evaluate((guide) => getComputedStyle(guide).backgroundColor);
  const light = await ground();
  await page.getByRole("radio", { name: "Dark" }).check();
  // The frame that is asked may be the one that just leaves.
  await expect(async () => expect(await ground()).not.toBe(light)).toPass();
  await page.getByLabel("If it cannot start").check();
  await expect(page.locator("#stage")).toContainText("Llame al 988");
  await field(page, "contact-url").fill("/contact/");
  expect(await tag(page)).toContain('<a href="/contact/">Comunicarse con la clínica</a>');
  expect(await tag(page), "the language of its words").toMatch(/^<div [^>]* data-lang="es" lang="es"/);
  await page.locator("summary").click();
  await page.locator("#old").fill(await tag(page));
  await page.locator("#read").click();
  await expect(page.locator("#read-said")).toHaveText("3 values were read into the fields.");
  const own = [new URL("builder.html", DIST).href, new URL("frame.html", DIST).href];
  expect(asked.filter((address) => !own.includes(address) && !address.startsWith("data:"))).toEqual([]);
  expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, ""]);
});

test("each attribute of the list has a field with its name and its help", async ({ page }) => {
  await page.goto("/builder.html");
  const list = parse(LIST) as Record<string, { label: string }>;
  expect(
    await page
      .locator("form .field [id^=field-]:is(input, select)")
      .evaluateAll((all) => all.map(({ id }) => id.slice(6)).sort()),
  ).toEqual(Object.keys(list).sort());
  for (const [name, { label }] of Object.entries(list)) {
    await expect(page.getByLabel(label, { exact: true })).toHaveId(`field-${name}`);
    await expect(field(page, name)).toHaveAccessibleDescription(/Without it: /);
  }
});

test("the tag that is copied starts a guide that says what the clinic said", async ({ page, context }) => {
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  await page.goto("/builder.html");
  await fill(page);
  await page.locator("#copy").click();
  await expect(page.locator("#copy-said")).toHaveText("Copied.");
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toBe(await tag(page));
  expect(copied).toMatch(
    /<script async src="\/care-guide\.js\?v=[\d.]+-[0-9a-f]{8}" integrity="sha384-[^"…]+"><\/script>$/,
  );
  expect(copied).not.toContain("\n");
  await publish(page, copied);
  const guide = await guideIn(page);
  await expect(guide.frame.locator(".lead")).toContainText('Ñandú & "Sons" <Clinic>');
});

test("a tag that is pasted comes back as it was, whatever curled its quotes", async ({ page }) => {
  await page.goto("/builder.html");
  await fill(page);
  await field(page, "lang").selectOption("es");
  // Quotes of the clinic's own stay as they are.
  await field(page, "clinic").fill("The “Calm” Clinic, „Ruhe“");
  const before = await tag(page);
  expect(before).toContain("Una guía privada");
  await page.reload();
  await page.locator("summary").click();
  for (const text of [
    before,
    `<html><p>Words</p>${before.replace('data-corners="square"', "data-corners=“square”")}</html>`,
  ]) {
    await page.locator("#old").fill(text);
    await page.locator("#read").click();
    await expect(page.locator("#read-said")).toContainText("6 values were read");
    expect(await tag(page)).toBe(before);
  }
  await page.locator("#old").fill('<div data-care-guide data-phones="1" data-theme="dim" data-phone="call"></div>');
  await page.locator("#read").click();
  await expect(page.locator("#read-said")).toContainText("data-phones is none");
  await expect(page.locator("#read-said")).toContainText("data-theme: This cannot be used");
  await expect(page.locator("#field-phone-said")).toContainText("Allowed is a phone number");
  await page.locator("#old").fill("<p>No tag</p>");
  await page.locator("#read").click();
  await expect(page.locator("#read-said")).toHaveText("There is no tag of the guide in this text.");
});

test("where scripts are forbidden: page.html is the guide with the clinic's words, alone and in a frame", async ({
  page,
}) => {
  await page.goto("/builder.html");
  await fill(page);
  await page.locator("#platform").selectOption({ label: "Wix" });
  await expect(page.locator("#notes")).toContainText("Write the full address of the folder");
  const [download] = await Promise.all([page.waitForEvent("download"), page.locator("#save").click()]);
  expect(download.suggestedFilename()).toBe("page.html");
  const text = readFileSync(await download.path(), "utf8");
  const around = (await tag(page)).replace(/https:\/\/[^/]+/, "");
  await publish(page, text, "/page.html");
  await expect(page).toHaveTitle('Ñandú & "Sons" <Clinic>');
  await expect((await guideIn(page)).frame.locator(".lead")).toContainText("Ñandú");
  await publish(page, around);
  const guide = () => page.frames().find((frame) => /\/frame\.html/.test(frame.url()));
  await expect(async () => expect(await guide()?.locator(".lead").textContent()).toContain("Ñandú")).toPass();
});

test("a value that cannot be used is told at its field, and a color is answered", async ({ page }) => {
  await page.goto("/builder.html");
  await field(page, "contact-url").fill("javascript:alert(1)");
  await expect(field(page, "contact-url")).toHaveAttribute("aria-invalid", "true");
  await expect(page.locator("#notes")).toContainText("One value above cannot be used");
  await field(page, "contact-url").fill("");
  await expect(page.locator("#notes")).toContainText("cannot lead visitors to you");
  await field(page, "accent").fill("#e6c200");
  await expect(page.locator("#field-accent-said")).toContainText("light grounds, so it becomes #5d4e00");
  const [example] = /#[0-9a-f]{6}/.exec(await page.locator("#field-accent-help").innerText())!;
  await field(page, "accent").fill(example);
  await expect(page.locator("#field-accent-said")).toContainText("reads well");
});

test("a link without a scheme is said to be a page of the clinic's own", async ({ page }) => {
  await page.goto("/builder.html");
  const said = page.locator("#field-contact-url-said");
  for (const value of ["valleyclinic.com/contact", "valleyclinic.com", "contact us"]) {
    await field(page, "contact-url").fill("");
    await expect(said).toBeEmpty();
    await field(page, "contact-url").fill(value);
    await expect(said).toHaveText("Read as a page of your own site. For another site, begin with https://.");
  }
  for (const value of [
    "/contact/",
    "#contact",
    "./contact",
    "?page_id=7",
    "https://valleyclinic.com",
    "tel:8185550100",
  ]) {
    await field(page, "contact-url").fill(value);
    await expect(said).toBeEmpty();
  }
});

test("the folder is the builder's own where it is called as the guide's, and what is wrong with one is told", async ({
  page,
}) => {
  const folder = "/care-guide-0.1.0/";
  await page.route(`**${folder}*`, (route) =>
    route.fulfill({ path: `dist/${new URL(route.request().url()).pathname.slice(folder.length)}` }),
  );
  await page.goto(`${folder}builder.html`);
  await expect(page.locator("#folder")).toHaveValue(folder);
  expect(await tag(page)).toContain(`src="${folder}care-guide.js?v=`);
  await page.locator("#folder").fill("/public_html/care-guide/");
  await expect(page.locator("#notes")).toContainText("public_html is a folder of the server");
  await page.goto("/builder.html");
  await expect(page.locator("#folder")).toHaveValue("/care-guide/");
});

test("what is offered is ticked or written, and a crisis line stands below the national ones and is none of the clinic's", async ({
  page,
}) => {
  await page.goto("/builder.html");
  const ticks = page.getByRole("group", { name: "What you offer: choose from a list" }).getByRole("checkbox");
  await page.getByLabel("spravato").check();
  await page.getByLabel("therapy").check();
  await expect(field(page, "offers")).toHaveValue("therapy spravato");
  expect(await tag(page)).toContain('data-offers="therapy spravato"');
  await field(page, "offers").fill("Evaluation, tms");
  await expect(page.locator("#field-offers-said")).toContainText("a word in it that cannot be used");
  expect(await ticks.evaluateAll((all) => all.map((box) => (box as HTMLInputElement).checked))).toEqual([
    true,
    ...Array(5).fill(false),
  ]);
  await field(page, "crisis").fill("County line: +1 818 555 0199");
  await page.getByLabel("If it cannot start").check();
  const hrefs = () =>
    page.locator("#stage a").evaluateAll((all) => all.slice(0, 4).map((link) => link.getAttribute("href")));
  await expect.poll(hrefs, OFTEN).toEqual(["tel:988", "sms:988", "tel:911", "tel:+18185550199"]);
  await field(page, "phone").fill("(818) 555-0199");
  await expect(page.locator("#notes")).toContainText("none of your own numbers");
});

test("each kind of site has its steps, and what is copied there is of use", async ({ page }) => {
  await page.goto("/builder.html");
  await fill(page);
  const names = await page.locator("#platform option").allTextContents();
  const kinds = [
    "Plain HTML",
    "plugin",
    "block",
    "classic",
    "Elementor",
    "Squarespace",
    "Webflow",
    "Shopify",
    "Wix",
    "Google Sites",
  ];
  expect(names.length).toBe(kinds.length);
  for (const [at, kind] of kinds.entries()) {
    expect(names[at]).toContain(kind);
    await page.locator("#platform").selectOption(String(at));
    const steps = await page.locator("#steps li").allTextContents();
    expect(steps.length).toBeGreaterThanOrEqual(4);
    expect(steps[0]).toContain("a clinician reads and signs");
    // On a site that takes no files there is no folder in which the doctor could look at the page.
    const isElsewhere = /Squarespace|Webflow|Shopify/.test(kind);
    expect(steps.join().includes("Header set Access-Control-Allow-Origin"), kind).toBe(isElsewhere);
    expect(steps.join().includes("Then run doctor.html from the folder"), kind).toBe(
      /HTML|block|classic|Elementor/.test(kind),
    );
    // The tag stands on the clinic's own page there, and only page.html does not.
    const isOnOther = (await page.locator("#notes").innerText()).includes("Write your own pages in full");
    expect(isOnOther, kind).toBe(/Wix|Google/.test(kind));
    expect(await tag(page)).toMatch(/^<(div|iframe) |^Clinic's name: /);
    expect((await tag(page)).includes("integrity="), names[at]).toBe(
      /HTML|Squarespace|Webflow|Shopify/.test(names[at]!),
    );
  }
});

test("the builder has no fault that a checker finds, and fits a phone", async ({ page }) => {
  await page.goto("/builder.html");
  await expect(preview(page).locator("#title")).toBeVisible();
  await clean(page);
});

test("with the keys alone: every field is reached in its order, and the tag is copied", async ({ page }) => {
  await page.goto("/builder.html");
  const reached: string[] = [];
  for (let steps = 0; steps < 80 && reached.at(-1) !== "copy"; steps += 1) {
    await page.keyboard.press("Tab");
    reached.push(await page.evaluate(() => document.activeElement!.id));
  }
  const order = [
    "field-clinic",
    "field-lang",
    "field-accent",
    "field-heading-level",
    "platform",
    "folder",
    "pinned",
    "tag",
    "copy",
  ];
  expect(reached.filter((id) => order.includes(id))).toEqual(order);
  await page.keyboard.press("Enter");
  await expect(page.locator("#copy-said")).not.toBeEmpty();
});
