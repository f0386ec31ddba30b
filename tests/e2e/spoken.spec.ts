// What a screen reader says and what the browser tells it, as reviewed files in `transcripts/`.
import { build } from "esbuild";
import type { CDPSession } from "@playwright/test";
import { expect, type Guide, open, test } from "./guide";
import { everyState, Walk } from "./states";

/** The states of the journey that are told; the others differ from them in a few words only. */
const TOLD = [
  "welcome", "learn", "kind 1", "learn, marked", "check", "question 1", "question 1, left without an answer", "question 1, answered",
  "difficulty, answered", "review, answered", "result of 10", "result, open", "mood 1", "mood result of 6", "panic", "panic attacks, answered",
  "panic result, met", "options, marked", "mechanism", "compare, three picked", "group 4", "next", "sheet, all chosen", "repeat, compared",
  "help", "privacy", "pause", "still there", "cleared",
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
  const options = { stdin: { contents, resolveDir: "." }, bundle: true, write: false, platform: "browser", format: "iife", logLevel: "error" } as const;
  return (await build(options)).outputFiles[0]!.text;
}

/** All that is said from the start of a part of the page to its end. */
async function spoken(guide: Guide, part: string): Promise<string[]> {
  return guide.frame.evaluate(async (part) => {
    const { reader } = window as unknown as { reader: Reader };
    // It knows what is checked from the attribute alone, which a click leaves as it was.
    for (const input of document.querySelectorAll("input")) input.toggleAttribute("checked", input.checked);
    await reader.start({ container: document.querySelector(part)! });
    const end = "end of ";
    for (let steps = 0; steps < 2000; steps += 1) {
      await reader.next();
      const log = await reader.spokenPhraseLog();
      // After the last word it starts over.
      if (log.length > 2 && log.at(-1) === log[0]) break;
    }
    const log = await reader.spokenPhraseLog();
    await reader.stop();
    return log.filter((phrase) => !phrase.startsWith(end)).slice(0, -1);
  }, part);
}

test.setTimeout(240_000);

for (const language of ["en", "es"]) {
  test(`the journey as it is spoken, ${language}`, async ({ page }) => {
    await page.clock.install({ time: new Date("2026-11-25T12:00:00") });
    const guide = await open(page, "/pages/where.html");
    await guide.frame.evaluate(await reader());
    if (language === "es") await new Walk(guide).otherLanguage();
    const told: string[] = [];
    await everyState(guide, async (state) => {
      if (!TOLD.includes(state)) return;
      const phrases = await spoken(guide, state === "welcome" ? "#guide" : "main");
      told.push(`# ${state}`, ...phrases, "");
    });
    expect(told.join("\n")).toMatchSnapshot(["transcripts", `spoken-${language}.txt`]);
  });

  test(`the tree that Chromium gives to assistive programs, ${language}`, async ({ page }) => {
    await page.clock.install({ time: new Date("2026-11-25T12:00:00") });
    const guide = await open(page, "/pages/where.html");
    if (language === "es") await new Walk(guide).otherLanguage();
    const session = await page.context().newCDPSession(guide.frame).catch(() => page.context().newCDPSession(page));
    const told: string[] = [];
    await everyState(guide, async (state) => {
      if (TOLD.includes(state)) told.push(`# ${state}`, ...(await tree(session, state === "welcome")), "");
    });
    expect(told.join("\n")).toMatchSnapshot(["transcripts", `chromium-${language}.txt`]);
  });
}

/** Roles that hold others together and say nothing. */
const SILENT = ["none", "generic", "InlineTextBox", "StaticText", "LineBreak", "ListMarker", "RootWebArea", "LabelText", "Legend", "listitem", "paragraph"];
const STATES = ["checked", "disabled", "expanded", "invalid", "level"];

/** Role, name and states of everything in the frame, one a line, further in the deeper it lies. */
async function tree(session: CDPSession, isWhole: boolean): Promise<string[]> {
  await session.send("Accessibility.enable");
  const { nodes } = await session.send("Accessibility.getFullAXTree");
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const lines: string[] = [];
  const tell = (id: string, depth: number): void => {
    const node = byId.get(id);
    const role = node?.role?.value as string;
    if (!node || (!isWhole && ["banner", "contentinfo"].includes(role))) return;
    const isTold = !node.ignored && !SILENT.includes(role);
    if (isTold) {
      const states = (node.properties ?? []).filter(({ name, value }) => STATES.includes(name) && `${value.value}` !== "false");
      const said = states.map(({ name, value }) => ` ${name}=${value.value}`).join("");
      const description = node.description?.value ? ` (${node.description.value})` : "";
      const length = role === "list" ? ` of ${node.childIds?.length}` : "";
      lines.push(`${"  ".repeat(depth)}${role}${length} ${JSON.stringify(node.name?.value ?? "")}${said}${description}`);
    }
    for (const child of node.childIds ?? []) tell(child, depth + (isTold ? 1 : 0));
  };
  tell(nodes[0]!.nodeId, 0);
  return lines;
}
