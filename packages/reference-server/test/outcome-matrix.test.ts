import { beforeAll, expect, test } from "vitest";
import type { Answer, Registry } from "../src/index.js";
import { type AskedId, ask, everyId, type Situation, secured, writes } from "./helpers/ask.js";
import { document, publish, testRegistry, tokenFor, write } from "./helpers/test-registry.js";

const prefixes = ["/v0.1", "/v0"];
const row = "/v0.1/servers/com.example%2Fa1/versions/1.0.0";
let valid: string;
let expired: string;
let weak: string;

beforeAll(async () => {
  const everything = ["publish", "edit"].map((action) => ({ action, resource: "*" }));
  valid = `Bearer ${await tokenFor(everything)}`;
  expired = `Bearer ${await tokenFor(everything, 301)}`;
  weak = `Bearer ${await tokenFor([{ action: "publish", resource: "com.other/*" }])}`;
});

async function registryWithRow(): Promise<Registry> {
  const registry = testRegistry();
  await publish(registry, document("com.example/a1", "1.0.0"));
  return registry;
}

function textOf(answer: Answer): string {
  return answer.body.map((piece) => new TextDecoder().decode(piece)).join("");
}

/** Status and detail of the answers of each operation, under both prefixes. */
async function outcomes(
  ids: readonly AskedId[],
  situation: Situation,
  authorization: string,
  prepare: (registry: Registry) => Promise<unknown> = async () => undefined,
): Promise<readonly string[]> {
  const lines: string[] = [];
  for (const prefix of prefixes) {
    for (const id of ids) {
      const registry = await registryWithRow();
      await prepare(registry);
      const answer = await ask(registry, prefix, id, authorization, situation);
      const type = answer.headers["content-type"] ?? "";
      const { detail } = type.endsWith("json") ? JSON.parse(textOf(answer)) : { detail: "" };
      lines.push(`${id} ${answer.status} ${detail ?? "ok"}`.trim());
    }
  }
  return lines;
}

const each = (ids: readonly AskedId[], outcome: string): readonly string[] =>
  prefixes.flatMap(() => ids.map((id) => `${id} ${outcome}`.trim()));
const alike = (lines: readonly string[]): readonly string[] => prefixes.flatMap(() => lines);
const reads = ["list", "versions", "version"] as const;
const withPath = ["versions", "version", "update", "status", "statuses"] as const;
const missing = "Endpoint not found. See /docs for the API documentation.";
const unchecked = "validation failed";

test("as asked for, every operation succeeds", async () => {
  expect(await outcomes(everyId, {}, valid)).toEqual(each(everyId, "200 ok"));
});

test.each([
  ["unknown query parameter", { query: "nonsense=%zz&status=deleted" }],
  [
    "a malformed escape in a query value, which counts as absent",
    { query: "limit=%zz&include_deleted=%zz&search=%zz" },
  ],
  ["an Accept header that nothing fits", { headers: { accept: "application/cbor;q=1, */*;q=0" } }],
])("%s: passed over by all", async (_, situation) => {
  expect(await outcomes(everyId, situation, valid)).toEqual(each(everyId, "200 ok"));
});

test("bad integer or boolean in the query: 422 where it is read, passed over elsewhere", async () => {
  const situation = { query: "limit=x&include_deleted=yes" };

  expect(await outcomes(reads, situation, valid)).toEqual(each(reads, `422 ${unchecked}`));
  expect(await outcomes(writes, situation, valid)).toEqual(each(writes, "200 ok"));
});

test("unknown name: an empty list, else 404", async () => {
  expect(await outcomes(["list"], { query: "search=nobody" }, valid)).toEqual(
    each(["list"], "200 ok"),
  );
  expect(await outcomes(withPath, { name: "com.example%2Fnone" }, valid)).toEqual(
    alike([
      "versions 404 Server not found",
      "version 404 Server not found",
      "update 404 Server not found",
      "status 404 Server version not found",
      "statuses 404 Server not found",
    ]),
  );
});

test("unknown version: an empty list, else 404", async () => {
  expect(await outcomes(["list"], { query: "version=9" }, valid)).toEqual(each(["list"], "200 ok"));
  expect(await outcomes(["version", "update", "status"], { version: "9" }, valid)).toEqual(
    alike([
      "version 404 Server not found",
      "update 404 Server not found",
      "status 404 Server version not found",
    ]),
  );
});

test("a deleted row: hidden from readers and updates, taken for publishes, found by changes of status", async () => {
  const prepare = (registry: Registry) =>
    write(registry, "PATCH", `${row}/status`, { status: "deleted" });
  const again = { members: { version: "1.0.0" } };

  expect(await outcomes(["publish"], again, valid, prepare)).toEqual(
    each(["publish"], "400 Failed to publish server"),
  );
  expect(await outcomes([...reads, "update", "status", "statuses"], {}, valid, prepare)).toEqual(
    alike([
      "list 200 ok",
      "versions 404 Server not found",
      "version 404 Server not found",
      "update 404 Server not found",
      "status 200 ok",
      "statuses 200 ok",
    ]),
  );
});

test("an unencoded slash in the name matches no route", async () => {
  expect(await outcomes(withPath, { name: "com.example/a1" }, valid)).toEqual(
    each(withPath, `404 ${missing}`),
  );
});

test("no Authorization: 422 where a token is wanted, passed over elsewhere", async () => {
  expect(await outcomes(secured, {}, "")).toEqual(each(secured, `422 ${unchecked}`));
  expect(await outcomes(secured, {}, "  ")).toEqual(each(secured, `422 ${unchecked}`));
  const open = [...reads, "validate"] as const;
  expect(await outcomes(open, {}, "")).toEqual(each(open, "200 ok"));
});

