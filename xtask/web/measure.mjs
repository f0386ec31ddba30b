// The height of the guide's first screen in places of several widths: the room that the loader sets aside, so that
// nothing on the page moves when the guide appears. Measures what is in dist/, and writes loader/reserved.json and the
// `min-height` of the tag to paste.
// node measure.mjs
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { chromium } from "@playwright/test";
import { parse } from "smol-toml";
import { rooms } from "./kit.mjs";
import { ROOT } from "./project.mjs";
import { site } from "./site.mjs";

const DIST = `${ROOT}dist`;
const RESERVED = `${ROOT}loader/reserved.json`;

/** @typedef {Record<string, Record<string, number[]>>} Heights by language and section, for each of the widths */
/** @type {{ widths: number[], heights: Heights }} */
export const reserved = JSON.parse(readFileSync(RESERVED, "utf8"));
/** @type {Record<string, { kind: string, longest?: number, values?: string[] }>} */
const attributes = /** @type {never} */ (parse(readFileSync(`${ROOT}loader/attributes.toml`, "utf8")));

/** Wider than any phone's font, and the same on every machine that has it. @param {string} font as the tag names it */
const wide = (font) => (font === "serif" ? "DejaVu Serif" : "DejaVu Sans");

/** As a clinic would write it, as long as it may be. @param {number} length */
const words = (length) => "Example Clinic for Anxiety, Depression and Care ".repeat(5).slice(0, length).trim();

/** Everything that a tag can say and that can make a screen longer. */
const LONGEST = {
  ...Object.fromEntries(Object.entries(attributes).map(([name, { longest }]) => [name, words(longest ?? 0)])),
  phone: "+1 (818) 555-0100",
  "contact-url": "/contact/",
  "cost-url": "/costs/",
  "privacy-url": "/privacy/",
  // All that the guide compares is told too: that it is not named.
  offers: "evaluation neurofeedback",
};

/** The languages that were built. */
export const languages = () => readdirSync(DIST).flatMap((name) => name.match(/^words-(\w+)\.txt$/)?.[1] ?? []);

/**
 * The heights of a language's first screens, in the longest of all fonts.
 * @param {import("@playwright/test").Page} page
 * @param {string} address of the server
 * @param {string} lang
 */
export async function measure(page, address, lang) {
  // From the day on which its content is due, the guide says so, and is longer.
  const { checked } = parse(readFileSync(`${ROOT}content/evidence/review.toml`, "utf8"));
  await page.clock.setFixedTime(new Date(String(checked)));
  /** @type {Record<string, number[]>} */
  const heights = {};
  for (const start of attributes.start.values ?? []) {
    heights[start] = reserved.widths.map(() => 0);
    for (const font of attributes.font.values ?? []) {
      const found = await open(page, address, { ...LONGEST, lang, start, font });
      heights[start] = heights[start].map((height, place) => Math.max(height, found[place]));
    }
  }
  return heights;
}

/** @param {import("@playwright/test").Page} page @param {string} address @param {Record<string, string>} tag */
async function open(page, address, tag) {
  const said = Object.entries(tag).map(([name, value]) => `data-${name}="${value}"`);
  const host = `<!doctype html><meta charset="utf-8"><body><div data-care-guide ${said.join(" ")}></div>
    <script src="/care-guide.js"></script>`;
  const url = `${address}/measured.html`;
  await page.unroute(url);
  await page.route(url, (route) => route.fulfill({ contentType: "text/html", body: host }));
  await page.goto(url);
  const font = wide(tag.font);
  if (!(await page.evaluate(hasFont, font))) throw new Error(`this machine lacks ${font} (Debian: fonts-dejavu-core)`);
  const frame = page.frames()[1];
  await frame.waitForSelector("#title");
  await frame.evaluate((font) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`* { font-family: "${font}" !important }`);
    document.adoptedStyleSheets.push(sheet);
  }, font);
  const heights = [];
  for (const width of reserved.widths) {
    await page.locator("[data-care-guide]").evaluate((place, width) => {
      place.style.width = `${width}px`;
    }, width);
    await frame.waitForFunction((width) => innerWidth === width, width);
    const height = await frame.locator("#guide").evaluate((guide) => guide.getBoundingClientRect().height);
    // The guide tells its height in these steps.
    heights.push(Math.ceil(height / 8) * 8);
  }
  return heights;
}

/** Whether a font is there: else its text looks as that in any other. Runs in the page. @param {string} font */
function hasFont(font) {
  const canvas = /** @type {CanvasRenderingContext2D} */ (document.createElement("canvas").getContext("2d"));
  /** @param {string} family */
  const width = (family) => {
    canvas.font = `40px ${family}`;
    return canvas.measureText("Wide letters").width;
  };
  return ["monospace", "serif"].some((other) => width(`"${font}", ${other}`) !== width(other));
}

/** The documents with the tag to paste: its `min-height` is the room until the loader runs. */
const SNIPPETS = ["README.md", "docs/embedding.md", "index.html"];

/** The room that every place needs, so that it never shrinks when the loader takes over. */
const least = () => rooms(JSON.stringify(reserved)).en.start;

/** @param {string} text of a document @param {string} height */
const withRoom = (text, height) =>
  text.replace(/(?<=<div data-care-guide style="display:flow-root;min-height:)\d+(?=px")/, height);

/** Measures dist/, and writes down what it finds. */
async function write() {
  const server = createServer(site(DIST)).listen(0, "127.0.0.1");
  await new Promise((done) => server.once("listening", done));
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  const browser = await chromium.launch({ executablePath: process.env.CHROMIUM, args: ["--no-sandbox"] });
  const page = await browser.newPage();
  for (const lang of languages()) reserved.heights[lang] = await measure(page, `http://127.0.0.1:${port}`, lang);
  await browser.close();
  server.close();
  writeFileSync(RESERVED, written());
  for (const name of SNIPPETS) {
    const path = `${ROOT}${name}`;
    writeFileSync(path, withRoom(readFileSync(path, "utf8"), String(least())));
  }
}

/** With the heights of a section on one line. */
function written() {
  return `${JSON.stringify(reserved, null, 2).replace(/\[[^\]]*\]/g, (list) => JSON.stringify(JSON.parse(list)).replaceAll(",", ", "))}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await write();
