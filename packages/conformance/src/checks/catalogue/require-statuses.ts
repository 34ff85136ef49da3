import { knownRows } from "../../catalogue/known-servers.js";
import type { CheckContext } from "../../engine/check.js";
import { rowKey } from "../../engine/rows.js";
import { listedRows } from "./listed-rows.js";
import { withDeleted } from "./with-deleted.js";

/**
 * Makes sure that the statuses of the catalogue were set after its documents were published.
 *
 * @throws {Inconclusive} not applicable, where the registry shows no status; not tested, where each version
 * that is deprecated or deleted in the catalogue is shown as active.
 */
export async function requireStatuses(context: CheckContext): Promise<void> {
  const { claim } = context;
  const expected = new Map(knownRows().map((row) => [rowKey(row), row.status]));
  const shown = (await listedRows(context, withDeleted))
    .filter((row) => expected.has(rowKey(row)))
    .filter(({ status }) => status !== undefined);
  if (shown.length === 0) claim.notApplicable("the registry shows no status");
  const changed = shown.filter((row) => expected.get(rowKey(row)) !== "active");
  if (changed.length > 0 && changed.every(({ status }) => status === "active"))
    claim.notTested(
      "every version of the catalogue is active: set the statuses that its manifest gives, and judge again",
    );
}
