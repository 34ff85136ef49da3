import { gzipSync } from "node:zlib";
import { expect, test } from "vitest";
import { readSeed } from "../../src/index.js";
import { decompress } from "../../src/seed/decompress.js";

const encoder = new TextEncoder();
const server = { name: "com.example/a", version: "1.0.0" };
const other = { name: "", version: "" };
const _meta = { "io.modelcontextprotocol.registry/official": { status: "deprecated" } };
const read = (text: string) => readSeed(encoder.encode(text), "seed.json");

test.each([
  ["an array of documents", JSON.stringify([server, other])],
  ["an array over several lines", JSON.stringify([server, other], null, 2)],
  ["JSON Lines", `${JSON.stringify(server)}\n\n${JSON.stringify(other)}\n`],
  ["JSON Lines with CR LF", `${JSON.stringify(server)}\r\n${JSON.stringify(other)}\r\n`],
  ["a list response", JSON.stringify({ servers: [{ server }, { server: other }], metadata: {} })],
  ["a list response over several lines", JSON.stringify({ servers: [server, other] }, null, 1)],
  ["rows with a document", JSON.stringify([{ document: server }, { document: other }])],
  ["a byte order mark", `\ufeff${JSON.stringify([server, other])}`],
])("reads %s", async (_form, text) => {
  const plain = await read(text);
  const packed = await readSeed(gzipSync(text), "seed.json.gz");

  expect(plain.rejected).toEqual([]);
  expect(plain.entries.map((entry) => entry.server)).toEqual([server, other]);
  expect(packed).toEqual(plain);
});

test("reads one document alone, also over several lines", async () => {
  expect((await read(JSON.stringify(server))).entries).toHaveLength(1);
  expect((await read(JSON.stringify(server, null, 2))).entries).toHaveLength(1);
});

test("keeps the _meta of entries and the registryMeta of rows", async () => {
  const rows = [
    { server, _meta },
    { document: other, registryMeta: _meta },
  ];

  const { entries } = await read(JSON.stringify(rows));

  expect(entries.map((entry) => entry._meta)).toEqual([_meta, _meta]);
});

test("counts what can be no version row, by line or element", async () => {
  const lines = [server, 5, server, { name: 1 }, { name: "a/b" }, { document: null }];

  const { entries, rejected } = await read(lines.map((line) => JSON.stringify(line)).join("\n"));

  expect(entries).toHaveLength(1);
  expect(rejected).toEqual([
    { row: 2, reason: "not an object" },
    { row: 3, reason: "repeats an earlier name and version" },
    { row: 4, reason: "no string name" },
    { row: 5, reason: "no string version" },
    { row: 6, reason: "not an object" },
  ]);
});

test.each([
  ["", /^seed\.json: the file is empty; give a JSON array/],
  [" \n", /^seed\.json: the file is empty/],
  ['[{"name":\n"a" x}]', /^seed\.json, line 2: not JSON \(invalid character 'x' after/],
  ['{"name":"a"}\n{"name":}\n', /^seed\.json, line 2: not JSON/],
  ['{"servers":\n[1,\n', /^seed\.json, line 3: not JSON \(unexpected end of JSON input\)/],
  ['"text"', /^seed\.json: neither an array nor objects/],
  ["<html>", /^seed\.json, line 1: not JSON/],
  ["[".repeat(5000), /^seed\.json, line 1: not JSON \(.*exceeded max depth\)/],
])("refuses %j in one line", async (text, message) => {
  const refusal = await read(text).catch((error: Error) => error);

  expect(refusal).toMatchObject({ name: "SeedError", message: expect.stringMatching(message) });
  expect(refusal).toHaveProperty("message", expect.not.stringContaining("\n"));
});

test("refuses bytes that are not UTF-8", async () => {
  const bytes = Uint8Array.from([0x5b, 0x22, 0xff, 0x22, 0x5d]);

  await expect(readSeed(bytes, "seed.json")).rejects.toThrow(/^seed\.json: not UTF-8/);
});

test("refuses broken gzip", async () => {
  const bytes = gzipSync("[]").subarray(0, 12);

  await expect(readSeed(bytes, "seed.gz")).rejects.toThrow(/^seed\.gz: broken gzip/);
});

test("unpacks no more than the limit", async () => {
  const bomb = gzipSync(new Uint8Array(10_000_000));

  await expect(decompress(bomb, "seed.gz", 1_048_576)).rejects.toThrow(
    "seed.gz: more than 1 MiB of JSON; split the file",
  );
});
