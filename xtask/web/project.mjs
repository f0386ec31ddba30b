// Where the project is, and how the files of a build are called.
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const ROOT = fileURLToPath(new URL("../../", import.meta.url));

/** The names of the files of words: a language, or what follows its first words. */
export const WORDS = /^words-([\w-]+)\.txt$/;

/** The names of the files of further screens: a language. */
export const DRAWN = /^drawn-(\w+)\.txt$/;
