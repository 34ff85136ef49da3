import type { Check } from "../engine/check.js";
import { areJsonWithText } from "./errors/are-json-with-text.js";
import { areProblemJson } from "./errors/are-problem-json.js";
import { badUpdatedSince } from "./errors/bad-updated-since.js";
import { giveNothingAway } from "./errors/give-nothing-away.js";
import { haveTitleAndStatus } from "./errors/have-title-and-status.js";
import { invalidUtf8 } from "./errors/invalid-utf8.js";
import { limitOutOfRange } from "./errors/limit-out-of-range.js";
import { nameAllParameters } from "./errors/name-all-parameters.js";
import { nameTheParameter } from "./errors/name-the-parameter.js";
import { noServerError } from "./errors/no-server-error.js";
import { nullByte } from "./errors/null-byte.js";
import { reasonsHaveMessages } from "./errors/reasons-have-messages.js";
import { typesComeFirst } from "./errors/types-come-first.js";
import { updatedSinceIs400 } from "./errors/updated-since-is-400.js";

/** Checks of the area `errors`. */
export const errorsChecks: readonly Check[] = [
  areJsonWithText,
  areProblemJson,
  badUpdatedSince,
  giveNothingAway,
  haveTitleAndStatus,
  invalidUtf8,
  limitOutOfRange,
  nameAllParameters,
  nameTheParameter,
  noServerError,
  nullByte,
  reasonsHaveMessages,
  typesComeFirst,
  updatedSinceIs400,
];
