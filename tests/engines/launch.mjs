// Starts the browsers of other engines with their drivers, and ends them.
import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import process from "node:process";
import { WebDriver } from "./webdriver.mjs";

/**
 * @typedef {object} Engine
 * @property {string} name
 * @property {import("./webdriver.mjs").Size} window in which a page is 1280 px wide
 * @property {(programs: Programs, desk?: Desk) => Promise<WebDriver>} open with a desk, in its sight and heard by its assistive programs
 */
/** The environment of a desk: a screen, and a bus on which assistive programs ask. @typedef {Record<string, string>} Desk */

/** Its other tests drive it without a desk, from `tests/e2e`. @type {Engine} */
export const CHROMIUM = {
  name: "Chromium",
  window: { width: 1280, height: 900 },
  async open(programs, desk) {
    const port = await freePort();
    const args = [
      "--force-renderer-accessibility",
      "--disable-gpu",
      "--no-first-run",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
    ];
    // Chromium refuses to start its sandbox for the root user.
    if (process.getuid?.() === 0) args.push("--no-sandbox");
    const driver = programs.start(find("chromedriver"), [`--port=${port}`], desk);
    await driver.until(() => isReady(port));
    return WebDriver.open(`http://127.0.0.1:${port}`, {
      "goog:chromeOptions": { binary: process.env.CHROMIUM ?? find("chromium", "google-chrome"), args },
    });
  },
};

/** @type {Engine} */
export const FIREFOX = {
  name: "Firefox",
  window: { width: 1280, height: 900 },
  async open(programs, desk) {
    const port = await freePort();
    const firefox = find("firefox-esr", "firefox");
    const listen = ["--port", `${port}`, "--websocket-port", `${await freePort()}`];
    const driver = programs.start(find("geckodriver"), listen, desk);
    await driver.until(() => isReady(port));
    return WebDriver.open(`http://127.0.0.1:${port}`, {
      "moz:firefoxOptions": {
        binary: firefox,
        args: desk ? [] : ["-headless"],
        prefs: { "network.captive-portal-service.enabled": false, "network.connectivity-service.enabled": false },
      },
    });
  },
};

/** @type {Engine} */
export const WEBKIT = {
  name: "WebKit",
  window: { width: 1280, height: 900 },
  async open(programs, desk) {
    const port = await freePort();
    const browser = miniBrowser();
    const driver = find("WebKitWebDriver");
    const environment = {
      ...(desk ?? { DISPLAY: await programs.display(), NO_AT_BRIDGE: "1" }),
      GDK_BACKEND: "x11",
      // WebKit refuses to start its sandbox for the root user.
      ...(process.getuid?.() === 0 ? { WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: "1" } : {}),
    };
    const started = programs.start(driver, ["--host=127.0.0.1", `--port=${port}`], environment);
    await started.until(() => isReady(port));
    const opened = await WebDriver.open(`http://127.0.0.1:${port}`, {
      "webkitgtk:browserOptions": { binary: browser, args: ["--automation"] },
    });
    opened.hasWheel = false;
    return opened;
  },
};

/** How long a program may take to be ready, in milliseconds. */
const PATIENCE = 30_000;

/** The programs of one test file. They and all that they start are ended together. */
export class Programs {
  /** @type {import("node:child_process").ChildProcess[]} */
  #running = [];
  /** Profiles and caches go here and leave no trace. */
  #folder = mkdtempSync(join(tmpdir(), "care-guide-engines-"));

  constructor() {
    process.once("exit", () => this.end());
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.once(signal, () => process.exit(1));
  }

