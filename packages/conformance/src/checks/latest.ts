import type { Check } from "../engine/check.js";

/** Checks of the area `latest`. */
export const latestChecks: readonly Check[] = [];
