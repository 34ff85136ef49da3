import { expect, test } from "vitest";
import {
  document,
  get,
  keysOf,
  post,
  publish,
  readMeta,
  send,
  testRegistry,
  token,
  write,
} from "./helpers/test-registry.js";

// What whoever stands in for the official registry has to do, one test a point; other tests go deeper.

const alpha = "/v0.1/servers/com.example%2Falpha";
const publisherProvided = "io.modelcontextprotocol.registry/publisher-provided";
const origin = { origin: "https://app.example" };

async function detailOf(response: Response): Promise<string> {
  return `${response.status} ${(await response.json()).detail}`;
}

test("1: both prefixes lead to the same registry", async () => {
  const registry = testRegistry();
  await publish(registry, document("com.example/alpha", "1.0.0"));

  for (const prefix of ["/v0", "/v0.1"])
    expect(await keysOf(await get(registry, `${prefix}/servers`))).toEqual([
      "com.example/alpha@1.0.0",
    ]);
});

test("2: routes match the encoded path, names are decoded twice, all else is a 404 of its own", async () => {
  const registry = testRegistry();
  await publish(registry, document("com.example/alpha", "1.0.0"));

  const twice = await get(registry, "/v0.1/servers/com.example%252Falpha/versions/latest");
  const bare = await get(registry, "/v0.1/servers/com.example/alpha/versions");
  const purged = await get(registry, "/v0.1/nope", { method: "PURGE" });

  expect(twice.status).toBe(200);
  expect(await detailOf(bare)).toMatch(/^404 Endpoint not found/);
  expect(await detailOf(purged)).toMatch(/^404 Endpoint not found/);
});

test("3: a NUL is refused, a trailing slash leads on, browsers of every origin may read", async () => {
  const registry = testRegistry();

  const slashed = await get(registry, "/v0.1/servers/");
  const read = await get(registry, "/v0.1/servers", { headers: origin });

  expect((await get(registry, "/v0.1/servers?search=%00")).status).toBe(400);
  expect([slashed.status, slashed.headers.get("location")]).toEqual([308, "/v0.1/servers"]);
  expect(read.headers.get("access-control-allow-origin")).toBe("*");
});

test("4: errors are problem details with the places at fault", async () => {
  const answer = await get(testRegistry(), "/v0.1/servers?limit=0");

  expect(answer.headers.get("content-type")).toBe("application/problem+json");
  expect(await answer.json()).toMatchObject({
    status: 422,
    errors: [{ location: "query.limit", message: "expected number >= 1" }],
  });
});

test("5: bodies are closed, of JSON, there, and below a mebibyte", async () => {
  const registry = testRegistry();
  const authorization = `Bearer ${await token("*")}`;
  const status = async (body: unknown, type = "application/json"): Promise<number> =>
    (await post(registry, "/v0.1/publish", body, { authorization, "content-type": type })).status;

  expect(await status({ ...document("com.example/alpha", "1.0.0"), colour: "red" })).toBe(422);
  expect(await status("{}", "text/plain")).toBe(415);
  expect(await status("{")).toBe(400);
  expect(await status("")).toBe(400);
  expect(await status("x".repeat(1_048_576))).toBe(413);
});

test("6: a document comes back as it is understood: what is empty or null is left out", async () => {
  const registry = testRegistry();
  const sent = document("com.example/alpha", "1.0.0");
  await publish(registry, { ...sent, title: null, icons: [], remotes: null });

  expect((await (await get(registry, `${alpha}/versions/1.0.0`)).json()).server).toEqual(sent);
});

test("7: a cursor is the name and the version of the last row", async () => {
  const registry = testRegistry();
  for (const version of ["1.0.0", "1.1.0"])
    await publish(registry, document("com.example/alpha", version));

  const page = await (await get(registry, "/v0.1/servers?limit=1")).json();

  expect(page.metadata.nextCursor).toBe("com.example/alpha:1.0.0");
});

test("8: successive writes have distinct instants, and what is stored is cut to microseconds", async () => {
  const registry = testRegistry();
  const instants: string[] = [];
  for (const version of ["1.0.0", "1.1.0", "1.2.0"]) {
    await publish(registry, document("com.example/alpha", version));
    instants.push((await readMeta(registry, "com.example/alpha", version)).updatedAt ?? "");
  }

  expect(new Set(instants).size).toBe(3);
  expect(instants.every((instant) => /T\d{2}:\d{2}:\d{2}(\.\d{1,6})?Z$/.test(instant))).toBe(true);
});

