import type { Traceable } from "../lib/traceable.js";
import type { RequirementRecord } from "../spec-diff/state/specification-state.js";
import type { Part } from "./part.js";
import { touchesPart } from "./touches-part.js";

/** A part, and what of three things touches it. */
export interface CoveredPart extends Part {
  readonly requirement: boolean;
  readonly vector: boolean;
  /** Whether a check judges a requirement that touches it. */
  readonly check: boolean;
}

/**
 * What touches each part.
 *
 * @param requirements rows; one that is retired touches nothing
 * @param vectors what the vectors of each topic cover
 */
export function measureCoverage(
  parts: readonly Part[],
  requirements: readonly RequirementRecord[],
  vectors: readonly Traceable[],
): CoveredPart[] {
  const inForce = requirements.filter(({ retired }) => retired === undefined);
  const checked = inForce.filter(({ check }) => check !== undefined && check.length > 0);
  return parts.map((part) => {
    const isTouchedBy = (sources: readonly Traceable[]): boolean =>
      sources.some((source) => touchesPart(source, part));
    return {
      ...part,
      requirement: isTouchedBy(inForce),
      vector: isTouchedBy(vectors),
      check: isTouchedBy(checked),
    };
  });
}
