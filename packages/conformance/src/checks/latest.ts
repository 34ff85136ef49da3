import type { Check } from "../engine/check.js";
import { agreesWithList } from "./latest/agrees-with-list.js";
import { answersAVersion } from "./latest/answers-a-version.js";
import { isFlagged } from "./latest/is-flagged.js";
import { isGreatest } from "./latest/is-greatest.js";
import { lowerCaseAlone } from "./latest/lower-case-alone.js";
import { oneFlagPerName } from "./latest/one-flag-per-name.js";

/** Checks of the area `latest`. */
export const latestChecks: readonly Check[] = [
  agreesWithList,
  answersAVersion,
  isFlagged,
  isGreatest,
  lowerCaseAlone,
  oneFlagPerName,
];
