// The words of a place whose guide does not stand.
import { callLink, isContact } from "./rules";
import { make } from "./styles";
import type { Attributes } from "./tag";

function link(href: string, words: string): HTMLAnchorElement {
  return Object.assign(make("a", words), { href });
}

/** Puts crisis lines and the clinic's contact into a place without content of its own, in a language that it names. */
export function fillEmpty(
  place: HTMLElement,
  { phone = "", contactUrl = "" }: Attributes,
  lang: string,
  crisis: string,
  call: string,
  contact: string,
): void {
  if (place.textContent!.trim()) return;
  place.lang = lang;
  const lines = crisis
    .split("|")
    .map((words, at) => (at % 2 ? link(...(words.split(/ (.*)/) as [string, string])) : words));
  place.append(make("p", ...lines));
  const number = callLink(phone);
  if (number) place.append(make("p", link(number, call)));
  if (isContact(contactUrl, document.baseURI)) place.append(make("p", link(contactUrl, contact)));
}

/** Tells the clinic's web person why a place shows words. */
export function report(why: unknown): void {
  console.error(`care-guide: the fallback is shown: ${why}.`);
}

/** Leads to the guide as one page without scripts, unless the author's own words do, and tells why. */
export function apologize(place: Element, base: string, page: string, words: string, lang: string, why: unknown): void {
  if (!place.querySelector(`a[href$="${page}"]`))
    place.append(Object.assign(make("p", link(base + page, words)), { lang }));
  report(why);
}
