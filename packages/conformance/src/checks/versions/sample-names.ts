import type { Survey } from "../../engine/survey.js";
import { askableRows } from "./askable-rows.js";

/**
 * Names to look at, always the same ones: the one with most versions, and others from all over the
 * catalogue.
 *
 * @param count most names
 * @param leastVersions versions that a name must have. Default 1.
 */
export function sampleNames(survey: Survey, count: number, leastVersions = 1): readonly string[] {
  const names = survey.names.filter((name) => askableRows(survey, name).length >= leastVersions);
  const step = Math.max(1, Math.floor(names.length / count));
  return names.filter((_, index) => index % step === 0).slice(0, count);
}
