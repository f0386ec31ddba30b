// Pages that change under the guide, as frameworks and libraries change them, and pages that run its script oddly.
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, frames, guideIn, requests, test } from "../support/guide";
import { expectFallback, expectGuide, lay, OWN, TAG, visit } from "../support/host";

test.use({ allowed: /^care-guide:|^Failed to load resource/ });

/** How pages are changed; each runs in the page, and stands for itself. */
const changes: [string, () => void][] = [
  [
    "the root element is replaced",
    () => document.replaceChild(document.documentElement.cloneNode(true), document.documentElement),
  ],
  ["the body is replaced, as by Turbo", () => document.body.replaceWith(document.body.cloneNode(true))],
  [
    "the body is replaced twice",
    () => {
      for (let time = 0; time < 2; time += 1) document.body.replaceWith(document.body.cloneNode(true));
    },
  ],
  [
    "the place's parent is written anew",
    () => {
      // biome-ignore lint/correctness/noSelfAssign: it makes new elements of the same text
      document.body.innerHTML = document.body.innerHTML;
    },
  ],
  [
    "the place is removed and a new one comes in the next turn",
    () => {
      const place = document.querySelector("#place")!;
      const text = place.outerHTML;
      place.remove();
      setTimeout(() => document.querySelector("#before")!.insertAdjacentHTML("afterend", text), 50);
    },
  ],
  [
    "the place is wrapped and moved down, as by a pinning library",
    () => {
      const place = document.querySelector("#place")!;
      const spacer = document.createElement("div");
      document.querySelector("#after")!.before(spacer);
      spacer.append(place);
    },
  ],
];

for (const [name, change] of changes) {
  test(`${name}: the place has its guide again`, async ({ page }) => {
    await visit(page, { place: OWN });
    await expectGuide(page);
    await page.evaluate(change);
    await expect
      .poll(
        async () =>
          (await frames(page)[0]
            ?.locator("#title")
            .textContent()
            .catch(() => "")) ?? "",
      )
      .toBe("When worry takes up too much room");
    expect(frames(page)).toHaveLength(1);
    await expectGuide(page);
  });

  test(`${name} while the guide starts: the place has its guide`, async ({ page }) => {
    await page.route("**/care-guide_bg.wasm*", async (route) => {
      await new Promise((done) => setTimeout(done, 300));
      await route.continue();
    });
    await visit(page, { place: OWN });
    await expect.poll(() => frames(page).length).toBe(1);
    await page.evaluate(change);
    await expectGuide(page);
    expect(frames(page)).toHaveLength(1);
  });
}

test("an element that becomes a place later gets its guide", async ({ page }) => {
  await visit(page, {
    place: OWN.replace(" data-care-guide", ""),
    tag: `<div hidden data-care-guide data-loading="eager"></div>${TAG}`,
  });
  await expect.poll(() => frames(page).length).toBe(1);
  await page.evaluate(() => {
    document.querySelector("[data-care-guide]")!.remove();
    document.querySelector("#place")!.setAttribute("data-care-guide", "");
  });
  await expectGuide(page);
});

test("the page is written anew from its start: the new place gets its guide", async ({ page }) => {
  await visit(page, { place: OWN });
  await expectGuide(page);
  await page.evaluate((text) => {
    document.open();
    document.write(text);
    document.close();
  }, `<!doctype html><title>A clinic</title><p id="before">Before.</p>${OWN}<p id="after">After.</p>${TAG}`);
  await expectGuide(page);
});

/** The loader's text, as a library fetches it to run it by a script of its own. */
const loader = () => readFileSync("dist/care-guide.js", "utf8");

/** Runs text as an inline script, as jQuery does with each script in what it loads. */
const runInline = (page: Page, text: string) =>
  page.evaluate((text) => {
    const script = document.createElement("script");
    script.text = text;
    document.head.append(script);
    script.remove();
  }, text);

