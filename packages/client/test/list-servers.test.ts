import { expect, test } from "vitest";
import { json, observedClient } from "./helpers/observed-client.js";
import { sampleRow } from "./helpers/sample-row.js";

test("asks for the list below the version prefix and gives its body", async () => {
  const { client, requests } = observedClient(() => json({ servers: [sampleRow()] }));

  const list = await client.listServers();

  expect(list).toEqual({ servers: [sampleRow()] });
  expect(requests.map(({ method, url }) => `${method} ${url}`)).toEqual([
    "GET https://registry.example.com/v0.1/servers",
  ]);
});

test("escapes the values of the query", async () => {
  const { client, requests } = observedClient(() => json({ servers: [] }));

  await client.listServers({
    cursor: "com.example/a:1.0.0+b c&d",
    include_deleted: true,
    limit: 5,
    updated_since: "2026-01-31T12:00:00Z",
  });

  expect(new URL(requests[0]?.url ?? "").search).toBe(
    "?cursor=com.example%2Fa%3A1.0.0%2Bb%20c%26d&include_deleted=true&limit=5&updated_since=2026-01-31T12%3A00%3A00Z",
  );
});

test("asks for JSON and sends no content type without a body", async () => {
  const { client, requests } = observedClient(() => json({ servers: [] }));

  await client.listServers();

  expect(requests[0]?.headers.get("accept")).toBe("application/json");
  expect(requests[0]?.headers.has("content-type")).toBe(false);
});

test("keeps members that the specification does not know", async () => {
  const body = {
    servers: [
      {
        server: { ...sampleRow().server, colour: "blue" },
        _meta: {
          "io.modelcontextprotocol.registry/official": { status: "active", rank: 3 },
          "com.example.ratings/stars": { average: 4.5 },
        },
        extra: true,
      },
    ],
    metadata: { count: 1, total: 9, nextCursor: null },
    links: [],
  };
  const { client } = observedClient(() => json(body));

  const list = await client.listServers();

  expect(list).toEqual(body);
});

test("gives a row whose document breaks its schema", async () => {
  const body = { servers: [{ server: { name: "x", version: "1", packages: "none" } }] };
  const { client } = observedClient(() => json(body));

  const list = await client.listServers();

  expect(list).toEqual(body);
});

test("gives a row whose instant is written in another way", async () => {
  const official = { publishedAt: "31 January 2026" };
  const _meta = { "io.modelcontextprotocol.registry/official": official };
  const { client } = observedClient(() => json({ servers: [{ ...sampleRow(), _meta }] }));

  const list = await client.listServers();

  expect(list.servers[0]?._meta).toEqual(_meta);
});

test("reads a body that starts with a byte order mark", async () => {
  const { client } = observedClient(() => new Response('\uFEFF{"servers":[]}'));

  const list = await client.listServers();

  expect(list).toEqual({ servers: [] });
});
