// What a clinic meant by a name that is none of the attributes.

/** Other words for what an attribute says, without their hyphens. */
const ALSO: Readonly<Record<string, string>> = {
  tel: "phone",
  telephone: "phone",
  name: "clinic",
  contactpage: "contact-url",
  contactlink: "contact-url",
  email: "contact-url",
  color: "accent",
  colour: "accent",
  section: "start",
};

const bare = (name: string) => name.replace(/[-_]/g, "");

/** The attribute that was meant by this name, if one is near it; both without `data-`. */
export function meantBy(given: string, known: readonly string[]): string | undefined {
  const other = Object.hasOwn(ALSO, bare(given)) ? ALSO[bare(given)] : undefined;
  return known.find((name) => name === other || isNear(bare(given), bare(name)));
}

/** A name with a letter too many, too few or wrong, or one that is cut short or goes on. */
function isNear(given: string, known: string): boolean {
  const [short, long] = given.length < known.length ? [given, known] : [known, given];
  if (given === known || (short.length > 3 && long.startsWith(short))) return true;
  let at = 0;
  while (at < given.length && given[at] === known[at]) at += 1;
  return [
    [1, 1],
    [1, 0],
    [0, 1],
  ].some(([fromGiven, fromKnown]) => given.length > 3 && given.slice(at + fromGiven!) === known.slice(at + fromKnown!));
}
