import { expect, test } from "vitest";
import { readVectors } from "../../../../test/helpers/read-vectors.js";
import { get, testRegistry } from "../helpers/test-registry.js";
import { type StoredRow, toEntry } from "./stored-row.js";

interface Item {
  readonly name: string;
  readonly version: string;
}
interface Page {
  readonly items: readonly Item[];
  readonly nextCursor: string | null;
}
interface WalkVector {
  readonly description: string;
  readonly rows: readonly (Item & { readonly status: string; readonly isLatest: boolean })[];
  readonly query: Readonly<Record<string, string | number | boolean>>;
  readonly pages: readonly Page[];
}
interface ListBody {
  readonly servers: readonly Row[];
  readonly metadata: { readonly count: number; readonly nextCursor?: string };
}
interface Row {
  readonly server: Item;
  readonly _meta: { readonly "io.modelcontextprotocol.registry/official": { isLatest: boolean } };
}
const registryOf = async (rows: readonly StoredRow[]) => {
  const registry = testRegistry();
  const minutes = (index: number) => index.toString().padStart(2, "0");
  await registry.load(
    rows.map(({ name = "", version = "", status = "" }, index) =>
      toEntry({ name, version, status, publishedAt: `2026-01-01T00:${minutes(index)}:00Z` }),
    ),
  );
  return registry;
};
const itemOf = ({ server: { name, version } }: Row): Item => ({ name, version });

test.each(readVectors<WalkVector>("pagination/walks"))(
  "$description",
  async ({ rows, query, pages }) => {
    const registry = await registryOf(rows);
    const filters = Object.entries(query).map(([name, value]) => [name, String(value)]);
    const walked: Page[] = [];
    let cursor: string | null = "";

    while (cursor !== null && walked.length <= pages.length) {
      const parameters: string = new URLSearchParams([...filters, ["cursor", cursor]]).toString();
      const response = await get(registry, `/v0.1/servers?${parameters}`);
      const { servers, metadata }: ListBody = await response.json();
      expect(metadata.count).toBe(servers.length);
      cursor = metadata.nextCursor ?? null;
      walked.push({ items: servers.map(itemOf), nextCursor: cursor });
    }

    expect(walked).toEqual(pages);
  },
);

test.each(readVectors<WalkVector>("pagination/walks"))(
  "the flags are right where $description",
  async ({ rows }) => {
    const registry = await registryOf(rows);

    const all = await get(registry, "/v0.1/servers?include_deleted=true&limit=100");

    const { servers }: ListBody = await all.json();
    const flagged = servers.filter(
      ({ _meta }) => _meta["io.modelcontextprotocol.registry/official"].isLatest,
    );
    const told = rows.filter(({ isLatest }) => isLatest);
    expect(flagged).toHaveLength(told.length);
    expect(flagged.map(itemOf)).toEqual(
      expect.arrayContaining(told.map(({ name, version }) => ({ name, version }))),
    );
  },
);
