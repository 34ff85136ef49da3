import type { KnownRow } from "../../catalogue/known-server.js";
import type { CheckContext } from "../../engine/check.js";
import { isObject, rowKey, rowOf } from "../../engine/rows.js";

/**
 * Asks for a known version by its path, and claims that it is that one and its own document, told by the
 * description. Where it is not there and not listed either, it was lost, which another check finds.
 *
 * @returns whether it was there
 */
export async function claimOwnDocument(
  { probe, claim, survey }: CheckContext,
  known: KnownRow,
): Promise<boolean> {
  const { name, version, document } = known;
  const answer = await probe.get("getServerVersion", { path: { serverName: name, version } });
  const isListed = survey.versionsOf(name).some((row) => row.version === version);
  if (answer.status === 404 && !isListed) return false;
  claim.status(answer, 200);
  const row = rowOf(answer.json);
  claim.equal(`what the path of ${rowKey(known)} answers`, row && rowKey(row), rowKey(known));
  const server = row?.item["server"];
  claim.equal(
    `the description of ${rowKey(known)}`,
    isObject(server) ? server["description"] : undefined,
    document["description"],
  );
  return true;
}
