// Makes a script shorter than esbuild leaves it: terser also puts what is called once where it is called. Gzipped, that
// is 80 bytes of the loader and 100 of the frame.
import { minify } from "terser";

/** Names by how often their letters stand in scripts anyway. Counted anew, they would change with each build's digests. */
const LETTERS = "enatoirsclupdmhgfybvkwxjqzENATOIRSCLUPDMHGFYBVKWXJQZ";

/** @param {number} place @returns {string} the shortest names first */
function name(place) {
  const last = LETTERS[place % LETTERS.length];
  return place < LETTERS.length ? last : name(Math.floor(place / LETTERS.length) - 1) + last;
}

/** @param {string} script @param {import("terser").ECMA} ecma the edition of the language that it may be written in */
export async function minified(script, ecma) {
  const { code } = await minify(script, {
    ecma,
    compress: { passes: 3 },
    mangle: { nth_identifier: { get: name } },
    // A server that names another encoding must not change what the policy has hashes of.
    format: { ascii_only: true },
  });
  if (!code) throw new Error("nothing is left of a script");
  return code;
}
