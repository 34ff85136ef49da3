import type { Check } from "../engine/check.js";
import { literalPlus } from "./encoding/literal-plus.js";
import { slashEscapeEitherCase } from "./encoding/slash-escape-either-case.js";

/** Checks of the area `encoding`. */
export const encodingChecks: readonly Check[] = [literalPlus, slashEscapeEitherCase];
