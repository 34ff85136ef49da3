import type { Check } from "../engine/check.js";

/** Checks of the area `pagination`. */
export const paginationChecks: readonly Check[] = [];
