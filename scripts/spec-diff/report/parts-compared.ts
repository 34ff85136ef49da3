import type { SpecificationState } from "../state/specification-state.js";

/** Names of the parts that both specifications hold. */
export function partsCompared(before: SpecificationState, after: SpecificationState): string[] {
  return [
    "openapi",
    ...(["documents", "requirements", "rules"] as const).filter(
      (part) => before[part] !== undefined && after[part] !== undefined,
    ),
  ];
}
