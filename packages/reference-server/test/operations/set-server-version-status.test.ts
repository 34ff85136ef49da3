import { beforeEach, expect, test } from "vitest";
import type { Registry } from "../../src/index.js";
import {
  document,
  get,
  metaOf,
  publish,
  readMeta,
  send,
  testRegistry,
  write,
} from "../helpers/test-registry.js";

const name = "com.example/alpha";
const row = "/v0.1/servers/com.example%2Falpha/versions/1.0.0";
const target = `${row}/status`;
const noChange = "No changes to apply: status and message are already set to the provided values";
let registry: Registry;

beforeEach(async () => {
  registry = testRegistry();
  await publish(registry, document(name, "1.0.0"));
});

test("the answer is the row as it is read from then on", async () => {
  const change = { status: "deprecated", statusMessage: "use 2" };

  const response = await write(registry, "PATCH", target, change);

  const text = await response.text();
  expect(response.status).toBe(200);
  expect(metaOf(JSON.parse(text))).toMatchObject({ ...change, isLatest: true });
  expect(await (await get(registry, row)).text()).toBe(text);
});

test("both instants of a change are the same text", async () => {
  const response = await write(registry, "PATCH", target, { status: "deleted" });

  const { statusChangedAt, updatedAt, publishedAt } = metaOf(await response.json());
  expect(statusChangedAt).toBe(updatedAt);
  expect(statusChangedAt).not.toBe(publishedAt);
});

test("a change of the message alone leaves the instant of the status", async () => {
  await write(registry, "PATCH", target, { status: "deleted", statusMessage: "a" });
  const before = await readMeta(registry, name, "1.0.0");

  await write(registry, "PATCH", target, { status: "deleted", statusMessage: "b" });

  const after = await readMeta(registry, name, "1.0.0");
  expect(after.statusChangedAt).toBe(before.statusChangedAt);
  expect(after.updatedAt).not.toBe(before.updatedAt);
});

test.each([
  [
    { status: "deprecated", statusMessage: "a" },
    { status: "deprecated", statusMessage: "a" },
  ],
  [{ status: "deleted" }, { status: "deleted", statusMessage: null }],
  [{ status: "active" }, { status: "active", statusMessage: null }],
])("after %j, %j changes nothing and touches nothing", async (first, second) => {
  await write(registry, "PATCH", target, first);
  const before = await readMeta(registry, name, "1.0.0");

  const response = await write(registry, "PATCH", target, second);

  expect(response.status).toBe(400);
  expect((await response.json()).detail).toBe(noChange);
  expect(await readMeta(registry, name, "1.0.0")).toEqual(before);
});

test.each([
  [{ status: "deprecated" }, { status: "deprecated", statusMessage: "" }, ""],
  [{ status: "deprecated", statusMessage: "a" }, { status: "deprecated" }, undefined],
  [{ status: "deleted", statusMessage: "a" }, { status: "active" }, undefined],
  [{ status: "deleted" }, { status: "deprecated", statusMessage: " " }, " "],
  [{ status: "deleted" }, { status: "deleted", statusMessage: "🙂".repeat(500) }, "🙂".repeat(500)],
])("after %j, %j is a change", async (first, second, message) => {
  await write(registry, "PATCH", target, first);

  const response = await write(registry, "PATCH", target, second);

  expect(response.status).toBe(200);
  expect(metaOf(await response.json()).statusMessage).toBe(message);
});

test.each([
  [
    { status: "Active" },
    ['body.status: expected value to be one of "active, deprecated, deleted"'],
  ],
  [{ status: null }, ["body.status: expected string"]],
  [{}, ["body: expected required property status to be present"]],
  [
    { status: "deleted", statusMessage: "é".repeat(501) },
    ["body.statusMessage: expected length <= 500"],
  ],
  [{ status: "deleted", statusMessage: 7 }, ["body.statusMessage: expected string"]],
  [{ status: "deleted", status_message: "x" }, ["body.status_message: unexpected property"]],
])("%j breaks the structure", async (body, faults) => {
  const response = await write(registry, "PATCH", target, body);

  expect(response.status).toBe(422);
  const { errors } = await response.json();
  const lines = errors.map(
    (each: { location: string; message: string }) => `${each.location}: ${each.message}`,
  );
  expect(lines).toEqual(faults);
});

test("a message with active is refused before it is compared", async () => {
  const response = await write(registry, "PATCH", target, { status: "active", statusMessage: "" });

  expect(response.status).toBe(400);
  expect((await response.json()).detail).toBe(
    "status_message cannot be provided when setting status to active",
  );
});

test("a deleted row is found without asking for it, and comes back", async () => {
  await write(registry, "PATCH", target, { status: "deleted" });
  expect((await get(registry, row)).status).toBe(404);

  const response = await write(registry, "PATCH", target, { status: "active" });

  expect(response.status).toBe(200);
  expect((await get(registry, row)).status).toBe(200);
});

test("a row whose remote URL was taken meanwhile stays deleted", async () => {
  const remotes = [{ type: "sse", url: "https://taken.example/mcp" }];
  await publish(registry, document(name, "2.0.0", { remotes }));
  const second = target.replace("1.0.0", "2.0.0");
  await write(registry, "PATCH", second, { status: "deleted" });
  await publish(registry, document("com.example/beta", "1.0.0", { remotes }));

  const response = await write(registry, "PATCH", second, { status: "active" });

  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({
    detail: "Failed to update server status",
    errors: [
      {
        message: "remote URL https://taken.example/mcp is already used by server com.example/beta",
      },
    ],
  });
});

const mayNot = "You do not have publish or edit permissions for this server";

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
    "/v0.1/servers/%25/versions/1/status",
    { authorization: "Bearer x" },
    401,
    /^Invalid or exp/,
  ],
  ["path before existence", "/v0.1/servers/none/versions/%25/status", {}, 400, /version encoding$/],
  [
    "existence before permission",
    target.replace("1.0.0", "9"),
    { permissions: [{ action: "publish", resource: "com.other/*" }] },
    404,
    "Server version not found",
  ],
  [
    "permission before the message",
    target,
    {
      permissions: [{ action: "publish", resource: "com.other/*" }],
      body: { status: "active", statusMessage: "x" },
    },
    403,
    mayNot,
  ],
  ["latest is no version", target.replace("1.0.0", "latest"), {}, 404, "Server version not found"],
])("checks run in order: %s", async (_, path, sent, status, detail) => {
  const body = { status: "deleted" };
  const response = await send(registry, path, { method: "PATCH", body, ...sent });

  expect(response.status).toBe(status);
  expect((await response.json()).detail).toMatch(detail);
});

test.each(["publish", "edit"])("the permission to %s is enough", async (action) => {
  const permissions = [{ action, resource: "com.example/*" }];
  const body = { status: "deleted" };

  const response = await send(registry, target, { method: "PATCH", body, permissions });

  expect(response.status).toBe(200);
});
