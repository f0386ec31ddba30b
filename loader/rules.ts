// What the tag's values may be, where the loader has to know it without the program. The program has the same
// rules in crates/core/src/config; tests/vectors/ holds both to the same answers.

/** The link to call a phone number of 7 to 15 digits, with an optional plus and the usual separators. */
export function callLink(value: string): string | undefined {
  const line = value.replace(/[\p{White_Space}\p{Cc}]+/gu, " ").trim();
  const isPhone = /^(?!.{31})\+?([ ()./\u2010-\u2013-]*\d){7,15}[ ()./\u2010-\u2013-]*$/.test(line);
  return isPhone ? "tel:" + line.replace(/[^+\d]/g, "") : undefined;
}

/** Whether an address may be linked to from this page. */
export function isContact(value: string, page: string): boolean {
  const url = parse(value, page);
  // What is no address, although a browser would make a page of this site of it: markup, a site or a mailbox without
  // its scheme, a bare number, a scheme alone.
  const isNone = /[<>"]|^(www\.|[^/:?#]*@|[\d ()+.-]*$|\w+:$)/i.test(value);
  if (!url || value.length > 2000 || isNone) return false;
  // Not by the origin alone: a blob: has the page's own, and a page without an origin shares that with anything.
  const isOwn = /^http:/.test(url.href) && url.origin === new URL(page).origin;
  return isOwn || /^(https|mailto|tel|sms):/.test(url.href);
}

/**
 * The folder of the guide's files: what the place names, if it names one, else the script's own.
 * A file in it stands for it. A value without a slash names none: JSX and some editors write `="true"` for an attribute without a value.
 * A sanitizer lets this attribute through, so it must not lead to another site, nor to a script.
 */
export function folderOf(named: string | undefined, script: string | undefined, page: string): string | undefined {
  const url = named?.includes("/")
    ? parse(named.trim().replace(/\/?([^/]*\.(js|html))?$/, "/"), page)
    : parse(".", script);
  const isOurs = [page, script].some((address) => parse("", address)?.origin === url?.origin);
  return isOurs && url && /^https?:/.test(url.href) ? new URL(".", url).href : undefined;
}

/** An address without a name and a password in it, which make it look like another. */
function parse(address: string, base: string | undefined): URL | undefined {
  try {
    const url = new URL(address, base);
    if (!(url.username + url.password)) return url;
  } catch {}
  return undefined;
}
