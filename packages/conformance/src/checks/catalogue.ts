import type { Check } from "../engine/check.js";
import { allVersionsListed } from "./catalogue/all-versions-listed.js";
import { buildTwinsApart } from "./catalogue/build-twins-apart.js";
import { deletedHidden } from "./catalogue/deleted-hidden.js";
import { deletedLatest } from "./catalogue/deleted-latest.js";
import { deletedRevealed } from "./catalogue/deleted-revealed.js";
import { deletedSince } from "./catalogue/deleted-since.js";
import { deprecatedStays } from "./catalogue/deprecated-stays.js";
import { deprecationShown } from "./catalogue/deprecation-shown.js";
import { nearNamesApart } from "./catalogue/near-names-apart.js";
import { newestFirst } from "./catalogue/newest-first.js";
import { nothingDoubled } from "./catalogue/nothing-doubled.js";
import { nothingLost } from "./catalogue/nothing-lost.js";
import { oneLatest } from "./catalogue/one-latest.js";
import { otherVersionsReachable } from "./catalogue/other-versions-reachable.js";
import { rightLatest } from "./catalogue/right-latest.js";
import { sameEverywhere } from "./catalogue/same-everywhere.js";
import { searchFindsAll } from "./catalogue/search-finds-all.js";
import { searchIsLiteral } from "./catalogue/search-is-literal.js";
import { textUnchanged } from "./catalogue/text-unchanged.js";
import { versionFilter } from "./catalogue/version-filter.js";

/** Checks of the area `catalogue`: what became of the known catalogue, where a registry was loaded with it. */
export const catalogueChecks: readonly Check[] = [
  allVersionsListed,
  buildTwinsApart,
  deletedHidden,
  deletedLatest,
  deletedRevealed,
  deletedSince,
  deprecatedStays,
  deprecationShown,
  nearNamesApart,
  newestFirst,
  nothingDoubled,
  nothingLost,
  oneLatest,
  otherVersionsReachable,
  rightLatest,
  sameEverywhere,
  searchFindsAll,
  searchIsLiteral,
  textUnchanged,
  versionFilter,
];
