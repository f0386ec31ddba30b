// What controls are called in each language: in English as written here and in the tests, else as the catalog has it.
import { readFileSync } from "node:fs";

const CATALOGS = { es: "languages/es.po" };

/** The entries of a catalog: the English, and the words for it; none where there are no official ones. */
function read(file: string): Map<string, string> {
  const entries = readFileSync(file, "utf8").matchAll(/^msgid (".+")\nmsgstr (".*")$/gm);
  return new Map([...entries].map(([, english, words]) => [JSON.parse(english!), JSON.parse(words!)]));
}

const catalogs = new Map(Object.entries(CATALOGS).map(([language, file]) => [language, read(file)]));

/** The words in one language; those that its catalog does not have stand for themselves. */
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
