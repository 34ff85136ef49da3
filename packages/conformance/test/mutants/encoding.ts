import type { Mutant } from "../helpers/mutant.js";

/** Faults of the area `encoding`. */
export const encodingMutants: readonly Mutant[] = [];
