// A step costs what changed: what is drawn anew, and how often the browser has to lay everything out for an answer.

import { choose, press, section } from "../support/deeds";
import { expect, open, test } from "../support/guide";

interface Cost {
  /** What was changed in the document, as `MAIN added`. */
  changed: string[];
  /** How often something was asked for that a browser cannot tell without laying out the screen. */
  asked: Record<string, number>;
}

test("an answer changes nothing in the document, a step its screen alone", async ({ page }) => {
  const guide = await open(page, "/pages/where.html");
  await guide.perform(section("Check"), press("Start the questions"));
  await guide.frame.evaluate(() => {
    const cost: Cost = { changed: [], asked: {} };
    Object.assign(window, { cost });
    const name = ({ nodeName }: Node) => nodeName.toUpperCase();
    const note = ({ type, target, attributeName, addedNodes, removedNodes }: MutationRecord) => {
      // What is within a new screen comes with it.
      if (target instanceof Element && target.closest("main")) return;
      if (type === "attributes") cost.changed.push(`${name(target)} ${attributeName}`);
      for (const node of addedNodes) cost.changed.push(`${name(node)} added`);
      for (const node of removedNodes) cost.changed.push(`${name(node)} removed`);
    };
    const everything = { subtree: true, childList: true, attributes: true, characterData: true };
    new MutationObserver((records) => records.forEach(note)).observe(document, everything);
    new MutationObserver((records) => cost.changed.push(...records.map(({ type }) => `${type} in the screen`))).observe(
      document.querySelector("main")!,
      everything,
    );
    const listen = (owner: object, method: string) => {
      const plain = Reflect.get(owner, method) as (...given: unknown[]) => unknown;
      Reflect.set(owner, method, function (this: unknown, ...given: unknown[]) {
        cost.asked[method] = (cost.asked[method] ?? 0) + 1;
        return plain.apply(this, given);
      });
    };
    listen(Element.prototype, "getBoundingClientRect");
    listen(HTMLElement.prototype, "focus");
    listen(HTMLElement.prototype, "blur");
    listen(SpeechSynthesis.prototype, "cancel");
    listen(SpeechSynthesis.prototype, "getVoices");
  });
  const cost = () =>
    guide.frame.evaluate(async () => {
      // Two pictures later, all that follows has happened.
      for (let pictures = 0; pictures < 2; pictures += 1) await new Promise(requestAnimationFrame);
      const { cost } = window as unknown as { cost: Cost };
      const { changed, asked } = cost;
      Object.assign(cost, { changed: [], asked: {} });
      return { changed, asked };
    });

  for (const points of [2, 0, 3]) {
    await guide.perform(choose(points));
    expect(await cost(), `an answer worth ${points}`).toEqual({ changed: [], asked: {} });
  }
  await guide.perform(press("Continue"));
  const { changed, asked } = await cost();
  expect(changed.toSorted()).toEqual(["MAIN added", "MAIN removed", "RECT width"]);
  expect(asked).toEqual({ getBoundingClientRect: 2, blur: 1, focus: 1 });
});

test("a new screen has its height and the focus before its first picture, however long drawing took", async ({
  page,
}) => {
  const guide = await open(page, "/pages/where.html");
  await guide.perform(section("Check"));
  const first = await guide.frame.evaluate(async () => {
    // A clock on which everything took 20 milliseconds.
    const { now } = Date;
    let since = 0;
    Date.now = () => now() + 20 * ++since;
    const told: string[] = [];
    const plain = MessagePort.prototype.postMessage;
    MessagePort.prototype.postMessage = function (message: { type?: string }) {
      told.push(message.type!);
      plain.call(this, message);
    };
    const button = [...document.querySelectorAll<HTMLElement>("main button")].find((one) =>
      one.textContent!.startsWith("Start the questions"),
    )!;
    // What is done after the press is done in its task, or in one after it, as a picture would be.
    button.click();
    await new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = done;
      plain.call(port2, 0);
    });
    return { told, focused: document.activeElement!.textContent, isNew: !button.isConnected };
  });
  expect(first.isNew).toBe(true);
  expect(first.focused).toBe("Feeling nervous, anxious or on edge");
  expect(first.told.at(-1)).toBe("shown");
});
