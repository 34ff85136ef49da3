import type { Oddity } from "../helpers/mutant.js";

/** Legal habits of the area `versions`. */
export const versionsOddities: readonly Oddity[] = [];
