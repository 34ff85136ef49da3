import type { CheckResult } from "../engine/check-result.js";
import type { Report } from "../engine/report.js";
import { type Mark, markOf, marks } from "./mark.js";

/** Checks that are not green for one and the same reason. */
export interface Finding {
  readonly mark: Exclude<Mark, "pass">;
  readonly message: string;
  /** At least one; more only where the message says nothing about a single check. */
  readonly checks: readonly [CheckResult, ...CheckResult[]];
}

/** What is not green, worst first. Checks that came to no verdict for the same reason are one finding. */
export function findingsOf({ checks, options }: Report): readonly Finding[] {
  const groups = new Map<string, Finding>();
  for (const check of checks) {
    const mark = markOf(check, options);
    if (mark === "pass") continue;
    const { id, message = "" } = check;
    const isVerdict = ["fail", "warning", "known", "error"].includes(mark);
    const key = JSON.stringify([mark, message, isVerdict ? id : ""]);
    const group = groups.get(key);
    groups.set(key, { mark, message, checks: group ? [...group.checks, check] : [check] });
  }
  return [...groups.values()].sort((a, b) => marks.indexOf(a.mark) - marks.indexOf(b.mark));
}
