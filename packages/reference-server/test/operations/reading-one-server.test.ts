import { beforeAll, expect, test } from "vitest";
import { get, keysOf, testRegistry } from "../helpers/test-registry.js";

const registry = testRegistry();
const entry = (name: string, version: string, publishedAt: string, status = "active") => ({
  server: { name, version },
  _meta: { "io.modelcontextprotocol.registry/official": { status, publishedAt } },
});

beforeAll(async () => {
  await registry.load([
    entry("com.example/mail", "1.0.0", "2026-01-01T00:00:00Z"),
    entry("com.example/mail", "2.0.0", "2026-01-02T00:00:00Z", "deleted"),
    entry("com.example/mail", "1.1.0", "2026-01-03T00:00:00Z"),
    entry("com.example/gone", "1.0.0", "2026-01-01T00:00:00Z", "deleted"),
  ]);
});

test("versions come newest first and without a cursor", async () => {
  const response = await get(registry, "/v0.1/servers/com.example%2Fmail/versions?limit=zz");
  const shown = await keysOf(response.clone());

  expect(shown).toEqual(["com.example/mail@1.1.0", "com.example/mail@1.0.0"]);
  expect((await response.json()).metadata).toEqual({ count: 2 });
});

test("deleted versions are shown to those who ask for them", async () => {
  const all = "/v0.1/servers/com.example%2Fmail/versions?include_deleted=true";

  expect(await keysOf(await get(registry, all))).toEqual([
    "com.example/mail@1.1.0",
    "com.example/mail@2.0.0",
    "com.example/mail@1.0.0",
  ]);
});

test.each([
  ["com.example%2Fmail/versions/1.0.0", 200],
  ["com.example%2Fmail/versions/latest", 200],
  ["com.example%2Fmail/versions/Latest", 404],
  ["com.example%2FMail/versions/1.0.0", 404],
  ["com.example%2Fmail/versions/2.0.0", 404],
  ["com.example%2Fmail/versions/2.0.0?include_deleted=t", 200],
  ["com.example%2Fgone/versions", 404],
  ["com.example%2Fgone/versions?include_deleted=1", 200],
  ["com.example%2Fgone/versions/latest", 404],
  ["com.example%2Fgone/versions/latest?include_deleted=1", 200],
  ["com.example%2Fnone/versions", 404],
  ["%01/versions/x", 404],
  [`${"x".repeat(3000)}/versions`, 404],
])("%s answers %d", async (path, status) => {
  const response = await get(registry, `/v0.1/servers/${path}`);

  expect(response.status).toBe(status);
  const body = await response.json();
  expect(body.detail).toBe(status === 404 ? "Server not found" : undefined);
});

test("latest is the greatest version that is not deleted", async () => {
  const response = await get(registry, "/v0.1/servers/com.example%2Fmail/versions/latest");

  expect((await response.json()).server.version).toBe("1.1.0");
});
