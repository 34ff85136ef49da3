import type { Oddity } from "../helpers/mutant.js";

/** Legal habits of the area `pagination`. */
export const paginationOddities: readonly Oddity[] = [];
