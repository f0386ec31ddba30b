// The guide's files, all of one version, so that no cache can mix two builds.
import { PAUSE } from "./measures";
import { script } from "./tag";

/** The files that were fetched, once for all guides. */
const files: Record<string, Promise<ArrayBuffer>> = {};

export const program = (base: string) => bytes(`${base}care-guide_bg.wasm`, PROGRAM);

export const words = (base: string, file: string) => bytes(`${base}words-${file}.txt`, WORDS[file]!);

/** The further screens of a language. The frame knows their digest, and does without what is not the build's own. */
export const drawn = (base: string, lang: string) => bytes(`${base}drawn-${lang}.txt`);

/** A file's bytes. What does not come is asked for once more; what failed is no answer for a later place. */
function bytes(file: string, integrity?: string): Promise<ArrayBuffer> {
  const ask = (cache?: RequestCache) => get(file + "?v=" + VERSION, { integrity, cache });
  files[file] ||= ask().catch(() => new Promise((done) => setTimeout(() => done(ask("reload")), PAUSE)));
  files[file].catch(() => delete files[file]);
  return files[file];
}

/** Has the browser fetch this script anew for the next visit: its files were replaced, and a cache kept the old one. */
export function renewScript(): void {
  if (script?.src) get(script.src, { cache: "reload", mode: "no-cors" }).catch(() => {});
}

/** The one request that this script can make. */
async function get(address: string, how: RequestInit): Promise<ArrayBuffer> {
  return (await fetch(address, how)).arrayBuffer();
}
