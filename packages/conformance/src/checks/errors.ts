import type { Check } from "../engine/check.js";

/** Checks of the area `errors`. */
export const errorsChecks: readonly Check[] = [];
