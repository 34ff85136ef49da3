import { expect, test } from "vitest";
import { readVectors } from "../../../../test/helpers/read-vectors.js";
import { json, observedClient } from "../helpers/observed-client.js";

interface Item {
  readonly name: string;
  readonly version: string;
}
interface WalkVector {
  readonly description: string;
  readonly query: {
    readonly limit: number;
    readonly search?: string;
    readonly version?: string;
    readonly include_deleted?: boolean;
  };
  readonly pages: readonly {
    readonly items: readonly Item[];
    readonly nextCursor: string | null;
  }[];
}

test.each(readVectors<WalkVector>("pagination/walks"))(
  "$description",
  async ({ query: { limit, ...filters }, pages }) => {
    const { client, requests } = observedClient((request) => {
      const cursor = new URL(request.url).searchParams.get("cursor");
      const next = pages.findIndex(({ nextCursor }) => nextCursor === cursor) + 1;
      const { items, nextCursor } = pages[cursor === null ? 0 : next] ?? pages[0] ?? { items: [] };
      const servers = items.map((server) => ({ server: { ...server, description: "" } }));
      return json({ servers, metadata: { count: items.length, nextCursor } });
    });
    const walked: Item[] = [];

    for await (const { server } of client.iterateServers(filters, { pageSize: limit })) {
      walked.push({ name: server.name, version: server.version });
    }

    expect(walked).toEqual(pages.flatMap(({ items }) => items));
    const sent = Object.entries({ ...filters, limit }).map(([name, value]) => [name, `${value}`]);
    expect(requests).toHaveLength(pages.length);
    for (const { url } of requests) {
      expect([...new URL(url).searchParams]).toEqual(expect.arrayContaining(sent));
    }
  },
);
