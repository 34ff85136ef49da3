import type { Check } from "../engine/check.js";
import { answersJson } from "./list/answers-json.js";
import { contentTypeJson } from "./list/content-type-json.js";
import { countEqualsItems } from "./list/count-equals-items.js";
import { hidesDeleted } from "./list/hides-deleted.js";
import { includeDeletedOnlyAdds } from "./list/include-deleted-only-adds.js";
import { itemsWrapServer } from "./list/items-wrap-server.js";
import { latestFilterIsFlagged } from "./list/latest-filter-is-flagged.js";
import { latestFilterOnePerName } from "./list/latest-filter-one-per-name.js";
import { limitCapsPage } from "./list/limit-caps-page.js";
import { officialMetaShape } from "./list/official-meta-shape.js";
import { searchFindsNames } from "./list/search-finds-names.js";
import { serversIsArray } from "./list/servers-is-array.js";
import { timestampsInOrder } from "./list/timestamps-in-order.js";
import { unmatchedSearchIsEmpty } from "./list/unmatched-search-is-empty.js";
import { updatedSinceHolds } from "./list/updated-since-holds.js";
import { versionFilterIsExact } from "./list/version-filter-is-exact.js";

/** Checks of the area `list`. */
export const listChecks: readonly Check[] = [
  answersJson,
  contentTypeJson,
  countEqualsItems,
  hidesDeleted,
  includeDeletedOnlyAdds,
  itemsWrapServer,
  latestFilterIsFlagged,
  latestFilterOnePerName,
  limitCapsPage,
  officialMetaShape,
  searchFindsNames,
  serversIsArray,
  timestampsInOrder,
  unmatchedSearchIsEmpty,
  updatedSinceHolds,
  versionFilterIsExact,
];
