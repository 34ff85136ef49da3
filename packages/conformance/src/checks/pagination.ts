import type { Check } from "../engine/check.js";
import { anyTextIsACursor } from "./pagination/any-text-is-a-cursor.js";
import { blankCursorIsTheStart } from "./pagination/blank-cursor-is-the-start.js";
import { cursorIsAPlace } from "./pagination/cursor-is-a-place.js";
import { cursorNamesLastRow } from "./pagination/cursor-names-last-row.js";
import { cursorSurvivesEncoding } from "./pagination/cursor-survives-encoding.js";
import { cursorWhenMore } from "./pagination/cursor-when-more.js";
import { filtersHold } from "./pagination/filters-hold.js";
import { fullPagesHaveCursor } from "./pagination/full-pages-have-cursor.js";
import { limitMayChange } from "./pagination/limit-may-change.js";
import { pageSizeIndependent } from "./pagination/page-size-independent.js";
import { walkEnds } from "./pagination/walk-ends.js";
import { walkRepeatsNothing } from "./pagination/walk-repeats-nothing.js";

/** Checks of the area `pagination`. */
export const paginationChecks: readonly Check[] = [
  anyTextIsACursor,
  blankCursorIsTheStart,
  cursorIsAPlace,
  cursorNamesLastRow,
  cursorSurvivesEncoding,
  cursorWhenMore,
  filtersHold,
  fullPagesHaveCursor,
  limitMayChange,
  pageSizeIndependent,
  walkEnds,
  walkRepeatsNothing,
];
