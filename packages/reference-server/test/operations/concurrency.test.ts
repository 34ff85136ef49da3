import { beforeEach, expect, test } from "vitest";
import type { OperationInput } from "../../src/define-operation.js";
import { Catalogue } from "../../src/domain/catalogue.js";
import type { Registry } from "../../src/index.js";
import { deleteServerVersion } from "../../src/operations/delete-server-version.js";
import { updateServerVersion } from "../../src/operations/update-server-version.js";
import { createMemoryStore } from "../../src/store/memory-store.js";
import {
  document,
  get,
  keysOf,
  metaOf,
  publish,
  readMeta,
  testRegistry,
  write,
} from "../helpers/test-registry.js";

const name = "com.example/alpha";
const server = "/v0.1/servers/com.example%2Falpha";
const versions = Array.from({ length: 20 }, (_, index) => `1.${index}.0`);
let registry: Registry;

beforeEach(() => {
  registry = testRegistry();
});

async function flagged(): Promise<readonly string[]> {
  const response = await get(registry, `${server}/versions?include_deleted=true`);
  const { servers } = await response.json();
  return servers
    .filter((row: Parameters<typeof metaOf>[0]) => metaOf(row).isLatest === true)
    .map((row: Parameters<typeof metaOf>[0]) => row.server.version);
}

test("distinct versions published at once are all there, the highest flagged", async () => {
  const shuffled = versions.map((_, index) => versions[(index * 7) % versions.length] ?? "");

  const answers = await Promise.all(
    shuffled.map((version) => publish(registry, document(name, version))),
  );

  expect(answers.map(({ status }) => status)).toEqual(versions.map(() => 200));
  expect(await flagged()).toEqual(["1.19.0"]);
});

test("of publishes of one version at once exactly one wins, and its document is kept", async () => {
  const answers = await Promise.all(
    versions.map((title) => publish(registry, document(name, "1.0.0", { title }))),
  );

  const winners = answers.filter(({ status }) => status === 200);
  expect(winners).toHaveLength(1);
  const stored = await (await get(registry, `${server}/versions/1.0.0`)).json();
  expect((await winners[0]?.json())?.server).toEqual(stored.server);
});

test("publishes and deletions at once leave one flag, on the highest version that is there", async () => {
  for (const version of versions) {
    await publish(registry, document(name, version));
  }
  const higher = versions.map((version) => version.replace("1.", "2."));
  const deleted = versions.slice(10);

  await Promise.all([
    ...higher.map((version) => publish(registry, document(name, version))),
    ...deleted.map((version) =>
      write(registry, "PATCH", `${server}/versions/${version}/status`, { status: "deleted" }),
    ),
  ]);

  expect(await flagged()).toEqual(["2.19.0"]);
  expect(await keysOf(await get(registry, `${server}/versions`))).toHaveLength(30);
});

test("every reader in between sees exactly one flag", async () => {
  await publish(registry, document(name, "1.0.0"));
  await publish(registry, document(name, "2.0.0"));
  const changes = ["deleted", "active", "deprecated", "deleted", "active"].map((status) =>
    write(registry, "PATCH", `${server}/versions/2.0.0/status`, { status }),
  );

  const seen = await Promise.all(versions.map(() => flagged()));
  await Promise.all(changes);

  expect(seen.map((each) => each.length)).toEqual(versions.map(() => 1));
});

test("of identical changes at once one is done, and the row moves once", async () => {
  await publish(registry, document(name, "1.0.0"));
  const change = { status: "deprecated", statusMessage: "old" };

  const answers = await Promise.all(
    versions.map(() => write(registry, "PATCH", `${server}/versions/1.0.0/status`, change)),
  );

  const done = answers.filter(({ status }) => status === 200);
  expect(done).toHaveLength(1);
  expect(metaOf(await done[0]?.json())).toEqual(await readMeta(registry, name, "1.0.0"));
});

test("of identical changes of all versions at once one is done, the others change nothing", async () => {
  for (const version of versions) {
    await publish(registry, document(name, version));
  }

  const answers = await Promise.all(
    versions.map(() => write(registry, "PATCH", `${server}/status`, { status: "deleted" })),
  );

  expect(answers.map(({ status }) => status).sort()).toEqual([
    200,
    ...versions.slice(1).map(() => 400),
  ]);
});

test("a bulk change that races with publishes never fails, and leaves rows in order", async () => {
  await publish(registry, document(name, "1.0.0"));
  const bulk = ["deprecated", "deleted", "active"].map((status) =>
    write(registry, "PATCH", `${server}/status`, { status }),
  );
  const published = versions.slice(1).map((version) => publish(registry, document(name, version)));

  const answers = await Promise.all([...bulk, ...published]);

  expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 200));
  for (const version of versions) {
    const { publishedAt = "", statusChangedAt = "" } = await readMeta(registry, name, version);
    expect(Date.parse(statusChangedAt)).toBeGreaterThanOrEqual(Date.parse(publishedAt));
  }
});

test("a row that is deleted between look-up and change is as one that never was", async () => {
  const catalogue = new Catalogue(createMemoryStore(), () => BigInt(Date.now()) * 1_000_000n);
  const body = document(name, "1.0.0");
  await catalogue.publish({ ...body, name, version: "1.0.0" });
  const input = {
    path: { serverName: name, version: "1.0.0" },
    body,
    permissions: ["publish", "edit"].map((action) => ({ action, resource: "*" })),
    catalogue,
  } as unknown as OperationInput<"deleteServerVersion"> & OperationInput<"updateServerVersion">;

  // All three look the row up before the first deletion is done.
  const outcomes = await Promise.allSettled([
    deleteServerVersion.run(input),
    deleteServerVersion.run(input),
    updateServerVersion.run(input),
  ]);

  const statuses = outcomes.map((outcome) =>
    outcome.status === "fulfilled" ? outcome.value.status : outcome.reason.status,
  );
  expect(statuses).toEqual([200, 404, 404]);
});