test("another scheme: 401 where a token is wanted, passed over elsewhere", async () => {
  const outcome = "401 Invalid Authorization header format. Expected 'Bearer <token>'";

  expect(await outcomes(secured, {}, "Basic x")).toEqual(each(secured, outcome));
  const open = [...reads, "validate"] as const;
  expect(await outcomes(open, {}, "Basic x")).toEqual(each(open, "200 ok"));
});

test("an expired token: 401 where a token is wanted, passed over elsewhere", async () => {
  const outcome = "401 Invalid or expired Registry JWT token";

  expect(await outcomes(secured, {}, expired)).toEqual(each(secured, outcome));
  const open = [...reads, "validate"] as const;
  expect(await outcomes(open, {}, expired)).toEqual(each(open, "200 ok"));
});

test("a token without the permission: 403, in the words of the operation", async () => {
  const mayNot = "403 You do not have publish or edit permissions for this server";
  const [publishing] = await outcomes(["publish"], {}, weak);

  expect(publishing).toMatch(/^publish 403 You do not have permission to publish this server\. /);
  expect(await outcomes(["update", "status", "statuses"], {}, weak)).toEqual(
    alike([
      "update 403 You do not have edit permissions for this server",
      `status ${mayNot}`,
      `statuses ${mayNot}`,
    ]),
  );
});

test.each([
  ["malformed JSON", { text: "{" }, `400 ${unchecked}`],
  ["an unknown property", { members: { surprise: 1 } }, `422 ${unchecked}`],
  ["a body that is no object", { text: "[]" }, `422 ${unchecked}`],
  ["an empty body", { text: "" }, "400 request body is required"],
  [
    "a content type that is not JSON",
    { headers: { "content-type": "text/plain" } },
    `415 ${unchecked}`,
  ],
  [
    "a body of 1 MiB",
    { text: "x".repeat(1_048_576) },
    "413 request body is too large limit=1048576 bytes",
  ],
  [
    "a body that takes more than 5 s",
    { reading: { outcome: "too-slow" } },
    "408 request body read timeout",
  ],
  ["a body that breaks off", { reading: { outcome: "broken" } }, "500 cannot read request body"],
] as const)("%s is refused by all that take a body", async (_, situation, outcome) => {
  expect(await outcomes(writes, situation, valid)).toEqual(each(writes, outcome));
});

test("an empty body without Authorization is one answer with both faults", async () => {
  const registry = await registryWithRow();

  for (const id of secured) {
    const answer = await ask(registry, "/v0.1", id, "", { text: "" });

    expect(answer.status).toBe(400);
    expect(JSON.parse(textOf(answer))).toMatchObject({
      detail: "request body is required",
      errors: [{ location: "header.Authorization" }],
    });
  }
});

test("a document that breaks a rule: 422, and a verdict for those who ask for one", async () => {
  const situation = { members: { title: " " } };

  expect(await outcomes(["publish", "update", "validate"], situation, valid)).toEqual(
    alike([
      "publish 422 Failed to publish server, invalid schema: call /validate for details",
      "update 422 Failed to edit server, invalid schema: call /validate for details",
      "validate 200 ok",
    ]),
  );
});

test("a document that breaks the schema alone is stored, but not valid", async () => {
  const situation = { members: { icons: [{ src: "https://a.example/i", sizes: ["big"] }] } };
  const registry = await registryWithRow();

  expect(await outcomes(["publish", "update"], situation, valid)).toEqual(
    each(["publish", "update"], "200 ok"),
  );
  const verdict = await ask(registry, "/v0.1", "validate", "", situation);
  expect(JSON.parse(textOf(verdict))).toMatchObject({ valid: false });
});

test.each(["TRACE", "OPTIONS", "patch", "BREW"])("the method %s leads nowhere", async (method) => {
  expect(await outcomes(everyId, { method }, valid)).toEqual(each(everyId, `404 ${missing}`));
});

test.each([
  ["a slash at the end is moved for good", (path: string) => `${path}/`, "308"],
  ["an empty segment is moved for the moment", (path: string) => `/${path}`, "307"],
  ["a dot segment is moved for the moment", (path: string) => `/.${path}`, "307"],
])("%s, whatever the operation", async (_, path, outcome) => {
  expect(await outcomes(everyId, { path }, valid)).toEqual(each(everyId, outcome));
});

test("U+0000 in the path is refused before everything else", async () => {
  const path = (same: string) => `${same}%00`;

  expect(await outcomes(everyId, { path }, "")).toEqual(
    each(everyId, "400 Invalid request: URL path contains null bytes"),
  );
});

test("text that is not UTF-8 is refused where the official registry fails", async () => {
  expect(await outcomes(["list"], { query: "search=%ff" }, valid)).toEqual(
    each(["list"], "400 Invalid search encoding"),
  );
  expect(await outcomes(withPath, { name: "com.example%2F%ff" }, valid)).toEqual(
    each(withPath, "400 Invalid server name encoding"),
  );
});

test("a malformed escape in the path is no target, one behind a first decoding no name", async () => {
  const path = (same: string) => `${same}%zz`;

  expect(await outcomes(everyId, { path }, valid)).toEqual(each(everyId, "400"));
  expect(await outcomes(withPath, { name: "com.example%2Fa1%25zz" }, valid)).toEqual(
    each(withPath, "400 Invalid server name encoding"),
  );
});
