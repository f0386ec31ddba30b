// Random routes through the guide, and random entries for them; the same seed gives the same ones.
import type { Sheet } from "./guide";

/** A number from 0 up to, but not including, `below`. */
export type Random = (below: number) => number;

/** Mulberry32: small, and random enough for answers. */
export function random(seed: number): Random {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

function shuffled<T>(random: Random, all: readonly T[]): T[] {
  const order = [...all];
  for (let left = order.length; left > 1; left -= 1) {
    const picked = random(left);
    [order[left - 1], order[picked]] = [order[picked]!, order[left - 1]!];
  }
  return order;
}

const upTo = (count: number) => Array.from({ length: count }, (_, place) => place);

/** All that one visitor enters; `null` is a question left open. */
export interface Entries {
  sheet: Sheet;
  difficulty: number | null;
  mood: Sheet;
  /** 0 is No and 1 is Yes: four on attacks, then eleven on symptoms. */
  panic: Sheet;
  familiar: readonly number[];
  tried: readonly number[];
  /** Topics in the order in which they are toggled. */
  priorities: readonly number[];
  /** Inputs of the sheet that are clicked: seven parts, four times four spells, nine mentions, 22 questions. */
  taken: readonly number[];
  /** The new answer to the question that is changed in the review. */
  changed: number;
}

/** Radio buttons that exclude each other. */
const isSameSpell = (one: number, other: number) =>
  [one, other].every((input) => input >= 7 && input < 23) && Math.floor((one - 7) / 4) === Math.floor((other - 7) / 4);

/** A visitor, and others who enter nothing the same, but toggle marks and priorities as often. */
export function visitors(random: Random, others: number): [Entries, ...Entries[]] {
  const count = { familiar: random(3), tried: random(3), priorities: random(4), taken: random(7) };
  // Some change their mind: the last pick is dropped again.
  const isFickle = random(2) === 0;
  /** One question of eight or so is left open. */
  const answer = (values: number, not: number | null | undefined): number | null => {
    const answers = upTo(values).filter((value) => value !== not);
    return random(8) === 0 && not !== null ? null : answers[random(answers.length)]!;
  };
  const sheet = (length: number, values: number, not?: Sheet): Sheet =>
    upTo(length).map((item) => answer(values, not?.[item]));
  const marks = (of: number, picks: number, not: readonly number[] = []): number[] =>
    shuffled(random, upTo(of))
      .filter((mark) => !not.includes(mark))
      .slice(0, picks);
  const one = (not?: Entries): Entries => {
    const priorities = marks(9, count.priorities, not?.priorities);
    return {
      sheet: sheet(7, 4, not?.sheet),
      difficulty: answer(4, not?.difficulty),
      mood: sheet(2, 4, not?.mood),
      panic: sheet(15, 2, not?.panic),
      familiar: marks(5, count.familiar, not?.familiar),
      tried: marks(4, count.tried, not?.tried),
      priorities: isFickle ? [...priorities, ...priorities.slice(-1)] : priorities,
      taken: marks(54, count.taken, not?.taken).filter(
        (input, _, all) => !all.some((other) => other < input && isSameSpell(input, other)),
      ),
      changed: upTo(4).filter((value) => value !== not?.changed)[random(3)]!,
    };
  };
  const first = one();
  return [first, ...upTo(others).map(() => one(first))];
}

/** A control of the guide: a selector and which of the elements that it finds. */
export type Control = readonly [selector: string, place: number];

/** A screen: how to get there, and what to do on it. */
export interface Stop {
  name: string;
  reach(entries: Entries): Control;
  /** Places among the screen's inputs, in the order in which they are clicked. */
  enter(entries: Entries): readonly number[];
  /** Whether "Where this comes from" is opened, if the screen has it. */
  isCurious: boolean;
  /** Whether the screen is filled in in the other language, and left in the first. */
  isBilingual: boolean;
  /** Whether the calm view is turned on or off on the way. */
  isCalming: boolean;
}

const MAIN: Control = ["main .actions .button.main", 0];
const QUIET: Control = ["main .actions .quiet", 0];
const BACK: Control = ["main .actions > div:last-child button", 0];
const HIDE: Control = ["header .top button", 1];
const nav = (place: number): Control => ["nav .section", place];
const door = (place: number): Control => ["main .door", place];
const isGiven = (answer: number | null | undefined) => (answer === null || answer === undefined ? QUIET : MAIN);
const once = (answer: number | null | undefined) => (answer === null || answer === undefined ? [] : [answer]);
const yesOrNo = (said: Sheet) => said.flatMap((answer, place) => (answer === null ? [] : [place * 2 + answer]));

/** A walk through everything that takes an entry, in any order, with looks at the rest on the way. */
export function route(random: Random): Stop[] {
  const stops: Stop[] = [];
  const stop = (name: string, reach: Control | Stop["reach"], enter: Stop["enter"] = () => []) => {
    // Two screens have other inputs in a language without the panic module.
    const isSameInBoth = !["sheet", "attacks", "symptoms"].includes(name);
    stops.push({
      name,
      reach: typeof reach === "function" ? reach : () => reach,
      enter,
      isCurious: random(3) === 0,
      isBilingual: random(4) === 0 && isSameInBoth,
      isCalming: random(6) === 0,
    });
  };
  const parts = {
    learn: () => {
      stop("learn", nav(1));
      for (const kind of upTo(5))
        stop(`kind ${kind}`, kind === 0 ? door(0) : MAIN, ({ familiar }) => (familiar.includes(kind) ? [0] : []));
      stop("learn, marked", nav(1));
    },
    check: () => {
      stop("check", nav(2));
      for (const item of upTo(7)) {
        stop(`question ${item}`, item === 0 ? MAIN : ({ sheet }) => isGiven(sheet[item - 1]), ({ sheet }) =>
          once(sheet[item]),
        );
      }
      stop(
        "difficulty",
        ({ sheet }) => isGiven(sheet[6]),
        ({ difficulty }) => once(difficulty),
      );
      stop("review", ({ difficulty }) => isGiven(difficulty));
      if (random(3) === 0) {
        // The result for the sheet as given was seen before it changes.
        stop("result", MAIN);
        stop("review, again", ["main .actions .button.second", 0]);
        stop("question, changed", ["main .review button", random(7)], ({ changed }) => [changed]);
        stop("review, changed", MAIN);
      }
      stop("result", MAIN);
      stop("mood", door(0));
      stop("mood 0", MAIN, ({ mood }) => once(mood[0]));
      stop(
        "mood 1",
        ({ mood }) => isGiven(mood[0]),
        ({ mood }) => once(mood[1]),
      );
      stop("mood result", ({ mood }) => isGiven(mood[1]));
      stop("result, after mood", MAIN);
      stop("panic", door(1));
      stop("attacks", MAIN, ({ panic }) => yesOrNo(panic.slice(0, 4)));
      stop("symptoms", MAIN, ({ panic }) => yesOrNo(panic.slice(4)));
      stop("panic result", MAIN);
    },
    options: () => stop("options", nav(3), ({ tried }) => tried),
    sheet: () => {
      stop("next, before the sheet", nav(5));
      stop("sheet", door(0), ({ taken }) => taken);
    },
    compare: () => {
      stop("compare", nav(4), ({ priorities }) => priorities);
      stop("group", door(random(6)));
      stop("compare, again", nav(4));
    },
  };
  const looks = [
    () => stop("help", ["header .top button", 0]),
    () => stop("privacy", ["footer .foot-links button", 0]),
    () => stop("sources", ["footer .foot-links button", 1]),
    () => stop("next", nav(5)),
    () => (stop("next, passing", nav(5)), stop("back", BACK), stop("welcome", nav(0))),
  ];
  const order = shuffled(random, Object.values(parts));
  // To say for how long care was tried marks it as tried: marks are set before.
  const [options, sheet] = [order.indexOf(parts.options), order.indexOf(parts.sheet)];
  if (sheet < options) [order[sheet], order[options]] = [parts.options, parts.sheet];
  for (const part of order) {
    part();
    looks[random(looks.length)]!();
  }
  stop("cleared", HIDE);
  return stops;
}
