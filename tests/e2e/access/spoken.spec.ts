// What a screen reader says, as reviewed files in `tests/reviewed/`, beside what browsers tell it.
import { build } from "esbuild";
import { otherLanguage } from "../support/deeds";
import { expect, type Guide, open, test } from "../support/guide";
import { everyState } from "../support/states";

/** The states of the journey that are told; the others differ from them in a few words only. */
const TOLD = [
  "welcome",
  "learn",
  "kind 1",
  "learn, marked",
  "check",
  "question 1",
  "question 1, left without an answer",
  "question 1, answered",
  "difficulty, answered",
  "review, answered",
  "result of 10",
  "result, open",
  "mood 1",
  "mood result of 6",
  "panic",
  "panic attacks, answered",
  "panic result, met",
  "options, marked",
  "mechanism",
  "compare, three picked",
  "compare effects",
  "compare effects, counts",
  "compare effects, usual care",
  "next",
  "sheet, all chosen",
  "repeat, compared",
  "help",
  "privacy",
  "calm",
  "someone",
  "still there",
  "cleared",
];

interface Reader {
  start(options: { container: Node }): Promise<void>;
  next(): Promise<void>;
  stop(): Promise<void>;
  lastSpokenPhrase(): Promise<string>;
  spokenPhraseLog(): Promise<string[]>;
}

/** The screen reader as one script for the frame. */
async function reader(): Promise<string> {
  const contents = 'import { virtual } from "@guidepup/virtual-screen-reader"; window.reader = virtual;';
  const options = {
    stdin: { contents, resolveDir: "." },
    bundle: true,
    write: false,
    platform: "browser",
    format: "iife",
    logLevel: "error",
  } as const;
  return (await build(options)).outputFiles[0]!.text;
}

/** All that is said from the start of a part of the page to its end. */
async function spoken(guide: Guide, part: string): Promise<string[]> {
  return guide.frame.evaluate(async (part) => {
    const { reader } = window as unknown as { reader: Reader };
    // It knows what is checked from the attribute alone, which a click leaves as it was.
    for (const input of document.querySelectorAll("input")) input.toggleAttribute("checked", input.checked);
    await reader.start({ container: document.querySelector(part)! });
    const [first] = await reader.spokenPhraseLog();
    for (let steps = 0; steps < 2000; steps += 1) {
      await reader.next();
      // After the last word it starts over.
      if (steps > 0 && (await reader.lastSpokenPhrase()) === first) break;
    }
    const log = await reader.spokenPhraseLog();
    await reader.stop();
    return log.filter((phrase) => !phrase.startsWith("end of ")).slice(0, -1);
  }, part);
}

test.setTimeout(240_000);

for (const language of ["en", "es"]) {
  test(`the journey as it is spoken, ${language}`, async ({ page }) => {
    await page.clock.install({ time: new Date("2026-11-25T12:00:00") });
    const guide = await open(page, "/pages/where.html");
    await guide.frame.evaluate(await reader());
    if (language === "es") await guide.perform(otherLanguage);
    const told: string[] = [];
    await everyState(guide, async (state) => {
      if (!TOLD.includes(state)) return;
      const phrases = await spoken(guide, state === "welcome" ? "#guide" : "main");
      told.push(`# ${state}`, ...phrases, "");
    });
    expect(told.join("\n")).toMatchSnapshot(`spoken-${language}.txt`);
  });
}
