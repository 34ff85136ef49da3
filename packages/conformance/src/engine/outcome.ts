/**
 * What became of a check, worst first. `error`: the suite itself failed. `fail`: the target breaks the
 * requirement. `blocked`: something that the target owed before is missing. `not-tested`: the run lacked
 * data or rights. `not-applicable`: the target does not offer the capability. Only `pass` is green.
 */
export type Outcome = "error" | "fail" | "blocked" | "not-tested" | "not-applicable" | "pass";

/** Every outcome, worst first. */
export const outcomes: readonly Outcome[] = [
  "error",
  "fail",
  "blocked",
  "not-tested",
  "not-applicable",
  "pass",
];

/** Thrown by a claim that does not hold: the target's fault. */
export class ClaimFailed extends Error {
  readonly expected: unknown;
  readonly actual: unknown;

  constructor(message: string, expected: unknown, actual: unknown) {
    super(message);
    this.name = "ClaimFailed";
    this.expected = expected;
    this.actual = actual;
  }
}

/** Thrown where a check cannot come to a verdict; the outcome says why. */
export class Inconclusive extends Error {
  readonly outcome: "blocked" | "not-tested" | "not-applicable";

  constructor(
    message: string,
    options: { outcome: "blocked" | "not-tested" | "not-applicable"; cause?: unknown },
  ) {
    super(message, { cause: options.cause });
    this.name = "Inconclusive";
    this.outcome = options.outcome;
  }
}
