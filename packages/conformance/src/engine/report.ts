import type { BaselineFinding } from "./baseline.js";
import type { Capability } from "./capabilities.js";
import type { Layer, Level } from "./check.js";
import type { CheckResult } from "./check-result.js";
import type { DataFault } from "./documents.js";
import type { Limits } from "./limits.js";
import { type Outcome, outcomes } from "./outcome.js";

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
  /** Present where the known catalogue was judged. */
  readonly catalogue?: boolean;
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
      /** What the registry offers, as far as it was seen or declared. */
      readonly capabilities: readonly Capability[];
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
export type Profile = "core" | "official" | "client";

const layersOf: Readonly<Record<Profile, readonly Layer[]>> = {
  core: ["generic"],
  official: ["generic", "official"],
  client: ["generic", "client"],
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
