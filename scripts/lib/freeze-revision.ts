import { frozenDrift } from "./frozen-drift.js";
import type { Requirements } from "./requirements.js";
import {
  type Revision,
  readRevisions,
  revisionsFolder,
  toRevision,
  writeRevision,
} from "./revision.js";
import { InputError } from "./run-script.js";

/**
 * Writes down what the rows promise as the revision `specVersion`, and gives the file and what it holds.
 *
 * @throws {InputError} where that revision is there already, or the rows break the promise of an earlier one
 */
export function freezeRevision(
  requirements: Requirements,
  specVersion: string,
  folder: string = revisionsFolder,
): { file: string; revision: Revision } {
  const earlier = readRevisions(folder);
  const revision = toRevision(specVersion, requirements.rows);
  if (!earlier.some((frozen) => frozen.specVersion === specVersion)) {
    const faults = frozenDrift(requirements, earlier, specVersion);
    if (faults.length > 0) throw new InputError(faults.join("\n"));
  }
  return { file: writeRevision(revision, folder), revision };
}
