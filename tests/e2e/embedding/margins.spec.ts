// The place's box is the same before and after the loader runs, wherever it stands: nothing on the page moves.
import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { expect, guideIn, test } from "../support/guide";
import { HOST, OWN, TAG, written } from "../support/host";
import { watchMoves } from "../support/moves";

/** Wide enough for the least room, and tall enough to show what follows the guide. */
test.use({ viewport: { width: 1000, height: 2400 } });

const PLACE = /<div [^>]*data-care-guide.*<\/div>/;
const inFile = (name: string) => PLACE.exec(readFileSync(name, "utf8"))![0];
/** As the plugin writes it, with the words of the tests. */
const ofPlugin = () => {
  const style = /style="([^"]*)%dpx"/.exec(readFileSync("wordpress/includes/place.php", "utf8"))![1];
  return OWN.replace("<div", `<div class="wp-block-care-guide-guide" style="${style}1681px"`);
};
const ofBuilder = async (page: Page) => {
  await page.goto("/builder.html");
  const tag = PLACE.exec(await page.locator("#tag").inputValue())![0];
  // The files of the tests lie elsewhere.
  return tag.replace(/data-care-guide="[^"]*"/, "data-care-guide");
};

const writers: [string, (page: Page) => string | Promise<string>][] = [
  ["README.md", () => inFile("README.md")],
  ["docs/embedding.md", () => inFile("docs/embedding.md")],
  ["index.html", () => inFile("index.html")],
  ["the plugin", ofPlugin],
  ["the builder", ofBuilder],
  ["an editor that took a part of the style away", () => OWN.replace("<div", '<div style="min-height:1681px"')],
];

/** What stands around the place, at `%`. */
const positions: [string, string][] = [
  ["first in a block", "<section>%<p>More words.</p></section>"],
  ["first in a block below a line without margins", "<div>A line.</div><section>%<p>More words.</p></section>"],
  ["last in a block", "<section><p>Words.</p>%</section>"],
  ["alone in a block in a block below such a line", "<div>A line.</div><main><section>%</section></main>"],
  ["after a heading", "<h2>A guide</h2>%"],
  ["in a flex container", '<div style="display:flex">%</div>'],
  ["in a column of a flex container", '<div style="display:flex;flex-direction:column">%</div>'],
  ["in a grid", '<div style="display:grid">%</div>'],
];

for (const [writer, tag] of writers) {
  for (const [position, around] of positions) {
    test(`the tag of ${writer}, ${position}: nothing moves`, async ({ page }) => {
      const place = around.replace("%", await tag(page));
      const isPainted = () => performance.getEntriesByType("paint").length > 0;
      await page.route("**/care-guide.js*", async (route) => {
        await page.waitForFunction(isPainted);
        await route.continue();
      });
      await page.route(`**${HOST}`, (route) =>
        route.fulfill({ contentType: "text/html", body: written({ place, tag: TAG }) }),
      );
      const end = await watchMoves(page);
      await page.goto(HOST);
      await guideIn(page);
      expect((await end()).all).toEqual([]);
    });
  }
}
