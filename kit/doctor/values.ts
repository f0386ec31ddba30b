// What the tag says, by the rules of the guide; and what the page's own policy says of the guide.
import { folderOf } from "../../loader/rules";
import { meantBy } from "../names";
import { type Attribute, allowedIn, asHex, isUsable, readReview, refusedIn, shades } from "../rules";
import { ask } from "./files";
import { type Finding, know, look, must } from "./finding";
import { addressIn, type Page } from "./page";
import { allows } from "./policy";

/** Attributes that pages and their tools add to anything. */
const COMMON =
  /^(class|id|style|title|hidden|lang|dir|role|src|async|defer|type|integrity|crossorigin|nonce|charset|aria-.*)$/;

export function judgeValues(page: Page): Finding[] {
  const tags = page.places.length ? page.places : page.scripts;
  return [...[...page.places, ...page.scripts].flatMap(misspelt), ...tags.flatMap((tag) => judgePlace(page, tag))];
}

function judgePlace(page: Page, place: Element): Finding[] {
  /** What the place does not say, the script's tag may. */
  const said = ({ name }: Pick<Attribute, "name">) =>
    [place, ...page.scripts].map((tag) => tag.getAttribute(`data-${name}`)).find((value) => value !== null) ?? "";
  const values = Object.fromEntries(ATTRIBUTES.map((attribute) => [attribute.name, said(attribute)]));
  const found = [
    ...refusedIn(ATTRIBUTES, values, page.url.href).map((attribute) => refused(attribute, said(attribute), page)),
    ...ATTRIBUTES.flatMap((attribute) => stale(attribute, said(attribute))),
    ...shaded(values),
  ];
  const ways = ATTRIBUTES.filter(({ name }) => /^(phone|contact-url)$/.test(name));
  if (!ways.some((attribute) => said(attribute) && isUsable(attribute, said(attribute), page.url.href)))
    found.push(
      look(
        "no-contact",
        "The tag names neither a phone number nor a contact page, so the guide cannot lead visitors to you.",
        "Add data-phone or data-contact-url.",
      ),
    );
  if (/^on$/i.test(said({ name: "events" }).trim()))
    found.push(
      know(
        "events",
        "The tag asks for events, so every script of the page, trackers too, can learn that a visitor opened the guide and followed a link to you.",
      ),
    );
  return found;
}

/** A value that the guide ignores. */
function refused(attribute: Attribute, given: string, page: Page): Finding {
  const value = given.slice(0, 40);
  const allowed = `Allowed is ${allowedIn(attribute)}.`;
  // It is well written, and still refused: it is a number of the clinic's own.
  if (isUsable(attribute, given, page.url.href))
    return look(
      "own-crisis-line",
      `data-${attribute.name}="${value}" is a number of your own, which is no crisis line, and the guide ignores it.`,
      allowed,
    );
  const what = attribute.kind === "list" ? "has a word in it that cannot be used" : "cannot be used";
  return look("bad-value", `data-${attribute.name}="${value}" ${what}, and the guide ignores it.`, allowed);
}

/** A color in which text would be hard to read. */
function shaded({ accent: given = "", theme = "" }: Record<string, string>): Finding[] {
  const [color, scheme] = [given.trim(), /^dark$/i.test(theme.trim()) ? "dark" : "light"] as const;
  const made = shades(color)?.[scheme];
  if (!made || made === asHex(color)) return [];
  return [
    know(
      "accent-changed",
      `Text in data-accent="${color}" would be too faint on the guide's grounds, so the guide makes it ${made}.`,
    ),
  ];
}

/** A review of other words than those that are here. */
function stale({ kind, name }: Attribute, value: string): Finding[] {
  const [, , edition = EDITION] = (kind === "review" && readReview(value.trim())) || [];
  if (edition === EDITION) return [];
  return [
    look(
      "old-review",
      `data-${name} is of edition ${edition} of the words, and these are ${EDITION}, so the guide does not show it.`,
      "Ask your reviewer to read what changed, then name this edition.",
    ),
  ];
}

