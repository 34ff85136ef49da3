import { createRegistryClient, type RegistryClient } from "@mcp-registry-kit/client";
import { createRegistry } from "@mcp-registry-kit/reference-server";
import type { ServerJson } from "@mcp-registry-kit/types";
import { expect, onTestFinished, test } from "vitest";
import { caught } from "./helpers/caught.js";

const namespace = "io.modelcontextprotocol.anonymous";

function freshRegistry(): RegistryClient {
  const registry = createRegistry({ anonymousAuth: true, validateResponses: true });
  onTestFinished(() => registry.close());
  return createRegistryClient({
    baseUrl: "http://localhost",
    fetch: (request) => registry.fetch(request),
  });
}

function document(name: string, version: string): ServerJson {
  return {
    $schema: "https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json",
    name: `${namespace}/${name}`,
    description: "Forecasts and warnings",
    version,
  };
}

async function publish(client: RegistryClient, ...documents: ServerJson[]): Promise<void> {
  const { registry_token: token } = await client.getAnonymousToken();
  for (const published of documents) {
    await client.publishServer(published, { token });
  }
}

test("reads back what it published", async () => {
  const client = freshRegistry();
  const published = document("weather", "1.0.0+build.7");

  await publish(client, published);
  const row = await client.getServerVersion(published.name, published.version);

  expect(row.server).toEqual(published);
  expect(row._meta?.["io.modelcontextprotocol.registry/official"]).toMatchObject({
    status: "active",
    isLatest: true,
  });
});

test("reads the latest version and all versions", async () => {
  const client = freshRegistry();
  const { name } = document("weather", "");

  await publish(client, document("weather", "1.10.0"), document("weather", "1.9.0"));
  const latest = await client.getServerVersion(name, "latest");
  const { servers } = await client.listServerVersions(name);

  expect(latest.server.version).toBe("1.10.0");
  expect(servers.map(({ server }) => server.version)).toEqual(["1.9.0", "1.10.0"]);
});

test.each([1, 2, 3, 100])("walks all rows in pages of %d", async (pageSize) => {
  const client = freshRegistry();
  const names = ["aa", "bb", "cc", "dd"];
  const visited: string[] = [];

  await publish(client, ...names.map((name) => document(name, "1.0.0+x")));
  for await (const { server } of client.iterateServers({ version: "latest" }, { pageSize })) {
    visited.push(server.name);
  }

  expect(visited).toEqual(names.map((name) => `${namespace}/${name}`));
});

test("names a server that is not there", async () => {
  const client = freshRegistry();

  const error = await caught(client.getServerVersion("com.example/none", "latest"), "HTTP_STATUS");

  expect(error.message).toBe(
    'GET /v0.1/servers/com.example%2Fnone/versions/latest failed: 404 "Server not found"',
  );
});

test("names the reason why a version cannot be published twice", async () => {
  const client = freshRegistry();
  const published = document("weather", "1.0.0");

  await publish(client, published);
  const error = await caught(publish(client, published), "HTTP_STATUS");

  expect(error.status).toBe(400);
  expect(error.problem.reasons.map(({ message }) => message)).toEqual([
    "invalid version: cannot publish duplicate version",
  ]);
});

test("names the parameter that is out of range", async () => {
  const client = freshRegistry();

  const error = await caught(client.listServers({ limit: 101 }), "HTTP_STATUS");

  expect(error.message).toContain("422");
  expect(error.message).toContain("(query.limit: expected number <= 100)");
});

test("gets verdict, sign of life and state", async () => {
  const client = freshRegistry();

  const answers = await Promise.all([
    client.validateServer(document("weather", "1.0.0")),
    client.ping(),
    client.health(),
  ]);

  expect(answers).toEqual([{ valid: true, issues: [] }, { pong: true }, { status: "ok" }]);
});
