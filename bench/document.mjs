// docs/performance.md and docs/performance.svg, from the results of a run.
import { losses, peersOf, rows, shown, spread, table } from "./summary.mjs";

/** @typedef {{ rounds: number, date: string, machine: string, browser: string, failures: number, results: import("./summary.mjs").Result[] }} Run */

/** @param {Run} run */
export function document({ rounds, date, machine, browser, failures, results }) {
  const failed = failures === 1 ? "1 visit failed and is" : `${failures} visits failed and are`;
  return `# Performance

The GAD-7 in care-guide, in two form engines that many use, and in plain HTML written by hand, which is the least that a form can cost: by itself, and in a frame walled off from the page as care-guide's is, which is the least that privacy of this kind can cost.
\`cargo xtask bench\` wrote this; run it to have the numbers of your machine.

${date}, ${rounds} rounds, medians, in turns on one machine that had other work to do: ${machine}. ${browser}, headless, 390 × 844.
**The ratios are the claim**, in bold: care-guide's share of what the other needs, below 1 where care-guide needs less. The times are only those of this machine on that day.
The quickest and the slowest visit to one page under one condition lie ${Math.round(spread(results) * 100)} % of their median apart (until a choice; the median of all), so a ratio near 1 is no difference.${
    failures > 0 ? `\n${failed} not in the numbers.` : ""
  }

![How long it takes until a choice can be made](performance.svg)

${table(results)}

## Where care-guide needs more

How many times as much, from the least to the most where it was measured under several conditions.

${losses(results).join("\n")}

## What was measured, and how

- **Pages.** A bare host page with nothing else in it. care-guide by the tag of its demonstration page; SurveyJS (survey-core and survey-js-ui, the style sheet without the fonts it asks another host for) with one question a screen; LForms from a FHIR Questionnaire with radio buttons, all on one page. "Plain HTML in a frame" is the page by hand again, which a script of six lines puts into a sandboxed frame. Every page shows the same seven questions. care-guide brings a whole guide with them, and the words of its second language, which it asks for after its first screen; the others bring an engine for any form.
- **Visits.** Each with a new browser: no cache. The pages take turns within each condition, another first in each round.
- **Line.** All is served gzipped at zlib's default level, by HTTP/1.1. The limits are set by a relay between server and browser, so that all connections of a page share one line: 4G is 1.6 Mbit/s with round trips of 150 ms, slow 3G 400 kbit/s with 400 ms. A new connection costs a round trip more.
- **Processor.** CPU ×4 is Chromium's own slowdown of the main thread, also of the guide's frame: that is held back for some milliseconds until it is set up, which only what is in a frame pays. It does not slow threads in the background, on which WebAssembly is compiled.
- **First useful picture**: the first of the form, or of the guide's first screen in a frame that can be seen. Words of the host page do not count.
- **A choice can be made**: a script presses what leads there as soon as it is there (in care-guide "Check" and "Start the questions", in the others nothing), then the first choice, until a picture shows it chosen.
- **Taps**: mouse clicks by the browser's own input, from the time of the input to the end of the first picture that shows what was asked for. Seven choices, and six times Next where there is one.
- **Scripts, long tasks, layout shift**: Chromium's own numbers, page and frame added. A shift within half a second of a press does not count, as in the browser's own rule.
- **Memory**: after the seventh choice and a garbage collection. The heap is JavaScript's alone, without the memory of WebAssembly. That of the processes is what they wrote in memory of their own (Private_Dirty), WebAssembly's included; what is walled off from the page in a frame has two, the others one.

Only Chromium is measured: the drivers of Firefox and WebKit offer neither its slowdown nor a way into a frame before its first script.
The tag has no preload hint for the program: measured apart, it gained a fifteenth on 4G ([architecture.md](architecture.md#choices-and-why) says why it is left out).
`;
}

/** Bars of how long it takes until a choice can be made, in groups that are each to a scale of their own. @param {Run} run */
export function chart({ results }) {
  const peers = peersOf(results);
  const groups = rows(results).filter(
    ({ name, condition }) => name === "a choice can be made" && condition.endsWith("×4"),
  );
  const [left, widest, high] = [120, 380, 20];
  const group = high * (peers.length + 2);
  const drawn = groups.map(({ condition, values }, place) => {
    const top = place * group + 24;
    const longest = Math.max(...values.map((value) => value ?? 0));
    const bars = values.map((value, peer) => {
      const y = top + 10 + peer * high;
      const width = (((value ?? 0) / longest) * widest).toFixed(1);
      return `<text x="${left - 8}" y="${y + 13}" text-anchor="end">${peers[peer]}</text>
<rect x="${left}" y="${y + 2}" width="${width}" height="${high - 5}"${peer === 0 ? ' class="own"' : ""}/>
<text x="${left + Number(width) + 6}" y="${y + 13}">${shown(value, "ms")} ms</text>`;
    });
    return `<text x="${left}" y="${top}" class="head">${condition}</text>\n${bars.join("\n")}`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 580 ${group * groups.length}" role="img" aria-label="How long it takes until a choice can be made">
<style>
text { font: 12px sans-serif; fill: #333; }
.head { font-weight: bold; }
rect { fill: #8a8f98; }
.own { fill: #2a6f97; }
@media (prefers-color-scheme: dark) {
  text { fill: #ddd; }
  .own { fill: #61a5c2; }
}
</style>
${drawn.join("\n")}
</svg>
`;
}