/** Names that are meant for the guide, and none of its own. */
function misspelt(tag: Element): Finding[] {
  const known = ATTRIBUTES.map(({ name }) => name);
  return [...tag.attributes].flatMap(({ name }) => {
    const own = name.replace(/^data-/, "");
    const isData = own !== name;
    if (own === "care-guide" || COMMON.test(name) || (isData && known.includes(own))) return [];
    // A consent tool gives its scripts a data-name.
    const isTools = name === "data-name" && tag.localName === "script";
    const meant = isData && !isTools ? meantBy(own, known) : known.find((known) => known === own);
    return meant
      ? [look("unknown-attribute", `${name} is none of the guide's attributes.`, `Write data-${meant}.`)]
      : [];
  });
}

/** The folder that a place names. */
export async function judgeFolders(page: Page): Promise<Finding[]> {
  const written = page.scripts.map((script) => script.getAttribute("src")).find(Boolean);
  const source = written ? addressIn(page, written)?.href : undefined;
  const checks = page.places.map(async (place) => {
    const named = place.getAttribute("data-care-guide") ?? "";
    if (!named.includes("/") || /[\u201c\u201d]/.test(named)) return [];
    const folder = folderOf(named, source, page.url.href);
    if (!folder)
      return [
        must(
          "folder-refused",
          `data-care-guide="${named.slice(0, 40)}" names no folder of this site.`,
          "Name the folder of the files, with its slashes, such as /care-guide/.",
        ),
      ];
    if (new URL(folder).origin !== location.origin) return [];
    const isThere = await ask(new URL("frame.html", folder)).then(
      ({ ok }) => ok,
      () => false,
    );
    return isThere
      ? []
      : [
          must(
            "folder-wrong",
            `The tag says that the files lie in ${new URL(folder).pathname}, but frame.html is not there.`,
            `Copy the tag again with the right folder, since its words link there too, or upload the files there. This page lies in ${location.pathname.replace(/[^/]*$/, "")}.`,
          ),
        ];
  });
  return (await Promise.all(checks)).flat();
}

/** What the page's own headers forbid. */
export function judgePolicy(page: Page, frame: Headers | undefined): Finding[] {
  const { policies: all, url, headers, scripts } = page;
  const found: Finding[] = [];
  const script = scripts.find((script) => script.hasAttribute("src"));
  const own = new URL("care-guide.js", location.href);
  const address = (script && addressIn(page, script.getAttribute("src")!)) ?? own;
  const mark = { nonce: script?.getAttribute("nonce") ?? "", integrity: script?.getAttribute("integrity") ?? "" };
  const policy = (id: string, what: string, directive: string) =>
    must(
      id,
      `The page's content security policy does not allow ${what}.`,
      `Ask whoever set it to add 'self' to ${directive}.`,
    );
  if (all.some((policy) => policy.has("sandbox") && !policy.get("sandbox")!.includes("allow-scripts")))
    found.push(
      must(
        "page-sandboxed",
        "The page's content security policy lets no script of it run (sandbox).",
        "Ask whoever set it to take sandbox out for this page.",
      ),
    );
  if (!allows(all, "script", address, url, mark))
    found.push(policy("policy-script", "the guide's script", "script-src"));
  if (!allows(all, "frame", new URL("frame.html", address), url))
    found.push(policy("policy-frame", "the guide's frame", "frame-src"));
  if (!allows(all, "connect", new URL("care-guide_bg.wasm", address), url))
    found.push(policy("policy-connect", "that the guide's program is fetched", "connect-src"));
  const isolates = (headers?: Headers) =>
    /^(require-corp|credentialless)/i.test(headers?.get("cross-origin-embedder-policy") ?? "");
  if (isolates(headers) && frame && !isolates(frame))
    found.push(
      must(
        "page-isolated",
        "The page sends Cross-Origin-Embedder-Policy, and frame.html does not, so browsers refuse the frame.",
        "Ask your host to send the same header with frame.html.",
      ),
    );
  return found;
}
