import type { Finding } from "../lib/finding.js";
import { frozenDrift } from "../lib/frozen-drift.js";
import { readRequirements } from "../lib/requirements.js";
import { readRevisions, readSpecVersion } from "../lib/revision.js";

/** Requirement rows against the revisions that were released: none of their promises may have changed. */
export async function checkRevisions(): Promise<Finding> {
  const revisions = readRevisions();
  const specVersion = readSpecVersion();
  const last = revisions.at(-1);
  const frozen =
    last === undefined
      ? "none is frozen"
      : `${revisions.length} frozen, the last ${last.specVersion} with ${Object.keys(last.requirements).length} rows`;
  return {
    summary: `revisions: ${frozen}; ${specVersion} is ${last?.specVersion === specVersion ? "released" : "open"}`,
    faults: frozenDrift(readRequirements(), revisions, specVersion),
  };
}
