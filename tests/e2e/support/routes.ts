// Random routes through the guide, and random entries for them; the same seed gives the same ones.
import { ITEMS, type Sheet } from "./guide";
import { KINDS } from "./walk";

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
  /** Questions that matter most in the order in which they are toggled. */
  priorities: readonly number[];
  /** Pictures of side effects that are looked at: of six, and of the five after these. */
  looks: readonly number[];
  /**
   * Inputs of the sheet that are clicked: seven parts, four times four durations, 15 mentions, and 22 questions, each with
   * a box for those that come first, which is left alone here since it is off once three are picked.
   */
  taken: readonly number[];
  /** The new answer to the question that is changed in the review. */
  changed: number;
}

/** Not one of the boxes for the questions that come first. */
const isTicked = (input: number) => input < 38 || input % 2 === 0;

/** Radio buttons that exclude each other. */
const isSameSpell = (one: number, other: number) =>
  [one, other].every((input) => input >= 7 && input < 23) && Math.floor((one - 7) / 4) === Math.floor((other - 7) / 4);

/**
 * A visitor, and others who mark nothing the same, but toggle marks and priorities as often. The first four give
 * every answer to every question between them; those after them leave some open.
 */
export function visitors(random: Random, others: number): [Entries, ...Entries[]] {
  const count = { familiar: random(3), tried: random(3), priorities: random(4), taken: random(7) };
  // Some change their mind: the last pick is dropped again.
  const isFickle = random(2) === 0;
  const orders = (questions: number, values: number) => upTo(questions).map(() => shuffled(random, upTo(values)));
  const answers = { sheet: orders(7, 4), difficulty: orders(1, 4), mood: orders(2, 4), panic: orders(15, 2) };
  const changed = shuffled(random, upTo(4));
  const sheet = (orders: number[][], who: number): Sheet =>
    orders.map((order) => {
      if (who < 4) return order[who % order.length]!;
      return random(3) === 0 ? null : order[1 + random(order.length - 1)]!;
    });
  const marks = (of: number, picks: number, not: readonly number[] = []): number[] =>
    shuffled(random, upTo(of))
      .filter((mark) => !not.includes(mark))
      .slice(0, picks);
  const one = (who: number, not?: Entries): Entries => {
    const priorities = marks(4, count.priorities, count.priorities > 2 ? [] : not?.priorities);
    return {
      sheet: sheet(answers.sheet, who),
      difficulty: sheet(answers.difficulty, who)[0]!,
      mood: sheet(answers.mood, who),
      panic: sheet(answers.panic, who),
      familiar: marks(5, count.familiar, not?.familiar),
      tried: marks(4, count.tried, not?.tried),
      priorities: isFickle ? [...priorities, ...priorities.slice(-1)] : priorities,
      // Of three treatments, of six pictures, of five.
      looks: [random(3), 3 + random(6), 9 + random(5)],
      taken: marks(82, count.taken, not?.taken).filter(
        (input, _, all) => isTicked(input) && !all.some((other) => other < input && isSameSpell(input, other)),
      ),
      changed: changed[who % 4]!,
    };
  };
  const first = one(0);
  return [first, ...upTo(others).map((who) => one(who + 1, first))];
}

/** Nobody's entries: every question is left open, and nothing is marked. */
export const NOBODY: Entries = {
  sheet: upTo(7).map(() => null),
  difficulty: null,
  mood: [null, null],
  panic: upTo(15).map(() => null),
  familiar: [],
  tried: [],
  priorities: [],
  looks: [],
  taken: [],
  changed: 0,
};

/** Somebody's who enters as much as there is room for, without changing a mind. */
export const EVERYBODY: Entries = {
  sheet: upTo(7).map(() => 3),
  difficulty: 3,
  mood: [3, 3],
  panic: upTo(15).map(() => 1),
  familiar: upTo(5),
  tried: upTo(4),
  priorities: [0, 2, 3],
  looks: [2, 8, 13],
  taken: upTo(82).filter((input) => isTicked(input) && (input < 7 || input >= 23 || input % 4 === 3)),
  changed: 3,
};

/** A button: the part of the screen it is in, and its name. */
export type Control = readonly [part: "header" | "nav" | "main" | "footer", name: string];

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
  /** Other widths, in CSS pixels, to which the page squeezes the guide for a moment. */
  widths: readonly number[];
}

/** What one visitor does at a stop. */
export interface Deed extends Omit<Stop, "reach" | "enter"> {
  reach: Control;
  enter: readonly number[];
}

