import { outcomes } from "../engine/outcome.js";
import { type CheckResult, decide, type Report } from "../engine/report.js";

/**
 * How a result is shown: its outcome, but for failures that the verdict does not count (a SHOULD, or a
 * layer that the run was not asked to judge by), which are warnings.
 */
export type Mark = CheckResult["outcome"] | "warning";

/** Every mark, worst first. */
export const marks: readonly Mark[] = outcomes.flatMap((outcome): readonly Mark[] =>
  outcome === "blocked" ? ["blocked", "warning"] : [outcome],
);

const words: Readonly<Record<Mark, string>> = {
  error: "suite error",
  fail: "fail",
  blocked: "blocked",
  warning: "warning",
  "not-tested": "not tested",
  "not-applicable": "not applicable",
  pass: "pass",
};

/** Signs that tell marks apart without colour. */
export const markSigns: Readonly<Record<Mark, string>> = {
  error: "‼",
  fail: "✕",
  blocked: "■",
  warning: "!",
  "not-tested": "○",
  "not-applicable": "–",
  pass: "✓",
};

/** The mark of a result in its report. */
export function markOf(check: CheckResult, options: Report["options"]): Mark {
  if (check.outcome !== "fail") return check.outcome;
  return decide([check], options) === "fail" ? "fail" : "warning";
}

/** A mark in words. */
export function markWord(mark: Mark): string {
  return words[mark];
}
