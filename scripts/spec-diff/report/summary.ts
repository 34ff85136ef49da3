import type { Change } from "../change.js";
import type { Effect } from "../effects.js";

/** How many changes there are of each effect. */
export type Summary = Readonly<Record<Effect, number>>;

/** Counts changes by their gravest effect. */
export function summarise(changes: readonly Change[]): Summary {
  const count = (effect: Effect): number =>
    changes.filter((change) => change.effect === effect).length;
  return {
    breaking: count("breaking"),
    additive: count("additive"),
    editorial: count("editorial"),
  };
}
