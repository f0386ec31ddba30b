// Values of the tag that mean harm: they show as text or are refused, and make no element and no link.
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { parse } from "smol-toml";
import { FRAME, missing, refused, WASM } from "../support/files";
import { expect, frames, type Guide, guideIn } from "../support/guide";
import { EMPTY, expectFallback, expectUnharmed, HASTE, load, OWN, TAG, visit } from "../support/host";
import { test } from "../support/tab";

test.use({ allowed: /^care-guide:|^Failed to load resource/ });

const MIB = 1024 * 1024;

const texts: [string, string][] = [
  ["an element", '<x-evil onclick="evil = 1">evil</x-evil>'],
  ["an image with a script, after a quote", '"><img src="x" onerror="evil = 1">'],
  ["a script, after the other quote", "'><script>evil = 1</script>"],
  ["the end of a style and of a comment", "</style>--><x-evil></x-evil>"],
  ["an image of SVG", '<svg onload="evil = 1"><x-evil/></svg>'],
  ["a frame", '<iframe srcdoc="<script>top.evil = 1</script>"></iframe>'],
  ["nested quotes and brackets", `"'"'<<>>\`"'&quot;&#39;`],
  ["escaped markup", "&lt;x-evil&gt; &amp;lt;x-evil&amp;gt; &#60;x-evil&#62;"],
  ["templates of other frameworks", "{{constructor.constructor('evil = 1')()}} ${evil = 1} <%= evil %>"],
  ["emoji, joined and colored", "👩🏽‍⚕️ Clinic 🏳️‍🌈 🇺🇸"],
  ["Hebrew and Arabic", "מרפאה عيادة Clinic"],
  ["controls that turn the direction of reading", "Clinic \u202e evil \u202c"],
  ["isolates that are not closed", "\u2066\u2067\u2068 Clinic"],
  ["control characters", "Clinic\u0000\u0001\u0007\u001b[31m\u007f\u0085 of evil"],
  ["line ends", "Clinic\r\n\r\nSet-Cookie: evil=1\u2028\u2029"],
  ["half a character", "Clinic \ud800 of \udc00"],
  ["letters under a pile of marks", "C" + "\u0300\u0489".repeat(39)],
  ["characters that are none", "Clinic ]]> \ufeff\ufffe\uffff of old"],
  ["10 MiB of letters", "A".repeat(10 * MIB)],
  ["10 MiB of elements", "<x-evil>".repeat((10 * MIB) / 8)],
];

const ATTRIBUTES = Object.keys(parse(readFileSync("loader/attributes.toml", "utf8")));

/** Opens a page whose empty place has these attributes, set as a page's script sets them. */
async function withAttributes(page: Page, attributes: Record<string, string>): Promise<void> {
  await load(page, { place: '<div id="place"></div>', tag: "" });
  // A huge value goes over the driver's line once, not once for each attribute.
  const values = [...new Set(Object.values(attributes))];
  const places = Object.entries(attributes).map(([name, value]) => [name, values.indexOf(value)] as const);
  await page.evaluate(
    ({ values, places, tag }) => {
      const place = document.querySelector("#place")!;
      for (const [name, which] of places) place.setAttribute(`data-${name}`, values[which]!);
      place.setAttribute("data-care-guide", "");
      place.after(document.createRange().createContextualFragment(tag));
    },
    { values, places, tag: TAG },
  );
}

/** Elements and attributes that only a value can have brought. */
const brought = (where: Guide["frame"]) =>
  where.evaluate(() => {
    const found = [...document.querySelectorAll("body *")].filter(
      (element) =>
        /^(x-evil|img|object|embed|base|link|meta|form)$/i.test(element.localName) ||
        element.getAttributeNames().some((name) => /^on|^srcdoc$/.test(name)),
    );
    return { elements: found.map((element) => element.outerHTML.slice(0, 80)), ran: "evil" in globalThis };
  });

/** The names of all elements on a screen, in order. */
const skeleton = (guide: Guide) =>
  guide.frame.evaluate(() => [...document.querySelectorAll("#guide *")].map((element) => element.localName).join(" "));

/** The text as a reader sees it, if it may be shown at all. */
const line = (value: string) =>
  value
    .split(/[^\S\ufeff]+|[\u0000-\u001f\u007f-\u009f]+/)
    .filter(Boolean)
    .join(" ");

