import type { Change } from "../change.js";
import type { SpecificationState } from "../state/specification-state.js";
import { partsCompared } from "./parts-compared.js";
import { summarise } from "./summary.js";

/** The changes for machines; `diffVersion` grows where the form changes. */
export function renderJson(
  before: SpecificationState,
  after: SpecificationState,
  changes: readonly Change[],
): string {
  return JSON.stringify(
    {
      diffVersion: 1,
      from: before.name,
      to: after.name,
      compared: partsCompared(before, after),
      summary: summarise(changes),
      changes,
    },
    null,
    2,
  );
}
