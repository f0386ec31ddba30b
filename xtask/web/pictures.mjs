// The pictures in docs/embedding.md, of what is in dist/.
// node pictures.mjs
import { mkdirSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import process from "node:process";
import { chromium, expect } from "@playwright/test";
import { ROOT } from "./project.mjs";
import { site } from "./site.mjs";

const FOLDER = `${ROOT}docs/pictures`;

/** A clinic that nobody could take for a real one. */
const CLINIC = {
  clinic: "Example Clinic",
  phone: "+1 818 555 0100",
  "contact-url": "/contact/",
  offers: "evaluation therapy medicines iv-ketamine neurofeedback",
};

/** @typedef {import("@playwright/test").Page} Page */
/** @typedef {{ width: number, height: number, take: (page: Page, address: string) => Promise<Buffer> }} Picture */

/** @type {Record<string, Picture>} */
const PICTURES = {
  guide: {
    width: 390,
    height: 760,
    take: async (page, address) => {
      await page.goto(address);
      await guideIn(page);
      await page.locator("[data-care-guide]").evaluate((place) => place.scrollIntoView());
      return page.screenshot();
    },
  },
  offers: {
    width: 640,
    height: 900,
    take: async (page, address) => {
      const said = Object.entries(CLINIC).map(([name, value]) => `data-${name}="${value}"`);
      const host = `<!doctype html><meta charset="utf-8"><div data-care-guide data-start="talk" ${said.join(" ")}></div>
        <script src="/care-guide.js"></script>`;
      await page.route(`${address}/tag.html`, (route) => route.fulfill({ contentType: "text/html", body: host }));
      await page.goto(`${address}/tag.html`);
      const paragraph = (await guideIn(page)).locator(".offers");
      const [heading, body] = [paragraph.locator("xpath=preceding-sibling::*[1]"), paragraph];
      const [above, below] = [await heading.boundingBox(), await body.boundingBox()];
      if (!above || !below) throw new Error("the guide does not say what is offered");
      const y = above.y - 16;
      return page.screenshot({
        fullPage: true,
        clip: { x: 0, y, width: 640, height: below.y + below.height + 16 - y },
      });
    },
  },
  builder: {
    width: 1180,
    height: 780,
    take: async (page, address) => {
      await page.goto(`${address}/builder.html`);
      for (const [name, value] of Object.entries(CLINIC)) await page.locator(`#field-${name}`).fill(value);
      await page.frameLocator("#stage iframe").last().locator(".lead", { hasText: CLINIC.clinic }).waitFor();
      await page.locator("form").evaluate((form) => form.scrollIntoView());
      return page.screenshot();
    },
  },
  doctor: {
    width: 820,
    height: 620,
    take: async (page, address) => {
      await page.goto(`${address}/doctor.html`);
      await page.locator("#address").fill("/");
      await page.getByRole("button", { name: "Look for faults" }).click();
      await page.locator("[data-finding]").first().waitFor();
      return page.screenshot();
    },
  },
};

/** The guide's frame, once the guide stands. @param {Page} page */
async function guideIn(page) {
  await expect.poll(() => page.frames().length).toBeGreaterThan(1);
  const frame = page.frames()[1];
  await frame.locator("#title").waitFor();
  // Until it stands, the page's own words show through.
  const element = await frame.frameElement();
  const isShown = () =>
    element.evaluate((frame) => /** @type {Element} */ (frame).checkVisibility({ opacityProperty: true }));
  await expect.poll(isShown).toBe(true);
  return frame;
}

/** A picture as WebP, which is a third of a PNG. @param {Page} page @param {Buffer} png */
async function asWebp(page, png) {
  const base64 = await page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes]));
    const canvas = document.createElement("canvas");
    [canvas.width, canvas.height] = [bitmap.width, bitmap.height];
    canvas.getContext("2d")?.drawImage(bitmap, 0, 0);
    return canvas.toDataURL("image/webp", 0.75).split(",")[1];
  }, png.toString("base64"));
  return Buffer.from(base64 ?? "", "base64");
}

const server = createServer(site(`${ROOT}dist`)).listen(0, "127.0.0.1");
await new Promise((done) => server.once("listening", done));
const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ["--no-sandbox"] });
mkdirSync(FOLDER, { recursive: true });
for (const [name, { width, height, take }] of Object.entries(PICTURES)) {
  const page = await browser.newPage({ viewport: { width, height } });
  const blank = await browser.newPage();
  const webp = await asWebp(blank, await take(page, `http://127.0.0.1:${port}`));
  writeFileSync(`${FOLDER}/${name}.webp`, webp);
  console.log(`${name}.webp ${(webp.length / 1000).toFixed(1)} kB`);
  await page.close();
  await blank.close();
}
await browser.close();
server.close();
