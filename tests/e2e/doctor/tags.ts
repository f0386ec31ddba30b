// The tag as clinics paste it, and as tools and editors leave it.
import { createHash } from "node:crypto";
import { FOLDER, LOADER, VERSION } from "./site";

export const WORDS =
  '<p>In a crisis? <a href="tel:988">Call 988</a> or <a href="sms:988">text 988</a>.</p><p><a href="/contact/">Contact us</a></p>';

/** The place, with more attributes. */
export const place = (more = "", within = WORDS) =>
  `<div data-care-guide style="display:flow-root;min-height:1400px" data-clinic="Example Clinic" data-phone="+1 818 555 0100" data-contact-url="/contact/" ${more}>${within}</div>`;

export const SOURCE = `${FOLDER}care-guide.js?v=${VERSION}`;
export const INTEGRITY = `sha384-${createHash("sha384").update(LOADER).digest("base64")}`;

/** The script, with other attributes. */
export const script = (more = "", source = SOURCE) => `<script async src="${source}" ${more}></script>`;
export const pinned = script(`integrity="${INTEGRITY}"`);

export const TAG = place() + pinned;
/** The tag with other attributes on its place. */
export const tag = (more: string) => place(more) + pinned;
/** The tag without one of its attributes, or with another value. */
export const without = (name: string) => TAG.replace(new RegExp(` data-${name}="[^"]*"`), "");
