/** The wasm-bindgen glue, inlined into the frame before boot.ts. */
declare const wasm_bindgen: {
  (options: { module_or_path: ArrayBuffer }): Promise<unknown>;
  learn(lang: string, words?: string): void;
  start(attributes: Record<string, string>, page: string, port: MessagePort | undefined, icons: string): void;
};

/** The version of the guide and a digest of all that was built; the build fills it in. */
declare const VERSION: string;
/** What the `integrity` of the program is; the build fills it in. */
declare const PROGRAM: string;
/** What the `integrity` of each file of words is; the build fills it in. */
declare const WORDS: Record<string, string>;

// Of the loader alone; xtask/web/loader.mjs fills it in.
/** What it knows of each language. */
declare const LANGUAGES: Record<string, import("./words").Language>;
/** The sections that can open first, in the order of their heights. */
declare const SECTIONS: string;
/** How many heights each has. */
declare const EACH: number;
/** The widths, in CSS pixels, from which the next of a section's heights holds. */
declare const WIDTHS: number[];
/** The sections whose screens are in a file of their own, with bars between. */
declare const FURTHER: string;

// Of the frame alone.
/** The sections that a visit can begin at with the first words, with bars between. */
declare const FIRST: string;
/** What the `integrity` of the file of further screens is, by language. */
declare const DRAWN: Record<string, string>;
/** The outlines of all icons. */
declare const ICONS: string[];
/** The day from which the facts of the content are due for checking. */
declare const DUE: string;
/** The words of attributes that are a choice, of which the first holds where there is none. */
declare const CHOICES: Record<"heading" | "theme" | "corners" | "font", string[]>;
/** The longest name of a clinic, in characters. */
declare const LONGEST_NAME: number;
