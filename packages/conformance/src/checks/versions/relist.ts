import type { Probe } from "../../engine/probe.js";
import { afresh } from "../../engine/remember.js";
import type { Row } from "../../engine/rows.js";
import { walkList } from "../../engine/walk.js";

const maxPages = 5;

/**
 * The rows of a name as the listing gives them at this moment, for use before an accusation: a registry
 * changes while it is judged.
 *
 * @param query filters beside the search for the name
 * @throws {Inconclusive} blocked, where the search gives no listing.
 */
export async function relist(
  probe: Probe,
  name: string,
  query: Readonly<Record<string, string>> = {},
): Promise<readonly Row[]> {
  const walk = await walkList(afresh(probe), { ...query, search: name, limit: "100" }, maxPages);
  return walk.rows.filter((row) => row.name === name);
}
