// The list of what the guide is made of (SBOM), in the form of CycloneDX: https://cyclonedx.org.
// It names no time and no machine, so that equal sources give an equal list.
import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "smol-toml";

const LICENSE = "MIT OR Apache-2.0";

/**
 * @param {string} root the project's folder
 * @param {string} stage the folder of what a clinic uploads
 * @param {{ version: string, glue: string }} guide its version, and what wasm-bindgen generated
 */
export function sbom(root, stage, { version, glue }) {
  const files = readdirSync(stage).filter((name) => name !== "index.html");
  const components = crates(root);
  const bindgen = components.find(({ name }) => name === "wasm-bindgen");
  const list = {
    bomFormat: "CycloneDX",
    specVersion: "1.5",
    version: 1,
    metadata: {
      component: {
        type: "application",
        name: "care-guide",
        version,
        licenses: [{ expression: LICENSE }],
        components: files.sort().map((name) => ({
          type: "file",
          name,
          hashes: [{ alg: "SHA-384", content: hash("sha384", readFileSync(join(stage, name))) }],
        })),
      },
    },
    components: [
      ...components,
      {
        type: "library",
        name: "std",
        version: run(root, "rustc", ["--version"]).trim(),
        description: "The Rust standard library, compiled along, with the crates that it brings",
        licenses: [{ expression: LICENSE }],
      },
      {
        type: "library",
        name: "wasm-bindgen-glue",
        version: bindgen?.version,
        description: "JavaScript that wasm-bindgen generated, in frame.html",
        licenses: [{ expression: LICENSE }],
        hashes: [{ alg: "SHA-256", content: hash("sha256", glue) }],
      },
    ],
  };
  return `${JSON.stringify(list, null, 2)}\n`;
}

/** The crates that the program is linked from: no macros, and nothing that only builds or tests. @param {string} root */
function crates(root) {
  const lock = /** @type {{ package: { name: string, version: string, source?: string, checksum?: string }[] }} */ (
    /** @type {unknown} */ (parse(readFileSync(join(root, "Cargo.lock"), "utf8")))
  );
  const checksums = new Map(lock.package.map(({ name, version, checksum }) => [`${name} ${version}`, checksum]));
  // Those without a source are the program itself.
  const own = new Set(lock.package.filter(({ source }) => !source).map(({ name }) => name));
  const tree = ["tree", "--locked", "--package=care-guide", "--target=wasm32-unknown-unknown"];
  const edges = ["--edges=normal,no-proc-macro", "--prefix=none", "--no-dedupe", "--format={p}\t{l}"];
  const lines = run(root, "cargo", [...tree, ...edges])
    .trim()
    .split("\n")
    .filter((line) => !own.has(line.split(" ")[0]));
  return [...new Set(lines)].sort().map((line) => {
    const [, name, version, license] = line.match(/^(\S+) v(\S+)[^\t]*\t(.+)$/) ?? [];
    const checksum = checksums.get(`${name} ${version}`);
    if (!checksum) throw new Error(`Cargo.lock has no checksum for ${JSON.stringify(line)}`);
    const purl = `pkg:cargo/${name}@${version.replaceAll("+", "%2B")}`;
    return {
      type: "library",
      "bom-ref": purl,
      purl,
      name,
      version,
      // Old manifests write a slash for "or".
      licenses: [{ expression: license.replaceAll("/", " OR ") }],
      hashes: [{ alg: "SHA-256", content: checksum }],
    };
  });
}

/** @param {string} root @param {string} program @param {string[]} options */
function run(root, program, options) {
  return execFileSync(program, options, { cwd: root, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
}

/** @param {string} algorithm @param {string | Uint8Array} content */
function hash(algorithm, content) {
  return createHash(algorithm).update(content).digest("hex");
}
