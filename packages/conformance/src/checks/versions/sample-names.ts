import type { Survey } from "../../engine/survey.js";
import { askableRows } from "./askable-rows.js";

/** Names with several versions, which show most, come first in samples of any kind. */
const several = 3;
const mostNames = 6;

/**
 * Names to look at, always the same ones, so that checks share what they are answered: the one with most
 * versions, others with several, and others from all over the catalogue.
 *
 * @param count most names
 * @param leastVersions versions that a name must have. Default 1.
 */
export function sampleNames(survey: Survey, count: number, leastVersions = 1): readonly string[] {
  const withVersions = (least: number): readonly string[] =>
    survey.names.filter((name) => askableRows(survey, name).length >= least);
  const first = spread(withVersions(2), mostNames).slice(0, leastVersions < 2 ? several : count);
  const others = withVersions(leastVersions).filter((name) => !first.includes(name));
  return [...first, ...spread(others, mostNames - several)].slice(0, count);
}

function spread(names: readonly string[], count: number): readonly string[] {
  const step = Math.max(1, Math.floor(names.length / count));
  return names.filter((_, index) => index % step === 0);
}
