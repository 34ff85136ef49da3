import { beforeEach, expect, test } from "vitest";
import type { Registry } from "../../src/index.js";
import {
  document,
  get,
  keysOf,
  publish,
  readMeta,
  send,
  testRegistry,
  write,
} from "../helpers/test-registry.js";

const name = "com.example/alpha";
const target = "/v0.1/servers/com.example%2Falpha/status";
const noChange = "No changes to apply: all versions already have the requested status and message";
let registry: Registry;

beforeEach(async () => {
  registry = testRegistry();
  for (const version of ["2.0.0", "1.0.0", "3.0.0"]) {
    await publish(registry, document(name, version));
  }
});

const setOne = (version: string, change: object): Promise<Response> =>
  write(registry, "PATCH", `/v0.1/servers/com.example%2Falpha/versions/${version}/status`, change);

test("the answer counts and holds every version, the newest publication first", async () => {
  await setOne("1.0.0", { status: "deprecated" });

  const response = await write(registry, "PATCH", target, { status: "deprecated" });

  expect(response.status).toBe(200);
  expect(await keysOf(response.clone())).toEqual([
    "com.example/alpha@3.0.0",
    "com.example/alpha@1.0.0",
    "com.example/alpha@2.0.0",
  ]);
  expect(await response.text()).toMatch(/^\{"updatedCount":3,"servers":\[\{"server":.*\}\]\}\n$/);
});

test("the versions are what a reader of the versions gets", async () => {
  const answer = await write(registry, "PATCH", target, { status: "deleted", statusMessage: "x" });
  const versions = await get(
    registry,
    "/v0.1/servers/com.example%2Falpha/versions?include_deleted=true",
  );

  expect((await answer.json()).servers).toEqual((await versions.json()).servers);
});

test("rows that are as wanted keep their instants, the others share one", async () => {
  await setOne("1.0.0", { status: "deprecated" });
  const before = await readMeta(registry, name, "1.0.0");

  await write(registry, "PATCH", target, { status: "deprecated" });

  const [first, second, third] = await Promise.all(
    ["1.0.0", "2.0.0", "3.0.0"].map((version) => readMeta(registry, name, version)),
  );
  expect(first).toEqual(before);
  expect(second?.updatedAt).toBe(third?.updatedAt);
  expect(second?.updatedAt).not.toBe(before.updatedAt);
});

test("a server whose versions are all deleted is hidden, and restored by its name alone", async () => {
  await write(registry, "PATCH", target, { status: "deleted" });
  const versions = "/v0.1/servers/com.example%2Falpha/versions";
  expect((await get(registry, versions)).status).toBe(404);
  expect((await get(registry, `${versions}/latest`)).status).toBe(404);
  expect((await get(registry, `${versions}/latest?include_deleted=1`)).status).toBe(200);

  await write(registry, "PATCH", target, { status: "active" });

  expect((await (await get(registry, `${versions}/latest`)).json()).server.version).toBe("3.0.0");
});

test.each([
  ["no row would change", { status: "active" }],
  ["a message comes with active", { status: "active", statusMessage: "back" }],
])("400, in the same words, where %s", async (_, change) => {
  const response = await write(registry, "PATCH", target, change);

  expect(response.status).toBe(400);
  expect((await response.json()).detail).toBe(noChange);
});

test("a message with active is refused also where rows would change", async () => {
  await setOne("1.0.0", { status: "deleted" });

  const response = await write(registry, "PATCH", target, { status: "active", statusMessage: "" });

  expect((await response.json()).detail).toBe(noChange);
});

test("one remote URL that was taken meanwhile holds all versions back", async () => {
  const remotes = [{ type: "sse", url: "https://taken.example/mcp" }];
  await publish(registry, document(name, "4.0.0", { remotes }));
  await write(registry, "PATCH", target, { status: "deleted" });
  await publish(registry, document("com.example/beta", "1.0.0", { remotes }));

  const response = await write(registry, "PATCH", target, { status: "active" });

  expect(response.status).toBe(400);
  expect((await response.json()).detail).toBe("Failed to update server status");
  expect(await readMeta(registry, name, "1.0.0")).toMatchObject({ status: "deleted" });
});

test.each([
  [
    "structure before the token",
    target,
    { body: {}, authorization: "Basic x" },
    422,
    "validation failed",
  ],
  [
    "token before the path",
    "/v0.1/servers/%25/status",
    { authorization: "Bearer x" },
    401,
    /^Invalid or exp/,
  ],
  ["path before existence", "/v0.1/servers/%25/status", {}, 400, "Invalid server name encoding"],
  [
    "existence before permission",
    "/v0.1/servers/none/status",
    { permissions: [{ action: "edit", resource: "b/*" }] },
    404,
    "Server not found",
  ],
  [
    "permission before the change",
    target,
    { permissions: [{ action: "edit", resource: "b/*" }], body: { status: "active" } },
    403,
    "You do not have publish or edit permissions for this server",
  ],
])("checks run in order: %s", async (_, path, sent, status, detail) => {
  const body = { status: "deleted" };
  const response = await send(registry, path, { method: "PATCH", body, ...sent });

  expect(response.status).toBe(status);
  expect((await response.json()).detail).toMatch(detail);
});
