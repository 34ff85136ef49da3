import { expect, test } from "vitest";
import { readVectors } from "../../../../test/helpers/read-vectors.js";
import { get, testRegistry } from "../helpers/test-registry.js";
import { type StoredRow, toEntry } from "./stored-row.js";

interface VisibilityVector {
  readonly description: string;
  readonly rows: readonly StoredRow[];
  readonly target: string;
  readonly versions: readonly string[] | null;
}

test.each(readVectors<VisibilityVector>("status/visibility"))(
  "$description",
  async ({ rows, target, versions }) => {
    const registry = testRegistry();
    await registry.load(rows.map(toEntry));

    const response = await get(registry, target);

    const body = await response.json();
    if (versions === null) {
      expect([response.status, body.detail]).toEqual([404, "Server not found"]);
    } else {
      const shown: { server: { version: string } }[] = body.servers ?? [body];
      expect(response.status).toBe(200);
      expect(shown.map(({ server }) => server.version)).toEqual(versions);
    }
  },
);
