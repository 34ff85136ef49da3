import { expect, test } from "vitest";
import { load } from "../../src/domain/load.js";
import { publish } from "../../src/domain/publish.js";
import { setServerStatus, setVersionStatus } from "../../src/domain/set-status.js";
import { createMemoryStore } from "../../src/store/memory-store.js";
import type { Store } from "../../src/store/store.js";

const name = "com.example/a";
const decoder = new TextDecoder();

/** A store with rows published at 1 s, 2 s and so on, and a clock that goes on from there. */
async function storeOf(
  ...versions: readonly string[]
): Promise<{ store: Store; now: () => bigint }> {
  const store = createMemoryStore();
  let seconds = 0n;
  const now = (): bigint => {
    seconds += 1n;
    return seconds * 1_000_000_000n;
  };
  for (const version of versions) {
    await publish(store, { name, version }, now());
  }
  return { store, now };
}

async function rowsOf(store: Store): Promise<readonly string[]> {
  const rows = await store.rows(name);
  return rows.map(
    ({ version, status, isLatest }) => `${version} ${status}${isLatest ? " latest" : ""}`,
  );
}

test("deleting the latest version moves the flag to the next, restoring it back", async () => {
  const { store, now } = await storeOf("1.0.0", "2.0.0");
  const key = { name, version: "2.0.0" };

  await setVersionStatus(store, key, { status: "deleted" }, now);
  expect(await rowsOf(store)).toEqual(["1.0.0 active latest", "2.0.0 deleted"]);

  await setVersionStatus(store, key, { status: "active" }, now);
  expect(await rowsOf(store)).toEqual(["1.0.0 active", "2.0.0 active latest"]);
});

test("a row that only loses or gains the flag keeps its instants", async () => {
  const { store, now } = await storeOf("1.0.0", "2.0.0");

  await setVersionStatus(store, { name, version: "2.0.0" }, { status: "deleted" }, now);

  expect((await store.row(name, "1.0.0"))?.updatedAt).toBe(1_000_000_000n);
  expect((await store.row(name, "2.0.0"))?.updatedAt).toBe(3_000_000_000n);
});

test("of equal precedence a publish keeps the older, any change of status flags the newer", async () => {
  const { store, now } = await storeOf("1.0.0+a", "1.0.0+b", "0.1.0");
  expect((await store.latest(name))?.version).toBe("1.0.0+a");

  await setVersionStatus(store, { name, version: "0.1.0" }, { status: "deprecated" }, now);

  expect((await store.latest(name))?.version).toBe("1.0.0+b");
});

test("a flag that a publish left on a deleted row is repaired by a change of its message", async () => {
  const { store, now } = await storeOf("2.0.0");
  const key = { name, version: "2.0.0" };
  await setVersionStatus(store, key, { status: "deleted" }, now);
  await publish(store, { name, version: "1.0.0" }, now());
  expect(await rowsOf(store)).toEqual(["1.0.0 active", "2.0.0 deleted latest"]);

  const refused = await setVersionStatus(store, key, { status: "deleted" }, now);
  expect(refused).toEqual({ unchanged: "no-change" });
  expect((await store.latest(name))?.version).toBe("2.0.0");

  await setVersionStatus(store, key, { status: "deleted", statusMessage: "gone" }, now);
  expect(await rowsOf(store)).toEqual(["1.0.0 active latest", "2.0.0 deleted"]);
});

test("the outcome of a single change is the entry as readers get it", async () => {
  const { store, now } = await storeOf("1.0.0");
  const key = { name, version: "1.0.0" };

  const outcome = await setVersionStatus(store, key, { status: "deleted" }, now);

  expect(outcome).toEqual({ entries: [(await store.row(name, "1.0.0"))?.entry] });
});

test("instants are kept in microseconds, as they are read", async () => {
  const { store } = await storeOf("1.0.0");

  await setServerStatus(store, name, { status: "deleted" }, () => 2_000_000_999n);

  const row = await store.row(name, "1.0.0");
  expect([row?.statusChangedAt, row?.updatedAt]).toEqual([2_000_000_000n, 2_000_000_000n]);
});

test("all versions change at one instant, those that are as wanted not at all", async () => {
  const { store, now } = await storeOf("1.0.0", "2.0.0", "3.0.0");
  await setVersionStatus(store, { name, version: "1.0.0" }, { status: "deprecated" }, now);

  await setServerStatus(store, name, { status: "deprecated" }, now);

  const instants = (await store.rows(name)).map(({ updatedAt }) => updatedAt / 1_000_000_000n);
  expect(instants).toEqual([4n, 5n, 5n]);
});

