import type { RequirementRecord } from "../spec-diff/state/specification-state.js";

/** Requirements that no check judges, for one reason. */
export interface UncheckedRequirements {
  readonly reason: string;
  /** Sorted. */
  readonly ids: readonly string[];
}

/** The requirements that no check judges, by the reason that their rows give; one that is retired asks for none. */
export function uncheckedRequirements(
  requirements: readonly RequirementRecord[],
): UncheckedRequirements[] {
  const reasons = new Map<string, string[]>();
  for (const row of requirements) {
    if (row.retired !== undefined || (row.check ?? []).length > 0) continue;
    const reason = reasonOf(row);
    reasons.set(reason, [...(reasons.get(reason) ?? []), row.id].sort());
  }
  return [...reasons]
    .map(([reason, ids]) => ({ reason, ids }))
    .sort((a, b) => a.reason.localeCompare(b.reason, "en", { numeric: true }));
}

function reasonOf({ pending, excluded, judgedAs }: RequirementRecord): string {
  if (pending !== undefined) return `pending on issue ${pending}`;
  if (excluded !== undefined) return `excluded: ${excluded}`;
  return judgedAs === undefined ? "no reason given" : "judged with documents";
}
