// The sheet to take along: printed, saved and copied by each engine, inside the visitor's own click.
import { expect } from "@playwright/test";
import { choose, push, section } from "../e2e/support/deeds";
import { TO_SHEET } from "../e2e/support/walk";
import { test } from "./fixtures";
import { Guide } from "./guide";

interface Taken {
  prints: number;
  saved: Blob[];
  copied: string;
}
declare global {
  var taken: Taken;
}

/** Notes what the frame prints, saves and copies; the browser still does it, but for the print window, which would wait for a person. */
function watchTaking(): void {
  const taken: Taken = { prints: 0, saved: [], copied: "" };
  Object.assign(window, { taken, print: () => void (taken.prints += 1) });
  const make = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob: Blob) => {
    taken.saved.push(blob);
    return make(blob);
  };
  document.addEventListener("copy", () => {
    taken.copied = String(getSelection());
  });
}

test("the sheet is printed, saved and copied on the visitor's click", async ({ driver, at }) => {
  const guide = await Guide.open(driver, at("/index.html"));
  const hand = guide.by("mouse");
  await hand.perform(section("Talk"), TO_SHEET);
  expect(await guide.heading()).toBe("Make a sheet to take along");
  expect(await guide.said("article")).toContain("Nothing is on this sheet yet");
  await hand.perform(choose("My anxiety answers and total (GAD-7)"));
  expect(await guide.said("article")).toContain("Trouble relaxing");
  await guide.inside(watchTaking);

  const take = async (name: string) => {
    await hand.perform(push(name));
    return guide.said("main .buttons + .said [role=status]");
  };
  const taken = () =>
    guide.inside(async () => {
      const { prints, saved, copied } = window.taken;
      return { prints, copied, saved: await Promise.all(saved.map((blob) => blob.text())) };
    });

  expect(await take("Print")).toBe("Your print window should be open now.");
  expect((await taken()).prints).toBe(1);
  const asked = "Your browser was asked to save it. Look in your downloads. If it is not there, print it or copy it.";
  expect(await take("Save as text")).toBe(asked);
  expect(await take("Save the clinic file (FHIR)")).toBe("There are no answers to save yet. Choose them above.");
  const { saved } = await taken();
  expect(saved).toHaveLength(1);
  expect(saved[0]).toMatch(/^Notes for my visit\n[^]*- 4. Trouble relaxing: no answer\n/);
  expect(await take("Copy")).toBe("Copied. You can paste it now.");
  expect((await taken()).copied).toMatch(/^Notes for my visit\n/);
  expect(await guide.trouble()).toEqual([]);
});
