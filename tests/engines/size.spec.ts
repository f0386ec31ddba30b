// The frame is as tall as its content, and as tall for one visitor as for another.
import { expect } from "@playwright/test";
import { type Choices, MUCH, SOME } from "../e2e/support/choices";
import { tour } from "../e2e/support/tour";
import { test } from "./fixtures";
import { Guide } from "./guide";
import { PHONE } from "./site";

/** What is measured of a screen, in CSS pixels. */
interface Size {
  frame: number;
  content: number;
  /** What can only be scrolled to. */
  hidden: number;
}

const WINDOWS = [
  [390, PHONE],
  [1280, "/pages/placeholder.html"],
] as const;

for (const [width, path] of WINDOWS) {
  test(`at ${width} px, nothing is cut off, and no answer changes a height`, async ({ driver, at }) => {
    const guide = await Guide.open(driver, at(path));
    expect(await guide.outside(() => innerWidth)).toBe(width);
    const first = await sizesOf(guide, SOME);
    for (const [name, { frame, content, hidden }] of Object.entries(first)) {
      const said = `${name}: the frame is ${frame} px tall, its content ${content} px`;
      expect.soft(hidden, `${said}, hidden`).toBe(0);
      expect.soft(content, said).toBeLessThanOrEqual(frame);
      // The first screen has the room that was reserved for it; the others are rounded up to 8 px.
      if (name !== "welcome") expect.soft(frame - content, said).toBeLessThan(9);
    }
    const again = await Guide.open(driver, at(path));
    expect(frames(await sizesOf(again, MUCH))).toEqual(frames(first));
    const over = await again.outside(() => document.documentElement.scrollWidth - innerWidth);
    expect(over, "the page goes sideways").toBeLessThanOrEqual(0);
  });
}

const frames = (sizes: Record<string, Size>) => Object.entries(sizes).map(([name, { frame }]) => `${name}: ${frame}`);

/** Goes through all screens and measures each. */
async function sizesOf(guide: Guide, choices: Choices): Promise<Record<string, Size>> {
  const sizes: Record<string, Size> = {};
  await tour(guide, choices, async (name) => {
    sizes[name] = await guide.inside(measure);
  });
  return sizes;
}

/** Waits until the frame has the height of its content, as long as a visitor would not notice. */
async function measure(): Promise<Size> {
  const guide = document.querySelector("#guide")!;
  const root = document.documentElement;
  const read = () => ({
    frame: innerHeight,
    content: guide.getBoundingClientRect().height,
    hidden: Math.max(0, root.scrollHeight - root.clientHeight),
  });
  const isFit = () => Math.abs(innerHeight - read().content) < 9;
  for (const end = Date.now() + 1000; !isFit() && Date.now() < end; ) await new Promise((done) => setTimeout(done, 10));
  return read();
}
