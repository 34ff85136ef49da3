import { applyBaseline, type Baseline, type BaselineFinding, isBroken } from "./baseline.js";
import type { Check, Layer, Level } from "./check.js";
import type { DataFault } from "./documents.js";
import type { Exchange } from "./exchange.js";
import type { Limits } from "./limits.js";
import { type Outcome, outcomes } from "./outcome.js";

/** What became of one check, with the evidence. */
export interface CheckResult {
  readonly id: string;
  readonly title: string;
  readonly level: Level;
  readonly layer: Layer;
  readonly requirements: readonly string[];
  readonly outcome: Outcome;
  /** Why, where it did not pass. */
  readonly message?: string;
  readonly expected?: unknown;
  readonly actual?: unknown;
  readonly breaks?: string;
  /** Why its failure is borne, and until which day, where a baseline says so. */
  readonly known?: { readonly reason: string; readonly expires: string };
  readonly exchanges: readonly Exchange[];
}

/** How many checks had each outcome. */
export interface OutcomeCounts {
  readonly pass: number;
  readonly fail: number;
  readonly blocked: number;
  readonly notApplicable: number;
  readonly notTested: number;
  readonly error: number;
}

/** What decides a verdict. */
export interface Judging {
  readonly profiles: readonly Profile[];
  /** Whether a SHOULD decides like a MUST. */
  readonly strict: boolean;
}

/** What a run was asked to do. */
export interface RunSettings extends Judging {
  /** What samples were drawn by. */
  readonly seed: number;
  readonly limits: Limits;
}

/** The result of a run: whole, sorted, with secrets left out. */
export interface Report {
  readonly reportVersion: 1;
  readonly suite: {
    readonly version: string;
    readonly specVersion: string;
    readonly digest: string;
  };
  readonly target: {
    readonly baseUrl: string;
    readonly detected: {
      readonly prefix: string;
      readonly rows: number;
      readonly names: number;
      /** Whether the whole catalogue was seen. */
      readonly complete: boolean;
      /** Why the listing cannot be read, and what to do. */
      readonly problem?: string;
    };
  };
  readonly options: RunSettings;
  /** RFC 3339. */
  readonly startedAt: string;
  readonly durationMs: number;
  /** Requests sent. */
  readonly requests: number;
  readonly verdict: "pass" | "fail" | "error";
  readonly summary: {
    readonly must: OutcomeCounts;
    readonly should: OutcomeCounts;
    readonly may: OutcomeCounts;
  };
  readonly checks: readonly CheckResult[];
  /** The entries of the baseline and what became of them, where the run had one. */
  readonly baseline?: readonly BaselineFinding[];
  readonly dataFaults: readonly DataFault[];
}

/** A set of layers whose requirements decide the verdict. */
export type Profile = "core" | "official";

const layersOf: Readonly<Record<Profile, readonly Layer[]>> = {
  core: ["generic"],
  official: ["generic", "official"],
};

/** The counts of a report, by level. */
export function summarise(checks: readonly CheckResult[]): Report["summary"] {
  const count = (level: Level): OutcomeCounts => {
    const tally = new Map<Outcome, number>(outcomes.map((outcome) => [outcome, 0]));
    for (const check of checks)
      if (check.level === level) tally.set(check.outcome, (tally.get(check.outcome) ?? 0) + 1);
    const of = (outcome: Outcome): number => tally.get(outcome) ?? 0;
    return {
      pass: of("pass"),
      fail: of("fail"),
      blocked: of("blocked"),
      notApplicable: of("not-applicable"),
      notTested: of("not-tested"),
      error: of("error"),
    };
  };
  return { must: count("MUST"), should: count("SHOULD"), may: count("MAY") };
}

/**
 * The verdict: `error` where the suite itself failed, `fail` where a MUST of a deciding layer (with
 * `strict` a SHOULD too) failed or was blocked and is not known to, else `pass`.
 */
export function decide(
  checks: readonly Pick<CheckResult, "level" | "layer" | "outcome" | "known">[],
  { profiles, strict }: Judging,
): Report["verdict"] {
  if (checks.some(({ outcome }) => outcome === "error")) return "error";
  const deciding = new Set(profiles.flatMap((profile) => layersOf[profile]));
  const against = checks.some(
    ({ level, layer, outcome, known }) =>
      known === undefined &&
      (outcome === "fail" || outcome === "blocked") &&
      deciding.has(layer) &&
      (level === "MUST" || (strict && level === "SHOULD")),
  );
  return against ? "fail" : "pass";
}

/** The declaration of a check as its result repeats it. */
export function declarationOf(check: Check): Omit<CheckResult, "outcome" | "exchanges"> {
  const { id, title, level, layer, requirements, breaks } = check;
  return { id, title, level, layer, requirements, ...(breaks !== undefined && { breaks }) };
}

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
