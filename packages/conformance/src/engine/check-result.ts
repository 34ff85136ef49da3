import type { Check, Layer, Level } from "./check.js";
import type { Exchange } from "./exchange.js";
import type { Outcome } from "./outcome.js";

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

/** The declaration of a check as its result repeats it. */
export function declarationOf(check: Check): Omit<CheckResult, "outcome" | "exchanges"> {
  const { id, title, level, layer, requirements, breaks } = check;
  return { id, title, level, layer, requirements, ...(breaks !== undefined && { breaks }) };
}
