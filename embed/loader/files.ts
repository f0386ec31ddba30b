// The guide's files, all of one version, so that no cache can mix two builds.
import { script } from "./tag";

/** The program of each folder, fetched once for all guides. */
const programs: Record<string, Promise<ArrayBuffer>> = {};

/** Milliseconds before a lost request is made again. */
const PAUSE = 500;

/** The address of a file in its version; `again` leads past whatever a cache has under the first. */
export function address(base: string, name: string, again = ""): string {
  return `${base}${name}?v=${VERSION}${again}`;
}

/** The program's bytes. What does not come is asked for once more; what failed is no answer for a later place. */
export function program(base: string): Promise<ArrayBuffer> {
  programs[base] ||= load(base);
  programs[base].catch(() => delete programs[base]);
  return programs[base];
}

async function load(base: string): Promise<ArrayBuffer> {
  const ask = async (cache: RequestCache) => {
    const answer = await get(address(base, "care-guide_bg.wasm"), { integrity: INTEGRITY, cache });
    if (!answer.ok) throw new Error(`care-guide_bg.wasm answered ${answer.status}`);
    return answer.arrayBuffer();
  };
  return ask("default").catch(async () => {
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
