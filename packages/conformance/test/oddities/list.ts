import type { Oddity } from "../helpers/mutant.js";

/** Legal habits of the area `list`. */
export const listOddities: readonly Oddity[] = [];
