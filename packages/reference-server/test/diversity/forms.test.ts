import { compareInstants } from "@mcp-registry-kit/server-json";
import { expect, test } from "vitest";
import { cursorForms } from "../../src/diversity/cursor-forms.js";
import type { ChoiceName } from "../../src/index.js";
import {
  catalogueKeys,
  catalogueRegistry,
  keysOn,
  officialOf,
  page,
  walk,
} from "../helpers/catalogue-registry.js";
import { get } from "../helpers/test-registry.js";

const seeds = Array.from({ length: 30 }, (_, seed) => seed);
const made = (name: ChoiceName, seed = 1) =>
  catalogueRegistry({ diversity: { seed, choices: [name] } });

/** The different things that a choice shows with thirty seeds. */
async function shown<Value>(
  name: ChoiceName,
  look: (registry: Awaited<ReturnType<typeof made>>) => Promise<Value>,
): Promise<readonly Value[]> {
  const values = await Promise.all(seeds.map(async (seed) => look(await made(name, seed))));
  const texts = new Map(values.map((value) => [JSON.stringify(value) ?? "undefined", value]));
  return [...texts.entries()].sort().map(([, value]) => value);
}

test.each(cursorForms.map((form, index) => [index, form] as const))(
  "cursor form %d opens what it sealed and nothing else",
  (_, { seal, open }) => {
    const cursor = "org.example/écho:1.0.0+build";

    expect(open(seal(cursor))).toBe(cursor);
    for (const other of [cursor, `${seal(cursor)}x`, "%%%", "{}", "zz"]) {
      expect(open(other)).toBeUndefined();
    }
  },
);

test("cursors of other registries are refused", async () => {
  const response = await get(await made("cursorForm"), "/v0.1/servers?cursor=com.example%2Falpha");

  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ error: "The cursor is none of this registry's" });
});

test("a list ends in each of the ways that there are", async () => {
  const ends = await shown("listEnd", async (registry) => {
    const pages = await walk(registry, "limit=5");
    return pages.slice(1).map(({ servers, metadata }) => ({ rows: servers.length, metadata }));
  });

  expect(ends).toEqual([
    [{ rows: 2, metadata: { nextCursor: "", count: 2 } }],
    [
      { rows: 2, metadata: { nextCursor: "end-of-list", count: 2 } },
      { rows: 0, metadata: { count: 0 } },
    ],
    [{ rows: 2, metadata: { nextCursor: null, count: 2 } }],
    [{ rows: 2 }],
  ]);
});

test("an instant stays the same instant in each of its forms", async () => {
  const instants = await shown("instantForm", async (registry) => {
    const [row] = (await page(registry)).servers;
    return String(officialOf(row)["publishedAt"]);
  });

  expect(instants).toEqual([
    "2026-01-01T00:00:00.000+00:00",
    "2026-01-01T00:00:00.000000000Z",
    "2026-01-01T02:00:00.000000+02:00",
  ]);
  for (const instant of instants) {
    expect(compareInstants(instant, "2026-01-01T00:00:00Z")).toBe(0);
  }
});

test("official metadata is missing as a whole or in part, but never without its flag", async () => {
  const metas = await shown("officialMeta", async (registry) => {
    const [row] = (await page(registry)).servers;
    return row?._meta;
  });

  expect(metas).toEqual([
    undefined,
    { "io.modelcontextprotocol.registry/official": { status: "active", isLatest: true } },
    {},
  ]);
});

test("pages are smaller than asked for, and a bad limit is refused as ever", async () => {
  const sizes = await shown("tinyPages", async (registry) => (await page(registry)).servers.length);
  const [one, two] = [await made("tinyPages"), await made("tinyPages", 2)];

  expect(sizes).toEqual([1, 2, 3, 5, 7]);
  expect((await page(one, "limit=1")).servers).toHaveLength(1);
  expect((await get(two, "/v0.1/servers?limit=101")).status).toBe(422);
});

test("errors have one of two forms", async () => {
  const errors = await shown("errorForm", async (registry) => {
    const response = await get(registry, "/v0.1/servers/com.example%2Fnone/versions");
    return { type: response.headers.get("content-type"), body: await response.json() };
  });

  expect(errors).toEqual([
    { type: "application/json", body: { error: "Server not found" } },
    {
      type: "application/problem+json",
      body: { title: "Not Found", status: 404, detail: "Server not found" },
    },
  ]);
});

test("bad parameters of a read are refused with 400, in the body too", async () => {
  const response = await get(await made("badRequest"), "/v0.1/servers?limit=0");

  expect(response.status).toBe(400);
  expect(await response.json()).toMatchObject({ status: 400, title: "Bad Request" });
});

test.each(["keyOrder", "jsonEscapes", "whiteSpace", "chunkedBody", "mediaType"] as const)(
  "%s says the same",
  async (name) => {
    const sound = await page(await catalogueRegistry());

    for (const seed of seeds.slice(0, 6)) {
      expect(await page(await made(name, seed))).toEqual(sound);
    }
  },
);

test("escapes leave nothing but ASCII", async () => {
  const response = await get(await made("jsonEscapes"), "/v0.1/servers");
  const text = await response.text();

  expect(text).toContain("com.example\\/alpha");
  expect(text).toContain("Forecasts \\u0026 \\u003cwarnings\\u003e \\u2013 f\\u00fcr alle");
  expect(text).toMatch(/^[\n\x20-\x7e]*$/);
});

test("what was updated at the very instant is listed", async () => {
  const query = "updated_since=2026-01-06T00:00:00Z";

  expect(keysOn(await page(await made("inclusiveSince"), query))).toEqual(catalogueKeys.slice(5));
  expect(keysOn(await page(await catalogueRegistry(), query))).toEqual(catalogueKeys.slice(6));
});

test.each([
  ["POST", "/v0.1/publish"],
  ["PUT", "/v0.1/servers/com.example%2Falpha/versions/1.0.0"],
  ["PATCH", "/v0/servers/com.example%2Falpha/status"],
])("a registry that is read-only answers %s %s with 501", async (method, target) => {
  const response = await get(await made("readOnly"), target, { method });

  expect(response.status).toBe(501);
});

test("without extensions the official routes are unknown, and the generic ones there", async () => {
  const registry = await made("noExtensions");
  const statusOf = async (target: string) => (await get(registry, target)).status;

  expect(await statusOf("/v0.1/ping")).toBe(404);
  expect(await statusOf("/v0/health")).toBe(404);
  expect(await statusOf("/v0.1/servers")).toBe(200);
});

test("the length is left out of the answer to HEAD", async () => {
  const response = await get(await made("whiteSpace"), "/v0.1/servers", { method: "HEAD" });

  expect(response.status).toBe(200);
  expect(response.headers.get("content-length")).toBeNull();
});
