import type { Check } from "../engine/check.js";
import { answersJson } from "./list/answers-json.js";
import { contentTypeJson } from "./list/content-type-json.js";
import { countEqualsItems } from "./list/count-equals-items.js";
import { countIsGiven } from "./list/count-is-given.js";
import { filtersCombine } from "./list/filters-combine.js";
import { hidesDeleted } from "./list/hides-deleted.js";
import { includeDeletedDefault } from "./list/include-deleted-default.js";
import { includeDeletedOnlyAdds } from "./list/include-deleted-only-adds.js";
import { isInOrder } from "./list/is-in-order.js";
import { itemsWrapServer } from "./list/items-wrap-server.js";
import { largeLimit } from "./list/large-limit.js";
import { latestFilterIsFlagged } from "./list/latest-filter-is-flagged.js";
import { latestFilterIsLowerCase } from "./list/latest-filter-is-lower-case.js";
import { latestFilterOnePerName } from "./list/latest-filter-one-per-name.js";
import { limitBounds } from "./list/limit-bounds.js";
import { limitCapsPage } from "./list/limit-caps-page.js";
import { literalSearch } from "./list/literal-search.js";
import { metaKeysAreNamespaced } from "./list/meta-keys-are-namespaced.js";
import { metaKeysKeepOut } from "./list/meta-keys-keep-out.js";
import { officialMetaComplete } from "./list/official-meta-complete.js";
import { officialMetaShape } from "./list/official-meta-shape.js";
import { oneRowPerVersion } from "./list/one-row-per-version.js";
import { pageSize } from "./list/page-size.js";
import { registryDataInMeta } from "./list/registry-data-in-meta.js";
import { searchFindsNames } from "./list/search-finds-names.js";
import { searchIgnoresCase } from "./list/search-ignores-case.js";
import { searchMatchesNames } from "./list/search-matches-names.js";
import { searchTakesBlanks } from "./list/search-takes-blanks.js";
import { serversIsArray } from "./list/servers-is-array.js";
import { sinceMayIncludeDeleted } from "./list/since-may-include-deleted.js";
import { sinceRefusesHidingDeleted } from "./list/since-refuses-hiding-deleted.js";
import { timestampsInOrder } from "./list/timestamps-in-order.js";
import { unknownVersionIsEmpty } from "./list/unknown-version-is-empty.js";
import { unmatchedSearchIsEmpty } from "./list/unmatched-search-is-empty.js";
import { updatedSinceExtremes } from "./list/updated-since-extremes.js";
import { updatedSinceForms } from "./list/updated-since-forms.js";
import { updatedSinceHolds } from "./list/updated-since-holds.js";
import { updatedSinceIsCut } from "./list/updated-since-is-cut.js";
import { updatedSinceIsStrict } from "./list/updated-since-is-strict.js";
import { updatedSinceMissesNothing } from "./list/updated-since-misses-nothing.js";
import { versionFilterIsExact } from "./list/version-filter-is-exact.js";

/** Checks of the area `list`. */
export const listChecks: readonly Check[] = [
  answersJson,
  contentTypeJson,
  countEqualsItems,
  countIsGiven,
  filtersCombine,
  hidesDeleted,
  includeDeletedDefault,
  includeDeletedOnlyAdds,
  isInOrder,
  itemsWrapServer,
  largeLimit,
  latestFilterIsFlagged,
  latestFilterIsLowerCase,
  latestFilterOnePerName,
  limitBounds,
  limitCapsPage,
  literalSearch,
  metaKeysAreNamespaced,
  metaKeysKeepOut,
  officialMetaComplete,
  officialMetaShape,
  oneRowPerVersion,
  pageSize,
  registryDataInMeta,
  searchFindsNames,
  searchIgnoresCase,
  searchMatchesNames,
  searchTakesBlanks,
  serversIsArray,
  sinceMayIncludeDeleted,
  sinceRefusesHidingDeleted,
  timestampsInOrder,
  unknownVersionIsEmpty,
  unmatchedSearchIsEmpty,
  updatedSinceExtremes,
  updatedSinceForms,
  updatedSinceHolds,
  updatedSinceIsCut,
  updatedSinceIsStrict,
  updatedSinceMissesNothing,
  versionFilterIsExact,
];
