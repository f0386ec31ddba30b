// What a value of the tag may be, for the pages that help a clinic to write it: the program's own rules
// (crates/core/src/config), held to the same answers by tests/vectors/.
import { accent, type Color, readColor } from "../loader/accent";
import { callLink, isContact } from "../loader/rules";

/** One entry of loader/attributes.toml, with its words filled in. */
export interface Attribute {
  name: string;
  label: string;
  /** `text`, `label`, `phone`, `named-phone`, `link`, `color`, `choice`, `list`, `language`, `review`; whatever else there will be is a text without a rule. */
  kind: string;
  /** What can be used, and what holds without it. Code stands in back-ticks. */
  value: string;
  without: string;
  /** The same for the console, where the kind does not say it. */
  allowed?: string;
  longest?: number;
  values?: string[];
}

/** Whether the guide takes this value on a page of this address; an empty one says nothing, which is fine. */
export function isUsable(attribute: Attribute, given: string, page: string): boolean {
  const { kind, longest, values } = attribute;
  const value = given.trim();
  if (!value) return true;
  switch (kind) {
    case "phone":
      return callLink(value) !== undefined;
    case "named-phone":
      return namedPhone(value, longest!) !== undefined;
    case "list":
      return unknownIn(attribute, value).length === 0;
    case "link":
      return isContact(value, page);
    case "color":
      return readColor(value) !== undefined;
    case "language":
      return values!.includes(value.toLowerCase().split(/[-_]/)[0]!);
    case "choice":
      return values!.some((word) => word === value.toLowerCase());
    case "text":
      return plain(value, longest!) !== undefined;
    case "label":
      return readLabel(value, longest!) !== undefined;
    case "review":
      return readReview(value) !== undefined;
    default:
      return true;
  }
}

/** What the guide ignores of a tag with these values on a page of this address. */
export function refusedIn(attributes: readonly Attribute[], values: Record<string, string>, page: string): Attribute[] {
  return attributes.filter(
    (attribute) =>
      !isUsable(attribute, values[attribute.name] ?? "", page) || (attribute.name === "crisis" && isOwnLine(values)),
  );
}

/** What can be used, as it ends a sentence. */
export function allowedIn({ kind, longest, values, allowed }: Attribute): string {
  if (kind === "text") return `one line of at most ${longest} characters`;
  return allowed ?? (kind === "list" ? `one or more of ${values!.join(", ")}` : values!.join(", "));
}

/** What a list names, in its own order; what is unknown is left out. */
export function namedIn({ values }: Attribute, given: string): string[] {
  const words = wordsOf(given);
  return values!.filter((value) => words.includes(value));
}

/** The words of a list that mean nothing to the guide. */
function unknownIn({ values }: Attribute, given: string): string[] {
  return wordsOf(given).filter((word) => !values!.includes(word));
}

function wordsOf(given: string): string[] {
  return given
    .toLowerCase()
    .split(/[,\p{White_Space}\p{Cc}]+/u)
    .filter(Boolean);
}

/** The lines of the whole country, which stand beside a clinic's own: nothing else may go by their names. */
const NATIONAL = /911|988|741741/;

/** A name, a colon and a phone number in one line, with the link to call it. */
export function namedPhone(value: string, longest: number): { shown: string; call: string } | undefined {
  const shown = plain(value, longest);
  const [, name, number] = /^(.*):(.*)$/.exec(shown ?? "") ?? [];
  const call = name?.trim() && !NATIONAL.test(name) && callLink(number!);
  return shown && call ? { shown, call } : undefined;
}

/** Whether the number of the crisis line is one of the clinic's own, with or without the code of the country. */
export function isOwnLine({ crisis = "", phone = "", "contact-url": contact = "" }: Record<string, string>): boolean {
  const line = crisis.replace(/.*:/s, "").replace(/\D/g, "");
  const called = /^(tel|sms):[^?]*/i.exec(contact)?.[0] ?? "";
  const own = [callLink(phone) ?? "", called].map((number) => number.replace(/\D/g, ""));
  return !!line && own.some((number) => !!number && (line.endsWith(number) || number.endsWith(line)));
}

/** Text in one line, unless it is longer or tries to reorder what a reader sees. */
export function plain(value: string, longest: number): string | undefined {
  const line = value.replace(/[\p{White_Space}\p{Cc}]+/gu, " ").trim();
  const isPlain = line && [...line].length <= longest && !/[\u202a-\u202e\u2066-\u2069]/.test(value);
  return isPlain ? line : undefined;
}

/** What names crisis help or presses. */
const HELP = /\d|crisis|emergenc|suicid|lifeline|hotline|urgen|help now|ayuda ahora/i;

/** The words of a link to the clinic: no number, and nothing that reads as crisis help, which never sells. */
export function readLabel(value: string, longest: number): string | undefined {
  const line = plain(value, longest);
  return line && !HELP.test(line) ? line : undefined;
}

/** The day where it is latest now. */
const latestDay = () => new Date(Date.now() + 14 * 3_600_000).toISOString().slice(0, 10);

/** Who reviewed which edition of the words, and when, by a day that can have come: `NAME; DAY; EDITION`. */
export function readReview(
  value: string,
  latest = latestDay(),
): [who: string, day: string, edition: string] | undefined {
  const [, name = "", day = "", edition = ""] =
    /^(.*); ([1-9]\d{3}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])); (\S+)$/s.exec(value) ?? [];
  const who = plain(name, 80);
  // February has no 30th: such a day is read as one in March.
  const isDay = day && new Date(day).toISOString().startsWith(day) && day <= latest;
  return who && isDay ? [who, day, edition] : undefined;
}

/** A color in its long form. */
export function asHex(value: string): string | undefined {
  const color = readColor(value);
  return color && hex(color);
}

function hex(color: Color): string {
  return `#${color.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}

/** What the guide makes of the clinic's color. */
export function shades(value: string): { light: string; dark: string } | undefined {
  const [light, dark] = accent(value) ?? [];
  return light && dark && { light: hex(light), dark: hex(dark) };
}
