// Makes a script shorter than esbuild leaves it: terser also puts what is called once where it is called. Gzipped, that
// is 80 bytes of the loader and 100 of the frame.
import { minify } from "terser";

/**
 * The letters of names, those of the most frequent names first: the order in which the loader became smallest, found by
 * trying. By how often letters stand in the script, the order would change with each build's digests.
 */
const LETTERS = "rneadiobtfcsplvwxhjzqkmgyuENATOIRSCLUPDMHGFYBVKWXJQZ";

/** @param {number} place @returns {string} the shortest names first */
function name(place) {
  const last = LETTERS[place % LETTERS.length];
  return place < LETTERS.length ? last : name(Math.floor(place / LETTERS.length) - 1) + last;
}

/** @param {string} script @param {import("terser").ECMA} ecma the edition of the language that it may be written in */
export async function minified(script, ecma) {
  const { code } = await minify(script, {
    ecma,
    // One list of all variables, with their values where they are set: another 10 bytes of the loader.
    compress: { passes: 3, hoist_vars: true },
    mangle: { nth_identifier: { get: name } },
    // A server that names another encoding must not change what the policy has hashes of.
    format: { ascii_only: true },
  });
  if (!code) throw new Error("nothing is left of a script");
  return code;
}
