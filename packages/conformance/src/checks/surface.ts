import type { Check } from "../engine/check.js";
import { headContentType } from "./surface/head-content-type.js";
import { longRequestLine } from "./surface/long-request-line.js";
import { readsNeedNoCredentials } from "./surface/reads-need-no-credentials.js";
import { unknownExtension } from "./surface/unknown-extension.js";

/** Checks of the area `surface`. */
export const surfaceChecks: readonly Check[] = [
  headContentType,
  longRequestLine,
  readsNeedNoCredentials,
  unknownExtension,
];
