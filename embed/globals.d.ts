/** The wasm-bindgen glue, inlined into the frame before boot.js. */
declare const wasm_bindgen: {
  (options: { module_or_path: ArrayBuffer }): Promise<unknown>;
  start(attributes: Record<string, string>, page: string, port: MessagePort | undefined): void;
};
