import type { Oddity } from "../helpers/mutant.js";

/** Legal habits of the area `errors`. */
export const errorOddities: readonly Oddity[] = [];
