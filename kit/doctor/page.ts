// A page of this site, as the server sends it to a visitor, before any script runs.
import { ask } from "./files";
import { type Finding, must } from "./finding";
import { type Policy, policies } from "./policy";

export interface Page {
  url: URL;
  headers: Headers;
  html: string;
  document: Document;
  policies: Policy[];
  /** Where the guide should stand, and what should bring it. */
  places: HTMLElement[];
  scripts: HTMLScriptElement[];
}

/** The guide's loader, in whatever attribute a tool has put its address. */
const LOADER = /care-guide[^/]*\.js/;
/** What only the guide's own script has in it. */
export const MARK = /Symbol\.for\(\s*["'`]care-guide["'`]\s*\)/;

/** Opens a page of this site as a visitor does. */
export async function open(url: URL): Promise<Page | Finding> {
  if (url.origin !== location.origin)
    return must(
      "other-site",
      `This page can only look at ${location.host}, and not at ${url.host || url.href}.`,
      "Open the doctor on the site that has the page. If that site takes no files, the doctor cannot look at it.",
    );
  const response = await ask(url).catch(() => undefined);
  if (!response)
    return must(
      "page-lost",
      `${url.href} did not come: the connection broke, or it leads to another site.`,
      "Is the address right, and is it the very one that visitors open?",
    );
  if (response.status === 401 || response.status === 403)
    return must(
      "page-closed",
      "The page is not for everyone: it asks for a login.",
      "Publish it, or look again when it is published.",
    );
  if (!response.ok)
    return must(
      "page-missing",
      `The server has no page at ${url.href} (${response.status}).`,
      "Is the address right, and is the page published?",
    );
  const type = response.headers.get("content-type") ?? "";
  if (!/html/.test(type))
    return must("page-type", `${url.href} leads to ${type}, not to a web page.`, "Name the page that visitors open.");
  return read(new URL(response.url), response.headers, await response.text());
}

/** Reads a page, or what stands in a frame of it. */
export function read(url: URL, headers: Headers, html: string): Page {
  const document = new DOMParser().parseFromString(html, "text/html");
  const metas = document.head.querySelectorAll('meta[http-equiv="Content-Security-Policy" i]');
  return {
    url,
    headers,
    html,
    document,
    policies: [
      ...policies(headers.get("content-security-policy")),
      ...[...metas].flatMap((meta) => policies(meta.getAttribute("content"))),
    ],
    places: [...document.querySelectorAll<HTMLElement>("[data-care-guide]")],
    scripts: [...document.scripts].filter(({ attributes }) => [...attributes].some(({ value }) => LOADER.test(value))),
  };
}

/** The address that an attribute of the page names; nothing where it is none. */
export function addressIn({ document, url }: Page, value: string): URL | undefined {
  const base = document.querySelector("base[href]")?.getAttribute("href") ?? "";
  try {
    return new URL(value, new URL(base, url));
  } catch {
    return undefined;
  }
}
