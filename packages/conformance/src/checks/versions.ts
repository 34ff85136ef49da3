import type { Check } from "../engine/check.js";

/** Checks of the area `versions`. */
export const versionsChecks: readonly Check[] = [];
