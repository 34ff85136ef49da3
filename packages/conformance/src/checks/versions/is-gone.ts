import type { Answer, Probe } from "../../engine/probe.js";
import { isAskable } from "./is-askable.js";
import { relist } from "./relist.js";

/**
 * Whether an answer is a 404 because what was surveyed has been taken away since.
 *
 * @param version the version that was asked for; without it any version of the name counts
 */
export async function isGone(
  probe: Probe,
  answer: Answer,
  { name, version }: { readonly name: string; readonly version?: string },
): Promise<boolean> {
  if (answer.status !== 404) return false;
  const rows = await relist(probe, name);
  return !rows.some(
    (row) =>
      (version === undefined ? isAskable(row) : row.version === version) &&
      row.status !== "deleted",
  );
}
