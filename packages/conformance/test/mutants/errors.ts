import type { Mutant } from "../helpers/mutant.js";

/** Faults of the area `errors`. */
export const errorsMutants: readonly Mutant[] = [];