test("the script's text run by another script, with its tag beside: the tag names the folder", async ({ page }) => {
  await page.route("**/guide/**", (route) => route.continue({ url: route.request().url().replace("/guide/", "/") }));
  const asked = requests(page);
  await visit(page, { tag: '<script type="text/plain" src="/guide/care-guide.js"></script>' });
  await page.waitForLoadState("load");
  await runInline(page, loader());
  await expectGuide(page);
  expect(asked.filter((address) => address.includes("/guide/")).length).toBeGreaterThan(1);
});

test("the script run from a file that joins several, with its tag beside: the tag names the folder", async ({
  page,
}) => {
  await page.route("**/cache/all.js", (route) => route.fulfill({ contentType: "text/javascript", body: loader() }));
  await visit(page, {
    tag: '<script type="text/plain" src="/care-guide.js"></script><script src="/cache/all.js"></script>',
  });
  await expectGuide(page);
});

/** Ways to run the script without any address, and places that lead to no folder of the site. */
const lost: [string, { place?: string; tag?: string; run?: (page: Page) => Promise<void> }][] = [
  [
    "from a blob:",
    {
      tag: "",
      run: (page) =>
        page.evaluate((text) => {
          const script = document.createElement("script");
          script.src = URL.createObjectURL(new Blob([text], { type: "text/javascript" }));
          document.body.append(script);
        }, loader()),
    },
  ],
  [
    "from a data:",
    {
      tag: "",
      run: (page) =>
        page.evaluate((text) => {
          const script = document.createElement("script");
          script.src = `data:text/javascript,${encodeURIComponent(text)}`;
          document.body.append(script);
        }, loader()),
    },
  ],
  ...[
    "javascript:window.ran=1//",
    "https://[clinic address]/care-guide/",
    "https://evil.example/",
    "//evil.example/x/",
  ].map((named): [string, { place: string }] => [
    `with data-care-guide="${named}"`,
    { place: OWN.replace("data-care-guide", () => `data-care-guide="${named}"`) },
  ]),
];

for (const [name, { run, ...host }] of lost) {
  test(`${name}: the words stay, one sentence tells why, and nothing else is asked for or linked to`, async ({
    page,
  }) => {
    const said: string[] = [];
    page.on("console", (message) => said.push(message.text()));
    await lay(page, host);
    await page.goto("/host.html", { waitUntil: "load" });
    const asked = requests(page);
    await run?.(page);
    await expect.poll(() => said.length).toBeGreaterThan(0);
    await expectFallback(page, false, 0);
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^care-guide: .* names no folder of this site/);
    expect(asked.filter((address) => /frame\.html|\.wasm|evil/.test(address))).toEqual([]);
    expect(await page.locator("a[href^='javascript']").count()).toBe(0);
    expect(await page.evaluate(() => "ran" in window)).toBe(false);
  });
}

for (const named of ["true", "1", " "]) {
  test(`data-care-guide="${named}", as editors write an attribute without a value: the guide starts`, async ({
    page,
  }) => {
    await visit(page, { place: OWN.replace("data-care-guide", `data-care-guide="${named}"`) });
    await expectGuide(page);
  });
}

for (const [value, href] of [
  ["(818) 555-0100", "tel:8185550100"],
  ["818\u2011555\u20110100", "tel:8185550100"],
] as const) {
  test(`${value} in an empty place whose frame does not come: the words have a link to call`, async ({ page }) => {
    await page.route("**/frame.html*", (route) => route.fulfill({ status: 404, body: "" }));
    await visit(page, { place: `<div id="place" data-care-guide data-phone="${value}"></div>` });
    await expect(page.getByRole("link", { name: "Call the clinic" })).toHaveAttribute("href", href);
  });
}

test("the words of an empty place are Spanish for es_MX too", async ({ page }) => {
  await visit(page, { place: '<div id="place" data-care-guide data-lang="es_MX" data-contact-url="/contact"></div>' });
  await expect(page.locator("#place a").first()).toHaveText("Llame al 988");
  await guideIn(page);
});
