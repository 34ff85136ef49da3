import { afterEach, expect, test } from "vitest";
import type { LogRecord } from "../../src/index.js";
import { createDomainKey } from "../helpers/domain-key.js";
import { exchange, signedInstant } from "../helpers/exchange.js";
import { signClaims, startIssuer } from "../helpers/local-issuer.js";
import { type StandIn, startStandIn } from "../helpers/stand-in.js";
import { document, post, testRegistry } from "../helpers/test-registry.js";

const hosts: StandIn[] = [];
const blockedText =
  "failed to generate JWT token: your namespace is blocked. raise an issue at https://github.com/modelcontextprotocol/registry/ if you think this is a mistake";

afterEach(async () => {
  await Promise.all(hosts.splice(0).map((host) => host.close()));
});

test("who proves a domain publishes there, for 300 seconds", async () => {
  const key = createDomainKey();
  const registry = testRegistry({ resolveTxt: async () => [key.record] });

  const response = await post(registry, "/v0.1/auth/dns", signedInstant("example.com", key));
  const issued = await response.json();

  expect(issued.expires_at - Date.now() / 1000).toBeCloseTo(300, -1);
  const authorization = `Bearer ${issued.registry_token}`;
  const publishAs = async (name: string) =>
    (await post(registry, "/v0.1/publish", document(name, "1.0.0"), { authorization })).status;
  expect(await publishAs("com.example/weather")).toBe(200);
  expect(await publishAs("com.example.api/weather")).toBe(200);
  expect(await publishAs("com.examples/weather")).toBe(403);
});

test("the same signed instant is good again while it is recent", async () => {
  const key = createDomainKey("ecdsap384");
  const registry = testRegistry({ fetchKeyFile: async () => new Response(key.record) });
  const claim = signedInstant("example.com", key);

  expect((await exchange(registry, "http", claim)).status).toBe(200);
  expect((await exchange(registry, "http", claim)).status).toBe(200);
});

test("fifteen seconds are the last that count", async () => {
  const key = createDomainKey();
  const at = (seconds: number) => () => BigInt(seconds) * 1_000_000_000n;
  const timestamp = "2026-01-01T00:00:00Z";
  const claim = { domain: "example.com", timestamp, signed_timestamp: key.sign(timestamp) };
  const statusAt = async (now: () => bigint) =>
    (await exchange(testRegistry({ now, resolveTxt: async () => [key.record] }), "dns", claim))
      .status;

  expect(await statusAt(at(1_767_225_615))).toBe(200);
  expect(await statusAt(at(1_767_225_585))).toBe(200);
  expect(await statusAt(() => 1_767_225_615_000_000_001n)).toBe(401);
  expect(await statusAt(() => 1_767_225_584_999_999_999n)).toBe(401);
});

test("a registry that may ask nobody refuses every proof, and says so", async () => {
  const key = createDomainKey();
  const registry = testRegistry();
  const claim = signedInstant("example.com", key);
  const workflow = "GitHub OIDC exchange disabled: this deployment has no audience configured";

  expect(await exchange(registry, "dns", claim)).toMatchObject({
    status: 401,
    reasons: [expect.stringContaining("this registry asks no name server")],
  });
  expect(await exchange(registry, "http", claim)).toMatchObject({
    status: 401,
    reasons: [expect.stringContaining("this registry asks no other host")],
  });
  expect(await exchange(registry, "github-at", { github_token: "x" })).toEqual({
    status: 401,
    detail: "Token exchange failed",
  });
  expect(await exchange(registry, "github-oidc", { oidc_token: "x" })).toEqual({
    status: 401,
    detail: "Token exchange failed",
    reasons: [workflow],
  });
  expect(await exchange(registry, "oidc", { oidc_token: "x" })).toMatchObject({ status: 404 });
});

test("settings that name a host want something to ask it with", () => {
  const oidc = { issuer: "https://id.example.com", clientId: "x" };

  expect(() => testRegistry({ oidc })).toThrow(TypeError);
  expect(() => testRegistry({ github: { apiUrl: "https://github-api.example.com" } })).toThrow(
    "need the option fetch",
  );
});

test("why GitHub refuses stays between GitHub and the registry", async () => {
  const github = await startStandIn(() => ({ status: 401, body: "bad credentials" }));
  hosts.push(github);
  const registry = testRegistry({ fetch, github: { apiUrl: github.url } });

  expect(await exchange(registry, "github-at", { github_token: "gho_example" })).toEqual({
    status: 401,
    detail: "Token exchange failed",
  });
});

test("an administrator signs in with an identity token, and gets what is configured", async () => {
  const issuer = await startIssuer();
  hosts.push(issuer);
  const settings = { issuer: issuer.url, clientId: "registry-admin", editPermissions: ["*"] };
  const registry = testRegistry({ fetch, oidc: settings });
  const exp = Math.floor(Date.now() / 1000) + 60;
  const claims = { iss: issuer.url, aud: "registry-admin", sub: "admin-7", exp };

  const good = await signClaims(issuer.key, claims);
  const bad = await signClaims(issuer.key, { ...claims, aud: "other" });

  expect(await exchange(registry, "oidc", { oidc_token: good })).toMatchObject({
    status: 200,
    claims: {
      auth_method: "oidc",
      auth_method_sub: "admin-7",
      permissions: [{ action: "edit", resource: "*" }],
    },
  });
  expect(await exchange(registry, "oidc", { oidc_token: bad })).toMatchObject({
    status: 401,
    detail: "Token exchange failed",
    reasons: [expect.stringMatching(/^failed to validate OIDC token: /)],
  });
});

test("nobody gets a token for a blocked namespace, however it is proved", async () => {
  const key = createDomainKey();
  const registry = testRegistry({
    blockedNamespaces: ["com.example", "io.modelcontextprotocol.anonymous"],
    anonymousAuth: true,
    resolveTxt: async () => [key.record],
    fetchKeyFile: async () => new Response(key.record),
  });

  for (const method of ["dns", "http"]) {
    expect(await exchange(registry, method, signedInstant("example.com", key))).toEqual({
      status: 401,
      detail: `${method.toUpperCase()} authentication failed`,
      reasons: [blockedText],
    });
    expect(await exchange(registry, method, signedInstant("a.example.com", key))).toMatchObject({
      status: 200,
    });
  }
  expect(await exchange(registry, "none", "")).toEqual({
    status: 500,
    detail: "Failed to generate token",
    reasons: [blockedText],
  });
});

test("a blocked GitHub account is not told that it is", async () => {
  const github = await startStandIn((target) => ({
    body: target === "/user" ? { login: "evil" } : [],
  }));
  hosts.push(github);
  const registry = testRegistry({
    fetch,
    github: { apiUrl: github.url },
    blockedNamespaces: ["io.github.evil"],
  });

  expect(await exchange(registry, "github-at", { github_token: "x" })).toEqual({
    status: 401,
    detail: "Token exchange failed",
  });
});

test("a fault of our own is no refusal", async () => {
  const key = createDomainKey();
  const records: LogRecord[] = [];
  const registry = testRegistry({
    log: (record) => records.push(record),
    now: () => {
      throw new Error("the clock is broken");
    },
  });

  const response = await post(registry, "/v0.1/auth/dns", signedInstant("example.com", key));

  expect(response.status).toBe(500);
  expect(records[0]?.error).toEqual(new Error("the clock is broken"));
});
