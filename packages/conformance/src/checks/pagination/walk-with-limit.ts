import type { CheckContext } from "../../engine/check.js";
import type { Probe } from "../../engine/probe.js";
import { type Walk, walkList } from "../../engine/walk.js";
import { isRefused } from "./is-refused.js";

/**
 * Follows the default listing with a page size.
 *
 * @param asking what asks; the check's own by default, which takes nothing from memory
 * @throws {Inconclusive} not tested, where the registry refuses that size, as it may.
 */
export async function walkWithLimit(
  { probe, claim }: CheckContext,
  limit: number,
  mostPages: number,
  asking: Probe = probe,
): Promise<Walk> {
  const query = { limit: String(limit) };
  if (isRefused(await asking.get("listServers", { query })))
    return claim.notTested(`the registry refuses \`limit=${limit}\``);
  return walkList(asking, query, mostPages);
}
