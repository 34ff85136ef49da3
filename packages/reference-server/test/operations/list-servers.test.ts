import { beforeAll, expect, test } from "vitest";
import { get, keysOf, testRegistry } from "../helpers/test-registry.js";

const registry = testRegistry();
const meta = (official: Record<string, unknown>) => ({
  "io.modelcontextprotocol.registry/official": official,
});
const rows = [
  ["com.example/Zed", "1.0.0", { updatedAt: "2026-01-01T00:00:00Z" }],
  ["com.example/mail", "1.0.0", { updatedAt: "2026-01-02T00:00:00.000001Z" }],
  ["com.example/mail", "1.10.0", { status: "deprecated", statusMessage: "use 2" }],
  ["com.example/mail", "1.9.0", {}],
  ["com.example/gone", "1.0.0", { status: "deleted" }],
  ["org.example/notes", "1.0.0+a b", {}],
] as const;

beforeAll(async () => {
  const entries = rows.map(([name, version, official]) => ({
    server: { name, version },
    _meta: meta({ publishedAt: "2026-01-01T00:00:00Z", ...official }),
  }));
  await registry.load(entries);
});

const list = async (query: string) => keysOf(await get(registry, `/v0.1/servers?${query}`));

test("rows come by name and version, by code points, without the deleted ones", async () => {
  expect(await list("")).toEqual([
    "com.example/Zed@1.0.0",
    "com.example/mail@1.0.0",
    "com.example/mail@1.10.0",
    "com.example/mail@1.9.0",
    "org.example/notes@1.0.0+a b",
  ]);
});

test.each([1, 2, 3, 5, 6])("pages of %d rows make up the list", async (limit) => {
  const walked: string[] = [];
  let cursor: string | undefined = "";
  while (cursor !== undefined) {
    const target = `/v0.1/servers?limit=${limit}&include_deleted=1&cursor=${encodeURIComponent(cursor)}`;
    const response = await get(registry, target);
    walked.push(...(await keysOf(response.clone())));
    cursor = (await response.json()).metadata.nextCursor;
  }

  expect(walked).toEqual(await list("include_deleted=1&limit=100"));
});

test("the last page may be full, and then one that is empty follows", async () => {
  const { metadata } = await (await get(registry, "/v0.1/servers?limit=5")).json();
  const after = await get(
    registry,
    `/v0.1/servers?cursor=${encodeURIComponent(metadata.nextCursor)}`,
  );

  expect(metadata).toEqual({ nextCursor: "org.example/notes:1.0.0+a b", count: 5 });
  expect(await after.text()).toBe('{"servers":[],"metadata":{"count":0}}\n');
});

test.each([
  ["search=MAIL&limit=1", ["com.example/mail@1.0.0"]],
  ["search=%25", []],
  [
    "version=latest",
    ["com.example/Zed@1.0.0", "com.example/mail@1.10.0", "org.example/notes@1.0.0+a b"],
  ],
  ["version=1.9.0", ["com.example/mail@1.9.0"]],
  ["version=Latest", []],
  ["version=1.0.0%2Ba+b", ["org.example/notes@1.0.0+a b"]],
  ["updated_since=2026-01-02T00:00:00Z", ["com.example/mail@1.0.0"]],
  ["updated_since=2026-01-01T00:00:00Z", ["com.example/mail@1.0.0"]],
  ["updated_since=2026-01-02T00:00:00.000001999Z", []],
  ["search=gone&updated_since=2025-01-01T00:00:00Z", ["com.example/gone@1.0.0"]],
  ["search=gone&updated_since=2025-01-01T00:00:00Z&include_deleted=", ["com.example/gone@1.0.0"]],
  ["cursor=com.example/mail&limit=1", ["org.example/notes@1.0.0+a b"]],
])("%s finds %j", async (query, keys) => {
  expect(await list(query)).toEqual(keys);
});

test("a row shows what the registry knows of it, in official order", async () => {
  const response = await get(registry, "/v0.1/servers?version=1.10.0");

  expect(await response.text()).toBe(
    '{"servers":[{"server":{"name":"com.example/mail","version":"1.10.0"},"_meta":{"io.modelcontextprotocol.registry/official":{"status":"deprecated","statusChangedAt":"2026-01-01T00:00:00Z","statusMessage":"use 2","publishedAt":"2026-01-01T00:00:00Z","updatedAt":"2026-01-01T00:00:00Z","isLatest":true}}}],"metadata":{"count":1}}\n',
  );
});

test("faults of parameters are listed together, in the order of the specification", async () => {
  const response = await get(registry, "/v0.1/servers?include_deleted=yes&limit=101");

  expect(response.status).toBe(422);
  expect(await response.json()).toEqual({
    title: "Unprocessable Entity",
    status: 422,
    detail: "validation failed",
    errors: [
      { message: "expected number <= 100", location: "query.limit", value: 101 },
      { message: "invalid boolean", location: "query.include_deleted", value: "yes" },
    ],
    error: "validation failed",
  });
});

test.each([
  ["0", { message: "expected number >= 1", value: 0 }],
  ["1.0", { message: "invalid integer", value: "1.0" }],
  ["+5", { message: "invalid integer", value: " 5" }],
  ["9223372036854775808", { message: "invalid integer", value: "9223372036854775808" }],
])("the limit %s is refused", async (limit, fault) => {
  const { errors } = await (await get(registry, `/v0.1/servers?limit=${limit}`)).json();

  expect(errors).toEqual([{ ...fault, location: "query.limit" }]);
});

test.each(["007", "%2B5", "", "%zz"])("the limit %j is taken", async (limit) => {
  expect((await get(registry, `/v0.1/servers?limit=${limit}`)).status).toBe(200);
});

test.each([
  ["updated_since=yesterday", /^Invalid updated_since format/],
  ["updated_since=2026-01-02T00:00:00+02:00", /^Invalid updated_since format/],
  ["updated_since=2026-01-02T00:00:00Z&include_deleted=0", /^Cannot set include_deleted=false/],
])("%s answers 400", async (query, detail) => {
  const response = await get(registry, `/v0.1/servers?${query}`);

  expect(response.status).toBe(400);
  expect((await response.json()).detail).toMatch(detail);
});
