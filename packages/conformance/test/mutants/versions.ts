import type { Mutant } from "../helpers/mutant.js";

/** Faults of the area `versions`. */
export const versionsMutants: readonly Mutant[] = [];
