import type { Check } from "../engine/check.js";
import { escapedLetters } from "./encoding/escaped-letters.js";
import { literalPlus } from "./encoding/literal-plus.js";
import { parameterNames } from "./encoding/parameter-names.js";
import { slashEscapeEitherCase } from "./encoding/slash-escape-either-case.js";

/** Checks of the area `encoding`. */
export const encodingChecks: readonly Check[] = [
  escapedLetters,
  literalPlus,
  parameterNames,
  slashEscapeEitherCase,
];
