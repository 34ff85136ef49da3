import type { Check } from "../engine/check.js";
import { answersJson } from "./list/answers-json.js";
import { limitCapsPage } from "./list/limit-caps-page.js";

/** Checks of the area `list`. */
export const listChecks: readonly Check[] = [answersJson, limitCapsPage];
