// A test's own words with a guide, through the port that page and guide have anyway: what the guide said before
// has come by then, since a port keeps the order.
import type { Page } from "@playwright/test";

/** In the page: has a guide's frame carry out an order, once all that it said before was heard. */
export type Ask = (order: string, given?: unknown) => Promise<unknown>;

/** In the frame, as `window.orders`: what it can carry out. */
export type Orders = Record<string, (given: never) => Promise<unknown>>;

interface Aside {
  aside: { done?: unknown; failed?: string };
}

/** Puts both ends into a page that is recorded; call it before the page opens. */
export async function setAside(page: Page): Promise<void> {
  await page.addInitScript(obey);
  await page.addInitScript(lead);
}

/** Waits until the page has heard all that the newest guide has to say of the screen it shows. */
export async function told(page: Page): Promise<void> {
  await page.evaluate(() => (window as unknown as { ask: Ask }).ask("tell"));
}

/** Runs in the page, before it is recorded: what is said aside is neither seen nor heard by anybody else. */
function lead(): void {
  if (window !== top) return;
  const post = MessagePort.prototype.postMessage as (this: MessagePort, said: unknown) => void;
  const Plain = MessageChannel;
  let port: MessagePort | undefined;
  let answer: (said: Aside["aside"]) => void = () => {};
  window.MessageChannel = class extends Plain {
    constructor() {
      super();
      port = this.port1;
      port.addEventListener("message", (event) => {
        if (!("aside" in event.data)) return;
        event.stopImmediatePropagation();
        answer(event.data.aside);
      });
    }
  };
  const ask: Ask = async (order, given) => {
    const answered = new Promise<Aside["aside"]>((done) => {
      answer = done;
      setTimeout(() => done({ failed: `the guide never answered to "${order}"` }), 10_000);
    });
    post.call(port!, { order, given });
    const { done, failed } = await answered;
    if (failed) throw new Error(failed);
    return done;
  };
  Object.assign(window, { ask });
}

/** Runs in the guide's frame. */
function obey(): void {
  if (window === top) return;
  const orders: Orders = {
    /** The guide's own observer of its height is older than this one, and so has told by then; the rest is a task of its own. */
    tell: () =>
      new Promise<void>((done) => {
        const observer = new ResizeObserver(() => (observer.disconnect(), setTimeout(done)));
        observer.observe(document.querySelector("#guide")!);
      }),
  };
  Object.assign(window, { orders });
  addEventListener(
    "message",
    ({ ports: [port] }) => {
      port!.addEventListener("message", (event) => {
        const { order, given } = event.data;
        if (!order) return;
        event.stopImmediatePropagation();
        orders[order]!(given as never).then(
          (done) => port!.postMessage({ aside: { done } }),
          (error) => port!.postMessage({ aside: { failed: String(error) } }),
        );
      });
      port!.start();
    },
    { once: true },
  );
}
