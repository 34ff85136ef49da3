import { applyBaseline, type Baseline, isBroken } from "./baseline.js";
import { decide, type Report } from "./report.js";

/** A report judged by a baseline: what is known is forgiven, a stale or an expired entry fails it. */
export function withBaseline(report: Report, baseline: Baseline): Report {
  const today = report.startedAt.slice(0, 10);
  const { checks, findings } = applyBaseline(report.checks, baseline, today);
  const verdict = decide(checks, report.options);
  return {
    ...report,
    verdict: verdict === "pass" && isBroken(findings) ? "fail" : verdict,
    checks,
    baseline: findings,
  };
}
