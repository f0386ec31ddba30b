// The address of a page, as people write it.

/** How the name of a file ends that is a page, and no name of a site does. */
const FILE = /\.(html?|shtml|php\d?|aspx?|jsp|cfm|pdf)$/i;

/** What was meant by an address, on a site of this address; nothing where it is none. */
export function addressOf(written: string, here: URL): URL | undefined {
  const head = written.split(/[/?#]/, 1)[0]!;
  try {
    if (bare(head) === bare(here.host)) return new URL(here.origin + written.slice(head.length));
    if (/\.[a-z]{2,}(:\d+)?$/i.test(head) && !FILE.test(head)) return new URL(`https://${written}`);
    if (/^[a-z][a-z\d+-]*:/i.test(written)) return new URL(written);
    return new URL(written.startsWith("/") ? written : `/${written}`, here);
  } catch {
    return undefined;
  }
}

/** The name of a site, with or without `www`. */
export const bare = (host: string) => host.toLowerCase().replace(/^www\./, "");
