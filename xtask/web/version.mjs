// The version of a build: all of its files name it, so that no cache can mix two builds.
import { createHash } from "node:crypto";

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
