import type { CheckContext } from "../../engine/check.js";
import type { Probe } from "../../engine/probe.js";
import type { Row } from "../../engine/rows.js";
import { listedRows } from "./listed-rows.js";

/**
 * All rows of the default listing: those of the survey, or anew.
 *
 * @param asking what asks anew; absent where the survey's walk will do
 * @throws {Inconclusive} not tested, where the walk did not come to its end.
 */
export async function defaultListing(
  context: CheckContext,
  asking?: Probe,
): Promise<readonly Row[]> {
  if (asking !== undefined) return await listedRows(context, {}, asking);
  const { survey, probe, claim } = context;
  const { rows, end } = survey.walk(probe);
  if (end !== "end") return claim.notTested("the catalogue was not walked to its end");
  return rows;
}
