import type { Check } from "../engine/check.js";
import { deviceLogin } from "./client/device-login.js";
import { escapedCharacters } from "./client/escaped-characters.js";
import { plainCharacters } from "./client/plain-characters.js";
import { statusIsShown } from "./client/status-is-shown.js";
import { unencodedCursor } from "./client/unencoded-cursor.js";
import { validates } from "./client/validates.js";

/** Checks of the area `client`. */
export const clientChecks: readonly Check[] = [
  deviceLogin,
  escapedCharacters,
  plainCharacters,
  statusIsShown,
  unencodedCursor,
  validates,
];
