// Every test of this layer, for one engine: one browser, one server, one test after the other.
import { after, before, describe } from "node:test";
import { faults } from "./faults.mjs";
import { journey } from "./journey.mjs";
import { Programs } from "./launch.mjs";
import { leaving } from "./leaving.mjs";
import { Site } from "./server.mjs";
import { sheet } from "./sheet.mjs";
import { size } from "./size.mjs";
import { wall } from "./wall.mjs";

/** @typedef {import("./launch.mjs").Engine} Engine */
/** @typedef {import("./webdriver.mjs").WebDriver} WebDriver */
/** @typedef {import("./guide.mjs").Guide} Guide */

/**
 * What the tests work with. It is there once the first test begins.
 * @typedef {object} Stand
 * @property {WebDriver} browser
 * @property {Site} site
 * @property {(guide: Guide) => Promise<string[]>} trouble the errors that the host page heard of
 */

/** @param {Engine} engine */
export function suite(engine) {
  const stand = /** @type {Stand} */ ({ trouble: (guide) => guide.outside(() => watched.trouble) });

  describe(engine.name, { timeout: 240_000 }, () => {
    const programs = new Programs();
    before(async () => {
      stand.site = await Site.open();
      stand.browser = await engine.open(programs);
      await stand.browser.resize(engine.window);
    });
    after(async () => {
      await stand.browser?.close();
      programs.end();
      stand.site?.close();
    });
    journey(stand);
    sheet(stand);
    wall(stand);
    leaving(stand);
    faults(stand);
    size(stand);
  });
}
