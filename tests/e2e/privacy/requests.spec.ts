// What the guide asks of the network: its files, the words of the other languages, and then nothing.
import { expect, guideIn, LANGUAGES, open, requests, test } from "../support/guide";
import { expectSaid, makeUsual, save, textOf, watchDeeds } from "../support/sheet";
import { MUCH, tour } from "../support/tour";

const FILES = ["care-guide.js", "care-guide_bg.wasm", "frame.html", ...LANGUAGES].map((name) => `/${name}`);

/** Milliseconds after the first screen in which the last request begins. */
const START = 3_000;

test("each file once, the last at most 3 s after the first screen, and no request after, whatever a visitor does", async ({
  page,
  baseURL,
}) => {
  const asked = requests(page);
  await page.goto("/index.html");
  const guide = await guideIn(page);
  const isWhole = () => LANGUAGES.every((file) => asked.some((address) => address.includes(file)));
  await expect.poll(isWhole, { timeout: START, intervals: [20] }).toBe(true);
  const opened = asked.splice(0);
  expect(
    opened
      .filter((address) => !address.startsWith("data:"))
      .map((address) => address.replace(baseURL!, "").replace(/\?v=[\d.]+-[0-9a-f]{8}$/, ""))
      .sort(),
  ).toEqual([...FILES, "/index.html"].sort());
  let details = 0;
  await tour(guide, MUCH, async (name) => {
    if (name === "privacy") await expect(guide.frame.locator("dl.figures dd")).toHaveText(["0", "0"]);
    details += await guide.frame.evaluate(() => {
      const all = document.querySelectorAll("summary");
      for (const summary of all) summary.click();
      return all.length;
    });
  });
  await guide.press("Start again");
  expect(details, "sources that were opened").toBeGreaterThan(10);
  expect(asked).toEqual([]);
});

test("without a network once the words have come, the whole journey works, in every language", async ({
  page,
  context,
}) => {
  const guide = await open(page);
  await context.setOffline(true);
  const seen: string[] = [];
  await tour(guide, MUCH, async (name) => {
    seen.push(name);
    await expect(guide.title).toHaveText(/\S/);
  });
  expect(seen).toHaveLength(54);
  await guide.press("Start again");
  await guide.expectTitle("When worry takes up too much room");
  await guide.button("Español").click();
  await expect(guide.title).toHaveText("Cuando la preocupación ocupa demasiado lugar");
});

test("without a network, the sheet is printed, saved and copied, and nothing is asked for", async ({
  page,
  context,
}) => {
  const guide = await open(page);
  await makeUsual(guide);
  const deeds = await watchDeeds(guide);
  const asked = requests(page);
  await context.setOffline(true);
  await guide.button("Print").click();
  expect(await deeds()).toEqual(["print"]);
  for (const button of ["Save as text", "Save as a page", "Save the clinic file (FHIR)"]) {
    expect(await textOf(await save(guide, button))).toContain("GAD-7");
  }
  await guide.button("Copy").click();
  await expectSaid(guide, "Copied. You can paste it now.");
  // A file saved from its own bytes is no request to anyone.
  expect(asked.filter((address) => !address.startsWith("blob:"))).toEqual([]);
});
