import { expect, test } from "vitest";
import { load } from "../../src/domain/load.js";
import { metadataRefusal, publish } from "../../src/domain/publish.js";
import { createMemoryStore } from "../../src/store/memory-store.js";

const decoder = new TextDecoder();
const publishedAt = 1_767_225_600_161_429_098n;

function officialOf(entry: Uint8Array): Record<string, unknown> {
  return JSON.parse(decoder.decode(entry))._meta["io.modelcontextprotocol.registry/official"];
}

async function isLatestAfter(first: string, second: string): Promise<readonly unknown[]> {
  const store = createMemoryStore();
  await publish(store, { name: "com.example/a", version: first }, publishedAt);
  await publish(store, { name: "com.example/a", version: second }, publishedAt + 1000n);
  const rows = [await store.row("com.example/a", first), await store.row("com.example/a", second)];
  return rows.map((row) => row && officialOf(row.entry)["isLatest"]);
}

test("answers with nanoseconds and stores microseconds", async () => {
  const store = createMemoryStore();

  const outcome = await publish(store, { name: "com.example/a", version: "1.0.0" }, publishedAt);
  const row = await store.row("com.example/a", "1.0.0");

  expect("entry" in outcome && officialOf(outcome.entry)).toEqual({
    status: "active",
    statusChangedAt: "2026-01-01T00:00:00.161429098Z",
    publishedAt: "2026-01-01T00:00:00.161429098Z",
    updatedAt: "2026-01-01T00:00:00.161429098Z",
    isLatest: true,
  });
  expect(row && officialOf(row.entry)["updatedAt"]).toBe("2026-01-01T00:00:00.161429Z");
});

test.each([
  ["1.0.0", "1.1.0", [false, true]],
  ["1.1.0", "1.0.0", [true, false]],
  ["1.0.0+a", "1.0.0+b", [true, false]],
  ["1.0.0", "snapshot", [true, false]],
  ["snapshot", "0.0.1", [false, true]],
  ["snapshot", "nightly", [false, true]],
])("after %s the publish of %s makes latest %j", async (first, second, flags) => {
  expect(await isLatestAfter(first, second)).toEqual(flags);
});

test("the flag stays on a deleted row that is not beaten", async () => {
  const store = createMemoryStore();
  const deleted = { "io.modelcontextprotocol.registry/official": { status: "deleted" } };
  await load(store, [{ server: { name: "com.example/a", version: "2.0.0" }, _meta: deleted }], 0n);

  await publish(store, { name: "com.example/a", version: "1.0.0" }, publishedAt);

  expect((await store.latest("com.example/a"))?.version).toBe("2.0.0");
});

test("losing the flag does not change updatedAt", async () => {
  const store = createMemoryStore();
  await publish(store, { name: "com.example/a", version: "1.0.0" }, publishedAt);
  const before = await store.row("com.example/a", "1.0.0");

  await publish(store, { name: "com.example/a", version: "2.0.0" }, publishedAt + 1000n);

  const after = await store.row("com.example/a", "1.0.0");
  expect(after?.isLatest).toBe(false);
  expect(after?.updatedAt).toBe(before?.updatedAt);
});

test("refuses a version that is there, whatever its status", async () => {
  const store = createMemoryStore();
  await publish(store, { name: "com.example/a", version: "1.0.0" }, publishedAt);

  const outcome = await publish(store, { name: "com.example/a", version: "1.0.0" }, publishedAt);

  expect(outcome).toEqual({ refused: "invalid version: cannot publish duplicate version" });
});

test("of concurrent publishes of one version exactly one succeeds", async () => {
  const store = createMemoryStore();
  const again = Array.from({ length: 8 }, (_, index) =>
    publish(store, { name: "com.example/a", version: "1.0.0" }, publishedAt + BigInt(index)),
  );

  const outcomes = await Promise.all(again);

  expect(outcomes.filter((outcome) => "entry" in outcome)).toHaveLength(1);
});

test("refuses a remote URL that another server holds, first in document order", async () => {
  const store = createMemoryStore();
  const remote = (url: string) => ({ type: "sse", url });
  const remotes = [remote("https://a.example/x"), remote("https://b.example/x")];
  await publish(store, { name: "com.example/b", version: "1", remotes }, publishedAt);

  const outcome = await publish(
    store,
    { name: "com.example/a", version: "1", remotes: [remote("https://c.example"), ...remotes] },
    publishedAt,
  );

  const refused = "remote URL https://a.example/x is already used by server com.example/b";
  expect(outcome).toEqual({ refused });
});

test("a server may use its own remote URL again, and deleted rows hold none", async () => {
  const store = createMemoryStore();
  const remotes = [{ type: "sse", url: "https://a.example/x" }];
  const deleted = { "io.modelcontextprotocol.registry/official": { status: "deleted" } };
  await load(
    store,
    [{ server: { name: "com.example/b", version: "1", remotes }, _meta: deleted }],
    0n,
  );
  await publish(store, { name: "com.example/a", version: "1", remotes }, publishedAt);

  const outcome = await publish(
    store,
    { name: "com.example/a", version: "2", remotes },
    publishedAt,
  );

  expect(outcome).toHaveProperty("entry");
});

test("a thousand rows of one's own, before the other in the list, hide a conflict", async () => {
  const remotes = [{ type: "sse", url: "https://a.example/x" }];
  const own = Array.from({ length: 1000 }, (_, index) => ({
    server: { name: "com.example/a", version: index.toString(), remotes },
  }));
  const other = { server: { name: "com.example/b", version: "1", remotes } };
  const outcomes = await Promise.all(
    [own.slice(1), own].map(async (rows) => {
      const store = createMemoryStore();
      await load(store, [...rows, other], publishedAt);
      return publish(store, { name: "com.example/a", version: "x", remotes }, publishedAt);
    }),
  );

  expect(outcomes.map((outcome) => "refused" in outcome)).toEqual([true, false]);
});

test("refuses publisher metadata beyond 4096 bytes", async () => {
  const document = (length: number) => ({
    name: "com.example/a",
    version: length.toString(),
    _meta: { "io.modelcontextprotocol.registry/publisher-provided": { a: "x".repeat(length) } },
  });

  expect(metadataRefusal(document(4088))).toBeUndefined();
  expect(metadataRefusal(document(4089))).toBe(
    "_meta.io.modelcontextprotocol.registry/publisher-provided extension exceeds 4KB limit (4097 bytes)",
  );
});

test("a server has at most 10 000 versions", async () => {
  const store = createMemoryStore();
  const entries = Array.from({ length: 10_000 }, (_, index) => ({
    server: { name: "com.example/a", version: `1.0.${index}` },
  }));
  await load(store, entries, publishedAt);

  const outcome = await publish(store, { name: "com.example/a", version: "1.0.0" }, publishedAt);

  expect("refused" in outcome && outcome.refused).toMatch(
    /^maximum number of versions for this server reached \(10000\)/,
  );
});

test.each([[{ version: "  " }], [{ title: "a\u0000b" }], [{ version: "1\u0000" }]])(
  "refuses what no database keeps: %j",
  async (members) => {
    const document = { name: "com.example/a", version: "1.0.0", ...members };

    expect(await publish(createMemoryStore(), document, publishedAt)).toHaveProperty("refused");
  },
);

test("takes a backslash before the text u0000 for what it is", async () => {
  const document = { name: "com.example/a", version: "1.0.0", title: "\\u0000" };

  expect(await publish(createMemoryStore(), document, publishedAt)).toHaveProperty("entry");
});
