// A WordPress as newly installed, without what earlier tests left.
import { copyFileSync, rmSync } from "node:fs";
import { DATABASE, LOG, NEW, PLUGIN, UPLOADS } from "./site";

export default function renew(): void {
  for (const old of [PLUGIN, UPLOADS, LOG]) rmSync(old, { recursive: true, force: true });
  copyFileSync(NEW, DATABASE);
}