test("9: the flag of the latest may sit on a deleted row, and moving it is no update", async () => {
  const registry = testRegistry();
  await publish(registry, document("com.example/alpha", "1.0.0"));
  const before = await readMeta(registry, "com.example/alpha", "1.0.0");
  await publish(registry, document("com.example/alpha", "2.0.0"));
  const after = await readMeta(registry, "com.example/alpha", "1.0.0");
  for (const version of ["1.0.0", "2.0.0"])
    await write(registry, "PATCH", `${alpha}/versions/${version}/status`, { status: "deleted" });

  expect([before.isLatest, after.isLatest]).toEqual([true, false]);
  expect(after.updatedAt).toBe(before.updatedAt);
  expect((await readMeta(registry, "com.example/alpha", "2.0.0")).isLatest).toBe(true);
});

test("10: a status that is there already is refused, and one for all versions is one write", async () => {
  const registry = testRegistry();
  for (const version of ["1.0.0", "1.1.0"])
    await publish(registry, document("com.example/alpha", version));
  const active = await write(registry, "PATCH", `${alpha}/versions/1.0.0/status`, {
    status: "active",
  });
  const all = await write(registry, "PATCH", `${alpha}/status`, { status: "deprecated" });

  expect(active.status).toBe(400);
  expect(await all.json()).toMatchObject({ updatedCount: 2 });
});

test("11: the rules report in their order, and publishing refuses what breaks one", async () => {
  const faulty = document("com.example/alpha", "latest", {
    title: "   ",
    websiteUrl: "http://example.com",
  });
  const registry = testRegistry();

  const { issues } = await (await post(registry, "/v0.1/validate", faulty)).json();

  expect(issues.map(({ path }: { path: string }) => path)).toEqual([
    "version",
    "websiteUrl",
    "title",
  ]);
  expect((await publish(registry, faulty)).status).toBe(422);
});

test("12: tokens are signed with the seed, and anonymous ones are for whoever switches them on", async () => {
  const open = await post(testRegistry({ anonymousAuth: true }), "/v0.1/auth/none", "}{");
  const { registry_token } = await open.json();
  const [header = ""] = registry_token.split(".");

  expect(JSON.parse(atob(header))).toMatchObject({ alg: "EdDSA", typ: "JWT" });
  expect((await post(testRegistry(), "/v0.1/auth/none", "}{")).status).toBe(404);
});

test("13: nobody is asked whose package it is, unless that is configured", async () => {
  const npm = { registryType: "npm", identifier: "nobody-has-it", version: "1.0.0" };
  const packages = [{ ...npm, transport: { type: "stdio" } }];

  const answer = await publish(
    testRegistry(),
    document("com.example/alpha", "1.0.0", { packages }),
  );

  expect(answer.status).toBe(200);
});

test("14: validation names the faults of the schema and of the rules", async () => {
  const faulty = document("com.example/alpha", "latest", { repository: {} });

  const { valid, issues } = await (await post(testRegistry(), "/v0.1/validate", faulty)).json();

  expect(valid).toBe(false);
  expect(new Set(issues.map(({ type }: { type: string }) => type))).toEqual(
    new Set(["schema", "semantic"]),
  );
});

test("15: health, ping and version answer without a token", async () => {
  const registry = testRegistry();

  for (const [name, body] of [
    ["health", { status: "ok" }],
    ["ping", { pong: true }],
    ["version", { version: "dev", git_commit: "unknown", build_time: "unknown" }],
  ] as const)
    expect(await (await get(registry, `/v0.1/${name}`)).json()).toEqual(body);
});

test("16: who may not publish a name is told so before what is wrong with the document", async () => {
  const answer = await send(testRegistry(), "/v0.1/publish", {
    method: "POST",
    body: document("com.other/beta", "latest"),
    permissions: [{ action: "publish", resource: "com.example/*" }],
  });

  expect(answer.status).toBe(403);
});

test("17: what a publisher adds is counted as escaped for HTML", async () => {
  const registry = testRegistry();
  const adding = async (text: string): Promise<number> => {
    const _meta = { [publisherProvided]: { text } };
    return (await publish(registry, document(`com.example/${text.length}`, "1.0.0", { _meta })))
      .status;
  };

  expect(await adding("x".repeat(4_000))).toBe(200);
  expect(await adding("<".repeat(700))).toBe(400);
});
