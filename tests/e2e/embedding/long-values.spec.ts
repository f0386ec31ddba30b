// The longest values that a tag can have, each one word: nothing of the guide sticks out on a small phone.
import { readFileSync } from "node:fs";
import { parse } from "smol-toml";
import { expect } from "../support/guide";
import { EMPTY, guideOn } from "../support/host";
import { test } from "../support/tab";

const LIST = parse(readFileSync("loader/attributes.toml", "utf8")) as Record<
  string,
  { kind: string; longest?: number }
>;
const texts = Object.entries(LIST).filter(([, { kind }]) => /^(text|label)$/.test(kind));
const values = texts.map(([name, { longest }]) => `data-${name}="${"W".repeat(longest!)}"`);
const crisis = `data-crisis="${"W".repeat(LIST.crisis!.longest! - 14)}: 818 555 0199"`;
const place = EMPTY.replace("data-phone", `${[...values, crisis].join(" ")} data-phone`);

test.use({ viewport: { width: 320, height: 800 } });

test("the longest words of a clinic stay inside the guide", async ({ page }) => {
  expect(texts.length).toBeGreaterThan(5);
  const said: string[] = [];
  page.on("console", (message) => said.push(message.text()));
  const guide = await guideOn(page, { place });
  expect(said, "all of them are taken").toEqual([]);
  for (const open of [
    () => guide.section("Start"),
    () => guide.section("Compare"),
    () => guide.section("Talk"),
    () => guide.button("Get help now").click(),
  ]) {
    await open();
    const out = await guide.frame
      .locator("body *")
      .evaluateAll((all) =>
        all
          .filter((one) => one.checkVisibility() && one.getBoundingClientRect().right > innerWidth + 1)
          .map((one) => one.outerHTML.slice(0, 120)),
      );
    expect(out).toEqual([]);
  }
  await expect(guide.frame.locator("body")).toContainText("W".repeat(LIST.crisis!.longest! - 14));
});
