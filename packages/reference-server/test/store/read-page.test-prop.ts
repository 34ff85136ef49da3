import fc from "fast-check";
import { expect, test } from "vitest";
import type { Row } from "../../src/domain/row.js";
import { compareKeys } from "../../src/domain/text-order.js";
import { isVisible } from "../../src/domain/visibility.js";
import { readPage } from "../../src/store/read-page.js";
import { SortedBlocks } from "../../src/store/sorted-blocks.js";
import type { PageQuery } from "../../src/store/store.js";
import { isAfter } from "../helpers/is-after.js";

const encoder = new TextEncoder();
const decoder = new TextDecoder();
const statuses = ["active", "deprecated", "deleted"] as const;

/** Rows of more than two blocks, some deleted, in no order; what a page holds is looked up one by one. */
const rows: readonly Row[] = Array.from({ length: 1200 }, (_, index) => {
  const number = (index * 7919) % 1200;
  const name = `com.example/${number % 3 === 0 ? "Alpha" : "beta"}-${Math.floor(number / 4)}`;
  const version = `1.${number % 4}.0`;
  const updatedAt = BigInt((number * 31) % 1000);
  return {
    name,
    version,
    status: statuses[number < 600 ? 0 : number % 3] ?? "active",
    statusChangedAt: 0n,
    publishedAt: 0n,
    updatedAt,
    isLatest: number % 4 === 3,
    remoteUrls: [],
    document: encoder.encode(JSON.stringify({ name, version })),
  };
});
const blocks = new SortedBlocks();
for (const row of rows) {
  blocks.insert(row);
}
const sorted = [...rows].sort(compareKeys);

const place = fc.record({
  name: fc.nat(400).map((number) => `com.example/beta-${number}`),
  version: fc.option(fc.constantFrom("1.1.0", "1.9.0", ""), { nil: undefined }),
});
const query: fc.Arbitrary<PageQuery> = fc.record({
  after: fc.option(place, { nil: undefined }),
  limit: fc.integer({ min: 1, max: 700 }),
  search: fc.option(fc.constantFrom("ALPHA", "beta-29", "nothing", "."), { nil: undefined }),
  version: fc.option(fc.constantFrom("1.0.0", "9.9.9"), { nil: undefined }),
  latestOnly: fc.boolean(),
  updatedAfter: fc.option(fc.constantFrom(-1n, 500n, 990n, 1000n), { nil: undefined }),
  includeDeleted: fc.boolean(),
});

function matches(row: Row, asked: PageQuery): boolean {
  return (
    (asked.after === undefined || isAfter(row, asked.after)) &&
    isVisible(row, asked.includeDeleted) &&
    (!asked.latestOnly || row.isLatest) &&
    (asked.version === undefined || row.version === asked.version) &&
    (asked.updatedAfter === undefined || row.updatedAt > asked.updatedAfter) &&
    (asked.search === undefined || row.name.toLowerCase().includes(asked.search.toLowerCase()))
  );
}

test("a page holds what a look at every row finds", () => {
  fc.assert(
    fc.property(query, (asked) => {
      const expected = sorted.filter((row) => matches(row, asked)).slice(0, asked.limit);

      const { pieces, count, last } = readPage(blocks, asked);

      const found = pieces.flatMap((piece) =>
        JSON.parse(`[${decoder.decode(piece)}]`).map(({ server }: { server: unknown }) => server),
      );
      expect(found).toEqual(expected.map(({ name, version }) => ({ name, version })));
      expect(count).toBe(expected.length);
      const end = expected.at(-1);
      expect(last).toEqual(end && { name: end.name, version: end.version });
    }),
    { numRuns: 300 },
  );
});
