// One guide: the frame in its place, what is said through the port, and what is done when something does not come.
import { layBox } from "./box";
import { fillEmpty, offerPlainPage, report } from "./fallback";
import { address, program, renewScript, words } from "./files";
import { BOOTING, LATE, OTHERS, READY } from "./measures";
import { languageOf } from "./rules";
import { attributes, folder } from "./tag";
import { saidIn } from "./words";

/** Opens a guide in a place, and returns what lets go of it. */
export function openGuide(place: HTMLElement): () => void {
  const given = attributes(place);
  const own = languageOf(given.lang);
  const said = saidIn(own);
  fillEmpty(place, said, given);
  const base = folder(place);
  const box = layBox(place, said, given.theme);
  const { frame } = box;
  let timer = 0;
  let port: MessagePort | undefined;
  let hasAskedAgain = false;

  /** The words that a visit can begin without; where it does not begin with the first screens, it needs them too. */
  const rest = `${own}-rest`;
  const isFurther = /^(learn|options|compare|next|talk)$/i.test(given.start ?? "");
  const parts = () => Promise.all([program(base), words(base, own), isFurther ? words(base, rest) : undefined]);

  const hangUp = () => {
    clearTimeout(timer);
    port?.close();
  };

  const fail = (why: unknown) => {
    if (!frame.isConnected) return;
    hangUp();
    box.removeFrame();
    offerPlainPage(place, base, said);
    report(why);
  };

  const wait = (patience: number, late: () => void) => {
    clearTimeout(timer);
    timer = window.setTimeout(late, patience);
  };

  /** The words stand alone meanwhile; a frame that comes yet, as after a visitor's consent, is welcome. */
  const ask = (again = "") => {
    wait(LATE, () => {
      box.show("words");
      offerPlainPage(place, base, said);
      report("it is late");
    });
    // Another address leads past whatever a cache has under the first.
    frame.src = address(`${base}frame.html`) + again;
  };

  const failWithoutFiles = (why: unknown) => {
    fail(why);
    renewScript();
  };

  /** A frame may be lost on its way, or be an old one out of a cache: one more is asked for, at another address. */
  const askAgain = (why: string) => {
    if (hasAskedAgain) {
      failWithoutFiles(why);
      return;
    }
    hasAskedAgain = true;
    hangUp();
    ask("&again");
  };

  /**
   * The frame learns all other words once its first screen stands, whatever a visitor does: so no request tells what one
   * opened or chose. It is told of those that do not come.
   */
  const teach = (frame = port) => {
    const bring = (file: string) => {
      const tell = (words?: ArrayBuffer) => frame?.postMessage({ lang: file, words });
      words(base, file).then(tell, () => tell());
    };
    bring(rest);
    const others = Object.keys(WORDS).filter((file) => file !== own && file !== rest);
    setTimeout(() => others.forEach(bring), OTHERS);
  };

  /** All that the frame can say. */
  const onMessage = ({ data }: MessageEvent) => {
    switch (data?.type) {
      case "old":
        askAgain("its files are of different builds");
        break;
      case "booting":
        wait(READY, () => fail("it is late"));
        break;
      case "ready":
        clearTimeout(timer);
        box.show("guide");
        teach();
        break;
      case "height":
        if (data.value > 0 && data.value < 1e5) box.setHeight(Number(data.value));
        break;
      case "shown":
        box.onScreen();
        break;
      case "failed":
        fail("it stopped");
    }
  };

  const handOver = async () => {
    port?.close();
    const { port1, port2 } = new MessageChannel();
    port = port1;
    const [wasm, text, more] = await parts();
    // A place that was moved meanwhile has another document in its frame.
    if (port !== port1) return;
    port.onmessage = onMessage;
    wait(BOOTING, () => askAgain("its frame did not come"));
    frame.contentWindow?.postMessage(
      { version: VERSION, attributes: given, page: document.baseURI, wasm, lang: own, words: text, more },
      // An opaque origin can only be addressed as "*"; nothing in here is secret.
      "*",
      [port2],
    );
  };

  frame.addEventListener("load", () => handOver().catch(fail));
  parts().catch(failWithoutFiles);
  ask();
  return () => {
    hangUp();
    box.release();
  };
}
