// What every engine that looks for faults in a document has in common.
import type { Frame } from "@playwright/test";

/** An engine's rules that look at colors, or all its others. */
export type Rules = "colors" | "others";

/** What an engine says of one rule in one place. */
export interface Verdict {
  isFault: boolean;
  /** The rule, and what it says of which element. */
  words: string;
}

export interface Checker {
  name: string;
  /** Puts the engine into a frame, if it runs there. */
  load?(frame: Frame): Promise<unknown>;
  /** Its faults and doubts, less those that are answered; the rules that are held too, where all is asked for. */
  look(frame: Frame, rules: readonly Rules[], isAll: boolean): Promise<Verdict[]>;
}
