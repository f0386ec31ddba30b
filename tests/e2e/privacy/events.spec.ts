// What the owner of a page is told: nothing, or with `data-events` three things that no answer changes.
import type { Page } from "@playwright/test";
import { expect, type Guide, guideIn, type Sheet, test } from "../support/guide";
import { written } from "../support/host";
import { sheetOf } from "../support/tour";

/** What a page was told; kept by the tab, since a link to the clinic's page leaves the one that was told. */
const told = (page: Page): Promise<string[]> => page.evaluate(() => JSON.parse(sessionStorage.getItem("told") ?? "[]"));

/** Opens a page with a place like this, which keeps all that it is told beside the ordinary messages. */
async function opened(page: Page, attributes: string): Promise<Guide> {
  await page.addInitScript(() => {
    if (window !== top) return;
    const hear = (words: string) =>
      sessionStorage.setItem("told", JSON.stringify([...JSON.parse(sessionStorage.getItem("told") ?? "[]"), words]));
    const dispatch = EventTarget.prototype.dispatchEvent;
    EventTarget.prototype.dispatchEvent = function (event) {
      const where = this === document.querySelector("#place") ? "" : "elsewhere";
      hear([event.type, (event as CustomEvent).detail, event.bubbles && "bubbles", where].filter(Boolean).join(" "));
      return dispatch.call(this, event);
    };
    const Plain = MessageChannel;
    window.MessageChannel = class extends Plain {
      constructor() {
        super();
        this.port1.addEventListener("message", ({ data }) => {
          if (!/^(booting|drawn|ready|height|shown)$/.test(data.type)) hear(`message ${JSON.stringify(data)}`);
        });
      }
    };
  });
  const place = `<div id="place" data-care-guide data-phone="+1 818 555 0100" ${attributes}></div>`;
  await page.route("**/host.html", (route) => route.fulfill({ contentType: "text/html", body: written({ place }) }));
  await page.context().route(/\/(contact|costs|notice)$/, async (route) => {
    // As long as a server needs: a page that is left at once has no time to be told.
    await new Promise((done) => setTimeout(done, 300));
    await route.fulfill({ contentType: "text/html", body: "The clinic" });
  });
  await page.goto("/host.html");
  return guideIn(page);
}

/** Answers the check, looks at the result, and goes to the clinic by telephone and by its page. */
async function visit(guide: Guide, sheet: Sheet): Promise<void> {
  await guide.section("Check");
  await guide.press(guide.main);
  for (const points of sheet) await guide.respond(points);
  await guide.section("Talk");
  await guide.frame.locator(".contact a[href^='tel:']").click();
  await Promise.all([guide.page.waitForURL("**/contact"), guide.frame.locator(".contact .main").click()]);
}

const TOLD = [
  'message {"type":"event","value":0}',
  "care-guide:ready",
  'message {"type":"event","value":1}',
  "care-guide:opened",
  'message {"type":"event","value":4}',
  "care-guide:contact tel",
  'message {"type":"event","value":2}',
  "care-guide:contact https",
];

for (const [which, sheet] of [
  ["nothing", sheetOf(0)],
  ["all there is", sheetOf(21)],
  ["with gaps", [null, 3, null, 0, 1, null, 2]],
] as const) {
  test(`with events, the page is told that the guide stands, was opened and led to the clinic, whatever was answered, ${which}`, async ({
    page,
  }) => {
    await visit(await opened(page, 'data-contact-url="/contact" data-events="on"'), sheet);
    expect(await told(page)).toEqual(TOLD);
  });
}

for (const events of ["", 'data-events="off"', 'data-events="yes"']) {
  test(`unless its tag asks for events, the page is told nothing and no message is sent for it, ${events || "nothing said"}`, async ({
    page,
  }) => {
    await visit(await opened(page, `data-contact-url="/contact" ${events}`), sheetOf(21));
    expect(await told(page)).toEqual([]);
  });
}

for (const [address, kind] of [
  ["mailto:a@clinic.example", "mailto"],
  ["sms:+18185550100", "sms"],
] as const) {
  test(`of a link to the clinic its kind is told, and not where it leads, ${kind}`, async ({ page }) => {
    const guide = await opened(page, `data-contact-url="${address}" data-events="ON"`);
    await guide.section("Talk");
    await guide.frame.locator(".contact .main").click();
    await expect.poll(async () => (await told(page)).at(-1)).toBe(`care-guide:contact ${kind}`);
    expect((await told(page)).join(" ")).not.toMatch(/clinic\.example|0100/);
  });
}

test("with events, no other link is told: neither help in a crisis nor a page that explains", {
  tag: "@browser",
}, async ({ page, context }) => {
  const guide = await opened(
    page,
    'data-events="on" data-cost-url="/costs" data-privacy-url="/notice" data-crisis="County line: +1 818 555 0199"',
  );
  await guide.section("Talk");
  for (const path of ["costs", "notice"]) {
    const [beside] = await Promise.all([
      context.waitForEvent("page"),
      guide.frame.locator(`main a[href$="/${path}"]`).click(),
    ]);
    await beside.waitForURL(`**/${path}`);
    await beside.close();
  }
  await expect(guide.title).toHaveText("Talk with the clinic");
  await guide.press("Get help now");
  // Last: once a browser has asked for a program to call with, it opens no page.
  for (const link of ["tel:988", "sms:988", "tel:911", "tel:+18185550199"])
    await guide.frame.locator(`main a[href^="${link}"]`).first().click();
  expect(await told(page)).toEqual(TOLD.slice(0, 4));
});
