import type { Check } from "../engine/check.js";
import { plainCharacters } from "./client/plain-characters.js";
import { statusIsShown } from "./client/status-is-shown.js";

/** Checks of the area `client`. */
export const clientChecks: readonly Check[] = [plainCharacters, statusIsShown];
