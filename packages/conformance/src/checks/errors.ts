import type { Check } from "../engine/check.js";
import { areJsonWithText } from "./errors/are-json-with-text.js";
import { badUpdatedSince } from "./errors/bad-updated-since.js";
import { invalidUtf8 } from "./errors/invalid-utf8.js";
import { limitOutOfRange } from "./errors/limit-out-of-range.js";
import { noServerError } from "./errors/no-server-error.js";
import { nullByte } from "./errors/null-byte.js";

/** Checks of the area `errors`. */
export const errorsChecks: readonly Check[] = [
  areJsonWithText,
  badUpdatedSince,
  invalidUtf8,
  limitOutOfRange,
  noServerError,
  nullByte,
];
