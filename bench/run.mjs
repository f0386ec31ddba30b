// Visits each page under each condition, in turns so that what else the machine does meets all alike, and writes docs/performance.*.
// node run.mjs DIST LFORMS SCRATCH ROUNDS, with the browser's path in CHROMIUM.
import { execFileSync } from "node:child_process";
import { mkdirSync, writeFileSync } from "node:fs";
import { arch, cpus, release, type } from "node:os";
import process from "node:process";
import { ROOT } from "../xtask/web/project.mjs";
import { chart, document } from "./document.mjs";
import { peers } from "./peers.mjs";
import { visit } from "./visit.mjs";

/** Lighthouse's phone line, and WebPageTest's slow 3G. */
const PHONE = { bitsPerSecond: 1_638_400, roundTrip: 150 };
const SLOW = { bitsPerSecond: 400_000, roundTrip: 400 };

/** Taps do not depend on the line: they are measured once. @type {(import("./visit.mjs").Condition & { withTaps: boolean })[]} */
const CONDITIONS = [
  { name: "no limit, CPU ×1", line: null, slowdown: 1, withTaps: false },
  { name: "no limit, CPU ×4", line: null, slowdown: 4, withTaps: true },
  { name: "no limit, CPU ×6", line: null, slowdown: 6, withTaps: false },
  { name: "4G, CPU ×4", line: PHONE, slowdown: 4, withTaps: false },
  { name: "slow 3G, CPU ×4", line: SLOW, slowdown: 4, withTaps: false },
];

const [dist, lforms, scratch, rounds] = process.argv.slice(2);
const program = process.env.CHROMIUM ?? "/usr/bin/chromium";
const pages = peers(dist, lforms);
/** @type {import("./summary.mjs").Result[]} */
const results = [];
const failures = [];

for (let round = 1; round <= Number(rounds); round += 1) {
  for (const condition of CONDITIONS) {
    // Each is first in turn: no page always comes after the heaviest.
    const turn = pages.map((_, place) => pages[(place + round) % pages.length]);
    for (const page of turn) {
      try {
        const values = await visit(program, page, condition, condition.withTaps);
        results.push({ peer: page.name, condition: condition.name, values });
      } catch (error) {
        failures.push(`${page.name}, ${condition.name}: ${error}`);
        console.error(failures.at(-1));
      }
    }
  }
  mkdirSync(scratch, { recursive: true });
  const machine = `${cpus().length} × ${cpus()[0].model.trim()}, ${type()} ${release().split("-")[0]} (${arch()})`;
  const browser = execFileSync(program, ["--version"], {
    encoding: "utf8",
    stdio: ["ignore", "pipe", "ignore"],
  }).trim();
  const run = {
    rounds: round,
    date: new Date().toISOString().slice(0, 10),
    machine,
    browser,
    failures: failures.length,
    results,
  };
  writeFileSync(`${scratch}/bench.json`, JSON.stringify(run));
  // After each round: a run that is broken off leaves what it has.
  writeFileSync(`${ROOT}docs/performance.md`, document(run));
  writeFileSync(`${ROOT}docs/performance.svg`, chart(run));
  console.log(`round ${round} of ${rounds}`);
}
