import { expect, test } from "vitest";
import type { Document } from "../../src/domain/document.js";
import { load } from "../../src/domain/load.js";
import { createMemoryStore } from "../../src/store/memory-store.js";
import type { PageQuery, Store } from "../../src/store/store.js";

const decoder = new TextDecoder();
const everything: PageQuery = { limit: 100_000, latestOnly: false, includeDeleted: true };

async function storeOf(keys: readonly string[]): Promise<Store> {
  const store = createMemoryStore();
  for (const key of keys) {
    const [name = "", version = ""] = key.split("@");
    await load(store, [{ server: { name, version } }], 0n);
  }
  return store;
}

async function keysOf(store: Store, query: Partial<PageQuery> = {}): Promise<readonly string[]> {
  const { pieces } = await store.page({ ...everything, ...query });
  // A piece is one entry, or several with commas between them.
  return pieces.flatMap((piece) =>
    JSON.parse(`[${decoder.decode(piece)}]`).map(
      ({ server }: { server: Document }) => `${server.name}@${server.version}`,
    ),
  );
}

test("keeps rows in order whatever the order of their arrival, over many blocks", async () => {
  const keys = Array.from({ length: 3000 }, (_, index) => {
    const number = ((index * 7919) % 3000).toString().padStart(4, "0");
    return `com.example/server-${number}@1.0.${index % 3}`;
  });

  const store = await storeOf(keys);

  expect(await keysOf(store)).toEqual([...keys].sort());
});

test("finds all rows of a name that spans several blocks", async () => {
  const store = createMemoryStore();
  const server = (name: string, version: string) => ({ server: { name, version } });
  const rows = Array.from({ length: 1500 }, (_, index) =>
    server("com.example/b", index.toString()),
  );
  await load(store, [server("com.example/a", "1"), ...rows, server("com.example/c", "1")], 0n);

  expect(await store.rows("com.example/b")).toHaveLength(1500);
  expect((await store.row("com.example/b", "1499"))?.isLatest).toBe(false);
  expect(await store.rows("com.example/bb")).toHaveLength(0);
});

test("a page goes on behind a place, also one that no row has", async () => {
  const store = await storeOf(["a/a@1", "a/a@2", "a/b@1", "a/d@1"]);

  expect(await keysOf(store, { after: { name: "a/a", version: "1" } })).toHaveLength(3);
  expect(await keysOf(store, { after: { name: "a/a" } })).toEqual(["a/b@1", "a/d@1"]);
  expect(await keysOf(store, { after: { name: "a/c", version: "9" } })).toEqual(["a/d@1"]);
  expect(await keysOf(store, { after: { name: "z" } })).toEqual([]);
});

test("search looks into names alone and not across two of them", async () => {
  const store = await storeOf(["com.example/Weather@1", "com.example/mail@1"]);

  expect(await keysOf(store, { search: "WEATHER" })).toEqual(["com.example/Weather@1"]);
  expect(await keysOf(store, { search: "%" })).toEqual([]);
  expect(await keysOf(store, { search: "mail\u0000com" })).toEqual([]);
});

test("bytes that were handed out stay as they are while rows change", async () => {
  const store = await storeOf(["a/a@1"]);
  const { pieces } = await store.page(everything);
  const before = decoder.decode(pieces[0]);

  for (let round = 0; round < 50; round += 1) {
    await store.transaction("a/a", async (transaction) => {
      const row = await transaction.row("1");
      if (row !== undefined) {
        await transaction.replace({ ...row, statusMessage: `round ${round}` });
      }
    });
  }

  expect(decoder.decode(pieces[0])).toBe(before);
  expect((await store.row("a/a", "1"))?.statusMessage).toBe("round 49");
  expect(decoder.decode((await store.row("a/a", "1"))?.entry)).toContain("round 49");
});

test("a transaction that rejects leaves nothing behind and lets the next one run", async () => {
  const store = await storeOf(["a/a@1"]);
  const row = await store.row("a/a", "1");

  const failed = store.transaction("a/a", async (transaction) => {
    if (row !== undefined) {
      await transaction.insert({ ...row, version: "2" });
    }
    throw new Error("stopped");
  });

  await expect(failed).rejects.toThrow("stopped");
  expect(await store.transaction("a/a", (transaction) => transaction.count())).toBe(1);
});

test("transactions of one name run one after the other", async () => {
  const store = createMemoryStore();
  const events: string[] = [];
  const work = (label: string) =>
    store.transaction("a/a", async (transaction) => {
      events.push(`${label} begins`);
      await transaction.count();
      await Promise.resolve();
      events.push(`${label} ends`);
    });

  await Promise.all([work("first"), work("second")]);
  await store.close();

  expect(events).toEqual(["first begins", "first ends", "second begins", "second ends"]);
});

test("only the first holders of a remote URL are inspected, own rows included", async () => {
  const store = createMemoryStore();
  const remotes = [{ type: "sse", url: "https://a.example" }];
  const names = ["a/a", "b/b"];
  await load(
    store,
    names.map((name) => ({ server: { name, version: "1", remotes } })),
    0n,
  );

  const holder = (inspected: number) =>
    store.transaction("a/a", (transaction) =>
      transaction.otherHolder("https://a.example", inspected),
    );

  expect(await holder(1)).toBeUndefined();
  expect(await holder(2)).toBe("b/b");
});

test("counts rows and different names, over many blocks and whatever the order", async () => {
  const keys = Array.from({ length: 2100 }, (_, index) => {
    const number = ((index * 7919) % 2100) % 700;
    return `com.example/server-${number}@1.0.${Math.floor(((index * 7919) % 2100) / 700)}`;
  });
  const store = await storeOf(keys);

  expect(await store.size()).toEqual({ rows: 2100, names: 700 });
});

test("a row that takes the place of another changes no count", async () => {
  const store = await storeOf(["com.example/a@1", "com.example/a@2", "com.example/ab@1"]);

  expect(await store.size()).toEqual({ rows: 3, names: 2 });
  expect(await createMemoryStore().size()).toEqual({ rows: 0, names: 0 });
});

test("answers a probe until it is closed", async () => {
  const store = createMemoryStore();
  await store.probe();

  await store.close();

  await expect(store.probe()).rejects.toThrow("closed");
});
