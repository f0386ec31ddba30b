// A clinic states its own review in the tag: it is shown for the words that were reviewed, and for no others, and so for
// their language alone.
import { readFileSync } from "node:fs";
import { parse } from "smol-toml";
import { expect, type Guide } from "../support/guide";
import { EMPTY, guideOn } from "../support/host";
import { test } from "../support/tab";

const { version } = parse(readFileSync("content/evidence/review.toml", "utf8"));
/** As the doctor knows it, beside the one of the example. */
const EDITION = readFileSync("dist/doctor.html", "utf8")
  .match(new RegExp(`${version}-[0-9a-f]{8}`, "g"))!
  .find((edition) => !readFileSync("loader/attributes.toml", "utf8").includes(edition))!;
const NOBODY = "No clinician has reviewed this guide yet.";
const NADIE = "Ningún médico ni terapeuta ha revisado todavía esta guía.";

const placeOf = (edition: string, day = "2026-11-30", name = "reviewed") =>
  EMPTY.replace("data-phone", `data-${name}="Jane Doe, MD; ${day}; ${edition}" data-phone`);

async function made(guide: Guide): Promise<string> {
  await guide.section("Talk");
  const fold = guide.frame.locator("details", { hasText: "Who put this guide here" });
  return (await fold.textContent()) ?? "";
}

for (const [name, english, spanish] of [
  ["reviewed", "The clinic says that Jane Doe, MD reviewed this guide on November 30, 2026.", NADIE],
  ["reviewed-es", NOBODY, "La clínica dice que Jane Doe, MD revisó esta guía el 30 de noviembre de 2026."],
] as const) {
  test(`data-${name} is told as what the clinic says, in the language that was reviewed and in no other`, async ({
    page,
  }) => {
    const guide = await guideOn(page, { place: placeOf(EDITION, "2026-11-30", name) });
    expect(await made(guide)).toContain(english);
    await guide.button("Español").click();
    const fold = guide.frame.locator("details", { hasText: spanish });
    await expect(fold).toHaveCount(1);
    expect((await fold.textContent())?.includes("Jane Doe")).toBe(spanish !== NADIE);
  });
}

/** A day, so many days from today. */
const day = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);

for (const [of, place] of [
  ["of other words", placeOf("2020.01-0badc0de")],
  ["of a day that is still to come", placeOf(EDITION, day(3))],
]) {
  test(`a review ${of} is not told, and the console says why`, async ({ page }) => {
    const said: string[] = [];
    page.on("console", (message) => said.push(message.text()));
    const guide = await guideOn(page, { place: place! });
    const words = await made(guide);
    expect(words).toContain(NOBODY);
    expect(words).not.toContain("Jane Doe");
    expect(said).toEqual([
      expect.stringMatching(
        /^care-guide: data-reviewed="Jane Doe, MD; .+ is ignored; allowed is .+ a day that has come and the edition of the words that are here/,
      ),
    ]);
  });
}

test("a device whose clock is behind the words takes no review back", async ({ page }) => {
  await page.clock.setSystemTime("2020-01-01T12:00:00Z");
  expect(await made(await guideOn(page, { place: placeOf(EDITION) }))).toContain("Jane Doe, MD");
});
