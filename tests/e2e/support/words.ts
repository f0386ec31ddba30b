// What controls are called in each language: in English as written here and in the tests, else as the catalog or the
// official form has it.
import { readdirSync, readFileSync } from "node:fs";

const TAGS = { es: "es-US" };
const FORMS = "content/instruments";

/** The English, and the words for it; none where there are no official ones. */
function read(language: string, tag: string): Map<string, string> {
  const catalog = readFileSync(`content/languages/${language}.po`, "utf8");
  const forms = readdirSync(FORMS).map((form) => readFileSync(`${FORMS}/${form}`, "utf8"));
  const entries = [
    // A long entry goes on in quotes on the next line.
    ...catalog.replaceAll('"\n"', "").matchAll(/^msgid (".+")\nmsgstr (".*")$/gm),
    ...forms.join("\n").matchAll(new RegExp(`en-US = (".*?"), ${tag} = (".*?") }`, "g")),
  ];
  return new Map(entries.map(([, english, words]) => [JSON.parse(english!), JSON.parse(words!)]));
}

const catalogs = new Map(Object.entries(TAGS).map(([language, tag]) => [language, read(language, tag)]));

/** The words in one language; those that it does not have stand for themselves. */
export function say(english: string, language: string): string {
  return catalogs.get(language)?.get(english) || english;
}

/** The words in each language, one after the other. */
export function inEach(...english: string[]): Record<string, string> {
  const languages = ["en", ...catalogs.keys()];
  return Object.fromEntries(
    languages.map((language) => [language, english.map((one) => say(one, language)).join(" ")]),
  );
}
