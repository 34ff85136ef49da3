import { expect, test } from "vitest";
import {
  document,
  get,
  post,
  publish,
  send,
  testRegistry,
  token,
} from "../helpers/test-registry.js";

const target = "/v0.1/servers/com.example%2Falpha/versions/1.0.0";

test("what is published is read back, in official order and without what is empty", async () => {
  const registry = testRegistry({
    now: () => BigInt(Math.floor(Date.now() / 1000)) * 1_000_000_000n + 161_429_098n,
  });
  const { $schema, ...rest } = document("com.example/alpha", "1.0.0", {
    title: "A <b>",
    icons: [],
  });

  const response = await publish(registry, { ...rest, $schema });
  const read = await (await get(registry, target)).text();

  const server = `{"$schema":"${$schema}","name":"com.example/alpha","description":"A server for tests","title":"A <b>","version":"1.0.0"}`;
  const text = await response.text();
  expect(text.startsWith(`{"server":${server},"_meta":`)).toBe(true);
  expect(text).toContain('.161429098Z","isLatest":true');
  expect(read).toBe(text.replaceAll("161429098Z", "161429Z"));
});

test("a refused row names its reason", async () => {
  const registry = testRegistry();
  await publish(registry, document("com.example/alpha", "1.0.0"));

  const again = await publish(registry, document("com.example/alpha", "1.0.0"));

  expect(again.status).toBe(400);
  expect(await again.json()).toEqual({
    title: "Bad Request",
    status: 400,
    detail: "Failed to publish server",
    errors: [{ message: "invalid version: cannot publish duplicate version" }],
    error: "Failed to publish server",
  });
});

test.each([
  [{ version: "latest" }],
  [{ version: "^1.0.0" }],
  [{ $schema: "https://example.com/custom.json" }],
  [{ $schema: "https://static.modelcontextprotocol.io/schemas/draft/server.schema.json" }],
])("a document that breaks a rule is refused: %j", async (members) => {
  const response = await publish(testRegistry(), document("com.example/alpha", "1.0.0", members));

  expect(response.status).toBe(422);
  expect((await response.json()).detail).toBe(
    "Failed to publish server, invalid schema: call /validate for details",
  );
});

test("what only the schema forbids is stored", async () => {
  const members = { repository: {}, icons: [{ src: "https://a.example/i.png", sizes: ["big"] }] };

  const response = await publish(testRegistry(), document("com.example/alpha", "1.0.0", members));

  expect(response.status).toBe(200);
});

test("the permission is checked before the rules", async () => {
  const response = await post(testRegistry(), "/v0.1/publish", document("a/b", "latest"), {
    authorization: `Bearer ${await token("com.example/*")}`,
  });

  expect(response.status).toBe(403);
});

const remotes = [{ type: "sse", url: "https://taken.example/mcp" }];
const tooLarge = {
  _meta: {
    "io.modelcontextprotocol.registry/publisher-provided": { a: "x".repeat(4096) },
  },
};

test.each([
  ["structure before the token", { surprise: 1 }, { authorization: "Basic x" }, /^validation/],
  ["the token before permission", {}, { authorization: "Bearer x" }, /^Invalid or expired/],
  ["permission before rules", { title: " " }, { permissions: [] }, /any publish permissions/],
  [
    "rules before size",
    { title: " ", ...tooLarge },
    {},
    /^Failed to publish server, invalid schema/,
  ],
  ["size before remote URLs", { ...tooLarge, remotes }, {}, /exceeds 4KB limit/],
  ["remote URLs before the duplicate", { remotes }, {}, /^remote URL .* is already used/],
  ["the duplicate last", {}, {}, /^invalid version: cannot publish duplicate version$/],
])("checks run in order: %s", async (_, members, sent, reason) => {
  const registry = testRegistry();
  await publish(registry, document("com.example/alpha", "1.0.0"));
  await publish(registry, document("com.example/beta", "1.0.0", { remotes }));
  const body = document("com.example/alpha", "1.0.0", members);

  const response = await send(registry, "/v0.1/publish", { method: "POST", body, ...sent });

  const { detail, errors } = await response.json();
  expect(detail === "Failed to publish server" ? errors[0].message : detail).toMatch(reason);
});

test("successive publishes have different instants, even while the clock stands still", async () => {
  // Ahead of the clock that issues the tokens, which goes on.
  const now = BigInt(Date.now() + 60_000) * 1_000_000n;
  const registry = testRegistry({ now: () => now });
  const instants = new Set<string>();
  for (const version of ["1.0.0", "1.0.1", "1.0.2"]) {
    await publish(registry, document("com.example/alpha", version));
    const read = await get(registry, `/v0.1/servers/com.example%2Falpha/versions/${version}`);
    const { _meta } = await read.json();
    instants.add(_meta["io.modelcontextprotocol.registry/official"].updatedAt);
  }

  expect(instants.size).toBe(3);
});

test("line separators are escaped and other characters written as they are", async () => {
  const registry = testRegistry();

  await publish(registry, document("com.example/alpha", "1.0.0", { title: "a\u2028<é\u{1f600}" }));

  expect(await (await get(registry, target)).text()).toContain('"a\\u2028<é\u{1f600}"');
});
