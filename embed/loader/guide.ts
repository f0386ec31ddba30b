// One guide: the frame in its place, what is said through the port, and what is done when something does not come.
import { layBox } from "./box";
import { fillEmpty, offerPlainPage, report } from "./fallback";
import { address, bytes, PROGRAM, renewScript } from "./files";
import { wordsFile } from "./rules";
import { attributes, folder } from "./tag";

/** Milliseconds in which the files should come, the frame answer, and the guide stand. */
const LATE = 20_000;
const BOOTING = 1_500;
const READY = 15_000;
/** Milliseconds after the first screen in which another language may be asked for once more. */
const AGAIN = 2_000;

/** Opens a guide in a place, and returns what lets go of it. */
export function openGuide(place: HTMLElement): () => void {
  const given = attributes(place);
  fillEmpty(place, given);
  const base = folder(place);
  const box = layBox(place, given);
  const { frame } = box;
  let timer = 0;
  let port: MessagePort | undefined;
  let handOvers = 0;
  let hasAskedAgain = false;

  const own = wordsFile(given.lang);
  const parts = () => Promise.all([bytes(base, PROGRAM), bytes(base, own)]);

  const hangUp = () => {
    clearTimeout(timer);
    port?.close();
  };

  const fail = (why: unknown) => {
    if (!frame.isConnected) return;
    hangUp();
    box.removeFrame();
    offerPlainPage(place, base, given.lang);
    report(why);
  };

  const wait = (patience: number, late: () => void) => {
    clearTimeout(timer);
    timer = window.setTimeout(late, patience);
  };

  /** The words stand alone meanwhile; a frame that comes yet, as after a visitor's consent, is welcome. */
  const waitForFiles = () =>
    wait(LATE, () => {
      box.show("words");
      offerPlainPage(place, base, given.lang);
      report("it is late");
    });

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
    waitForFiles();
    frame.src = address(base, "frame.html", "&again");
  };

  /**
   * The frame learns the other languages once its first screen stands, whatever a visitor does: so no request tells that
   * one was chosen. What does not come is told of as well.
   */
  const teach = (frame = port) => {
    for (const file of Object.keys(FILES)) {
      if (file === PROGRAM || file === own) continue;
      const tell = (words?: ArrayBuffer) => frame?.postMessage({ file, words });
      setTimeout(tell, LATE);
      bytes(base, file, performance.now() + AGAIN).then(tell, () => tell());
    }
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
    handOvers += 1;
    const turn = handOvers;
    try {
      const [wasm, words] = await parts();
      // A place that was moved meanwhile has another document in its frame.
      if (turn !== handOvers) return;
      hangUp();
      const channel = new MessageChannel();
      port = channel.port1;
      port.onmessage = onMessage;
      wait(BOOTING, () => askAgain("its frame did not come"));
      // An opaque origin can only be addressed as "*"; nothing in here is secret.
      const message = { version: VERSION, attributes: given, page: document.baseURI, wasm, file: own, words };
      frame.contentWindow?.postMessage(message, "*", [channel.port2]);
    } catch (error) {
      fail(error);
    }
  };

  waitForFiles();
  frame.addEventListener("load", handOver);
  parts().catch(failWithoutFiles);
  frame.src = address(base, "frame.html");
  return () => {
    hangUp();
    box.release();
  };
}
