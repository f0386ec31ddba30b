/** The wasm-bindgen glue, inlined into the frame before boot.js. */
declare const wasm_bindgen: {
  (options: { module_or_path: ArrayBuffer }): Promise<unknown>;
  learn(file: string, words?: string): void;
  start(attributes: Record<string, string>, page: string, port: MessagePort | undefined): void;
};

/** The version of the guide and a digest of all that was built; the build fills it in. */
declare const VERSION: string;
/** The program and the words of each language, by their files' names, with what their `integrity` is; the build fills it in. */
declare const FILES: Record<string, string>;
