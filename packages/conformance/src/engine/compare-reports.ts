import type { CheckResult } from "./check-result.js";
import type { DataFault } from "./documents.js";
import { outcomes } from "./outcome.js";
import type { Report } from "./report.js";

/** A check whose outcome is another one than before. */
export interface OutcomeChange {
  readonly id: string;
  readonly level: CheckResult["level"];
  readonly before: CheckResult["outcome"];
  readonly after: CheckResult["outcome"];
  /** `worse` where it stands against the target now and did less so before; `better` the other way round. */
  readonly direction: "worse" | "better" | "other";
  /** Why, in the second report. */
  readonly message?: string;
}

/** What a report says of its run, side by side. */
export interface ComparedFigures {
  readonly target: string;
  readonly verdict: Report["verdict"];
  /** Checks by outcome, those that there are. */
  readonly outcomes: Readonly<Partial<Record<CheckResult["outcome"], number>>>;
  readonly rows: number;
  readonly requests: number;
  readonly dataFaults: number;
}

/** What two reports say differently. */
export interface Comparison {
  readonly before: ComparedFigures;
  readonly after: ComparedFigures;
  /** Whether both were judged by the same checks and requirements. */
  readonly sameSuite: boolean;
  /** Sorted by id. */
  readonly changes: readonly OutcomeChange[];
  /** Ids of checks that one of them alone has. */
  readonly onlyBefore: readonly string[];
  readonly onlyAfter: readonly string[];
  /** Faulty documents, as `name version`, that one of them alone has. */
  readonly faultsGone: readonly string[];
  readonly faultsNew: readonly string[];
  /** Whether a check is worse. */
  readonly worse: boolean;
}

/** Says what the second of two reports says differently from the first. */
export function compareReports(before: Report, after: Report): Comparison {
  const old = new Map(before.checks.map((check) => [check.id, check]));
  const ids = new Set(after.checks.map(({ id }) => id));
  const changes = after.checks.flatMap((check) => {
    const earlier = old.get(check.id);
    return earlier === undefined || earlier.outcome === check.outcome
      ? []
      : [changeOf(earlier, check)];
  });
  const faultsBefore = before.dataFaults.map(nameOf);
  const faultsAfter = after.dataFaults.map(nameOf);
  return {
    before: figuresOf(before),
    after: figuresOf(after),
    sameSuite: before.suite.digest === after.suite.digest,
    changes,
    onlyBefore: before.checks.map(({ id }) => id).filter((id) => !ids.has(id)),
    onlyAfter: after.checks.map(({ id }) => id).filter((id) => !old.has(id)),
    faultsGone: without(faultsBefore, faultsAfter),
    faultsNew: without(faultsAfter, faultsBefore),
    worse: changes.some(({ direction }) => direction === "worse"),
  };
}

function changeOf(before: CheckResult, after: CheckResult): OutcomeChange {
  const { id, level, message } = after;
  return {
    id,
    level,
    before: before.outcome,
    after: after.outcome,
    direction: directionOf(before.outcome, after.outcome),
    ...(message !== undefined && { message }),
  };
}

function directionOf(
  before: CheckResult["outcome"],
  after: CheckResult["outcome"],
): OutcomeChange["direction"] {
  const isAgainst = (outcome: CheckResult["outcome"]): boolean =>
    outcome === "error" || outcome === "fail" || outcome === "blocked";
  if (!isAgainst(before) && !isAgainst(after)) return after === "pass" ? "better" : "other";
  return outcomes.indexOf(after) < outcomes.indexOf(before) ? "worse" : "better";
}

function figuresOf({ checks, dataFaults, requests, target, verdict }: Report): ComparedFigures {
  const counts: Partial<Record<CheckResult["outcome"], number>> = {};
  for (const outcome of outcomes) {
    const count = checks.filter((check) => check.outcome === outcome).length;
    if (count > 0) counts[outcome] = count;
  }
  return {
    target: `${target.baseUrl}${target.detected.prefix}`,
    verdict,
    outcomes: counts,
    rows: target.detected.rows,
    requests,
    dataFaults: dataFaults.length,
  };
}

function nameOf({ name, version }: DataFault): string {
  return `${name} ${version}`;
}

function without(items: readonly string[], others: readonly string[]): readonly string[] {
  const known = new Set(others);
  return items.filter((item) => !known.has(item));
}
