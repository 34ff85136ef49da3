import type { Mutant } from "../helpers/mutant.js";
import { listFilterMutants } from "./list/filters.js";
import { listOfficialMutants } from "./list/official.js";
import { listParameterMutants } from "./list/parameters.js";
import { listShapeMutants } from "./list/shape.js";

/** Faults of the area `list`. */
export const listMutants: readonly Mutant[] = [
  ...listFilterMutants,
  ...listOfficialMutants,
  ...listParameterMutants,
  ...listShapeMutants,
];