for (const [name, value] of texts) {
  test(`${name} in every attribute: shown as text or refused`, async ({ page }) => {
    const said: string[] = [];
    page.on("console", (message) => said.push(message.text()));
    await withAttributes(page, Object.fromEntries(ATTRIBUTES.map((attribute) => [attribute, value])));
    const guide = await guideIn(page);
    const nothing = { elements: [], ran: false };
    expect(await brought(guide.frame)).toEqual(nothing);
    const lead = await guide.frame.locator(".lead").innerText();
    const isRefused = said.some((words) => words.includes("data-clinic"));
    // Half a character arrives as the sign that stands for what cannot be shown.
    if (!isRefused) expect(lead).toContain(new TextDecoder().decode(new TextEncoder().encode(line(value))));
    expect(lead.length).toBeLessThan(500);
    await guide.section("Talk");
    expect(await brought(guide.frame)).toEqual(nothing);
    expect(await brought(page.mainFrame())).toEqual(nothing);
    await expectUnharmed(page);
  });
}

test("a value with elements in it makes the same elements as a harmless one", async ({ page }) => {
  const of = async (clinic: string) => {
    await withAttributes(page, { clinic, address: clinic, hours: clinic });
    const guide = await guideIn(page);
    const start = await skeleton(guide);
    await guide.section("Talk");
    return [start, await skeleton(guide)];
  };
  const plain = await of("Example Clinic");
  expect(await of("<x-evil><p><b>evil</b></p></x-evil>")).toEqual(plain);
});

test("20 attributes that nobody asked for, and one as an object's own: the guide starts", async ({ page }) => {
  const odd = Object.fromEntries(
    ["__proto__", "constructor", "prototype", "tostring", "wasm", "page"].map((name) => [name, "evil"]),
  );
  await withAttributes(page, { ...odd, clinic: "__proto__" });
  await expect((await guideIn(page)).frame.locator(".lead")).toContainText("__proto__");
});

const EVIL = "evil.example";

/** Addresses that must become no link, in the guide or in the words that stand in for it. */
const addresses: [string, string][] = [
  ["javascript:", "javascript:evil=1"],
  ["javascript: in mixed case", "JaVaScRiPt:evil=1"],
  ["javascript: with a tab and a line end in it", "java\tscr\nipt:evil=1"],
  ["javascript: after a control character", "\u0001javascript:evil=1"],
  ["javascript: after spaces", "  javascript:evil=1"],
  ["javascript: with slashes", "javascript://clinic.example/%0aevil=1"],
  ["data:", "data:text/html,<script>evil=1</script>"],
  ["vbscript:", "vbscript:evil"],
  ["blob:", `blob:https://${EVIL}/1`],
  ["file:", "file:///etc/passwd"],
  ["view-source:", `view-source:https://${EVIL}`],
  ["intent:", `intent://${EVIL}#Intent;scheme=https;end`],
  ["a user and a password", `https://user:secret@${EVIL}/`],
  ["a user that looks like the clinic", `https://clinic.example@${EVIL}/`],
  ["a user that looks like the clinic, and a path", `https://clinic.example%2fcontact@${EVIL}/`],
  ["another site without encryption", `http://${EVIL}/`],
  ["another site, with the page's own scheme", `//${EVIL}/`],
  ["another site behind a backslash", `/\\${EVIL}/`],
  ["another site behind a tab", `/\t/${EVIL}/`],
  ["two backslashes", `\\\\${EVIL}/`],
  ["10 MiB", `https://${EVIL}/${"a".repeat(10 * MIB)}`],
];

/** The addresses of links that no clinic can have meant, in the whole document or in one of the places. */
const badLinks = (where: Guide["frame"], place?: number) =>
  where.evaluate(
    ([page, place]) => {
      const here = new URL(page as string);
      const root = place === undefined ? document : document.querySelectorAll(".place")[place as number]!;
      return [...root.querySelectorAll<HTMLAnchorElement>("a[href]")]
        .filter(({ protocol, username, password, hostname, origin }) => {
          if (username || password || hostname.endsWith("evil.example")) return true;
          return (
            !["https:", "tel:", "sms:", "mailto:"].includes(protocol) &&
            !(protocol === "http:" && origin === here.origin)
          );
        })
        .map((link) => link.getAttribute("href")!.slice(0, 80));
    },
    [where.page().url(), place],
  );

