// Whether the page has both halves of the tag, and where they went if not.
import { SHARING } from "../sharing";
import { ask } from "./files";
import { type Finding, look, must } from "./finding";
import { addressIn, MARK, open, type Page, read } from "./page";

/** How many scripts of the page are searched for a copy of the loader. */
const MOST = 40;

/** Either half of the tag, as text. */
const TAG = /data-care-guide|care-guide\.js/;

/** What the plugin replaces, however somebody wrote it. */
const SHORTCODE = /\[\s*care[-_ ]?guide\b/i;

const AGAIN = "Copy the tag again and paste it";

/** Finds the guide in the page, or in a frame of it; says what is missing. */
export async function find(page: Page): Promise<{ page: Page; findings: Finding[] }> {
  if (page.places.length || page.scripts.length) return { page, findings: await halves(page) };
  for (const frame of page.document.querySelectorAll("iframe")) {
    const within = await inFrame(page, frame);
    if (within && (within.places.length || within.scripts.length))
      return { page: within, findings: [...framed(frame), ...(await halves(within))] };
  }
  return { page, findings: [nothing(page)] };
}

async function inFrame(page: Page, frame: HTMLIFrameElement): Promise<Page | undefined> {
  if (frame.hasAttribute("srcdoc")) return read(page.url, page.headers, frame.getAttribute("srcdoc")!);
  const address = addressIn(page, frame.getAttribute("src") ?? "");
  if (!address || address.origin !== location.origin) return undefined;
  const found = await open(address);
  return "html" in found ? found : undefined;
}

function framed(frame: HTMLIFrameElement): Finding[] {
  const rights = frame.getAttribute("sandbox");
  if (rights !== null && !/allow-scripts/.test(rights))
    return [
      must(
        "sandboxed",
        "The guide stands in a frame in which no scripts may run (sandbox).",
        "Put the tag into the page itself, or link to a page that has it.",
      ),
    ];
  if (rights !== null && !/allow-same-origin/.test(rights))
    return [
      must(
        "sandboxed",
        "The guide stands in a sandboxed frame, which may not read the guide's files.",
        `Put the tag into the page itself. Or add crossorigin to the script, and have the server send Access-Control-Allow-Origin with the files. ${SHARING}`,
      ),
    ];
  return [
    look(
      "framed",
      "The guide stands in a frame of the page, so it cannot make room for itself: visitors scroll in a box.",
      "Put the tag into the page itself if you can. Else give the frame much height.",
    ),
  ];
}

/** A page without any half. */
function nothing({ document }: Page): Finding {
  const shown = document.body.cloneNode(true) as HTMLElement;
  for (const unseen of shown.querySelectorAll("script, style, noscript, template")) unseen.remove();
  const comments = document.createNodeIterator(document, NodeFilter.SHOW_COMMENT);
  const kept = [...document.querySelectorAll("template")].map(({ innerHTML }) => innerHTML);
  for (let comment = comments.nextNode(); comment; comment = comments.nextNode()) kept.push(comment.nodeValue!);
  if (TAG.test(shown.textContent!))
    return must(
      "code-shown",
      "Visitors see the code itself: it was pasted as text.",
      `${AGAIN} in the Text tab or in a Custom HTML block.`,
    );
  if (kept.some((text) => TAG.test(text)))
    return must(
      "held-back",
      "The tag is in the page, but in a comment or a template, where browsers leave it alone.",
      "Take it out of there, or leave it out of the tool that put it there.",
    );
  if (SHORTCODE.test(shown.textContent!))
    return must(
      "shortcode-shown",
      "Visitors read the shortcode itself.",
      "Activate the plugin, and write [care_guide] with an underscore.",
    );
  if (document.querySelector('a[href="tel:988"], a[href="sms:988"]'))
    return must(
      "only-words",
      "Only the crisis lines are on the page: the tag was pasted into a text block.",
      `Remove them. ${AGAIN} into a Custom HTML block.`,
    );
  return must("no-guide", "This page has no guide in it.", "Is it the right page, and is what you pasted published?");
}

async function halves(page: Page): Promise<Finding[]> {
  const { places, scripts, document } = page;
  if (scripts.length === 0) return [await withoutScript(page)];
  if (places.length === 0 && !scripts.some((script) => document.body.contains(script)))
    return [
      must(
        "no-place",
        "The script is there, but the place for the guide is not.",
        `${AGAIN} whole: the div and the script.`,
      ),
    ];
  const shut = [...places, ...scripts].find((element) => element.closest("noscript"));
  if (shut)
    return [
      must(
        "held-back",
        "The tag stands inside noscript, where browsers leave it alone.",
        "Leave it out of the tool that put it there.",
      ),
    ];
  return [];
}

/** What became of the script of a place that stands alone. */
async function withoutScript(page: Page): Promise<Finding> {
  const { document, places } = page;
  const exclude = "Leave care-guide.js out of that tool, and empty its cache.";
  const isNamed = places.some((place) => place.getAttribute("data-care-guide")?.includes("/"));
  const joined = (where: string) =>
    isNamed
      ? look(
          "script-joined",
          `A speed tool put care-guide.js ${where}. It works, since the tag names its folder.`,
          exclude,
        )
      : must(
          "script-joined",
          `A speed tool put care-guide.js ${where}, where it cannot find its files.`,
          `${exclude} Or name the folder: data-care-guide="/care-guide/".`,
        );
  const all = [...document.scripts];
  if (all.some(({ text }) => MARK.test(text))) return joined("into the page");
  for (const script of all.filter((script) => script.hasAttribute("src")).slice(0, MOST)) {
    const address = addressIn(page, script.getAttribute("src")!);
    if (address?.origin !== location.origin) continue;
    const text = await ask(address).then(
      (response) => response.text(),
      () => "",
    );
    if (MARK.test(text)) return joined(`into ${address.pathname}`);
  }
  return must(
    "script-removed",
    "The place for the guide is there, but its script is not. Editors remove it when an account may not post scripts.",
    "Ask an administrator to paste the tag, or use the plugin, or have the script added to all pages.",
  );
}
