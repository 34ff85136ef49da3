import type { Check } from "../engine/check.js";

/** Checks of the area `not-found`. */
export const notFoundChecks: readonly Check[] = [];
