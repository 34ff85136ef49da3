import type { Mutant } from "../helpers/mutant.js";

/** Faults of the area `latest`. */
export const latestMutants: readonly Mutant[] = [];
