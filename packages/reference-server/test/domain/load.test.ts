import { expect, test } from "vitest";
import { load } from "../../src/domain/load.js";
import { createMemoryStore } from "../../src/store/memory-store.js";

const now = 1_767_225_600_000_000_000n;
const decoder = new TextDecoder();

async function loadOne(official: unknown): Promise<Record<string, unknown>> {
  const store = createMemoryStore();
  const server = { name: "com.example/a", version: "1.0.0" };
  const _meta = { "io.modelcontextprotocol.registry/official": official };
  await load(store, [{ server, _meta }], now);
  const row = await store.row("com.example/a", "1.0.0");
  const entry = JSON.parse(decoder.decode(row?.entry));
  return entry._meta["io.modelcontextprotocol.registry/official"];
}

test("keeps status, message and instants, and computes who is latest", async () => {
  const official = {
    status: "deprecated",
    statusChangedAt: "2025-03-01T00:00:00Z",
    statusMessage: "",
    publishedAt: "2025-01-01T00:00:00.123456789Z",
    updatedAt: "2025-04-01T00:00:00+01:00",
    isLatest: false,
  };

  expect(await loadOne(official)).toEqual({
    ...official,
    publishedAt: "2025-01-01T00:00:00.123456Z",
    updatedAt: "2025-03-31T23:00:00Z",
    isLatest: true,
  });
});

test("takes defaults for what is missing or malformed", async () => {
  const instant = "2026-01-01T00:00:00Z";
  const defaults = {
    status: "active",
    statusChangedAt: instant,
    publishedAt: instant,
    updatedAt: instant,
    isLatest: true,
  };

  expect(await loadOne(undefined)).toEqual(defaults);
  expect(await loadOne({ status: "gone", statusMessage: 5, publishedAt: "today" })).toEqual(
    defaults,
  );
});

test("no instant is left before the publication", async () => {
  const official = await loadOne({
    publishedAt: "2025-05-01T00:00:00Z",
    updatedAt: "2025-04-01T00:00:00Z",
  });

  expect(official["updatedAt"]).toBe("2025-05-01T00:00:00Z");
});

test("a row without publication was published no later than its other instants", async () => {
  const official = await loadOne({ updatedAt: "2025-04-01T00:00:00Z" });

  expect(official["publishedAt"]).toBe("2025-04-01T00:00:00Z");
});

test("reports rows that are none, and repeats within the rows and of what is stored", async () => {
  const store = createMemoryStore();
  const server = { name: "com.example/a", version: "1.0.0", description: "first" };
  const entries = [
    { server: "text" },
    { server },
    { server: { ...server, description: "second" } },
    { server: { name: "com.example/a" } },
    { server: { version: "1.0.0" } },
  ];

  const first = await load(store, entries, now);
  const second = await load(store, [{ server }], now);

  expect(first).toEqual({
    loaded: 1,
    rejected: [
      { row: 1, reason: "not an object" },
      { row: 3, reason: "repeats an earlier name and version" },
      { row: 4, reason: "no string version" },
      { row: 5, reason: "no string name" },
    ],
  });
  expect(second.loaded).toBe(0);
  const row = await store.row("com.example/a", "1.0.0");
  expect(decoder.decode(row?.document)).toContain("first");
});

test("the flag moves from a stored row to a greater loaded one", async () => {
  const store = createMemoryStore();
  await load(store, [{ server: { name: "com.example/a", version: "1.0.0" } }], now);

  await load(store, [{ server: { name: "com.example/a", version: "2.0.0" } }], now);

  const rows = await store.rows("com.example/a");
  expect(rows.map(({ isLatest }) => isLatest)).toEqual([false, true]);
});
