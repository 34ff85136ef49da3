import { beforeEach, expect, test } from "vitest";
import type { Registry } from "../../src/index.js";
import {
  document,
  get,
  publish,
  readMeta,
  send,
  testRegistry,
  write,
} from "../helpers/test-registry.js";

const name = "com.example/alpha";
const target = "/v0.1/servers/com.example%2Falpha/versions/1.0.0";
let registry: Registry;

beforeEach(async () => {
  registry = testRegistry();
  await publish(
    registry,
    document(name, "1.0.0", { title: "Old", websiteUrl: "https://a.example" }),
  );
});

test("the answer is the row as it is read from then on: replaced, normalised, in official order", async () => {
  const members = { title: "New", icons: [], repository: null };

  const response = await write(registry, "PUT", target, document(name, "1.0.0", members));

  const text = await response.text();
  expect(response.status).toBe(200);
  expect(text).toContain(
    '"name":"com.example/alpha","description":"A server for tests","title":"New","version":"1.0.0"},"_meta":',
  );
  expect(await (await get(registry, target)).text()).toBe(text);
});

test("status, message, publication and flag stay as they are", async () => {
  await write(registry, "PATCH", `${target}/status`, { status: "deprecated", statusMessage: "x" });
  const before = await readMeta(registry, name, "1.0.0");

  await write(registry, "PUT", target, document(name, "1.0.0"));

  const { updatedAt, ...rest } = await readMeta(registry, name, "1.0.0");
  expect({ ...rest, updatedAt: before.updatedAt }).toEqual(before);
  expect(updatedAt).not.toBe(before.updatedAt);
});

test("a greater version in the catalogue keeps its flag", async () => {
  await publish(registry, document(name, "2.0.0"));

  await write(registry, "PUT", target, document(name, "1.0.0"));

  expect(await readMeta(registry, name, "1.0.0")).toMatchObject({ isLatest: false });
  expect(await readMeta(registry, name, "2.0.0")).toMatchObject({ isLatest: true });
});

test.each([
  ["an older schema", { $schema: "https://example.com/schemas/2025-12-11/server.schema.json" }],
  ["what only the schema forbids", { repository: {} }],
  [
    "9 kB of publisher metadata",
    { _meta: { "io.modelcontextprotocol.registry/publisher-provided": { a: "x".repeat(9000) } } },
  ],
])("%s is taken", async (_, members) => {
  const response = await write(registry, "PUT", target, document(name, "1.0.0", members));

  expect(response.status).toBe(200);
});

test("a remote URL of another server is refused with its reason", async () => {
  const remotes = [{ type: "sse", url: "https://taken.example/mcp" }];
  await publish(registry, document("com.example/beta", "1.0.0", { remotes }));

  const response = await write(registry, "PUT", target, document(name, "1.0.0", { remotes }));

  expect(response.status).toBe(400);
  expect(await response.json()).toEqual({
    title: "Bad Request",
    status: 400,
    detail: "Failed to edit server",
    errors: [
      {
        message: "remote URL https://taken.example/mcp is already used by server com.example/beta",
      },
    ],
    error: "Failed to edit server",
  });
});

const notFound = "Server not found";
const mayNot = "You do not have edit permissions for this server";
const broken = { ...document(name, "latest"), description: "" };

test.each([
  [
    "structure before the token",
    target,
    { body: broken, authorization: "Basic x" },
    422,
    /^validation/,
  ],
  [
    "token before the path",
    `${target}%25`,
    { authorization: "Bearer x" },
    401,
    /^Invalid or expired/,
  ],
  ["path before existence", "/v0.1/servers/none/versions/1%25", {}, 400, /version encoding$/],
  [
    "existence before permission",
    target.replace("1.0.0", "9"),
    { permissions: [{ action: "publish", resource: "*" }] },
    404,
    notFound,
  ],
  [
    "permission before the name",
    target,
    { permissions: [{ action: "publish", resource: "*" }], body: document("b/b", "1") },
    403,
    mayNot,
  ],
  ["name before version", target, { body: document("b/b", "1") }, 400, "Cannot rename server"],
  ["version before rules", target, { body: document(name, "latest") }, 400, /must match URL path/],
  [
    "rules last",
    target,
    { body: document(name, "1.0.0", { title: " " }) },
    422,
    /^Failed to edit server, invalid schema/,
  ],
])("checks run in order: %s", async (_, path, sent, status, detail) => {
  const body = document(name, "1.0.0");
  const response = await send(registry, path, { method: "PUT", body, ...sent });

  expect(response.status).toBe(status);
  expect((await response.json()).detail).toMatch(detail);
});

test("latest is no version here", async () => {
  const latest = target.replace("1.0.0", "latest");

  expect((await write(registry, "PUT", latest, document(name, "1.0.0"))).status).toBe(404);
});

test("a deleted row is not found, not even by those who may not edit it", async () => {
  await write(registry, "PATCH", `${target}/status`, { status: "deleted" });
  const body = document(name, "1.0.0");

  const response = await send(registry, `${target}?include_deleted=true`, {
    method: "PUT",
    body,
    permissions: [],
  });

  expect(response.status).toBe(404);
});
