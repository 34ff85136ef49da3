import type { Row } from "../../engine/rows.js";
import type { Survey } from "../../engine/survey.js";
import { isAskable } from "./is-askable.js";

/**
 * The surveyed rows of a name that can be asked for, each version once, in the order of the walk. Those
 * with a `+` in the version are left out: they have checks of their own.
 */
export function askableRows(survey: Survey, name: string): readonly Row[] {
  const byVersion = new Map(
    survey
      .versionsOf(name)
      .filter((row) => isAskable(row) && !row.version.includes("+"))
      .map((row) => [row.version, row]),
  );
  return [...byVersion.values()];
}