/** Puts a place with these attributes before the end of the page. */
const addPlace = (page: Page, attributes: Record<string, string>) =>
  page.evaluate((attributes) => {
    const place = document.createElement("div");
    place.className = "place";
    for (const [name, value] of Object.entries(attributes)) place.setAttribute(`data-${name}`, value);
    place.setAttribute("data-care-guide", "");
    document.querySelector("#after")!.before(place);
  }, attributes);

test("addresses that mean harm as the contact's: no such link in the guide", async ({ page }) => {
  const gone = () => expect.poll(() => frames(page).length, { intervals: [20] }).toBe(0);
  await load(page, { place: "", tag: TAG.replace("async ", "") });
  await page.evaluate(() => document.querySelector("[data-care-guide]")?.remove());
  await gone();
  for (const [name, value] of addresses) {
    await addPlace(page, { clinic: "Example Clinic", "contact-url": value });
    const guide = await guideIn(page);
    expect.soft(await badLinks(guide.frame), name).toEqual([]);
    await guide.section("Talk");
    expect.soft(await badLinks(guide.frame), name).toEqual([]);
    expect.soft(await badLinks(page.mainFrame()), name).toEqual([]);
    await page.evaluate(() => document.querySelector("[data-care-guide]")!.remove());
    await gone();
  }
});

test("addresses that mean harm as the contact's: no such link in the words that stand in for the guide", async ({
  page,
}) => {
  await page.route(FRAME, missing);
  await load(page, { place: "", tag: TAG.replace("async ", "") });
  for (const [, value] of addresses) await addPlace(page, { phone: value, "contact-url": value });
  const places = page.locator(".place");
  await expect(places.getByRole("link", { name: "Call 988" })).toHaveCount(addresses.length);
  for (const [number, [name]] of addresses.entries()) {
    const place = places.nth(number);
    expect.soft(await badLinks(page.mainFrame(), number), name).toEqual([]);
    await expect.soft(place.getByRole("link", { name: "Call the clinic" }), name).toHaveCount(0);
  }
  expect(await brought(page.mainFrame())).toEqual({ elements: [], ran: false });
});

test("elements in every attribute, and a frame that does not come: the loader's words hold none of them", async ({
  page,
}) => {
  await page.route(FRAME, missing);
  const evil = '"><img src="x" onerror="evil = 1"><x-evil>';
  await withAttributes(page, Object.fromEntries(ATTRIBUTES.map((attribute) => [attribute, evil])));
  await expect(page.locator("#place").getByRole("link", { name: "Call 988" })).toBeVisible();
  expect(await brought(page.mainFrame())).toEqual({ elements: [], ran: false });
  await expect(page.locator('#place a:not([href$="/guide.html"])')).toHaveCount(3);
});

test("harmless values next to hostile ones are kept", async ({ page }) => {
  await page.route(FRAME, missing);
  await load(page, { head: HASTE, place: EMPTY.replace("data-phone", 'data-clinic="&lt;x-evil&gt;" data-phone') });
  await expectFallback(page, true);
});

test("in a page in English, the words that the loader gives to a guide in Spanish say their language", async ({
  page,
}) => {
  await page.route(WASM, refused);
  for (const place of [EMPTY, OWN]) {
    await visit(page, { place: place.replace("data-care-guide", 'data-care-guide data-lang="es"') });
    const plain = page.getByText("Leerla como página sencilla");
    await expect(plain).toBeVisible();
    expect(await plain.evaluate((link) => link.closest("[lang]")!.getAttribute("lang"))).toBe("es");
    // The author's own words are the author's to mark.
    const own = await page.locator("#place").getAttribute("lang");
    expect(own).toBe(place === EMPTY ? "es" : null);
  }
  await page.unroute(WASM);
  await visit(page, { place: OWN.replace("data-care-guide", 'data-care-guide data-lang="es"') });
  const frame = await (await guideIn(page)).frame.frameElement();
  expect(await frame.getAttribute("title")).toBe("Guía privada de atención");
  expect(await frame.getAttribute("lang")).toBe("es");
});
