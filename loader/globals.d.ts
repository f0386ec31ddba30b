/** The wasm-bindgen glue, inlined into the frame before boot.js. */
declare const wasm_bindgen: {
  (options: { module_or_path: ArrayBuffer }): Promise<unknown>;
  learn(lang: string, words?: string): void;
  start(attributes: Record<string, string>, page: string, port: MessagePort | undefined): void;
};

/** The version of the guide and a digest of all that was built; the build fills it in. */
declare const VERSION: string;
/** What the `integrity` of the program is, and of the words of each language; the build fills it in. */
declare const PROGRAM: string;
declare const WORDS: Record<string, string>;
