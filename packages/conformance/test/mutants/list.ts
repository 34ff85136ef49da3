import type { Mutant } from "../helpers/mutant.js";

/** Faults of the area `list`. */
export const listMutants: readonly Mutant[] = [];
