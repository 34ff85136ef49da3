import fc from "fast-check";
import { expect } from "vitest";
import { rowsFault, walk } from "../fuzz/registry-invariants.js";
import { metaOf, testRegistry } from "../test-registry.js";
import { sequences } from "./commands.js";
import { Model } from "./model.js";

/** Runs so many sequences on a registry and on the model, and compares them at every step. */
export async function runSequences(runs: number, seed: number): Promise<void> {
  await fc.assert(
    fc.asyncProperty(sequences, async (commands) => {
      const registry = testRegistry({ deletion: true });
      const model = new Model();
      await fc.asyncModelRun(() => ({ model, real: registry }), commands);

      const rows = await walk(registry, 5, true);
      expect(rowsFault(rows)).toBeUndefined();
      expect(rows).toHaveLength(model.rows.length);
      for (const name of new Set(model.rows.map((row) => row.name))) {
        const shown = await walk(registry, 100, false);
        const visible = shown.filter(({ server }) => server.name === name);
        const flagged = visible.filter((row) => metaOf(row).isLatest === true);
        const flagOfDeleted = model
          .rowsOf(name)
          .some((row) => model.isLatest(row) && row.status === "deleted");
        // Deleted rows keep the flag until something greater is published, or a status changes.
        expect(flagged).toHaveLength(visible.length === 0 || flagOfDeleted ? 0 : 1);
      }
    }),
    { seed, numRuns: runs },
  );
}
