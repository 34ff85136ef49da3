import { assert, asyncProperty, integer, string } from "fast-check";
import { test } from "vitest";
import { json, observedClient } from "./helpers/observed-client.js";
import { sampleRow } from "./helpers/sample-row.js";

const segments = string({ unit: "grapheme", minLength: 1 }).filter(
  (text) => text !== "." && text !== "..",
);

test("name and version come back whole from the path", async () => {
  await assert(
    asyncProperty(segments, segments, async (name, version) => {
      const { client, requests } = observedClient(() => json(sampleRow()));

      await client.getServerVersion(name, version);

      const parts = new URL(requests[0]?.url ?? "").pathname.split("/").map(decodeURIComponent);
      return parts.length === 6 && parts[3] === name && parts[5] === version;
    }),
  );
});

test("a search text comes back whole from the query", async () => {
  await assert(
    asyncProperty(string({ unit: "grapheme" }), async (search) => {
      const { client, requests } = observedClient(() => json({ servers: [] }));

      await client.listServers({ search });

      return new URL(requests[0]?.url ?? "").searchParams.get("search") === search;
    }),
  );
});

test("a walk visits each row once, in order, for every page size", async () => {
  await assert(
    asyncProperty(
      integer({ min: 0, max: 60 }),
      integer({ min: 1, max: 70 }),
      async (count, pageSize) => {
        const names = Array.from({ length: count }, (_, index) => `com.example/n${index}`);
        const { client } = observedClient(({ url }) => {
          const query = new URL(url).searchParams;
          const start = Number(query.get("cursor") ?? 0);
          const end = start + Number(query.get("limit"));
          const servers = names.slice(start, end).map((name) => sampleRow(name));
          // A full page carries a cursor even where nothing follows, as the official registry does.
          const full = servers.length === end - start;
          return json({ servers, metadata: { ...(full && { nextCursor: `${end}` }) } });
        });
        const visited: string[] = [];

        for await (const { server } of client.iterateServers({}, { pageSize })) {
          visited.push(server.name);
        }

        return visited.join() === names.join();
      },
    ),
  );
});
