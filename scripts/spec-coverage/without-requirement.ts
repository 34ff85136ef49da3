import type { CoveredPart } from "./measure-coverage.js";

/** The operations, statuses and parameters that no requirement touches: what `--strict` refuses. */
export function withoutRequirement(parts: readonly CoveredPart[]): CoveredPart[] {
  return parts.filter(
    ({ kind, requirement }) => !requirement && kind !== "fields" && kind !== "rules",
  );
}
