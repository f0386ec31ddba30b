// The version of a build: all of its files name it, so that no cache can mix two builds.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { join } from "node:path";

/** What stands for the version in a script until it is known. */
export const UNSTAMPED = "{{version}}";

/**
 * The number of the package, and a digest of everything that must not be mixed with another build.
 * @param {string} number
 * @param {(string | Uint8Array)[]} parts
 */
export function versionOf(number, parts) {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(`${Buffer.byteLength(part)} `).update(part);
  return `${number}-${hash.digest("hex").slice(0, 8)}`;
}

/** Puts the version into a script. @param {string} script @param {string} version */
export function stamp(script, version) {
  if (!script.includes(UNSTAMPED)) throw new Error("a script says no version");
  return script.replaceAll(UNSTAMPED, version);
}

/** The number of the package. @param {string} root the project's folder */
export function numberOf(root) {
  const [, number] = readFileSync(join(root, "Cargo.toml"), "utf8").match(/^version = "(.+)"$/m) ?? [];
  if (!number) throw new Error("Cargo.toml has no version");
  return number;
}

/** The head of the loader, which says its version. @param {string} version */
export function head(version) {
  return `/*! care-guide ${version}, MIT OR Apache-2.0 */\n`;
}

/** The version that a loader says in its head. @param {string} loader */
export function versionIn(loader) {
  const [, version] = loader.match(/^\/\*! care-guide (\S+), /) ?? [];
  if (!version) throw new Error("the loader does not begin with its version");
  return version;
}
