import type { Probe } from "../../engine/probe.js";
import { nextCursorOf, rowKey, rowsOf } from "../../engine/rows.js";
import { walkList } from "../../engine/walk.js";
import { holds, type Search } from "./choose-search.js";
import { isRefused } from "./is-refused.js";

const mostPages = 4;

/**
 * Rows on the later pages of a search that neither contain its text in their name nor are on the one page
 * that holds its whole result: registries may search titles and descriptions too. Undefined where there is no
 * such page, or no second one with a smaller size.
 */
export async function searchStrays(
  probe: Probe,
  { text, matches }: Search,
): Promise<readonly string[] | undefined> {
  const whole = await probe.get("listServers", { query: { search: text, limit: "100" } });
  const wholeRows = rowsOf(whole);
  if (nextCursorOf(whole) !== undefined) return undefined;
  const known = new Set(wholeRows.map(rowKey));
  // More than half: the second page has room for rows that do not match.
  const limit = String(Math.floor(Math.max(matches, wholeRows.length) / 2) + 1);
  const query = { search: text, limit };
  if (isRefused(await probe.get("listServers", { query }))) return undefined;
  const { pages } = await walkList(probe, query, mostPages);
  if (pages.length < 2) return undefined;
  return pages
    .slice(1)
    .flatMap(rowsOf)
    .filter((row) => !holds(row.name, text) && !known.has(rowKey(row)))
    .map(rowKey);
}
