import type { Probe } from "../../engine/probe.js";
import { type Row, rowKey, rowsOf } from "../../engine/rows.js";
import { walkList } from "../../engine/walk.js";
import { isRefused } from "./is-refused.js";

const mostPages = 4;
/** The page size of the checks of the filter itself, whose pages are taken from memory. */
const fullPage = 100;
const smallPage = 20;

/**
 * Rows on the later pages of `version=latest` that are flagged as not the latest, or whose name was listed
 * before with another version. Undefined where there is no second page, or where the first has such rows as well: then the filter
 * itself is at fault, which is the finding of other checks.
 */
export async function latestStrays(
  probe: Probe,
  names: number,
): Promise<readonly string[] | undefined> {
  const size = names > 2 * fullPage ? fullPage : Math.min(smallPage, Math.floor(names / 2) + 1);
  const limit = String(size);
  const query = { version: "latest", limit };
  if (isRefused(await probe.get("listServers", { query }))) return undefined;
  const { pages } = await walkList(probe, query, mostPages);
  const [first, ...later] = pages.map(rowsOf);
  if (first === undefined || later.length === 0 || strays(first, new Map()).length > 0)
    return undefined;
  return strays(later.flat(), new Map(first.map(({ name, version }) => [name, version])));
}

function strays(rows: readonly Row[], listed: Map<string, string>): readonly string[] {
  return rows
    .filter(({ name, version, isLatest }) => {
      const before = listed.get(name) ?? version;
      listed.set(name, version);
      return isLatest === false || before !== version;
    })
    .map(rowKey);
}
