// The words of a place whose guide does not stand.
import { callLink, isContact } from "./rules";
import type { Attributes } from "./tag";
import { wordsOf } from "./words";

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
export function fillEmpty(place: Element, { lang, phone = "", "contact-url": contact }: Attributes): void {
  if (place.textContent?.trim()) return;
  const said = wordsOf(lang);
  const [before, call, or, text, danger, emergency, end] = said.crisis;
  place.append(
    paragraph(before, link("tel:988", call), or, link("sms:988", text), danger, link("tel:911", emergency), end),
  );
  const ways = paragraph();
  const number = callLink(phone);
  if (number) ways.append(link(number, said.call), " ");
  if (contact && isContact(contact, document.baseURI)) ways.append(link(contact, said.contact));
  if (ways.hasChildNodes()) place.append(ways);
}

/** Leads to the guide as one page without scripts, unless the author's own words do. */
export function offerPlainPage(place: Element, base: string, lang: string | undefined): void {
  const [page, name] = wordsOf(lang).plain;
  if (!place.querySelector(`a[href$="${page}"]`)) place.append(paragraph(link(base + page, name)));
}

/** Tells the clinic's web person why a place shows words. */
export function report(why: unknown): void {
  console.error(`care-guide: the guide could not start (${why}); the fallback is shown.`);
}
