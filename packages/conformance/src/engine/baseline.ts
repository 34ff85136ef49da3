import type { CheckResult } from "./check-result.js";

/** A failure that is known and borne for a while. */
export interface BaselineEntry {
  /** Id of the check. */
  readonly check: string;
  /** Why it is borne. */
  readonly reason: string;
  /** The last day on which it is, `YYYY-MM-DD` in UTC. */
  readonly expires: string;
  /** Where it is worked on. */
  readonly issue?: string;
}

/** Failures that are known: one that is not there any more, or not in time, fails the run. */
export interface Baseline {
  readonly baselineVersion: 1;
  readonly entries: readonly BaselineEntry[];
}

/**
 * What became of an entry. `holds`: its check fails and is forgiven. `stale`: its check passes. `expired`:
 * its last day is over. `idle`: its check did not run, or came to no verdict.
 */
export type BaselineState = "holds" | "stale" | "expired" | "idle";

/** An entry and what became of it. */
export interface BaselineFinding extends BaselineEntry {
  readonly state: BaselineState;
}

/** Results with what a baseline says of them. The day is that of the run, `YYYY-MM-DD`. */
export function applyBaseline(
  results: readonly CheckResult[],
  { entries }: Baseline,
  today: string,
): { readonly checks: readonly CheckResult[]; readonly findings: readonly BaselineFinding[] } {
  const byCheck = new Map(results.map((result) => [result.id, result]));
  const findings = entries.map((entry) => ({
    ...entry,
    state: stateOf(entry, byCheck.get(entry.check)?.outcome, today),
  }));
  const holding = new Map(
    findings.flatMap(({ check, state, reason, expires }) =>
      state === "holds" ? [[check, { reason, expires }]] : [],
    ),
  );
  return {
    findings,
    checks: results.map(({ known: _, ...result }) => {
      const known = holding.get(result.id);
      return known === undefined ? result : { ...result, known };
    }),
  };
}

/** Whether a baseline itself stands against a pass: an entry of it is stale or expired. */
export function isBroken(findings: readonly BaselineFinding[] = []): boolean {
  return findings.some(({ state }) => state === "stale" || state === "expired");
}

function stateOf(
  { expires }: BaselineEntry,
  outcome: CheckResult["outcome"] | undefined,
  today: string,
): BaselineState {
  if (outcome === "pass") return "stale";
  if (outcome === undefined) return "idle";
  if (today > expires) return "expired";
  return outcome === "fail" || outcome === "blocked" ? "holds" : "idle";
}
