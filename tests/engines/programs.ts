// Starts programs that run beside the tests, and ends them.
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { type AddressInfo, createServer } from "node:net";
import { tmpdir } from "node:os";
import { delimiter, join } from "node:path";
import process from "node:process";
import type { Readable } from "node:stream";

export type Environment = Record<string, string>;

/** How long a program may take to be ready, in milliseconds. */
const PATIENCE = 30_000;

/** The programs of one worker. They and all that they start are ended together. */
export class Programs {
  private readonly running: ChildProcess[] = [];
  /** Profiles and caches go here and leave no trace. */
  private readonly folder = mkdtempSync(join(tmpdir(), "care-guide-engines-"));
  private readonly atExit = () => this.end();

  constructor() {
    process.once("exit", this.atExit);
  }

  start(program: string, options: string[], environment: Environment = {}) {
    let said = "";
    const child = spawn(program, options, {
      // A group of its own, so that it can be ended with all its children.
      detached: true,
      stdio: ["pipe", "pipe", "pipe", "pipe"],
      env: {
        ...process.env,
        TMPDIR: this.folder,
        XDG_CACHE_HOME: this.folder,
        XDG_DATA_HOME: this.folder,
        ...environment,
      },
    });
    this.running.push(child);
    for (const stream of child.stdio.slice(1) as Readable[])
      stream.on("data", (text) => (said = `${said}${text}`.slice(-2000)));
    /** Waits until `isSo`; tells what the program said if it ends or takes too long. */
    const until = async (isSo: () => unknown) => {
      const end = Date.now() + PATIENCE;
      while (!(await isSo())) {
        if (child.exitCode !== null) throw new Error(`${program} ended at once. It said: ${said}`);
        if (Date.now() > end) throw new Error(`${program} was not ready after ${PATIENCE / 1000} s. It said: ${said}`);
        await pause(20);
      }
    };
    return { child, until };
  }

  /** Starts a screen that nobody sees, and returns its name. */
  async display(): Promise<string> {
    const options = ["-displayfd", "3", "-screen", "0", "1600x1200x24", "-nolisten", "tcp"];
    return `:${await this.said("Xvfb", options)}`;
  }

  /** Starts a screen and a bus for assistive programs. */
  async desk(): Promise<Environment> {
    const environment = {
      DISPLAY: await this.display(),
      XDG_RUNTIME_DIR: this.folder,
      GNOME_ACCESSIBILITY: "1",
      ACCESSIBILITY_ENABLED: "1",
    };
    const options = ["--session", "--nofork", "--print-address=3"];
    return { ...environment, DBUS_SESSION_BUS_ADDRESS: await this.said("dbus-daemon", options, environment) };
  }

  /** Starts a program, and waits for the line that it writes to file 3. */
  private async said(name: string, options: string[], environment?: Environment): Promise<string> {
    const { child, until } = this.start(find(name) ?? name, options, environment);
    let line = "";
    child.stdio[3]?.on("data", (text) => (line += text));
    await until(() => line.endsWith("\n"));
    return line.trim();
  }

  end(): void {
    process.off("exit", this.atExit);
    for (const { pid } of this.running.splice(0).reverse()) {
      try {
        if (pid) process.kill(-pid, "SIGKILL");
      } catch {
        // It has ended already.
      }
    }
    rmSync(this.folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** The first of these programs that is installed. */
export function find(...names: string[]): string | undefined {
  const home = process.env.CARGO_HOME ?? join(process.env.HOME ?? "", ".cargo");
  const folders = [...(process.env.PATH ?? "").split(delimiter), join(home, "bin")];
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find((file) => existsSync(file));
}

export function freePort(): Promise<number> {
  return new Promise((done, fail) => {
    const server = createServer();
    server.on("error", fail);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => done(port));
    });
  });
}

/** A pause, in milliseconds. */
export function pause(time: number): Promise<void> {
  return new Promise((done) => setTimeout(done, time));
}