  /**
   * @param {string} program
   * @param {string[]} options
   * @param {Record<string, string>} environment
   */
  start(program, options, environment = {}) {
    let said = "";
    const child = spawn(program, options, {
      // A group of its own, so that it can be ended with all its children.
      detached: true,
      stdio: ["ignore", "pipe", "pipe", "pipe"],
      env: {
        ...process.env,
        TMPDIR: this.#folder,
        XDG_CACHE_HOME: this.#folder,
        XDG_DATA_HOME: this.#folder,
        ...environment,
      },
    });
    this.#running.push(child);
    for (const stream of child.stdio) stream?.on("data", (text) => (said = `${said}${text}`.slice(-2000)));
    /** Waits until `isSo`; tells what the program said if it ends or takes too long. @param {() => unknown} isSo */
    const until = async (isSo) => {
      const end = Date.now() + PATIENCE;
      while (!(await isSo())) {
        if (child.exitCode !== null) throw new Error(`${program} ended at once. It said: ${said}`);
        if (Date.now() > end) throw new Error(`${program} was not ready after ${PATIENCE / 1000} s. It said: ${said}`);
        await pause(50);
      }
    };
    return { child, until };
  }

  /** Starts a virtual display (Xvfb), and returns its name. */
  async display() {
    const options = ["-displayfd", "3", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"];
    return `:${await this.#said(find("Xvfb"), options)}`;
  }

  /** Starts a screen and a bus for assistive programs. @returns {Promise<Desk>} */
  async desk() {
    const environment = {
      DISPLAY: await this.display(),
      XDG_RUNTIME_DIR: this.#folder,
      GNOME_ACCESSIBILITY: "1",
      ACCESSIBILITY_ENABLED: "1",
    };
    const options = ["--session", "--nofork", "--print-address=3"];
    return { ...environment, DBUS_SESSION_BUS_ADDRESS: await this.#said(find("dbus-daemon"), options, environment) };
  }

  /**
   * Starts a program, and waits for the line that it writes to file 3.
   * @param {string} program
   * @param {string[]} options
   * @param {Record<string, string>} [environment]
   */
  async #said(program, options, environment) {
    const { child, until } = this.start(program, options, environment);
    let line = "";
    child.stdio[3]?.on("data", (text) => (line += text));
    await until(() => line.endsWith("\n"));
    return line.trim();
  }

  end() {
    for (const { pid } of this.#running.splice(0).reverse()) {
      try {
        if (pid) process.kill(-pid, "SIGKILL");
      } catch {
        // It has ended already.
      }
    }
    rmSync(this.#folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The first of these programs that is installed. @param {...string} names */
function find(...names) {
  const home = process.env.CARGO_HOME ?? join(process.env.HOME ?? "", ".cargo");
  const folders = [...(process.env.PATH ?? "").split(delimiter), join(home, "bin")];
  const found = names.flatMap((name) => folders.map((folder) => join(folder, name))).find((file) => existsSync(file));
  if (!found)
    throw new Error(`${names.join(" or ")} is not installed; on Debian, \`cargo xtask setup --tests\` installs it.`);
  return found;
}

/** WebKitGTK's own small browser; it is in no folder of PATH. */
function miniBrowser() {
  const tops = ["/usr/lib", "/usr/libexec", "/usr/lib64"].filter((top) => existsSync(top));
  const folders = tops.flatMap((top) => [top, ...readdirSync(top).map((name) => join(top, name))]);
  const files = folders.flatMap((folder) =>
    ["webkit2gtk-4.1", "webkitgtk-6.0"].map((name) => join(folder, name, "MiniBrowser")),
  );
  const found = files.find((file) => existsSync(file));
  if (!found)
    throw new Error("WebKitGTK's MiniBrowser is not installed; on Debian, `cargo xtask setup --tests` installs it.");
  return found;
}

/** Whether the driver takes a session. @param {number} port */
async function isReady(port) {
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/status`);
    const { value } = /** @type {{ value: { ready: boolean } }} */ (await answer.json());
    return value.ready;
  } catch {
    return false;
  }
}

/** @returns {Promise<number>} */
function freePort() {
  return new Promise((done, fail) => {
    const server = createServer();
    server.on("error", fail);
    server.listen(0, "127.0.0.1", () => {
      const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
      server.close(() => done(port));
    });
  });
}

/** @param {number} time in milliseconds */
export function pause(time) {
  return new Promise((done) => setTimeout(done, time));
}
