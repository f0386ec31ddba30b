// Writes the packets for those who sign, and prints each where there is a Chromium.
// node print.mjs WORDS OUT
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { chromium } from "@playwright/test";
import { getDocument } from "pdfjs-dist/legacy/build/pdf.mjs";
import { packets } from "./review.mjs";

const [words, out] = process.argv.slice(2);
const { CHROMIUM } = process.env;
mkdirSync(out, { recursive: true });
const pages = Object.entries(packets(words, { isClinic: false })).map(([name, page]) => {
  const file = join(out, name);
  writeFileSync(file, page);
  return file;
});
if (CHROMIUM) {
  const browser = await chromium.launch({ executablePath: CHROMIUM });
  const page = await browser.newPage({ javaScriptEnabled: false });
  for (const file of pages) {
    const path = file.replace(/html$/, "pdf");
    await page.goto(pathToFileURL(file).href);
    await page.pdf({ path, preferCSSPageSize: true, tagged: true, outline: true });
    console.error(`${file} and ${path}, ${await count(path)} pages`);
  }
  await browser.close();
} else {
  for (const file of pages) console.error(file);
  console.error(
    "Without a PDF: there is no Chromium here. Any browser prints these files; or set CHROMIUM to the path of one.",
  );
}

/** The pages of a PDF. @param {string} path */
async function count(path) {
  const loading = getDocument({ data: new Uint8Array(readFileSync(path)), verbosity: 0 });
  const { numPages } = await loading.promise;
  await loading.destroy();
  return numPages;
}
