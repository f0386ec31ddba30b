/** loader/attributes.toml, with its words filled in. */
declare const ATTRIBUTES: import("./rules").Attribute[];
/** What `integrity` says of each file of the guide. */
declare const FILES: Record<string, string>;
/** The guide for a page that may not fetch: the program in base64, the words as they are. */
declare const GUIDE: { program: string; words: Record<string, string> };
/** The page with the guide alone, still with the places of what a clinic says. */
declare const PAGE: string;
/** The room that every place needs, by language and first screen. */
declare const ROOMS: Record<string, Record<string, number>>;
/** The edition of the words. */
declare const EDITION: string;
