import { describe, expect, test } from "vitest";
import { readVectors } from "../../../../test/helpers/read-vectors.js";
import { get, testRegistry } from "../helpers/test-registry.js";
import { type StoredRow, toEntry } from "./stored-row.js";

interface SearchVector {
  readonly description: string;
  readonly names: readonly string[];
  readonly query: string;
  readonly found: readonly string[];
}
interface SinceVector {
  readonly description: string;
  readonly rows: readonly StoredRow[];
  readonly query: string;
  readonly found?: readonly string[];
  readonly refused?: { readonly status: number; readonly detail: string };
}

async function list(rows: readonly StoredRow[], query: string): Promise<Response> {
  const registry = testRegistry();
  await registry.load(rows.map(toEntry));
  return get(registry, `/v0.1/servers?${query}`);
}

async function namesOf(response: Response): Promise<readonly string[]> {
  const { servers }: { servers: { server: { name: string } }[] } = await response.json();
  return servers.map(({ server }) => server.name);
}

describe("search", () => {
  test.each(readVectors<SearchVector>("lists/search"))(
    "$description",
    async ({ names, query, found }) => {
      const response = await list(
        names.map((name) => ({ name })),
        query,
      );

      expect(response.status).toBe(200);
      expect(await namesOf(response)).toEqual(found);
    },
  );
});

describe("updated since", () => {
  test.each(readVectors<SinceVector>("lists/updated-since"))(
    "$description",
    async ({ rows, query, found, refused }) => {
      const response = await list(rows, query);

      expect(response.status).toBe(refused?.status ?? 200);
      if (refused === undefined) {
        expect(await namesOf(response)).toEqual(found);
      } else {
        expect(await response.json()).toMatchObject({ detail: refused.detail });
      }
    },
  );
});
