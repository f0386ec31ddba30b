// A WebDriver client, as small as these tests need: https://www.w3.org/TR/webdriver2/

/** The name under which the protocol hands over an element. */
const ELEMENT = "element-6066-11e4-a52e-4f735466cecf";

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

  /** Clicks the middle of an element, which must be in the window already. @param {Found} element */
  click(element) {
    return this.#post(`element/${element[ELEMENT]}/click`);
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
