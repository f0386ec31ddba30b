// Pages with real libraries on them: the guide starts, is seen and works.
import { existsSync } from "node:fs";
import { expect } from "../support/guide";
import { expectUnharmed, expectUsable, load, OWN, TAG, visit } from "../support/host";
import { test } from "../support/tab";

test("Bootstrap: the guide starts, is seen and works, and Bootstrap really styles the page around it", async ({
  page,
}) => {
  const columns = '<div class="container"><div class="row"><div class="col-md-8">';
  await visit(page, {
    head: '<link rel="stylesheet" href="/bootstrap/bootstrap.min.css">',
    place: `${columns}${OWN}`,
    tag: `${TAG}</div></div></div>`,
  });
  await expectUsable(page);
  await expect(page.locator("body")).toHaveCSS("font-size", "16px");
  await expect(page.locator("#place")).toHaveCSS("box-sizing", "border-box");
  await expect(page.locator("body")).toHaveCSS("margin", "0px");
});

const DEBIAN = "/usr/share/javascript";
const CORE = `${DEBIAN}/mootools/mootools-core-nc.js`;

/** Real libraries and what shows that they run: jQuery from npm, the others from Debian's packages. */
const libraries: [string, string, string[]][] = [
  ["jQuery", "jQuery.fn.jquery === '1.12.4'", ["node_modules/jquery/dist/jquery.js"]],
  ["Prototype", "Prototype.Version === '1.7.3'", [`${DEBIAN}/prototype/prototype.js`]],
  ["MooTools Core", "MooTools.version === '1.4.5'", [CORE]],
  ["MooTools More", "MooTools.More.version === '1.4.0.1'", [CORE, `${DEBIAN}/mootools/mootools-more-nc.js`]],
];

for (const [name, isThere, files] of libraries) {
  test(`${name}: the guide starts, is seen and works`, async ({ page }) => {
    const missing = files.find((file) => !existsSync(file));
    test.skip(
      !!missing && !process.env.CI,
      `there is no ${missing}; on Debian, \`cargo xtask setup --tests\` installs it`,
    );
    await page.route("**/library/*", (route) =>
      route.fulfill({ path: files[Number(route.request().url().split("/").at(-1))]! }),
    );
    await load(page, {
      head: files.map((_, place) => `<script src="/library/${place}"></script>`).join(""),
      tag: TAG,
    });
    expect(await page.evaluate(isThere), isThere).toBe(true);
    await expectUsable(page);
    await expectUnharmed(page);
  });
}
