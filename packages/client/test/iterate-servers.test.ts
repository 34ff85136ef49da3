import type { IterateOptions, RegistryClient } from "@mcp-registry-kit/client";
import { expect, test } from "vitest";
import { caught } from "./helpers/caught.js";
import { json, observedClient } from "./helpers/observed-client.js";
import { sampleRow } from "./helpers/sample-row.js";

async function namesOf(client: RegistryClient, options: IterateOptions = {}): Promise<string[]> {
  const names: string[] = [];
  for await (const { server } of client.iterateServers({}, options)) {
    names.push(server.name);
  }
  return names;
}

/** Answers with the page that stands at the cursor; the empty text is the start. */
function paged(pages: Record<string, { rows: string[]; metadata?: unknown }>) {
  return observedClient(({ url }) => {
    const page = pages[new URL(url).searchParams.get("cursor") ?? ""];
    const servers = page?.rows.map((name) => sampleRow(name)) ?? [];
    return json({ servers, ...(page?.metadata !== undefined && { metadata: page.metadata }) });
  });
}

test.each([
  ["absent metadata", undefined],
  ["an absent cursor", {}],
  ["a null cursor", { nextCursor: null }],
  ["an empty cursor", { nextCursor: "" }],
])("ends on %s", async (_, metadata) => {
  const { client, requests } = paged({
    "": { rows: ["a", "b"], metadata: { nextCursor: "x" } },
    x: { rows: ["c"], metadata },
  });

  const names = await namesOf(client);

  expect(names).toEqual(["a", "b", "c"]);
  expect(requests).toHaveLength(2);
});

test("accepts an empty last page", async () => {
  const { client } = paged({
    "": { rows: ["a"], metadata: { nextCursor: "x" } },
    x: { rows: [], metadata: { count: 0 } },
  });

  const names = await namesOf(client);

  expect(names).toEqual(["a"]);
});

test("goes on after an empty page that has a cursor", async () => {
  const { client } = paged({
    "": { rows: [], metadata: { nextCursor: "x" } },
    x: { rows: ["a"] },
  });

  const names = await namesOf(client);

  expect(names).toEqual(["a"]);
});

test("sends the filters, the page size and the cursor as it came on each page", async () => {
  const { client, requests } = paged({
    "": { rows: ["a"], metadata: { nextCursor: "com.example/a:1+b" } },
  });

  for await (const _ of client.iterateServers(
    { search: "we", version: "latest" },
    { pageSize: 1 },
  )) {
    // the requests are what counts
  }

  expect(requests.map(({ url }) => Object.fromEntries(new URL(url).searchParams))).toEqual([
    { search: "we", version: "latest", limit: "1" },
    { search: "we", version: "latest", limit: "1", cursor: "com.example/a:1+b" },
  ]);
});

test("starts in the middle where a cursor is given", async () => {
  const { client } = paged({ "": { rows: ["a"] }, x: { rows: ["b"] } });
  const names: string[] = [];

  for await (const { server } of client.iterateServers({ cursor: "x" })) {
    names.push(server.name);
  }

  expect(names).toEqual(["b"]);
});

test("asks for 100 rows a page unless told otherwise", async () => {
  const { client, requests } = paged({});

  await namesOf(client);

  expect(new URL(requests[0]?.url ?? "").searchParams.get("limit")).toBe("100");
});

test("fetches a page only when its rows are wanted", async () => {
  const { client, requests } = paged({
    "": { rows: ["a"], metadata: { nextCursor: "x" } },
    x: { rows: ["b"] },
  });

  for await (const _ of client.iterateServers()) {
    break;
  }

  expect(requests).toHaveLength(1);
});

test.each([
  [
    "at once",
    {
      "": { rows: ["a"], metadata: { nextCursor: "x" } },
      x: { rows: ["b"], metadata: { nextCursor: "x" } },
    },
  ],
  [
    "after a round",
    {
      "": { rows: ["a"], metadata: { nextCursor: "x" } },
      x: { rows: ["b"], metadata: { nextCursor: "y" } },
      y: { rows: ["c"], metadata: { nextCursor: "x" } },
    },
  ],
])("throws on a cursor that comes back %s", async (_, pages) => {
  const { client } = paged(pages);

  const error = await caught(namesOf(client), "PAGINATION_LOOP");

  expect(error.message).toContain('gave the cursor "x" a second time');
  expect(error.operation).toBe("listServers");
  expect(error.url).toBe("https://registry.example.com/v0.1/servers");
});

test("throws when the list goes on after maxPages, having given the rows so far", async () => {
  let page = 0;
  const { client } = observedClient(() => {
    page += 1;
    return json({ servers: [sampleRow(`n${page}`)], metadata: { nextCursor: `c${page}` } });
  });
  const names: string[] = [];
  const walk = async () => {
    for await (const { server } of client.iterateServers({}, { maxPages: 3, pageSize: 1 })) {
      names.push(server.name);
    }
  };

  const error = await caught(walk(), "PAGINATION_LIMIT");

  expect(names).toEqual(["n1", "n2", "n3"]);
  expect(error.message).toContain("raise maxPages");
});

test("does not throw when the list ends at maxPages", async () => {
  const { client } = paged({
    "": { rows: ["a"], metadata: { nextCursor: "x" } },
    x: { rows: ["b"] },
  });

  const names = await namesOf(client, { maxPages: 2 });

  expect(names).toEqual(["a", "b"]);
});

test("takes an infinite maxPages as no bound", async () => {
  const { client } = paged({ "": { rows: ["a"] } });

  const names = await namesOf(client, { maxPages: Number.POSITIVE_INFINITY });

  expect(names).toEqual(["a"]);
});

test.each([{ pageSize: 0 }, { pageSize: 1.5 }, { maxPages: Number.NaN }, { maxPages: -1 }])(
  "refuses %j",
  async (options) => {
    const { client, requests } = paged({});

    const error = await caught(namesOf(client, options), "INVALID_ARGUMENT");

    expect(error.message).toContain("must be a whole number from 1 on");
    expect(requests).toEqual([]);
  },
);

test("forwards the signal to each page", async () => {
  const controller = new AbortController();
  const { client } = paged({ "": { rows: ["a"], metadata: { nextCursor: "x" } } });
  const walk = async () => {
    for await (const _ of client.iterateServers({}, { signal: controller.signal })) {
      controller.abort();
    }
  };

  const error = await caught(walk(), "ABORTED");

  expect(error.url).toBe("https://registry.example.com/v0.1/servers?cursor=x&limit=100");
});
