// What a run leaves at its end: its time, the slowest tests, and each test that needed a second try.
import type { FullResult, Reporter, Suite, TestCase, TestResult } from "@playwright/test/reporter";

/** How many of the slowest tests are named. */
const SLOWEST = 10;

interface Timed {
  name: string;
  seconds: number;
}

export default class Summary implements Reporter {
  private root: Suite | undefined;
  private readonly times: Timed[] = [];

  onBegin(_config: unknown, root: Suite): void {
    this.root = root;
  }

  onTestEnd(test: TestCase, { duration }: TestResult): void {
    this.times.push({ name: nameOf(test), seconds: duration / 1000 });
  }

  onEnd({ duration }: FullResult): void {
    // Nothing was run, as with `--list`.
    if (this.times.length === 0) return;
    const tests = this.root?.allTests() ?? [];
    const flaky = tests.filter((test) => test.outcome() === "flaky");
    const slowest = this.times.sort((one, other) => other.seconds - one.seconds).slice(0, SLOWEST);
    const count = (outcome: string) => tests.filter((test) => test.outcome() === outcome).length;
    console.log(`\nThe slowest of ${tests.length} tests, ${(duration / 1000).toFixed(0)} s in all:`);
    for (const { name, seconds } of slowest) console.log(`  ${seconds.toFixed(1).padStart(6)} s  ${name}`);
    for (const [why, count] of reasons(tests)) console.log(`Passed over, ${count}: ${why}`);
    for (const test of flaky) console.log(`Needed a second try: ${nameOf(test)}`);
    console.log(
      `${count("expected") + flaky.length} passed, ${count("unexpected")} failed, ${count("skipped")} skipped`,
    );
  }

  printsToStdio(): boolean {
    return true;
  }
}

/** Why tests were passed over, each project apart, and how many. */
function reasons(tests: readonly TestCase[]): Map<string, number> {
  const found = new Map<string, number>();
  for (const test of tests.filter((test) => test.outcome() === "skipped")) {
    const skip = [...test.annotations, ...test.results.flatMap(({ annotations }) => annotations)];
    const why = skip.find(({ type }) => type === "skip")?.description ?? "no reason is given";
    const name = `[${test.parent.project()?.name}] ${why}`;
    found.set(name, (found.get(name) ?? 0) + 1);
  }
  return found;
}

/** The project, the file and the title, as `npx playwright test --project=PROJECT FILE -g TITLE` takes them. */
function nameOf(test: TestCase): string {
  const file = test.location.file.split("/tests/").at(-1);
  return `[${test.parent.project()?.name}] ${file} › ${test.title}`;
}
