// One guide: the frame in its place, what is said through the port, and what is done when something does not come.
import { layBox, makeFrame, Shown } from "./box";
import { apologize, fillEmpty } from "./fallback";
import { drawn, program, renewScript, words } from "./files";
import { BOOTING, LATE, READY } from "./measures";
import { whenNear } from "./near";
import { attributes, folder } from "./tag";
import { languageOf, reservedHeight } from "./words";

/** Opens a guide in a place, and returns what lets go of it. */
export function openGuide(place: HTMLElement): () => void {
  const given = attributes(place);
  const own = languageOf(given.lang);
  const [heights, page, plain, title, ...said] = LANGUAGES[own]!;
  fillEmpty(place, given, own, ...said);
  const base = folder(place);
  const frame = makeFrame(title, own, given.theme);
  const [box, show, setHeight, onScreen] = layBox(place, frame, (width) => reservedHeight(heights, width, given.start));
  let timer: ReturnType<typeof setTimeout>;
  let port: MessagePort | undefined;
  /** The screens of a section that is not among the first; waited for by nobody. */
  let screens: Promise<ArrayBuffer> | undefined;
  /** Whether the words stand alone: with the lines that lead to help at once, and no buttons that wait. */
  let isLate = false;
  /** What the frame's address ends in, once one more was asked for. */
  let again = "";

  const hangUp = () => {
    clearTimeout(timer);
    port?.close();
    // What comes yet is for nobody.
    port = undefined;
  };

  /** The words stand alone, in the end or meanwhile: what comes yet, as after a visitor's consent, is welcome. */
  const showWords = (why: unknown) => {
    isLate = true;
    show(Shown.Words);
    apologize(place, base, page, plain, own, why);
  };

  const wait = (patience: number, late: (why: string) => void = showWords) => {
    clearTimeout(timer);
    timer = setTimeout(() => late("it is late"), patience);
  };

  const fail = (why: unknown) => {
    if (!frame.isConnected) return;
    hangUp();
    frame.remove();
    showWords(why);
  };

  const failWithoutFiles = (why: unknown) => {
    fail(why);
    if (place.isConnected) renewScript();
  };

  const ask = () => {
    wait(LATE);
    frame.src = base + "frame.html?v=" + VERSION + again;
  };

  /** A frame may be lost on its way, or be an old one out of a cache: another address leads past whatever that has. */
  const askAgain = (why: string) => {
    if (again) return failWithoutFiles(why);
    again = "&again";
    hangUp();
    ask();
  };

  /** All that the frame can say. */
  const heard: Record<string, (value: number, frame?: MessagePort) => unknown> = {
    old: () => askAgain("its files are mixed"),
    // The frame gets the program; then it learns all other words, whatever a visitor does: so no request tells what one
    // opened or chose. It is told of those that do not come.
    booting: (_, frame = port!) => {
      isLate = false;
      wait(LATE);
      program(base).then((wasm) => {
        // A place that was moved meanwhile has another document in its frame.
        if (port !== frame) return;
        wait(READY);
        frame.postMessage({ wasm });
        for (const file of Object.keys(WORDS)) {
          const come = (words?: ArrayBuffer) => frame.postMessage({ lang: file, words });
          if (file !== own) words(base, file).then(come, () => come());
        }
      }, fail);
    },
    ready: () => {
      clearTimeout(timer);
      show(Shown.Guide);
    },
    // The first screen stands; the program is still to come.
    drawn: () => isLate || show(Shown.Guide),
    height: (value) => {
      if (value > 0 && value < 1e5) setHeight(value);
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
    port.onmessage = ({ data }) => heard[data?.type]?.(data.value);
    screens?.then(
      (drawn) => port1.postMessage({ drawn }),
      () => {},
    );
    const text = await words(base, own);
    if (port !== port1) return;
    wait(BOOTING, askAgain);
    frame.contentWindow!.postMessage(
      { version: VERSION, attributes: given, page: document.baseURI, lang: own, words: text },
      // An opaque origin can only be addressed as "*"; nothing in here is secret.
      "*",
      [port2],
    );
  };

  const open = () => {
    box.append(frame);
    frame.onload = () => handOver().catch(fail);
    if (RegExp(`^(${FURTHER})$`, "i").test(given.start!)) screens = drawn(base, own);
    // The program after them: it is not needed yet, and would take its share of the line from the first screen.
    words(base, own)
      .then((first) => (place.isConnected ? program(base) : first))
      .catch(failWithoutFiles);
    ask();
  };
  // What is not there reads `undefined`, which is not eager.
  if (/^eager$/i.test(given.loading!)) open();
  else whenNear(box, open);
  return hangUp;
}
