// A clinic's site for the doctor, all of it made up here: one page, the guide's files as they were built, and
// whatever a server, an editor or a tool did to them.
import { readFileSync } from "node:fs";
import type { Page, Route } from "@playwright/test";

export const SITE = "https://clinic.example";
export const FOLDER = "/care-guide/";
const PATH = "/anxiety/";

export const LOADER = readFileSync("dist/care-guide.js", "utf8");
export const VERSION = /care-guide (\S+-[0-9a-f]{8}),/.exec(LOADER)![1]!;
/** A version that there never was. */
export const OLD = "0.0.9-0badc0de";

/** What a server answers. */
export interface Answer {
  status?: number;
  headers?: Record<string, string>;
  body?: string | Buffer;
}

export interface Site {
  /** What stands in the page's body, and in its head. */
  body?: string;
  head?: string;
  page?: Answer;
  /** What is done to files of the guide. */
  files?: Record<string, Answer | ((file: Buffer) => Answer)>;
  /** Other files of the site, by their paths. */
  others?: Record<string, string | Answer>;
}

const TYPES: Record<string, string> = {
  js: "text/javascript",
  html: "text/html",
  txt: "text/plain",
  wasm: "application/wasm",
  css: "text/css",
};

/** As themes write pages. */
function pageOf({ body = "", head = "" }: Site): string {
  return `<!doctype html><html lang="en-US"><head><meta charset="UTF-8"><meta name="viewport" content="width=device-width, initial-scale=1">
<title>Anxiety – Example Clinic</title>
<style>*{box-sizing:border-box} body{margin:0;font:18px/1.6 Georgia,serif} .is-layout-constrained{max-width:645px;margin:auto;padding:0 16px}</style>
<script>window.theme = { isReady: true };</script><script src="/theme/navigation.js" defer></script>${head}</head>
<body class="wp-singular page page-id-12"><header><nav><a href="/">Home</a> <a href="/contact/">Contact</a></nav></header>
<main class="entry-content is-layout-constrained"><h1>Anxiety</h1><p>Words of the clinic, which go on for a while.</p>
${body}
<p>More words of the clinic.</p></main><footer>© Example Clinic</footer></body></html>`;
}

function answerTo(site: Site, path: string): Answer | undefined {
  if (path === PATH)
    return {
      body: pageOf(site),
      ...site.page,
      headers: { "content-type": "text/html; charset=utf-8", ...site.page?.headers },
    };
  const other = site.others?.[path];
  if (other !== undefined) return typeof other === "string" ? { body: other } : other;
  if (/^\/(contact|costs|privacy)\/$/.test(path)) return { body: "<!doctype html><title>A page of the clinic</title>" };
  if (path === "/theme/navigation.js") return { body: "document.documentElement.classList.add('js');" };
  const name = path.startsWith(FOLDER) ? path.slice(FOLDER.length) : "";
  if (!/^[\w.-]+$/.test(name)) return undefined;
  const file = readFileSync(`dist/${name}`);
  const change = site.files?.[name];
  return { body: file, ...(typeof change === "function" ? change(file) : change) };
}

function answer(site: Site, route: Route): Promise<void> {
  const { hostname, pathname } = new URL(route.request().url());
  // Other sites, such as trackers, are out of reach.
  if (!hostname.endsWith("clinic.example")) return route.abort();
  const { status = 200, headers = {}, body = "" } = answerTo(site, pathname) ?? { status: 404, body: "Not found" };
  const type = TYPES[/\.(\w+)$/.exec(pathname)?.[1] ?? ""] ?? "text/html; charset=utf-8";
  return route.fulfill({ status, headers: { "content-type": type, ...headers }, body });
}

/** Asks the doctor of a page of a site; what it found, the gravest first, each as its level and its kind. */
export async function examine(page: Page, site: Site, address = PATH): Promise<string[]> {
  await page.route("**/*", (route) => answer(site, route));
  await page.goto(`${SITE}${FOLDER}doctor.html`);
  await page.locator("#address").fill(address);
  await page.locator("#address").press("Enter");
  await page.locator("#results").waitFor({ timeout: 20_000 });
  return page
    .locator("#list > li")
    .evaluateAll((all) => all.map((item) => `${item.className} ${(item as HTMLElement).dataset.finding}`));
}
