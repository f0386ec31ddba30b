// The browsers of other engines, and how each is opened through its own driver.
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { type Environment, find, freePort, type Programs } from "./programs";
import { WebDriver } from "./webdriver";

/** The library for AT-SPI comes with the system's own Python. */
export const PYTHON = "/usr/bin/python3";

export type Engine = "chromium" | "firefox" | "webkit";

/** What a browser on a desk needs: a screen, and a bus on which assistive programs ask. */
export type Desk = Environment;

interface Browser {
  /** Opens it; with a desk, in its sight and heard by its assistive programs. */
  open(programs: Programs, desk?: Desk): Promise<WebDriver>;
  /** What is missing, if anything is. */
  lacks(): string | undefined;
}

const CHROMIUM = ["chromium", "google-chrome"];
const FIREFOX = ["firefox-esr", "firefox"];
const WINDOW = { width: 1280, height: 900 };

/** Their sandboxes refuse to start for the root user. */
const isRoot = process.getuid?.() === 0;

const browsers: Record<Engine, Browser> = {
  // Its other tests drive it without a desk, from `tests/e2e`.
  chromium: {
    lacks: () => lacking(["chromedriver"], process.env.CHROMIUM ? [] : CHROMIUM),
    async open(programs, desk) {
      const args = [
        "--force-renderer-accessibility",
        "--disable-gpu",
        "--no-first-run",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-sync",
      ];
      if (isRoot) args.push("--no-sandbox");
      const port = await freePort();
      return driven(programs, "chromedriver", [`--port=${port}`], port, desk, {
        "goog:chromeOptions": { binary: process.env.CHROMIUM ?? find(...CHROMIUM), args },
      });
    },
  },
  firefox: {
    lacks: () => lacking(["geckodriver"], FIREFOX),
    async open(programs, desk) {
      const port = await freePort();
      const listen = ["--port", `${port}`, "--websocket-port", `${await freePort()}`];
      return driven(programs, "geckodriver", listen, port, desk, {
        "moz:firefoxOptions": {
          binary: find(...FIREFOX),
          args: desk ? [] : ["-headless"],
          prefs: { "network.captive-portal-service.enabled": false, "network.connectivity-service.enabled": false },
        },
      });
    },
  },
  webkit: {
    lacks: () => lacking(["WebKitWebDriver"], ["Xvfb"]) ?? (miniBrowser() ? undefined : "WebKitGTK's MiniBrowser"),
    async open(programs, desk) {
      const port = await freePort();
      const environment = {
        ...(desk ?? { DISPLAY: await programs.display(), NO_AT_BRIDGE: "1" }),
        GDK_BACKEND: "x11",
        ...(isRoot ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1" } : {}),
      };
      const listen = ["--host=127.0.0.1", `--port=${port}`];
      const opened = await driven(programs, "WebKitWebDriver", listen, port, environment, {
        "webkitgtk:browserOptions": { binary: miniBrowser(), args: ["--automation"] },
      });
      return Object.assign(opened, { hasWheel: false, needsTouch: true });
    },
  },
};

/** Opens a browser with a window in which a page is 1280 px wide. */
export async function openBrowser(engine: Engine, programs: Programs, desk?: Desk): Promise<WebDriver> {
  const browser = await browsers[engine].open(programs, desk);
  await browser.resize(WINDOW);
  return browser;
}

/** What an engine's tests lack on this machine, if anything. */
export function missing(engine: Engine, isHeard: boolean): string | undefined {
  return browsers[engine].lacks() ?? (isHeard ? (lacking(["Xvfb"], ["dbus-daemon"]) ?? lackingLibrary()) : undefined);
}

/** Why tests are passed over that lack something. With CI=true nobody would read that, so it is a failure there. */
export function passedOver(engine: Engine, lack: string, isCi: boolean): string {
  const why = `${lack} is not installed; on Debian, \`cargo xtask setup --tests\` installs it`;
  if (isCi) throw new Error(`the tests in ${engine} cannot run: ${why}`);
  return why;
}

function lackingLibrary(): string | undefined {
  const library = "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi";
  return spawnSync(PYTHON, ["-c", library]).status === 0 ? undefined : "the library for AT-SPI";
}

/** The first group of programs of which none is installed. */
function lacking(...groups: string[][]): string | undefined {
  return groups.find((names) => names.length > 0 && !find(...names))?.join(" or ");
}

/** Starts a driver, waits until it takes a session, and opens its browser. */
async function driven(
  programs: Programs,
  name: string,
  options: string[],
  port: number,
  environment: Environment | undefined,
  capabilities: Record<string, unknown>,
): Promise<WebDriver> {
  const address = `http://127.0.0.1:${port}`;
  const driver = programs.start(find(name) ?? name, options, environment);
  await driver.until(() => WebDriver.isReady(address));
  return WebDriver.open(address, capabilities);
}

/** WebKitGTK's own small browser; it is in no folder of PATH. */
function miniBrowser(): string | undefined {
  const tops = ["/usr/lib", "/usr/libexec", "/usr/lib64"].filter((top) => existsSync(top));
  const folders = tops.flatMap((top) => [top, ...readdirSync(top).map((name) => join(top, name))]);
  const files = folders.flatMap((folder) =>
    ["webkit2gtk-4.1", "webkitgtk-6.0"].map((name) => join(folder, name, "MiniBrowser")),
  );
  return files.find((file) => existsSync(file));
}
