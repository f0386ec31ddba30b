// Lets node's test runner read the loader's TypeScript, as esbuild reads it for the build.
// node --import ./xtask/web/typescript.mjs --test loader/*.test.ts
import { readFile } from "node:fs/promises";
import { register } from "node:module";
import { fileURLToPath } from "node:url";
import { isMainThread } from "node:worker_threads";
import { transform } from "esbuild";

// Hooks run on a thread of their own, which reads this file again.
if (isMainThread) register(import.meta.url);

/** A neighbor is imported without the end of its name. @type {import("node:module").ResolveHook} */
export const resolve = (specifier, context, next) =>
  next(/^\.{1,2}\/[^.]+$/.test(specifier) ? `${specifier}.ts` : specifier, context);

/** @type {import("node:module").LoadHook} */
export const load = async (url, context, next) => {
  if (!url.endsWith(".ts")) return next(url, context);
  const source = await readFile(fileURLToPath(url), "utf8");
  const { code } = await transform(source, { loader: "ts", format: "esm", sourcemap: "inline", sourcefile: url });
  return { format: "module", source: code, shortCircuit: true };
};
