// What measures inside the pages. It is sent as text into each document before its own scripts: nothing from outside.

/**
 * Times are in milliseconds since 1970, so that those of a page and of its frame can be compared.
 * @param {import("./peers.mjs").Way} way
 */
export function stopwatch(way) {
  const now = () => performance.timeOrigin + performance.now();
  const isHost = way.isFramed && window === top;
  const notes = { start: performance.timeOrigin, shift: 0, longTasks: /** @type {number[]} */ ([]) };

  let pressedAt = Number.NEGATIVE_INFINITY;
  new PerformanceObserver((list) => {
    for (const { startTime, hadRecentInput, value } of /** @type {any[]} */ (list.getEntries())) {
      // What follows a press within half a second is expected, here as in the browser's own rule.
      const isExpected = hadRecentInput || startTime - pressedAt < 500;
      if (!isExpected) notes.shift += value;
    }
  }).observe({ type: "layout-shift", buffered: true });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) notes.longTasks.push(duration);
  }).observe({ type: "longtask", buffered: true });

  /** Looks before each picture is drawn; gives the time at which one was drawn where it is so. @param {() => unknown} isSo @returns {Promise<number>} */
  const drawn = (isSo) =>
    new Promise((done) => {
      const look = () => {
        if (!isSo()) return requestAnimationFrame(look);
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => done(now());
        port2.postMessage(null);
      };
      requestAnimationFrame(look);
    });

  /** @param {string} selector @returns {any[]} */
  const seen = (selector) => [...document.querySelectorAll(selector)].filter((element) => element.checkVisibility());
  const question = () => document.querySelector(way.question)?.textContent;

  /** @type {ShadowRoot[]} */
  const roots = [];
  const { attachShadow } = Element.prototype;
  // The guide's frame stands in a closed root, which only its maker can look into.
  Element.prototype.attachShadow = function (init) {
    const root = attachShadow.call(this, init);
    roots.push(root);
    return root;
  };
  const frame = () => roots.map((root) => root.querySelector("iframe")).find((frame) => frame);
  const isFrameSeen = () => {
    const found = frame();
    return found?.checkVisibility() && +getComputedStyle(found).opacity === 1;
  };

  /** The first picture with something of use. */
  const useful = drawn(() => (isHost ? isFrameSeen() : seen(way.first).length > 0));

  /** Where a choice is tapped: LForms hears only that. @param {any} control */
  const labelOf = (control) => control?.closest("label") ?? control;
  const radio = () => seen("input[type=radio]:enabled")[0];

  /** Presses until it is so: what had no effect is pressed again after half a second. @param {() => any} control @param {() => unknown} isSo */
  function press(control, isSo) {
    let lastAt = Number.NEGATIVE_INFINITY;
    return drawn(() => {
      if (isSo()) return true;
      if (performance.now() - lastAt < 500 || !control() || control().disabled) return false;
      pressedAt = lastAt = performance.now();
      control().click();
      return isSo();
    });
  }

  /** Goes to the first choice, and makes it. */
  async function toChoice() {
    await useful;
    for (const selector of way.ways) {
      const before = question();
      await press(
        () => seen(selector)[0],
        () => question() !== before,
      );
    }
    return press(
      () => labelOf(radio()),
      () => radio()?.checked,
    );
  }

  /** What is to be tapped: the second choice of an item, or the way to the next. @param {number | "next"} what */
  function target(what) {
    if (what === "next") return seen(way.next ?? "")[0];
    const radios = seen("input[type=radio]");
    const [items, item] = way.next ? [1, 0] : [7, what];
    return radios[(item * radios.length) / items + 1];
  }

  /** @param {number | "next"} what */
  const aim = (what) => labelOf(target(what)).scrollIntoView({ block: "center", behavior: "instant" });

  /** Waits for a tap on it, and gives the point for it. @param {number | "next"} what */
  function expectTap(what) {
    const [control, before] = [target(what), question()];
    const { x, y, width, height } = labelOf(target(what)).getBoundingClientRect();
    // The time of the input itself, so that a busy page's delay counts.
    const tapped = new Promise((done) => {
      const heard = (/** @type {Event} */ { timeStamp }) => done(performance.timeOrigin + timeStamp);
      addEventListener("click", heard, { capture: true, once: true });
    });
    const shown = drawn(() => (what === "next" ? question() !== before : control.checked));
    bench.delay = Promise.all([tapped, shown]).then(([from, to]) => to - from);
    return { x: x + width / 2, y: y + height / 2 };
  }

  const bench = {
    notes,
    useful,
    choice: isHost ? null : toChoice(),
    aim,
    expectTap,
    delay: Promise.resolve(0),
    origin: () => frame()?.getBoundingClientRect().toJSON() ?? { x: 0, y: 0 },
  };
  Object.assign(window, { bench });
}
