// A WebDriver client, as small as these tests need: https://www.w3.org/TR/webdriver2/
import { setTimeout as pause } from "node:timers/promises";

/** An element of the page or frame that the driver is in. */
export type Found = Record<string, string>;

/** What the protocol calls the keys that have no character. */
export const KEYS = { Tab: "\uE004", Enter: "\uE007", Space: " ", Down: "\uE015", Shift: "\uE008" } as const;

/** One browser with one window. */
export class WebDriver {
  /** Whether a turn of its wheel scrolls as far as was asked for. */
  hasWheel = true;
  /** Whether it lets a frame of another origin take focus only after somebody has clicked in it. */
  needsTouch = false;

  /** @param session its address */
  constructor(private readonly session: string) {}

  /** Whether a driver takes a session. */
  static async isReady(driver: string): Promise<boolean> {
    try {
      const answer = (await (await fetch(`${driver}/status`)).json()) as { value: { ready: boolean } };
      return answer.value.ready;
    } catch {
      return false;
    }
  }

  /** Opens a browser. */
  static async open(driver: string, capabilities: Record<string, unknown>): Promise<WebDriver> {
    const { sessionId } = await send("POST", `${driver}/session`, { capabilities: { alwaysMatch: capabilities } });
    const browser = new WebDriver(`${driver}/session/${sessionId}`);
    await browser.post("timeouts", { script: 20_000, pageLoad: 30_000, implicit: 0 });
    return browser;
  }

  close(): Promise<void> {
    return send("DELETE", this.session);
  }

  go(address: string): Promise<void> {
    return this.post("url", { url: address });
  }

  back(): Promise<void> {
    return this.post("back");
  }

  forward(): Promise<void> {
    return this.post("forward");
  }

  reload(): Promise<void> {
    return this.post("refresh");
  }

  /**
   * Runs a function where the driver is, in the page or in a frame, and waits for what it promises.
   * It is sent as text: it can use nothing but its arguments.
   */
  // biome-ignore lint/suspicious/noExplicitAny: what is found here is an element there
  async run<T>(work: (...values: any[]) => T, ...values: unknown[]): Promise<Awaited<T>> {
    const script = `
      const values = [...arguments];
      const done = values.pop();
      (async () => (${work})(...values))().then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    const answer = await this.post("execute/async", { script, args: values });
    if (answer?.error !== undefined) throw new Error(answer.error);
    return answer?.value;
  }

  /** Makes the driver be in a frame of the document it is in, or in the page. */
  async enter(frame: Found | null): Promise<void> {
    await this.post("frame", { id: frame });
  }

  /**
   * Clicks or taps the middle of an element, which must be in the window already. The driver's own click is
   * no good: Firefox's leaves a listener behind, for which the browser does not keep the page.
   */
  async point(element: Found, pointerType: "mouse" | "touch"): Promise<void> {
    const actions = [
      { type: "pointerMove", origin: element, x: 0, y: 0, duration: 0 },
      { type: "pointerDown", button: 0 },
      { type: "pointerUp", button: 0 },
    ];
    await this.post("actions", {
      actions: [{ type: "pointer", id: pointerType, parameters: { pointerType }, actions }],
    });
  }

  /** Strikes keys one after the other, wherever the focus is. "Shift+Tab" is one stroke. */
  async strike(...strokes: string[]): Promise<void> {
    const actions = strokes.flatMap((stroke) => {
      const keys = stroke.split("+").map((key) => KEYS[key as keyof typeof KEYS] ?? key);
      const down = keys.map((value) => ({ type: "keyDown", value }));
      return [...down, ...keys.toReversed().map((value) => ({ type: "keyUp", value }))];
    });
    await this.post("actions", { actions: [{ type: "key", id: "keyboard", actions }] });
  }

  /** Turns the wheel over the left edge of where the driver is. @param pixels down */
  async wheel(pixels: number): Promise<void> {
    const turn = { type: "scroll", x: 2, y: 2, deltaX: 0, deltaY: Math.round(pixels), duration: 0 };
    await this.post("actions", { actions: [{ type: "wheel", id: "wheel", actions: [turn] }] });
  }

  /** Gives the window a size, its borders and bars included. */
  async resize(size: { width: number; height: number }): Promise<void> {
    await this.post("window/rect", { ...size, x: 0, y: 0 });
  }

  /** Opens the page that it is in once more, in a tab that begins with the same session store, and goes there. */
  async duplicate(): Promise<void> {
    const before = await this.windows();
    // A link that is clicked, since browsers keep scripts from opening tabs.
    const link = await this.run(() => {
      const link = document.createElement("a");
      Object.assign(link, { href: location.href, target: "_blank", rel: "opener", textContent: "The same page" });
      link.setAttribute("style", "position: fixed; inset: 0 auto auto 0; z-index: 9");
      document.body.append(link);
      return link as unknown as Found;
    });
    await this.point(link, "mouse");
    let opened: string | undefined;
    for (let looks = 0; looks < 100; looks += 1) {
      opened ??= (await this.windows()).find((name) => !before.includes(name));
      if (opened) await this.post("window", { handle: opened });
      // A tab begins with an empty page, which goes when its own has come, and what is asked there with it.
      if (opened && (await send("GET", `${this.session}/url`)) !== "about:blank") return;
      await pause(50);
    }
    throw new Error("no tab was opened");
  }

  /** Closes the tab that it is in, and goes to the one that is left. */
  async closeTab(): Promise<void> {
    const [left] = await send("DELETE", `${this.session}/window`);
    await this.post("window", { handle: left });
  }

  /** The names of all tabs. */
  private windows(): Promise<string[]> {
    return send("GET", `${this.session}/window/handles`);
  }

  // biome-ignore lint/suspicious/noExplicitAny: each command has an answer of its own
  private post(command: string, body: unknown = {}): Promise<any> {
    return send("POST", `${this.session}/${command}`, body);
  }
}

// biome-ignore lint/suspicious/noExplicitAny: each command has an answer of its own
async function send(method: string, address: string, body?: unknown): Promise<any> {
  const answer = await fetch(address, {
    method,
    headers: { "Content-Type": "application/json" },
    body: body === undefined ? null : JSON.stringify(body),
  });
  const { value } = (await answer.json()) as { value: { error: string; message: string } };
  if (!answer.ok) throw new Error(`${value.error}: ${value.message} (${address.replace(/.*\/session\//, "")})`);
  return value;
}
