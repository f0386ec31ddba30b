// Where the WordPress of the tests is, and what can be asked of it without a browser.
import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";

declare const process: { env: Record<string, string | undefined> };

const FOLDER = process.env.WORDPRESS ?? "";
const SITE = join(FOLDER, "site");

export const DATABASE = join(FOLDER, "wp.sqlite");
export const NEW = join(FOLDER, "new.sqlite");
/** What PHP and WordPress complain of. */
export const LOG = join(FOLDER, "debug.log");
export const PLUGIN = join(SITE, "wp-content/plugins/care-guide");
export const UPLOADS = join(SITE, "wp-content/uploads");

/** The version of the plugin that is released from here. */
export const NUMBER = /^version = "(.+)"$/m.exec(readFileSync("Cargo.toml", "utf8"))?.[1] ?? "";

/** Writes the plugin as it is released, under this version, and gives its path. */
export function released(path: string, number: string = NUMBER): string {
  execFileSync("node", ["xtask/web/plugin.mjs", "dist", "target/xtask/words", path, number]);
  return path;
}

/** What a piece of PHP gives in the running WordPress, as JSON. It reads what it is given from `$given`. */
export function ask<T>(php: string, given: unknown = null): T {
  const code = `$_SERVER['HTTP_HOST'] = 'localhost'; require '${SITE}/wp-load.php';
    $given = json_decode( file_get_contents( 'php://stdin' ), true );
    echo wp_json_encode( ( function () use ( $given ) { ${php} } )() );`;
  const input = JSON.stringify(given);
  return JSON.parse(execFileSync("php", ["-d", "display_errors=stderr", "-r", code], { input, encoding: "utf8" }));
}
