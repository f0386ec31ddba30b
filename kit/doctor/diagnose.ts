// All that can be said of a page, in the order in which an owner can mend it.
import { addressOf } from "./address";
import { type File, fetchFiles, judgeFiles } from "./files";
import { type Finding, know, must, sorted } from "./finding";
import { type Seen, see } from "./layout";
import { judgeLinks } from "./links";
import { open, type Page } from "./page";
import { mayBeFramed } from "./policy";
import { find } from "./structure";
import { judgeTags } from "./tags";
import { judgeTrackers } from "./trackers";
import { judgeFolders, judgePolicy, judgeValues } from "./values";

/** Milliseconds to wait for the guide's script, and for a guide whose script runs. */
type Patience = readonly [soon: number, late: number];
const WELL: Patience = [4_000, 8_000];
const PERHAPS: Patience = [1_500, 3_000];
const HOPELESS: Patience = [300, 300];

/** What keeps a guide from being seen to start. */
const HIDES = /^(hidden|invisible|narrow)$/;

/** What a script that comes later can make good. */
const MENDED = /^(consent-holds|no-guide|no-place|only-words|held-back|script-(removed|joined|copied|lost))$/;

/** What a guide starts in spite of. */
const HARMLESS = /^(link-lost|quote-inside)$/;

const stops = ({ id, level }: Finding) => level === "must" && !HARMLESS.test(id);

export async function diagnose(written: string, room: HTMLElement | undefined): Promise<Finding[]> {
  const address = addressOf(written, new URL(location.href));
  const [files, opened] = await Promise.all([fetchFiles(), address ? open(address) : noAddress(written)]);
  const ofFiles = judgeFiles(files, address ?? new URL(location.href));
  if (!("html" in opened)) return sorted([opened, ...ofFiles]);
  const { page, findings } = await find(opened);
  const ofPage = [...findings, ...(await judgePage(page, files))];
  const found = [...ofFiles, ...ofPage];
  // A guide that waits for a visitor's hand does not start here.
  const isExplained = found.some(stops) || found.some(({ id }) => id === "script-delayed");
  const isMended = !found.some(
    (finding) => (stops(finding) && !MENDED.test(finding.id)) || finding.id === "script-delayed",
  );
  const seen = room && (await seeIn(room, opened, isExplained ? (isMended ? PERHAPS : HOPELESS) : WELL));
  if (!seen) return sorted([...found, ...judgeTrackers(opened.document, [])]);
  // The height of a guide that did not start says nothing.
  const layout = seen.findings.filter(({ id }) => seen.isStarted || !/^(cut|scrolls)$/.test(id));
  const isUnknown = seen.isOpen && !seen.isStarted && !isExplained && !layout.some(({ id }) => HIDES.test(id));
  return sorted([
    ...found.flatMap((finding) => inTheLightOf(seen, finding)),
    ...layout,
    ...(isUnknown ? [unknown(seen)] : []),
    ...judgeTrackers(opened.document, seen.asked),
  ]);
}

function noAddress(written: string): Finding {
  const says = `“${written}” is no address of a page.`;
  return must("no-address", says, "Write it as the browser shows it, such as /anxiety/.");
}

/** What is left of a finding once the page was seen. */
function inTheLightOf({ isStarted, hasRun }: Seen, finding: Finding): Finding[] {
  const { id, level, says } = finding;
  if (isStarted && id === "consent-holds")
    return [
      { ...finding, level: "look", says: `${says} Here it started, perhaps since this browser has agreed before.` },
    ];
  // What works was brought by a script of the page, so nothing is missing from it.
  if (isStarted && level === "must" && MENDED.test(id)) return [];
  if (hasRun && id === "script-removed")
    return [
      must(
        "script-moved",
        "The guide's script runs, but not as a file of its own, so it cannot find the others: a tool or another script brings it.",
        'Leave care-guide.js out of that tool, or name the folder: data-care-guide="/care-guide/".',
      ),
    ];
  return [finding];
}

async function judgePage(page: Page, files: readonly File[]): Promise<Finding[]> {
  if (page.places.length + page.scripts.length === 0) return [];
  const frame = files.find(({ name }) => name === "frame.html")?.headers;
  const asked = await Promise.all([judgeTags(page), judgeFolders(page), judgeLinks(page)]);
  return [...asked.flat(), ...judgePolicy(page, frame), ...judgeValues(page)];
}

/** Looks at the page in a frame, if it lets itself be framed. */
async function seeIn(room: HTMLElement, page: Page, patience: Patience): Promise<Seen> {
  if (mayBeFramed(page.headers, page.url, page.url)) return see(page.url, room, ...patience);
  const says = "The page may not stand in a frame, so its layout was not looked at. Look at it yourself, on a phone.";
  return { isOpen: false, hasRun: false, isStarted: false, findings: [know("not-looked", says)], asked: [] };
}

function unknown({ hasRun, asked }: Seen): Finding {
  const console = "Open the page, then the browser's console (F12)";
  if (!hasRun)
    return must(
      "not-run",
      "The guide's script did not run, and nothing in the page says why.",
      `${console}: the red lines that name care-guide.js say why.`,
    );
  if (!asked.some((address) => /\/frame\.html/.test(address)))
    return must(
      "frame-held",
      "The guide's script ran, but its frame was never asked for: a consent tool or another script holds frames back.",
      "Mark frame.html as necessary there. It sets no cookies and sends nothing.",
    );
  return must(
    "not-started",
    "The guide's script ran, but the guide did not start.",
    `${console}: the sentence that begins with care-guide: says why.`,
  );
}