test("the outcome of a bulk change is every version, the newest publication first", async () => {
  const { store, now } = await storeOf("2.0.0", "1.0.0", "3.0.0");
  await setVersionStatus(store, { name, version: "1.0.0" }, { status: "deleted" }, now);

  const outcome = await setServerStatus(store, name, { status: "deleted" }, now);

  const entries = "entries" in outcome ? outcome.entries : [];
  const versions = entries.map((entry) => JSON.parse(decoder.decode(entry)).server.version);
  expect(versions).toEqual(["3.0.0", "1.0.0", "2.0.0"]);
  expect(await rowsOf(store)).toEqual(["1.0.0 deleted", "2.0.0 deleted", "3.0.0 deleted latest"]);
});

test("unknown servers and versions are told apart from rows that need no change", async () => {
  const { store, now } = await storeOf("1.0.0");
  const change = { status: "active" } as const;

  expect(await setVersionStatus(store, { name, version: "latest" }, change, now)).toEqual({
    unchanged: "unknown",
  });
  expect(await setServerStatus(store, "com.example/b", change, now)).toEqual({
    unchanged: "unknown",
  });
  expect(await setServerStatus(store, name, change, now)).toEqual({ unchanged: "no-change" });
});

test("a message with active is refused by name for one version, as no change for all", async () => {
  const { store, now } = await storeOf("1.0.0");
  await setServerStatus(store, name, { status: "deleted" }, now);
  const change = { status: "active", statusMessage: "" } as const;

  expect(await setVersionStatus(store, { name, version: "1.0.0" }, change, now)).toEqual({
    unchanged: "message-with-active",
  });
  expect(await setServerStatus(store, name, change, now)).toEqual({ unchanged: "no-change" });
});

test("a message with U+0000 is refused before anything is written", async () => {
  const { store, now } = await storeOf("1.0.0");

  const outcome = await setServerStatus(
    store,
    name,
    { status: "deleted", statusMessage: "a\u0000" },
    now,
  );

  expect(outcome).toHaveProperty("refused");
  expect(await rowsOf(store)).toEqual(["1.0.0 active latest"]);
});

const url = "https://a.example/mcp";
const remotes = [{ type: "sse", url }];
const conflict = { refused: `remote URL ${url} is already used by server com.example/b` };

/** Two servers: the first was deleted, then the second took its URL. */
async function takenOver(...more: readonly string[]): Promise<{ store: Store; now: () => bigint }> {
  const { store, now } = await storeOf(...more);
  await publish(store, { name, version: "1.0.0", remotes }, now());
  await setServerStatus(store, name, { status: "deleted" }, now);
  await publish(store, { name: "com.example/b", version: "1.0.0", remotes }, now());
  return { store, now };
}

test("a deleted row whose URL was taken meanwhile does not become active", async () => {
  const { store, now } = await takenOver();

  const outcome = await setVersionStatus(
    store,
    { name, version: "1.0.0" },
    { status: "active" },
    now,
  );

  expect(outcome).toEqual(conflict);
  expect(await rowsOf(store)).toEqual(["1.0.0 deleted latest"]);
});

test("one conflict holds back all versions", async () => {
  const { store, now } = await takenOver("0.1.0", "2.0.0");

  expect(await setServerStatus(store, name, { status: "active" }, now)).toEqual(conflict);
  expect(await rowsOf(store)).toEqual(["0.1.0 deleted", "1.0.0 deleted", "2.0.0 deleted latest"]);
});

test("by way of deprecated a row comes back beside the server that took its URL", async () => {
  const { store, now } = await takenOver();

  await setServerStatus(store, name, { status: "deprecated" }, now);
  const outcome = await setServerStatus(store, name, { status: "active" }, now);

  expect(outcome).toHaveProperty("entries");
});

test("a row gives its URLs up with its deletion", async () => {
  const { store, now } = await storeOf();
  await publish(store, { name, version: "1.0.0", remotes }, now());
  const other = { name: "com.example/b", version: "1.0.0", remotes };
  expect(await publish(store, other, now())).toHaveProperty("refused");

  await setServerStatus(store, name, { status: "deprecated" }, now);
  expect(await publish(store, other, now())).toHaveProperty("refused");

  await setServerStatus(store, name, { status: "deleted" }, now);
  expect(await publish(store, other, now())).toHaveProperty("entry");
});

test("a bulk restore looks at the first thousand rows in list order", async () => {
  const store = createMemoryStore();
  const deleted = { "io.modelcontextprotocol.registry/official": { status: "deleted" } };
  const entry = (index: number, members: object) => ({
    server: { name, version: index.toString().padStart(4, "0"), ...members },
    _meta: deleted,
  });
  const others = Array.from({ length: 1000 }, (_, index) => entry(index, {}));
  await load(store, [...others, entry(1000, { remotes })], 0n);
  await publish(store, { name: "com.example/b", version: "1.0.0", remotes }, 1n);

  const outcome = await setServerStatus(store, name, { status: "active" }, () => 2000n);

  expect(outcome).toHaveProperty("entries");
});
