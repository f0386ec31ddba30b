// A WebDriver client, as small as these tests need: https://www.w3.org/TR/webdriver2/

/** An element of the page or frame that the driver is in. @typedef {Record<string, string>} Found */
/** @typedef {{ width: number, height: number }} Size */

/** What the protocol calls the keys that have no character. */
export const KEY = { Tab: "\uE004", Enter: "\uE007", Space: " ", Down: "\uE015", Up: "\uE013", Shift: "\uE008" };

/** One browser with one window. */
export class WebDriver {
  /** Whether a turn of its wheel scrolls as far as was asked for. */
  hasWheel = true;

  /** @param {string} session the address of the session */
  constructor(session) {
    this.session = session;
  }

  /**
   * Opens a browser.
   * @param {string} driver the address of the driver
   * @param {Record<string, unknown>} capabilities
   */
  static async open(driver, capabilities) {
    const { sessionId } = await send("POST", `${driver}/session`, { capabilities: { alwaysMatch: capabilities } });
    const browser = new WebDriver(`${driver}/session/${sessionId}`);
    await browser.#post("timeouts", { script: 20_000, pageLoad: 30_000, implicit: 0 });
    return browser;
  }

  close() {
    return send("DELETE", this.session);
  }

  /** @param {string} address */
  go(address) {
    return this.#post("url", { url: address });
  }

  back() {
    return this.#post("back");
  }

  forward() {
    return this.#post("forward");
  }

  reload() {
    return this.#post("refresh");
  }

  /**
   * Runs a function where the driver is, in the page or in a frame, and waits for what it promises.
   * It is sent as text: it can use nothing but its arguments.
   * @template T
   * @param {(...values: any[]) => T} work
   * @param {...unknown} values
   * @returns {Promise<Awaited<T>>}
   */
  run(work, ...values) {
    const script = `
      const values = [...arguments];
      const done = values.pop();
      (async () => (${work})(...values))().then((value) => done({ value }), (error) => done({ error: String(error) }));`;
    return this.#post("execute/async", { script, args: values }).then((answer) => {
      if (answer?.error !== undefined) throw new Error(answer.error);
      return answer?.value;
    });
  }

  /** Makes the driver be in a frame of the document it is in, or in the page. @param {Found | null} frame */
  async enter(frame) {
    await this.#post("frame", { id: frame });
  }

  /**
   * Clicks the middle of an element, which must be in the window already. The driver's own click is
   * no good: Firefox's leaves a listener behind, for which the browser does not keep the page.
   * @param {Found} element
   */
  async click(element) {
    const actions = [
      { type: "pointerMove", origin: element, x: 0, y: 0, duration: 0 },
      { type: "pointerDown", button: 0 },
      { type: "pointerUp", button: 0 },
    ];
    const mouse = { type: "pointer", id: "mouse", parameters: { pointerType: "mouse" }, actions };
    await this.#post("actions", { actions: [mouse] });
  }

  /** Strikes keys one after the other, wherever the focus is. @param {...string} keys */
  async strike(...keys) {
    const actions = keys.flatMap((value) => [
      { type: "keyDown", value },
      { type: "keyUp", value },
    ]);
    await this.#post("actions", { actions: [{ type: "key", id: "keyboard", actions }] });
  }

  /** Turns the wheel over the left edge of where the driver is. @param {number} pixels down */
  async wheel(pixels) {
    const turn = { type: "scroll", x: 2, y: 2, deltaX: 0, deltaY: Math.round(pixels), duration: 0 };
    await this.#post("actions", { actions: [{ type: "wheel", id: "wheel", actions: [turn] }] });
  }

  /** Gives the window a size, its borders and bars included. @param {Size} size */
  async resize(size) {
    await this.#post("window/rect", { ...size, x: 0, y: 0 });
  }

  /** Opens the page that it is in once more, in a tab that begins with the same session store, and goes there. */
  async duplicate() {
    const before = await this.#windows();
    // A link that is clicked, since browsers keep scripts from opening tabs.
    const link = await this.run(() => {
      const link = document.createElement("a");
      Object.assign(link, { href: location.href, target: "_blank", rel: "opener", textContent: "The same page" });
      link.setAttribute("style", "position: fixed; inset: 0 auto auto 0; z-index: 9");
      document.body.append(link);
      return /** @type {any} */ (link);
    });
    await this.click(link);
    for (let looks = 0; looks < 100; looks += 1) {
      const opened = (await this.#windows()).find((name) => !before.includes(name));
      if (opened) return this.#post("window", { handle: opened });
      await new Promise((done) => setTimeout(done, 50));
    }
    throw new Error("no tab was opened");
  }

  /** Closes the tab that it is in, and goes to the one that is left. */
  async closeTab() {
    const [left] = await send("DELETE", `${this.session}/window`);
    await this.#post("window", { handle: left });
  }

  /** The names of all tabs. @returns {Promise<string[]>} */
  #windows() {
    return send("GET", `${this.session}/window/handles`);
  }

  /** @param {string} command @param {unknown} [body] */
  #post(command, body = {}) {
    return send("POST", `${this.session}/${command}`, body);
  }
}

/** @param {string} method @param {string} address @param {unknown} [body] @returns {Promise<any>} */
async function send(method, address, body) {
  const answer = await fetch(address, {
    method,
    headers: { "Content-Type": "application/json" },
    body: body === undefined ? null : JSON.stringify(body),
  });
  const { value } = /** @type {{ value: any }} */ (await answer.json());
  if (!answer.ok) throw new Error(`${value.error}: ${value.message} (${address.replace(/.*\/session\//, "")})`);
  return value;
}
