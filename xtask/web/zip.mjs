// Zips that are the same byte for byte wherever they are made: names in order, one time, one compressor.
import { zipSync } from "fflate";

/** The earliest time that a zip can name; of the machine's own zone, as fflate writes it. */
const TIME = new Date(1980, 0, 1);

/** What Unix keeps of a file that its owner may change and everybody read. */
const UNIX = 3;
const ATTRIBUTES = 0o100644 * 2 ** 16;

/** @typedef {Record<string, string | Uint8Array>} Files what is in them, by their names with folders */

/** @param {Files} files */
export function zip(files) {
  const entries = Object.keys(files)
    .sort()
    .map((name) => [name, Buffer.from(files[name])]);
  return zipSync(Object.fromEntries(entries), { level: 9, mtime: TIME, os: UNIX, attrs: ATTRIBUTES });
}

/** Files put into a folder. @param {string} folder @param {Files} files @returns {Files} */
export function under(folder, files) {
  return Object.fromEntries(Object.entries(files).map(([name, content]) => [`${folder}/${name}`, content]));
}
