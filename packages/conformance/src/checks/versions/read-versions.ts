import type { Probe } from "../../engine/probe.js";
import { type Row, rowsOf } from "../../engine/rows.js";
import { isGone } from "./is-gone.js";

/**
 * The versions of a server, items of other names left out; undefined where the server is gone since the
 * survey.
 *
 * @throws {Inconclusive} blocked, where a listed server has no list of versions.
 */
export async function readVersions(
  probe: Probe,
  name: string,
): Promise<readonly Row[] | undefined> {
  const answer = await probe.get("listServerVersions", { path: { serverName: name } });
  if (await isGone(probe, answer, { name })) return undefined;
  return rowsOf(answer).filter((row) => row.name === name);
}
