import type { Check } from "../engine/check.js";
import { agreesWithList } from "./versions/agrees-with-list.js";
import { buildMetadataReachable } from "./versions/build-metadata-reachable.js";
import { detailIsTheAskedVersion } from "./versions/detail-is-the-asked-version.js";
import { eachVersionOnce } from "./versions/each-version-once.js";
import { listsOneName } from "./versions/lists-one-name.js";
import { newestFirst } from "./versions/newest-first.js";
import { queryIsIgnored } from "./versions/query-is-ignored.js";
import { reservedCharacters } from "./versions/reserved-characters.js";
import { singleAnswer } from "./versions/single-answer.js";

/** Checks of the area `versions`. */
export const versionsChecks: readonly Check[] = [
  agreesWithList,
  buildMetadataReachable,
  detailIsTheAskedVersion,
  eachVersionOnce,
  listsOneName,
  newestFirst,
  queryIsIgnored,
  reservedCharacters,
  singleAnswer,
];
