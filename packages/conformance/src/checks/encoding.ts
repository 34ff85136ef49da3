import type { Check } from "../engine/check.js";
import { decodedTwice } from "./encoding/decoded-twice.js";
import { escapedLetters } from "./encoding/escaped-letters.js";
import { literalPlus } from "./encoding/literal-plus.js";
import { parameterNames } from "./encoding/parameter-names.js";
import { slashEscapeEitherCase } from "./encoding/slash-escape-either-case.js";
import { strayPercent } from "./encoding/stray-percent.js";

/** Checks of the area `encoding`. */
export const encodingChecks: readonly Check[] = [
  decodedTwice,
  escapedLetters,
  literalPlus,
  parameterNames,
  slashEscapeEitherCase,
  strayPercent,
];
