import { Inconclusive } from "../../engine/outcome.js";
import type { Probe } from "../../engine/probe.js";
import { type Row, rowOf } from "../../engine/rows.js";
import { isLatestOwed } from "./is-latest-owed.js";

/**
 * What `latest` of a name answers; undefined where it legally answers nothing.
 *
 * @throws {Inconclusive} blocked, where an answer is owed and missing.
 */
export async function readLatest(probe: Probe, name: string): Promise<Row | undefined> {
  const path = { serverName: name, version: "latest" };
  const answer = await probe.get("getServerVersion", { path });
  const row = answer.status === 200 ? rowOf(answer.json) : undefined;
  if (row === undefined && (answer.status !== 404 || (await isLatestOwed(probe, name))))
    throw new Inconclusive(`\`latest\` of ${name} answers no version (status ${answer.status})`, {
      outcome: "blocked",
    });
  return row;
}
