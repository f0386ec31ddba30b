// The visitor of a driven visit: what is done on a screen, in the guide's frame and without a round trip.
import type { Orders } from "./aside";
import type { Deed } from "./routes";

/** Runs in the guide's frame: does what a visitor does, until all that follows from it is told. */
export function act(): void {
  if (window === top) return;
  const { orders } = window as unknown as { orders: Orders };
  const tell = orders.tell as () => Promise<void>;
  const channel = new MessageChannel();
  /** What of the build was counted: the program and the files of words, which are known right after. */
  let counted = 0;
  const digest = SubtleCrypto.prototype.digest;
  SubtleCrypto.prototype.digest = async function (...given) {
    const counts = await digest.apply(this, given);
    counted += 1;
    return counts;
  };
  /** Long enough for what was clicked to be drawn into the document, which takes a microtask. */
  const task = () =>
    new Promise((done) => {
      channel.port1.onmessage = done;
      channel.port2.postMessage(0);
    });
  const guide = () => document.querySelector("#guide")!;
  const height = () => guide().getBoundingClientRect().height;
  const resized = (what: string) =>
    new Promise((done, fail) => {
      addEventListener("resize", done, { once: true });
      setTimeout(() => fail(new Error(what)), 5000);
    });
  /** Heights are told in steps of 8 pixels. */
  const isFit = () => innerHeight >= height() && innerHeight - height() < 8;
  const fit = async (what: string) => {
    while (!isFit()) await resized(`the frame never took the height of ${what}: ${innerHeight} for ${height()}`);
  };

  const find = ([place, name]: Deed["reach"]): HTMLElement => {
    const all = [...document.querySelectorAll<HTMLElement>(`${place} button`)];
    // A door has its name, and below it what is behind it; of two names in one place, one is shown.
    const words = (one: Element) => (one.querySelector(".door-name, .variant:not(.off)") ?? one).textContent!.trim();
    // What is folded is opened first.
    let fold = all.find((one) => words(one) === name)?.closest("details");
    for (; fold; fold = fold.parentElement?.closest("details")) fold.open = true;
    const buttons = all.filter((one) => one.checkVisibility({ visibilityProperty: true }));
    const found = buttons.filter((one) => words(one) === name);
    if (found.length !== 1)
      throw new Error(`${found.length} buttons "${name}" among: ${buttons.map(words).join(", ")}`);
    return found[0]!;
  };
  const open = async (control: Deed["reach"]) => {
    const before = document.querySelector("main");
    find(control).click();
    const end = Date.now() + 5000;
    do {
      if (Date.now() > end) throw new Error(`no new screen after "${control[1]}"`);
      await task();
    } while (document.querySelector("main") === before || document.activeElement?.id !== "title");
    await fit("the screen");
  };
  /** Changes a screen in place. Two changes of height must not be told as one. */
  const change = async (deed: () => unknown, what: string) => {
    const before = height();
    deed();
    await task();
    if (height() !== before) await tell();
    await fit(what);
  };
  const enter = async (chosen: readonly number[]) => {
    const inputs = document.querySelectorAll<HTMLInputElement>("main input");
    for (const input of chosen) await change(() => inputs[input]!.click(), `input ${input}`);
    const isOn = (input: number) => chosen.filter((other) => other === input).length % 2 === 1;
    if (chosen.some((input) => inputs[input]!.checked !== isOn(input)))
      throw new Error(`what was clicked is not what is entered: ${chosen}`);
  };
  const visitStop = async ({ reach, enter: chosen, isCurious, isBilingual, isCalming }: Deed) => {
    await open(reach);
    const press = (place: string, name: RegExp) => () =>
      [...document.querySelectorAll<HTMLElement>(place)].find((one) => name.test(one.textContent!))!.click();
    const sources = () => document.querySelector<HTMLElement>("main details.sources summary")?.click();
    if (isCurious) await change(sources, "the sources");
    if (isCalming) await change(press("footer button", /^(Calm|Usual) view$/), "the other view");
    if (isBilingual) await change(press("header button", /^Español$/), "the screen in Spanish");
    await enter(chosen);
    if (isBilingual) await change(press("header button", /^English$/), "the screen in English again");
    // A way to the clinic is taken as far as the page, if its tag asks for events, hears of it.
    for (const link of document.querySelectorAll<HTMLElement>(".contact a")) {
      link.addEventListener("click", (event) => event.preventDefault(), { once: true });
      link.click();
      await task();
    }
    return [...document.links].map((link) => `${link.href} ${link.target}`).sort();
  };
  const widen = async (width: number) => {
    while (innerWidth !== width) await resized(`the frame never was ${width} wide`);
    await tell();
    await fit(`the screen at ${width}`);
  };
  /** Waits for all words: whether a screen has to wait for some depends on how busy the machine is. */
  const learn = async (files: number) => {
    for (const end = Date.now() + 5000; counted < files; await new Promise((done) => setTimeout(done, 5)))
      if (Date.now() > end) throw new Error(`${counted} of ${files} files in time`);
    await task();
  };
  Object.assign(orders, { act: visitStop, widen, learn });
}
