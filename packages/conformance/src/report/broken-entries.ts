import type { BaselineFinding, BaselineState } from "../engine/baseline.js";

const verdicts: Readonly<Record<Exclude<BaselineState, "holds" | "idle">, string>> = {
  stale: "passes: take the entry out of the baseline",
  expired: "is over its last day: mend it, or renew the entry",
};

/** An entry of the baseline that fails the run, and what to do about it. */
export interface BrokenEntry extends BaselineFinding {
  readonly state: "stale" | "expired";
  /** A sentence about the check, without its id. */
  readonly remedy: string;
}

/** The entries of a baseline that fail the run. */
export function brokenEntries(findings: readonly BaselineFinding[] = []): readonly BrokenEntry[] {
  return findings.flatMap((finding) => {
    const { state } = finding;
    return state === "stale" || state === "expired"
      ? [
          {
            ...finding,
            state,
            remedy: `${verdicts[state]} (until ${finding.expires}; ${finding.reason})`,
          },
        ]
      : [];
  });
}
