// The script's tag: whether browsers will run it, and whether it is the one that was built.
import { SHARING } from "../sharing";
import { bare } from "./address";
import { ask, versionIn } from "./files";
import { type Finding, know, look, must } from "./finding";
import { addressIn, MARK, type Page } from "./page";

const AGAIN = "Copy the tag again, and empty the cache of your pages.";
const EXCLUDE = "Leave care-guide.js out of the tool that did it, and empty its cache.";
const RUNS = /^(|module|(text|application)\/(x-)?(java|ecma)script)$/i;

export async function judgeTags(page: Page): Promise<Finding[]> {
  const each = await Promise.all(page.scripts.map((script) => judgeTag(page, script)));
  return [...curled(page), ...cutShort(page), ...each.flat(), ...twice(page)];
}

const CURLY = /[\u201c\u201d\u201e]/;

/** Quotes that a word processor or an editor curled became part of names and values. A clinic's own words may have some. */
function curled({ places, scripts }: Page): Finding[] {
  const texts = ATTRIBUTES.filter(({ kind }) => /^(text|label)$/.test(kind)).map(({ name }) => `data-${name}`);
  const others = ["src", "integrity", "data-care-guide", ...ATTRIBUTES.map(({ name }) => `data-${name}`)];
  const isCurled = ({ name, value }: Attr) =>
    CURLY.test(name) ||
    (texts.includes(name)
      ? /^[\u201c\u201e][^\u201c\u201d]*$/.test(value)
      : others.includes(name) && CURLY.test(value));
  if (![...places, ...scripts].some(({ attributes }) => [...attributes].some(isCurled))) return [];
  return [
    must(
      "curly-quotes",
      "The quotation marks in the tag became curly, so browsers cannot read it.",
      "Copy it again, and paste it in the Text tab or in a Custom HTML block.",
    ),
  ];
}

/** A straight mark in a value ended it, and what follows became names. */
function cutShort({ places, scripts }: Page): Finding[] {
  const names = [...places, ...scripts].flatMap(({ attributes }) => [...attributes].map(({ name }) => name));
  if (!names.some((name) => /["']/.test(name))) return [];
  return [
    must(
      "quote-inside",
      "A quotation mark inside a value ended it early.",
      "Make the tag with builder.html, which writes it as &quot;.",
    ),
  ];
}

function twice({ scripts }: Page): Finding[] {
  const sources = scripts.flatMap((script) => script.getAttribute("src") ?? []);
  if (sources.length < 2) return [];
  return new Set(sources).size > 1
    ? [
        look(
          "double",
          "The script is on the page more than once, with different addresses. The first one counts.",
          "Keep one tag, that of the newest version.",
        ),
      ]
    : [know("double", "The script is on the page more than once. That does no harm.")];
}

async function judgeTag(page: Page, script: HTMLScriptElement): Promise<Finding[]> {
  const source = script.getAttribute("src");
  const held = heldBack(script, source);
  if (held) return [held];
  const address = addressIn(page, source!);
  if (!address || /[\u201c\u201d]/.test(source!)) return [];
  const elsewhere = fromElsewhere(script, address);
  if (elsewhere) return [elsewhere];
  return [...judgeVersion(address, script), ...(await judgeFile(page, address, script))];
}

/** A tool keeps the script from running at once. */
function heldBack(script: HTMLScriptElement, source: string | null): Finding | undefined {
  const type = script.getAttribute("type") ?? "";
  if (RUNS.test(type.trim()) && source) return undefined;
  const names = [...script.attributes].map(({ name, value }) => `${name}=${value}`).join(" ");
  const isConsent = /^text\/plain$/i.test(type) || /consent|cookie|categor|cmplz|optanon|usercentrics/i.test(names);
  return isConsent
    ? must(
        "consent-holds",
        "A consent tool holds the guide back until a visitor agrees.",
        "Mark care-guide.js as necessary there. It sets no cookies and sends nothing.",
      )
    : look(
        "script-delayed",
        "A speed tool starts the guide only once a visitor moves. Until then your words stand.",
        EXCLUDE,
      );
}

/** The script lies on another site than the page. */
function fromElsewhere(script: HTMLScriptElement, { protocol, host }: URL): Finding | undefined {
  if (protocol === location.protocol && host === location.host) return undefined;
  if (bare(host) === bare(location.host))
    return must(
      "script-www",
      `The script comes from ${protocol}//${host}, and the page from ${location.origin}: for browsers, two sites.`,
      "Begin its address with a slash: /care-guide/care-guide.js.",
    );
  if (!script.hasAttribute("crossorigin"))
    return must(
      "script-elsewhere",
      `The script lies on ${host}, which browsers do not let the page read.`,
      `Put the files on your own site. Or add crossorigin to the script, and have that site send Access-Control-Allow-Origin with all files. ${SHARING}`,
    );
  return know("script-elsewhere", `The script lies on ${host}, where this page cannot look.`);
}

function judgeVersion(address: URL, script: HTMLScriptElement): Finding[] {
  const asked = address.searchParams.get("v");
  const integrity = script.getAttribute("integrity")?.trim() ?? "";
  const isPinned = /^sha(256|384|512)-[\w+/-]{40,}={0,2}$/.test(integrity);
  const isFitting = integrity.split(/\s+/).includes(FILES["care-guide.js"]!);
  if (asked && versionIn(asked) && asked !== VERSION) {
    const says = `The tag on the page is of version ${asked}, and the files are of ${VERSION}`;
    return isPinned && !isFitting
      ? [must("tag-old", `${says}, so browsers do not run the script.`, AGAIN)]
      : [look("tag-old", `${says}. Browsers that kept an old file may mix the two.`, AGAIN)];
  }
  if (!integrity || isFitting) return [];
  return isPinned
    ? [
        must(
          "integrity-wrong",
          "The value of integrity in the tag does not fit the script, so browsers do not run it.",
          AGAIN,
        ),
      ]
    : [look("integrity-example", "The value of integrity in the tag is still an example, and checks nothing.", AGAIN)];
}

/** The tag asks for a script that is not the one beside this page. */
async function judgeFile({ places }: Page, address: URL, script: HTMLScriptElement): Promise<Finding[]> {
  const own = new URL("care-guide.js", location.href);
  if (address.pathname === own.pathname) return [];
  const response = await ask(address).catch(() => undefined);
  const text = response?.ok ? await response.text() : "";
  const folder = own.pathname.replace(/[^/]*$/, "");
  if (!MARK.test(text))
    return [
      must(
        "script-lost",
        `The page asks for ${address.pathname}, but there is no such script. The files lie in ${folder}.`,
        `Copy the tag again with ${folder} as its folder: its words link there too. The script is ${own.pathname}?v=${VERSION}.`,
      ),
    ];
  const whole = await ask(new URL("frame.html", address)).then(
    ({ ok }) => ok,
    () => false,
  );
  if (whole)
    return [
      know(
        "other-folder",
        `The page takes the guide from ${new URL(".", address).pathname}. Open the doctor there to have those files looked at.`,
      ),
    ];
  const isNamed = places.some((place) => place.getAttribute("data-care-guide")?.includes("/"));
  const says = `A speed tool serves a copy of care-guide.js, ${address.pathname}`;
  return isNamed && !script.hasAttribute("integrity")
    ? [look("script-copied", `${says}. It works, since the tag names its folder.`, EXCLUDE)]
    : [must("script-copied", `${says}, which cannot find its files or does not fit its integrity.`, EXCLUDE)];
}
