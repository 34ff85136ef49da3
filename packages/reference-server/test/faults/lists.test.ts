import { expect, test } from "vitest";
import type { FaultOptions } from "../../src/index.js";
import {
  catalogueKeys,
  catalogueRegistry,
  keysOn,
  officialOf,
  page,
  walk,
} from "../helpers/catalogue-registry.js";
import { get } from "../helpers/test-registry.js";

const registry = (faults: FaultOptions) => catalogueRegistry({ faults });
const walkWith = async (faults: FaultOptions, query = "limit=2") =>
  walk(await registry(faults), query);

test("empty pages lead on to every row", async () => {
  const pages = await walkWith({ emptyPages: 0.5 });

  expect(keysOn(...pages)).toEqual(catalogueKeys);
  expect(pages.filter(({ servers }) => servers.length === 0).length).toBeGreaterThan(0);
});

test("empty pages alone never end, and never repeat a cursor", async () => {
  const pages = await walkWith({ emptyPages: 1 });
  const cursors = pages.map(({ metadata }) => metadata?.nextCursor);

  expect(keysOn(...pages)).toEqual([]);
  expect(new Set(cursors).size).toBe(20);
});

test("the last page leads to the first", async () => {
  const pages = await walkWith({ cursorLoop: 1 });

  expect(keysOn(...pages.slice(0, 4))).toEqual(catalogueKeys);
  expect(keysOn(...pages.slice(4, 8))).toEqual(catalogueKeys);
  expect(pages).toHaveLength(20);
});

test("every second cursor is refused, and again until a walk starts anew", async () => {
  const sound = await registry({ expireCursors: 2 });
  const statusOf = async (cursor: string) =>
    (await get(sound, `/v0.1/servers?limit=2&cursor=${cursor}`)).status;

  const statuses = [
    await statusOf("a"),
    await statusOf("b"),
    await statusOf("b"),
    await statusOf("c"),
    await statusOf(""),
    await statusOf("b"),
  ];

  // The second walk's cursor is the fourth, so that it expires in its turn.
  expect(statuses).toEqual([200, 400, 400, 200, 200, 400]);
});

test("a refused cursor says what to do", async () => {
  const response = await get(await registry({ expireCursors: 1 }), "/v0.1/servers?cursor=a");

  expect(await response.json()).toMatchObject({
    status: 400,
    error: "The cursor has expired: start the walk anew",
  });
});

test("a cursor that is ignored gives the first page", async () => {
  const pages = await walkWith({ ignoreCursor: 1 });

  expect(new Set(pages.map((each) => keysOn(each).join()))).toEqual(
    new Set([catalogueKeys.slice(0, 2).join()]),
  );
});

test("filters are forgotten from the second page on", async () => {
  const pages = await walkWith({ forgetFilters: 1 }, "limit=1&search=bravo");

  expect(keysOn(...pages)).toEqual([...catalogueKeys.slice(1, 4), ...catalogueKeys.slice(4)]);
});

test("a null cursor ends a walk though rows remain", async () => {
  const pages = await walkWith({ nullCursor: 1 });

  expect(keysOn(...pages)).toEqual(catalogueKeys.slice(0, 2));
  expect(pages[0]?.metadata).toEqual({ nextCursor: null, count: 2 });
});

test("later pages begin with the last row of the page before, and none is lost", async () => {
  const pages = await walkWith({ doubleRows: 1 }, "limit=3");
  const keys = keysOn(...pages);

  expect(keysOn(...pages.slice(0, 2))).toEqual([
    ...catalogueKeys.slice(0, 3),
    ...catalogueKeys.slice(2, 5),
  ]);
  expect([...new Set(keys)]).toEqual(catalogueKeys);
  expect(Math.max(...pages.map(({ servers }) => servers.length))).toBe(3);
});

test("the first row of later pages is missing", async () => {
  const pages = await walkWith({ dropRows: 1 }, "limit=3");

  expect(keysOn(...pages)).toEqual([...catalogueKeys.slice(0, 3), ...catalogueKeys.slice(4, 6)]);
  expect(pages[1]?.metadata?.count).toBe(2);
});

test("rows come in an order of chance, those of the versions too", async () => {
  const sound = await registry({ shuffleRows: 1, seed: 3 });

  const rows = keysOn(await page(sound));
  const versions = await (await get(sound, "/v0.1/servers/com.example%2Fbravo/versions")).json();

  expect(rows).not.toEqual(catalogueKeys);
  expect([...rows].sort()).toEqual(catalogueKeys);
  expect([...keysOn(versions)].sort()).toEqual(catalogueKeys.slice(1, 4));
});

test("the count is wrong", async () => {
  const { servers, metadata } = await page(await registry({ wrongCount: 1 }));

  expect(metadata?.count).toBe(servers.length + 100);
});

test("nothing is null, and something an array", async () => {
  const sound = await registry({ nullServers: 1 });

  expect((await page(sound, "search=nothing")).servers).toBeNull();
  expect((await page(sound)).servers).toHaveLength(7);
});

test("rows are documents with `_meta` in them", async () => {
  const sound = await registry({ flatRows: 1 });
  const { servers } = await page(sound);
  const one = await (await get(sound, "/v0.1/servers/org.example%2Fdelta/versions/0.1.0")).json();

  expect(servers[0]).toMatchObject({ name: "com.example/alpha", version: "1.0.0", _meta: {} });
  expect(servers[0]).not.toHaveProperty("server");
  expect(one).toMatchObject({ name: "org.example/delta" });
});

test("`latest` is the oldest version, with its own flag", async () => {
  const sound = await registry({ staleLatest: 1 });
  const ask = async (path: string) => (await get(sound, `/v0.1/servers/${path}`)).json();

  const row = await ask("com.example%2Fbravo/versions/latest");

  expect(row.server.version).toBe("1.0.0");
  expect(officialOf(row)["isLatest"]).toBe(false);
  expect((await ask("com.example%2Fbravo/versions/2.0.0")).server.version).toBe("2.0.0");
  expect((await ask("com.example%2Fnone/versions/latest")).status).toBe(404);
});

test.each([
  [90_000, "2026-01-01T00:01:30Z"],
  [-3_600_000, "2025-12-31T23:00:00Z"],
])("instants are off by %d ms", async (clockSkew, expected) => {
  const [row] = (await page(await registry({ clockSkew }))).servers;

  expect(officialOf(row)).toMatchObject({
    publishedAt: expected,
    updatedAt: expected,
    statusChangedAt: expected,
  });
});

test("rows have no `_meta`, in a list and alone", async () => {
  const sound = await registry({ missingMeta: 1 });
  const { servers } = await page(sound);
  const one = await (await get(sound, "/v0.1/servers/org.example%2Fdelta/versions/latest")).json();

  expect(servers.map((row) => Object.keys(row))).toEqual(catalogueKeys.map(() => ["server"]));
  expect(Object.keys(one)).toEqual(["server"]);
});
