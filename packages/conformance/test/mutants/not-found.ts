import type { Mutant } from "../helpers/mutant.js";

/** Faults of the area `not-found`. */
export const notFoundMutants: readonly Mutant[] = [];
