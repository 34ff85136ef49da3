import { expect, test } from "vitest";
import type { Registry } from "../../src/index.js";
import { document, get, post, testRegistry } from "../helpers/test-registry.js";

test("ping and health say what they say", async () => {
  const registry = testRegistry();

  expect(await (await get(registry, "/v0.1/ping")).text()).toBe('{"pong":true}\n');
  expect(await (await get(registry, "/v0/health?x")).text()).toBe('{"status":"ok"}\n');
});

test("version names the build, and says so where the build was told nothing", async () => {
  const build = { version: "1.2.3", git_commit: "4f2c9d1", build_time: "2026-07-13T10:15:00Z" };
  const versionOf = async (registry: Registry) => (await get(registry, "/v0.1/version")).text();

  expect(await versionOf(testRegistry({ build }))).toBe(
    '{"version":"1.2.3","git_commit":"4f2c9d1","build_time":"2026-07-13T10:15:00Z"}\n',
  );
  expect(await versionOf(testRegistry())).toBe(
    '{"version":"dev","git_commit":"unknown","build_time":"unknown"}\n',
  );
});

test("a clean document has no issue", async () => {
  const response = await post(
    testRegistry(),
    "/v0.1/validate",
    document("com.example/alpha", "1.0.0"),
  );

  expect(await response.text()).toBe('{"valid":true,"issues":[]}\n');
});

test("issues have the five official members and are an answer, not an error", async () => {
  const body = document("com.example/alpha", "1.x");

  const response = await post(testRegistry(), "/v0.1/validate", body);

  expect(response.status).toBe(200);
  expect(await response.json()).toEqual({
    valid: false,
    issues: [
      {
        type: "semantic",
        path: "version",
        message: 'version must be a specific version, not a range: "1.x"',
        severity: "error",
        reference: "version-looks-like-range",
      },
    ],
  });
});

test("a body that breaks the structure is no verdict", async () => {
  expect((await post(testRegistry(), "/v0.1/validate", [])).status).toBe(422);
});

test("an anonymous token publishes in its own namespace alone", async () => {
  const registry = testRegistry({ anonymousAuth: true });
  const issued = await (await post(registry, "/v0.1/auth/none", "{broken")).json();
  const authorization = `Bearer ${issued.registry_token}`;
  const publishAs = (name: string) =>
    post(registry, "/v0.1/publish", document(name, "1.0.0"), { authorization });

  expect((await publishAs("io.modelcontextprotocol.anonymous/alpha")).status).toBe(200);
  expect((await publishAs("com.example/alpha")).status).toBe(403);
});

test("anonymous tokens are off by default", async () => {
  const response = await post(testRegistry(), "/v0.1/auth/none", "");

  expect(response.status).toBe(404);
  expect((await response.json()).detail).toMatch(/^Endpoint not found/);
});
