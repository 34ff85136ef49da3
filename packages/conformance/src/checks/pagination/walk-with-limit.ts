import type { CheckContext } from "../../engine/check.js";
import { type Walk, walkList } from "../../engine/walk.js";
import { isRefused } from "./is-refused.js";

/**
 * Follows the default listing with a page size.
 *
 * @throws {Inconclusive} not tested, where the registry refuses that size, as it may.
 */
export async function walkWithLimit(
  { probe, claim }: CheckContext,
  limit: number,
  mostPages: number,
): Promise<Walk> {
  const query = { limit: String(limit) };
  if (isRefused(await probe.get("listServers", { query })))
    return claim.notTested(`the registry refuses \`limit=${limit}\``);
  return walkList(probe, query, mostPages);
}
