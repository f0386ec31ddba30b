// `cargo xtask dev`: builds again what a change asks for, and reloads the page. A mistake is printed, and the
// last good guide stays.
// node dev.mjs PORT DIR XTASK
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { watch } from "chokidar";
import { assemble } from "./assemble.mjs";
import { ROOT } from "./project.mjs";
import { listen, site } from "./site.mjs";

/** What the program is compiled from. */
const RUST = [
  "src",
  "content",
  "crates",
  "prerender",
  "loader/attributes.toml",
  "build.rs",
  "Cargo.toml",
  "Cargo.lock",
];
/** What is put around it. */
const WEB = ["styles", "loader", "kit", "index.html"];
/** An editor writes a file in several steps. In milliseconds. */
const SETTLE = 40;

const [port, out, xtask] = process.argv.slice(2);
const [program, words, pages, stage, dist] = ["program", "words", "pages", "stage", "dist"].map((name) =>
  join(out, name),
);
mkdirSync(pages, { recursive: true });

/** The pages that wait for news. @type {Set<import("node:http").ServerResponse>} */
const open = new Set();
const files = site(dist);
/** Until there is a guide, and then the guide by itself. */
const WAIT = `<!doctype html><title>care-guide</title><p>The first build is under way. This page then opens by itself.</p>
<script>new EventSource("/reload").onmessage = () => location.reload();</script>`;
listen((request, response) => {
  if (!existsSync(dist) && request.url === "/") {
    response.writeHead(200, { "Content-Type": "text/html", "Cache-Control": "no-store" }).end(WAIT);
    return;
  }
  if (request.url !== "/reload") return files(request, response);
  response.writeHead(200, { "Content-Type": "text/event-stream", "Cache-Control": "no-store" }).write("\n");
  open.add(response);
  response.on("close", () => open.delete(response));
}, Number(port));

/** @type {Set<string>} */
const changed = new Set([...RUST, ...WEB]);
/** @type {ReturnType<typeof setTimeout> | undefined} */
let soon;
let isBusy = false;
watch([...RUST, ...WEB], { cwd: ROOT, ignoreInitial: true, ignored: /(^|[/\\])\.|~$/ }).on("all", (_, path) => {
  changed.add(path);
  clearTimeout(soon);
  soon = setTimeout(rebuild, SETTLE);
});
await rebuild();

async function rebuild() {
  if (isBusy) return;
  isBusy = true;
  while (changed.size > 0) {
    const paths = [...changed];
    changed.clear();
    await build(paths).catch((error) => console.error(`${error.message}\nThe last good guide stays.`));
  }
  isBusy = false;
}

/** @param {string[]} paths */
async function build(paths) {
  const start = Date.now();
  const isRust = paths.some((path) => RUST.some((part) => path === part || path.startsWith(`${part}/`)));
  if (isRust) await run("program");
  await show();
  for (const page of open) page.write("data: new\n\n");
  const what = paths.length > 3 ? "everything" : paths.join(", ");
  console.log(`${what}: built in ${((Date.now() - start) / 1000).toFixed(1)} s`);
  // The plain page comes after the guide, which does not wait for it: another program draws it.
  if (isRust) {
    await run("pages");
    await show();
  }
}

/** Lets xtask make one part, with the flags that it knows. @param {string} part */
function run(part) {
  const child = spawn(xtask, ["part", part], { cwd: ROOT, stdio: ["ignore", "inherit", "inherit"] });
  return /** @type {Promise<void>} */ (
    new Promise((done, fail) => {
      child.on("error", fail);
      child.on("exit", (code) => (code === 0 ? done() : fail(new Error(`the ${part} did not build`))));
    })
  );
}

/** Puts what there is now in the place of what was served. */
async function show() {
  await assemble({ program, words, pages, stage, dev: true });
  const old = `${dist}.old`;
  rmSync(old, { recursive: true, force: true });
  if (existsSync(dist)) renameSync(dist, old);
  renameSync(stage, dist);
}
