import { expect, test } from "vitest";
import { publish } from "../../src/domain/publish.js";
import { setServerStatus } from "../../src/domain/set-status.js";
import { update } from "../../src/domain/update.js";
import { createMemoryStore } from "../../src/store/memory-store.js";
import type { Store } from "../../src/store/store.js";

const name = "com.example/a";
const key = { name, version: "1.0.0" };
const remote = (url: string) => ({ type: "sse", url });
const later = (): bigint => 9_999_999n;

async function storeWith(members: object = {}): Promise<Store> {
  const store = createMemoryStore();
  await publish(store, { ...key, ...members }, 1_000_000n);
  return store;
}

test("the document is replaced, not merged, and updatedAt alone moves, in microseconds", async () => {
  const store = await storeWith({ title: "Old", websiteUrl: "https://a.example" });
  await setServerStatus(store, name, { status: "deprecated", statusMessage: "old" }, () => 2000n);
  const before = await store.row(name, "1.0.0");

  const outcome = await update(store, { ...key, title: "New" }, later);

  const after = await store.row(name, "1.0.0");
  expect(outcome).toEqual({ entry: after?.entry });
  expect(new TextDecoder().decode(after?.document)).toBe(
    '{"name":"com.example/a","version":"1.0.0","title":"New"}',
  );
  expect(after).toEqual({
    ...before,
    document: after?.document,
    entry: after?.entry,
    tag: after?.tag,
    updatedAt: 9_999_000n,
  });
});

test("neither a deleted row nor one that never was is updated", async () => {
  const store = await storeWith();
  await setServerStatus(store, name, { status: "deleted" }, later);

  expect(await update(store, key, later)).toEqual({ unchanged: "unknown" });
  expect(await update(store, { name, version: "2.0.0" }, later)).toEqual({ unchanged: "unknown" });
});

test("a remote URL of another server is refused, one's own is not", async () => {
  const store = await storeWith({ remotes: [remote("https://a.example")] });
  await publish(
    store,
    { name: "com.example/b", version: "1.0.0", remotes: [remote("https://b.example")] },
    2_000_000n,
  );
  const updateTo = (url: string) => update(store, { ...key, remotes: [remote(url)] }, later);

  expect(await updateTo("https://b.example")).toEqual({
    refused: "remote URL https://b.example is already used by server com.example/b",
  });
  expect(await updateTo("https://a.example")).toHaveProperty("entry");
});

test("a URL that an update drops is free for others", async () => {
  const remotes = [remote("https://a.example")];
  const store = await storeWith({ remotes });
  await update(store, key, later);

  const outcome = await publish(store, { name: "com.example/b", version: "1", remotes }, 3n);

  expect(outcome).toHaveProperty("entry");
});

test("publisher metadata may be as large as it likes, U+0000 may not be in it", async () => {
  const withMeta = (value: string) => ({
    ...key,
    _meta: { "io.modelcontextprotocol.registry/publisher-provided": { value } },
  });
  const store = await storeWith();

  expect(await update(store, withMeta("x".repeat(9000)), later)).toHaveProperty("entry");
  expect(await update(store, withMeta("\u0000"), later)).toHaveProperty("refused");
});
