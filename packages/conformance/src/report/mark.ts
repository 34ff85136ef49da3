import type { CheckResult } from "../engine/check-result.js";
import { outcomes } from "../engine/outcome.js";
import { decide, type Judging } from "../engine/report.js";

/**
 * How a result is shown: its outcome, but for failures that the verdict does not count (a SHOULD, or a
 * layer that the run was not asked to judge by), which are warnings, and those that a baseline forgives,
 * which are known.
 */
export type Mark = CheckResult["outcome"] | "warning" | "known";

/** Every mark, worst first. */
export const marks: readonly Mark[] = outcomes.flatMap((outcome): readonly Mark[] =>
  outcome === "blocked" ? ["blocked", "warning", "known"] : [outcome],
);

const words: Readonly<Record<Mark, string>> = {
  error: "suite error",
  fail: "fail",
  blocked: "blocked",
  warning: "warning",
  known: "known",
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
  known: "~",
  "not-tested": "○",
  "not-applicable": "–",
  pass: "✓",
};

/** The mark of a result in its report. */
export function markOf(check: CheckResult, options: Judging): Mark {
  if (check.known !== undefined) return "known";
  if (check.outcome !== "fail") return check.outcome;
  return decide([check], options) === "fail" ? "fail" : "warning";
}

/** A mark in words. */
export function markWord(mark: Mark): string {
  return words[mark];
}
