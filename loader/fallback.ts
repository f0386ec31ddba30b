// The words of a place whose guide does not stand.
import { callLink, isContact } from "./rules";
import type { Attributes } from "./tag";
import type { Said } from "./words";

function link(href: string, words: string): HTMLAnchorElement {
  const a = document.createElement("a");
  a.href = href;
  a.append(words);
  return a;
}

function paragraph(...parts: (string | Node)[]): HTMLParagraphElement {
  const line = document.createElement("p");
  line.append(...parts);
  return line;
}

/** Puts crisis lines and the clinic's contact into a place without content of its own. */
export function fillEmpty(place: Element, said: Said, { phone = "", contactUrl }: Attributes): void {
  if (place.textContent?.trim()) return;
  const lines = ["tel:988", "sms:988", "tel:911"];
  const crisis = paragraph();
  for (const [at, words] of said.crisis.split("|").entries())
    crisis.append(at % 2 ? link(lines[at >> 1]!, words) : words);
  place.append(crisis);
  const ways = paragraph();
  const number = callLink(phone);
  if (number) ways.append(link(number, said.call), " ");
  if (contactUrl && isContact(contactUrl, document.baseURI)) ways.append(link(contactUrl, said.contact));
  if (ways.hasChildNodes()) place.append(ways);
}

/** Leads to the guide as one page without scripts, unless the author's own words do. */
export function offerPlainPage(place: Element, base: string, { plain: [page, name] }: Said): void {
  if (!place.querySelector(`a[href$="${page}"]`)) place.append(paragraph(link(base + page, name)));
}

/** Tells the clinic's web person why a place shows words. */
export function report(why: unknown): void {
  console.error(`care-guide: the guide could not start (${why}); the fallback is shown.`);
}
