import { expect, test } from "vitest";
import type { LogRecord } from "../src/index.js";
import { document, get, publish, testRegistry } from "./helpers/test-registry.js";

test("an answer that breaks the specification becomes 500 and is logged with its place", async () => {
  const records: LogRecord[] = [];
  const registry = testRegistry({ log: (record) => records.push(record) });
  const official = { statusMessage: "x".repeat(501) };
  const _meta = { "io.modelcontextprotocol.registry/official": official };
  await registry.load([{ server: { name: "com.example/alpha", version: "1.0.0" }, _meta }]);

  const response = await get(registry, "/v0.1/servers?limit=1&search=com");

  expect(response.status).toBe(500);
  expect(records).toEqual([
    {
      method: "GET",
      path: "/v0.1/servers",
      operation: "listServers",
      status: 500,
      bytes: expect.any(Number),
      ms: expect.any(Number),
      error: undefined,
      fault: {
        operation: "listServers",
        status: 200,
        pointer: "/servers/0/_meta/io.modelcontextprotocol.registry~1official/statusMessage",
        message: expect.any(String),
      },
    },
  ]);
});

test("a serving registry sends what it has without checking it", async () => {
  const registry = testRegistry({ validateResponses: false });
  const official = { statusMessage: "x".repeat(501) };
  const _meta = { "io.modelcontextprotocol.registry/official": official };
  await registry.load([{ server: { name: "com.example/alpha", version: "1.0.0" }, _meta }]);

  expect((await get(registry, "/v0.1/servers")).status).toBe(200);
});

test("an unexpected error is one 500 without internals, and its cause is logged", async () => {
  const records: LogRecord[] = [];
  const registry = testRegistry({
    log: (record) => records.push(record),
    now: () => {
      throw new Error("the clock is broken");
    },
  });

  const response = await publish(registry, document("com.example/alpha", "1.0.0"));

  expect(response.status).toBe(500);
  expect(await response.text()).not.toContain("clock");
  expect(records[0]?.error).toEqual(new Error("the clock is broken"));
});

test("every answered request is logged once, also those that lead to no operation", async () => {
  const records: LogRecord[] = [];
  const registry = testRegistry({ log: (record) => records.push(record) });

  await get(registry, "/nope?token=secret");
  await get(registry, "/v0.1/ping");

  expect(records.map(({ path, operation, status }) => [path, operation, status])).toEqual([
    ["/nope", undefined, 404],
    ["/v0.1/ping", "ping", 200],
  ]);
});

test("requests that come after a load see its rows", async () => {
  const registry = testRegistry();
  const rows = Array.from({ length: 2000 }, (_, index) => ({
    server: { name: `com.example/a${index}`, version: "1.0.0" },
  }));

  const loading = registry.load(rows);
  const response = await get(registry, "/v0.1/servers?search=a1999");

  expect((await response.json()).metadata.count).toBe(1);
  expect((await loading).loaded).toBe(2000);
});

test("the URL of a request is its target where none is given", async () => {
  const response = await testRegistry().fetch(
    new Request("http://registry.example/v0.1/servers?limit=0"),
  );

  expect(response.status).toBe(422);
});

test("a malformed seed of the key is refused at once", () => {
  expect(() => testRegistry({ jwtSeed: "short" })).toThrow("64 hex digits");
});

test("closing waits for what is under way", async () => {
  const registry = testRegistry();
  const loading = registry.load([{ server: { name: "com.example/alpha", version: "1.0.0" } }]);

  await registry.close();

  expect((await loading).loaded).toBe(1);
});
