import type { Check } from "../engine/check.js";

/** Checks of the area `encoding`. */
export const encodingChecks: readonly Check[] = [];