export const deeds = (stops: readonly Stop[], entries: Entries): Deed[] =>
  stops.map((stop) => ({ ...stop, reach: stop.reach(entries), enter: stop.enter(entries) }));

const section = (name: string): Control => ["nav", name === "Next" ? "Talk" : name];
const main = (name: string): Control => ["main", name];
const isGiven = (answer: number | null | undefined) =>
  main(answer === null || answer === undefined ? "Skip" : "Continue");
const once = (answer: number | null | undefined) => (answer === null || answer === undefined ? [] : [answer]);
const yesOrNo = (said: Sheet) => said.flatMap((answer, place) => (answer === null ? [] : [place * 2 + answer]));

/** The questions of the comparison. */
const EFFECTS = "Side effects and boxed warning";
const ASPECTS = [
  "Approved for anxiety?",
  "How well tested for anxiety?",
  "Visits in the first month",
  EFFECTS,
  "Who should not have it?",
  "Cost and insurance",
];

/** What is behind the cards and doors of What can help. */
const HELPS = [
  "Talk therapy",
  "Antidepressants",
  "Calming medicines",
  "Everyday habits",
  "Other routes",
  "“Treatment-resistant”",
  "How ketamine may work",
];

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
      widths: [],
    });
  };
  const parts = {
    learn: () => {
      stop("learn", section("Learn"));
      for (const kind of upTo(5))
        stop(`kind ${kind}`, main(KINDS[kind]!), ({ familiar }) => (familiar.includes(kind) ? [0] : []));
      stop("learn, marked", section("Learn"));
    },
    check: () => {
      stop("check", section("Check"));
      for (const item of upTo(7)) {
        stop(
          `question ${item}`,
          item === 0 ? main("Start the questions") : ({ sheet }) => isGiven(sheet[item - 1]),
          ({ sheet }) => once(sheet[item]),
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
        stop("result", main("See my result"));
        stop("review, again", main("Change an answer"));
        stop("question, changed", main(`Change ${ITEMS[random(7)]}`), ({ changed }) => [changed]);
        stop("review, changed", main("Continue"));
      }
      stop("result", main("See my result"));
      stop("mood", main("Two questions about low mood"));
      stop("mood 0", main("Start the questions"), ({ mood }) => once(mood[0]));
      stop(
        "mood 1",
        ({ mood }) => isGiven(mood[0]),
        ({ mood }) => once(mood[1]),
      );
      stop("mood result", ({ mood }) => isGiven(mood[1]));
      stop("result, after mood", main("Back to my result"));
      stop("panic", main("Questions about panic attacks"));
      stop("attacks", main("Start the questions"), ({ panic }) => yesOrNo(panic.slice(0, 4)));
      stop("symptoms", main("Continue"), ({ panic }) => yesOrNo(panic.slice(4)));
      stop("panic result", main("Continue"));
    },
    options: () => {
      stop("options", section("Options"), ({ tried }) => tried);
      stop("care", main(HELPS[random(HELPS.length)]!));
    },
    sheet: () => {
      stop("next, before the sheet", section("Talk"));
      stop("sheet", main("Make a sheet to take along"), ({ taken }) => taken);
    },
    compare: () => {
      stop("compare", section("Compare"), ({ priorities }) => priorities);
      const aspect = ASPECTS[random(6)]!;
      stop("compare, closer", main(aspect), ({ looks }) => (aspect === EFFECTS ? looks : []));
      stop("compare, again", section("Compare"));
    },
  };
  const looks = [
    () => stop("help", ["header", "Get help now"]),
    () => stop("privacy", ["footer", "How private is this?"]),
    () => stop("sources", ["footer", "All sources"]),
    () => stop("next", section("Talk")),
    () => (stop("start", section("Start")), stop("calm", main("A calm minute first"))),
    () => (stop("start, for another", section("Start")), stop("someone", main("I am here for someone else"))),
    () => (stop("next, passing", section("Talk")), stop("back", main("Back")), stop("welcome", section("Start"))),
  ];
  const order = shuffled(random, Object.values(parts));
  // To say for how long care was tried marks it as tried: marks are set before.
  const [options, sheet] = [order.indexOf(parts.options), order.indexOf(parts.sheet)];
  if (sheet < options) [order[sheet], order[options]] = [parts.options, parts.sheet];
  for (const part of order) {
    part();
    looks[random(looks.length)]!();
  }
  stop("cleared", ["header", "Hide and clear"]);
  return stops;
}
