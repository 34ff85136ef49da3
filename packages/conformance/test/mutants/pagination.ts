import type { Mutant } from "../helpers/mutant.js";

/** Faults of the area `pagination`. */
export const paginationMutants: readonly Mutant[] = [];
