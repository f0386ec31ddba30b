// The frame is as tall as its content, and as tall for one visitor as for another.
import assert from "node:assert/strict";
import { test } from "node:test";
import { Guide } from "./guide.mjs";
import { PHONE } from "./server.mjs";
import { MILD, SEVERE, tour } from "./tour.mjs";

/** @typedef {import("./suite.mjs").Stand} Stand */
/** What is measured of a screen, in CSS pixels. @typedef {{ frame: number, content: number, hidden: number }} Size */

/** @type {[string, string][]} */
const WINDOWS = [
  ["390", PHONE],
  ["1280", "/pages/placeholder.html"],
];

/** @param {Stand} stand */
export function size(stand) {
  for (const [width, path] of WINDOWS) {
    test(`at ${width} px, nothing is cut off, and no answer changes a height`, async () => {
      const { browser, site } = stand;
      const guide = await Guide.open(browser, site.address + path);
      assert.equal(await guide.outside(() => String(innerWidth)), width);
      const first = await sizesOf(guide, MILD);
      const second = await sizesOf(guide, SEVERE);
      for (const [name, { frame, content, hidden }] of Object.entries(first)) {
        const said = `${name}: the frame is ${frame} px tall, its content ${content} px`;
        assert.equal(hidden, 0, `${said}, of which ${hidden} px can only be scrolled to`);
        assert.ok(content <= frame, said);
        // The first screen has the room that was reserved for it; the others are rounded up to 8 px.
        assert.ok(name === "welcome" || frame - content < 9, said);
      }
      assert.deepEqual(frames(second), frames(first));
      const over = await guide.outside(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(over <= 0, `the page goes ${over} px sideways`);
    });
  }
}

/** @param {Record<string, Size>} sizes without the first screen, whose room is reserved only once */
function frames(sizes) {
  return Object.entries(sizes).flatMap(([name, { frame }]) => (name === "welcome" ? [] : [`${name}: ${frame}`]));
}

/** Goes through the screens and measures each. @param {Guide} guide @param {import("./tour.mjs").Choices} choices */
async function sizesOf(guide, choices) {
  /** @type {Record<string, Size>} */
  const sizes = {};
  await tour(guide, choices, async (name) => {
    sizes[name] = { ...(await guide.inside(measure)), frame: await guide.outside(frameHeight) };
  });
  return sizes;
}

/** Waits until the frame has the height of its content, as long as a visitor would not notice. */
async function measure() {
  const guide = /** @type {Element} */ (document.querySelector("#guide"));
  const root = document.documentElement;
  const read = () => ({
    content: guide.getBoundingClientRect().height,
    hidden: Math.max(0, root.scrollHeight - root.clientHeight),
  });
  const isFit = () => Math.abs(innerHeight - read().content) < 9;
  for (const end = Date.now() + 1000; !isFit() && Date.now() < end; ) await new Promise((done) => setTimeout(done, 10));
  return read();
}

function frameHeight() {
  return watched.roots[0]?.querySelector("iframe")?.getBoundingClientRect().height ?? 0;
}
