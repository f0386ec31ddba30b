// What the doctor says: one thing at a time, in plain words, with what to do.

/** It must be mended; it works, but should be looked at; it is good to know; it is fine. */
export type Level = "must" | "look" | "know" | "fine";

export const LEVELS: Readonly<Record<Level, string>> = {
  must: "To mend",
  look: "To look at",
  know: "Good to know",
  fine: "Fine",
};

export interface Finding {
  /** The kind of fault, for tests and for a report. */
  id: string;
  level: Level;
  says: string;
  todo?: string;
}

export const must = (id: string, says: string, todo: string): Finding => ({ id, level: "must", says, todo });
export const look = (id: string, says: string, todo: string): Finding => ({ id, level: "look", says, todo });
export const know = (id: string, says: string): Finding => ({ id, level: "know", says });
export const fine = (id: string, says: string): Finding => ({ id, level: "fine", says });

/** The gravest first; each once. */
export function sorted(findings: readonly Finding[]): Finding[] {
  const order = Object.keys(LEVELS);
  const once = new Map(findings.map((finding) => [`${finding.id} ${finding.says}`, finding]));
  return [...once.values()].sort((a, b) => order.indexOf(a.level) - order.indexOf(b.level));
}
