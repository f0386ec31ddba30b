// The kit: all that a clinic needs to go live, in one zip that is the same byte for byte from the same files.
// node release.mjs DIST WORDS OUT RELEASED [CONTACT]
import { createHash } from "node:crypto";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { integrity } from "./assemble.mjs";
import { plugin, uploaded } from "./plugin.mjs";
import { ROOT } from "./project.mjs";
import { packets, saidIn } from "./review.mjs";
import { numberOf, versionIn } from "./version.mjs";
import { under, zip } from "./zip.mjs";

/** What the changelog says instead of a day. */
const UNRELEASED = "unreleased";

/**
 * @param {string} dist what was built
 * @param {string} words the folder of the words, with what the loader says
 * @param {string} released the day, as the changelog has it
 * @param {string} [contact] with whom a clinic speaks of the words and of faults
 */
export function kit(dist, words, released, contact = "") {
  const number = numberOf(ROOT);
  const folder = `care-guide-${number}`;
  const wordpress = `care-guide-wordpress-${number}.zip`;
  const upload = uploaded(dist);
  const version = versionIn(upload["care-guide.js"].toString());
  if (!version.startsWith(`${number}-`)) throw new Error(`what was built is ${version}, not ${number}`);
  const project = (/** @type {string} */ path) => readFileSync(join(ROOT, path));

  /** All that is in the kit. A file more is a line more. @type {import("./zip.mjs").Files} */
  const files = {
    "README.txt": readme({
      number,
      folder,
      wordpress,
      released,
      contact,
      said: saidIn(words),
      snippet: snippet(folder, version, upload),
    }),
    ...under(folder, upload),
    [wordpress]: zip(under("care-guide", plugin(upload, words, number))),
    ...under("review", packets(words, { isClinic: true, contact })),
    "care-guide.cdx.json": readFileSync(join(dist, "care-guide.cdx.json")),
    "docs/embedding.md": project("docs/embedding.md"),
    ...under("docs/pictures", pictures()),
    "docs/privacy.md": project("docs/privacy.md"),
    "CHANGELOG.md": project("CHANGELOG.md"),
    LICENSE: project("LICENSE"),
    "LICENSE-APACHE": project("LICENSE-APACHE"),
    "LICENSE-MIT": project("LICENSE-MIT"),
  };
  return { name: `${folder}.zip`, bytes: zip({ ...files, SHA256SUMS: checksums(files) }) };
}

/** What docs/embedding.md shows, by its names. @returns {import("./zip.mjs").Files} */
function pictures() {
  const folder = join(ROOT, "docs/pictures");
  return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name))]));
}

/**
 * What a web person pastes, as the documentation has it, for these very files.
 * @param {string} folder
 * @param {string} version
 * @param {Record<string, Buffer>} upload
 */
function snippet(folder, version, upload) {
  const [, lines = ""] = readFileSync(join(ROOT, "docs/embedding.md"), "utf8").match(/^```html\n(.*?)\n```$/ms) ?? [];
  return lines
    .replaceAll("/care-guide/", `/${folder}/`)
    .replace("?v=…", `?v=${version}`)
    .replace("sha384-…", integrity(upload["care-guide.js"]));
}

/** @param {{ number: string, folder: string, wordpress: string, released: string, contact: string, said: import("./review.mjs").Said, snippet: string }} about */
function readme({ released, contact, said, ...about }) {
  const heading = `care-guide ${about.number}`;
  const state =
    released === UNRELEASED
      ? "THIS IS A PREVIEW TO TRY, NOT A RELEASE. Do not publish it yet."
      : `Released on ${released}.`;
  const help = contact
    ? `To have a sentence changed, or to tell of a fault: ${contact}.`
    : "To have a sentence changed, or to tell of a fault, ask who gave you this kit.";
  /** @type {Record<string, string>} */
  const values = {
    ...about,
    edition: said.edition,
    heading: `${heading}\n${"=".repeat(heading.length)}`,
    state: `${state}\n${wrapped(said.state)}`,
    help: wrapped(help),
  };
  const template = readFileSync(join(ROOT, "kit/README.txt"), "utf8");
  return template.replace(/\{\{(\w+)\}\}/g, (_, name) => values[name]);
}

/** In lines as long as those of the page. @param {string} sentence */
function wrapped(sentence) {
  return sentence.replace(/(.{1,84})(?: |$)/g, "$1\n").trimEnd();
}

/** As `sha256sum --check` reads them. @param {import("./zip.mjs").Files} files */
function checksums(files) {
  const lines = Object.entries(files).map(
    ([name, content]) => `${createHash("sha256").update(content).digest("hex")}  ${name}\n`,
  );
  return lines.join("");
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const [dist, words, out, released, contact] = process.argv.slice(2);
  const { name, bytes } = kit(dist, words, released, contact);
  writeFileSync(join(out, name), bytes);
  console.error(`${join(out, name)}: ${Math.ceil(bytes.length / 1000)} kB. Its README.txt says how to go live.`);
}
