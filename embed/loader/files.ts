// The guide's files, all of one version, so that no cache can mix two builds.
import { script } from "./tag";

export const PROGRAM = "care-guide_bg.wasm";

/** The files that were fetched, once for all guides. */
const files: Record<string, Promise<ArrayBuffer>> = {};

/** Milliseconds before a lost request is made again. */
const PAUSE = 500;

/** The address of a file in its version; `again` leads past whatever a cache has under the first. */
export function address(base: string, name: string, again = ""): string {
  return `${base}${name}?v=${VERSION}${again}`;
}

/**
 * A file's bytes. What does not come is asked for once more, unless it is later than `latest`, in milliseconds of the
 * page's clock; what failed is no answer for a later place.
 */
export function bytes(base: string, name: string, latest = Infinity): Promise<ArrayBuffer> {
  const key = base + name;
  files[key] ||= load(base, name, latest);
  files[key].catch(() => delete files[key]);
  return files[key];
}

async function load(base: string, name: string, latest: number): Promise<ArrayBuffer> {
  const ask = async (cache: RequestCache) => {
    const answer = await get(address(base, name), { integrity: FILES[name]!, cache });
    if (!answer.ok) throw new Error(`${name} answered ${answer.status}`);
    return answer.arrayBuffer();
  };
  return ask("default").catch(async (error) => {
    if (performance.now() > latest) throw error;
    await new Promise((done) => setTimeout(done, PAUSE));
    return ask("reload");
  });
}

/** Has the browser fetch this script anew for the next visit: its files were replaced, and a cache kept the old one. */
export function renewScript(): void {
  if (script?.src) get(script.src, { cache: "reload", mode: "no-cors" }).catch(() => {});
}

async function get(address: string, how: RequestInit): Promise<Response> {
  return fetch(address, how);
}
