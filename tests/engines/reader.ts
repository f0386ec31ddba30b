// Asks what a browser tells assistive programs, as one of them: over AT-SPI.
import { createInterface } from "node:readline";
import type { Writable } from "node:stream";
import { PYTHON } from "./browsers";
import type { Environment, Programs } from "./programs";

const READER = "tests/engines/tree.py";
export class Reader {
  private constructor(
    private readonly asked: Writable,
    private readonly answers: AsyncIterator<string>,
  ) {}

  static start(programs: Programs, desk: Environment): Reader {
    const { child } = programs.start(PYTHON, [READER], desk);
    return new Reader(child.stdin!, createInterface({ input: child.stdout! })[Symbol.asyncIterator]());
  }

  /** The guide's objects, one a line, as they stand when the mark is told; null if it never is. */
  async tree(mark: string): Promise<string | null> {
    this.asked.write(`${mark}\n`);
    const { value, done } = await this.answers.next();
    if (done) throw new Error("the program that reads the tree has ended");
    return JSON.parse(value);
  }
}
