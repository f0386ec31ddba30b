// Whether the pages of this site are there to which the guide, or the words in its place, lead.
import { isUsable } from "../rules";
import { ask } from "./files";
import { type Finding, look, must } from "./finding";
import { addressIn, type Page } from "./page";

/** Asks for each as a visitor would; what leads to another site is left alone. */
export async function judgeLinks(page: Page): Promise<Finding[]> {
  const named = inAttributes(page);
  // The words lead to the contact page too, and it is told once.
  const others = inWords(page).filter(([href]) => !named.some(([told]) => told === href));
  const found = [...named, ...others].map(async ([href, finding]) => ((await isMissing(href)) ? [finding] : []));
  return (await Promise.all(found)).flat();
}

/** Each with what is to be said if it leads nowhere. */
type Way = [href: string, finding: Finding];

function inAttributes(page: Page): Way[] {
  const tags = [...page.places, ...page.scripts];
  return ATTRIBUTES.filter(({ kind }) => kind === "link").flatMap((attribute) =>
    tags.flatMap((tag) => {
      const value = tag.getAttribute(`data-${attribute.name}`)?.trim();
      const address = value && isUsable(attribute, value, page.url.href) && addressIn(page, value);
      if (!address) return [];
      const says = `data-${attribute.name} leads to ${address.pathname}, where there is no page.`;
      const todo = "Correct it. The address of another site begins with https://, and a path of this one with a slash.";
      return [[address.href, must("link-lost", says, todo)]] satisfies Way[];
    }),
  );
}

function inWords(page: Page): Way[] {
  const links = page.places.flatMap((place) => [...place.querySelectorAll("a[href]")]);
  return links.flatMap((link) => {
    const address = addressIn(page, link.getAttribute("href")!);
    if (!address) return [];
    const says = `In the words of the tag, “${link.textContent!.trim()}” leads to ${address.pathname}, where there is no page.`;
    const todo =
      "Copy the tag again with the right folder and addresses: its words stand where the guide cannot start.";
    return [[address.href, look("words-lost", says, todo)]] satisfies Way[];
  });
}

async function isMissing(href: string): Promise<boolean> {
  if (new URL(href).origin !== location.origin) return false;
  const status = await ask(href).then(
    ({ status }) => status,
    () => 0,
  );
  return status === 404 || status === 410;
}
