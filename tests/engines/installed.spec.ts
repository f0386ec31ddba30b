// An engine that is not there is named, and passed over only where somebody reads of it.
import { expect } from "@playwright/test";
import { missing, passedOver } from "./browsers";
import { test } from "./fixtures";

const DRIVER = { chromium: "chromedriver", firefox: "geckodriver", webkit: "WebKitWebDriver" };

test("a missing engine is a failure only where nobody would read of it", async ({ engine }) => {
  const { PATH, CARGO_HOME } = process.env;
  Object.assign(process.env, { PATH: "/nowhere", CARGO_HOME: "/nowhere" });
  const lack = missing(engine, false);
  Object.assign(process.env, { PATH, CARGO_HOME });
  if (CARGO_HOME === undefined) delete process.env.CARGO_HOME;
  expect(lack).toBe(DRIVER[engine]);
  expect(passedOver(engine, DRIVER[engine], false)).toContain(`${DRIVER[engine]} is not installed`);
  expect(() => passedOver(engine, DRIVER[engine], true)).toThrow(`${DRIVER[engine]} is not installed`);
});
