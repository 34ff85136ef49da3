import type { Probe } from "../../engine/probe.js";
import { relist } from "../versions/relist.js";

/**
 * Whether a 404 of `latest` is a fault: the listing shows a latest version of the name at this moment, or
 * flags none because it gives no flags. Where all listed rows are flagged false, the flag may legally have
 * stayed on a deleted one, as in the official registry.
 */
export async function isLatestOwed(probe: Probe, name: string): Promise<boolean> {
  const rows = (await relist(probe, name)).filter(({ status }) => status !== "deleted");
  if (rows.length === 0) return false;
  if (rows.some(({ isLatest }) => isLatest === true)) return true;
  if (rows.every(({ isLatest }) => isLatest === undefined)) return true;
  const latest = await relist(probe, name, { version: "latest" });
  return latest.some(({ isLatest, status }) => isLatest !== false && status !== "deleted");
}
