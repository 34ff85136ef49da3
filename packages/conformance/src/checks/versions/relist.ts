import type { Probe } from "../../engine/probe.js";
import { afresh } from "../../engine/remember.js";
import type { Row } from "../../engine/rows.js";
import { walkList } from "../../engine/walk.js";
import { isRefused } from "../pagination/is-refused.js";

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
  const asking = afresh(probe);
  const all = { ...query, limit: "100" };
  const walk = await walkList(asking, { ...all, search: name }, maxPages).catch(
    (error: unknown) => {
      // A registry that does not search may refuse to.
      if (!isRefused(asking.exchanges.at(-1))) throw error;
      return walkList(asking, all, maxPages);
    },
  );
  return walk.rows.filter((row) => row.name === name);
}
