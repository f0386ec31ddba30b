// One guide: the frame in its place, what is said through the port, and what is done when something does not come.
import { layBox, makeFrame, Shown } from "./box";
import { apologize, fillEmpty } from "./fallback";
import { address, program, renewScript, words } from "./files";
import { BOOTING, LATE, READY } from "./measures";
import { whenNear } from "./near";
import { attributes, folder } from "./tag";
import { languageOf, reservedHeight } from "./words";

/** Opens a guide in a place, and returns what lets go of it. */
export function openGuide(place: HTMLElement): () => void {
  const given = attributes(place);
  const own = languageOf(given.lang);
  const [heights, page, plain, title, ...said] = LANGUAGES[own]!;
  fillEmpty(place, given, ...said);
  const base = folder(place);
  const frame = makeFrame(title, given.theme);
  const [box, show, setHeight, onScreen, removeFrame] = layBox(place, frame, (width) =>
    reservedHeight(heights, width, given.start),
  );
  let timer: ReturnType<typeof setTimeout>;
  let port: MessagePort | undefined;
  /** What the frame's address ends in, once one more was asked for. */
  let again = "";

  const parts = () => Promise.all([program(base), words(base, own)]);

  const hangUp = () => {
    clearTimeout(timer);
    port?.close();
  };

  const wait = (patience: number, late: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(late, patience);
  };

  const fail = (why: unknown) => {
    if (!frame.isConnected) return;
    hangUp();
    removeFrame();
    apologize(place, base, page, plain, why);
  };

  const failWithoutFiles = (why: unknown) => {
    fail(why);
    renewScript();
  };

  /** The words stand alone meanwhile; a frame that comes yet, as after a visitor's consent, is welcome. */
  const ask = () => {
    wait(LATE, () => {
      show(Shown.Words);
      apologize(place, base, page, plain, "it is late");
    });
    frame.src = address(`${base}frame.html`) + again;
  };

  /** A frame may be lost on its way, or be an old one out of a cache: another address leads past whatever that has. */
  const askAgain = (why: string) => {
    if (again) return failWithoutFiles(why);
    again = "&again";
    hangUp();
    ask();
  };

  /**
   * The frame learns all other words once it has what its first screen needs, whatever a visitor does: so no request tells
   * what one opened or chose. It is told of those that do not come.
   */

  /** All that the frame can say. */
  const heard: Record<string, (value: number) => void> = {
    // Nothing that every object has is among it.
    __proto__: null as never,
    old: () => askAgain("its files are mixed"),
    booting: () => {
      wait(READY, () => fail("it is late"));
      const frame = port;
      for (const file of Object.keys(WORDS)) {
        if (file === own) continue;
        words(base, file)
          .catch(() => undefined)
          .then((words) => frame?.postMessage({ lang: file, words }));
      }
    },
    ready: () => {
      clearTimeout(timer);
      show(Shown.Guide);
    },
    height: (value) => {
      if (value > 0 && value < 1e5) setHeight(+value);
    },
    shown: onScreen,
    // Said only where the tag asks for it: the guide stands, was opened, or led to the clinic by a link of some kind.
    event: (which) =>
      place.dispatchEvent(
        new CustomEvent(`care-guide:${["ready", "opened"][which] || "contact"}`, {
          detail: "https|mailto|tel|sms".split("|")[which - 2],
        }),
      ),
    failed: () => fail("it stopped"),
  };

  const handOver = async () => {
    port?.close();
    const { port1, port2 } = new MessageChannel();
    port = port1;
    const [wasm, text] = await parts();
    // A place that was moved meanwhile has another document in its frame.
    if (port !== port1) return;
    port.onmessage = ({ data }) => heard[data?.type]?.(data.value);
    wait(BOOTING, () => askAgain("it is late"));
    frame.contentWindow?.postMessage(
      { version: VERSION, attributes: given, page: document.baseURI, wasm, lang: own, words: text },
      // An opaque origin can only be addressed as "*"; nothing in here is secret.
      "*",
      [port2],
    );
  };

  const open = () => {
    box.append(frame);
    frame.onload = () => handOver().catch(fail);
    parts().catch(failWithoutFiles);
    ask();
  };
  if (/^eager$/i.test(given.loading ?? "")) open();
  else whenNear(box, open);
  return hangUp;
}
