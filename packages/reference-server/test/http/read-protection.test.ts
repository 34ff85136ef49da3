import { beforeAll, expect, test } from "vitest";
import { createRegistry, type Registry, type RegistryOptions } from "../../src/index.js";
import { pageAssets } from "../../src/node.js";
import {
  createIssuerKey,
  type IssuerKey,
  type LocalIssuer,
  signClaims,
  startIssuer,
} from "../helpers/local-issuer.js";
import { document, get, post, testRegistry, token } from "../helpers/test-registry.js";

const resource = "https://registry.example.com";
const issuer = "https://id.example.com";
const metadataUrl = `${resource}/.well-known/oauth-protected-resource`;
const reads = [
  "/v0.1/servers",
  "/v0/servers?limit=0",
  "/v0.1/servers/com.example%2Fweather/versions",
  "/v0.1/servers/com.example%2Fweather/versions/latest",
];
let key: IssuerKey;
let registry: Registry;

beforeAll(async () => {
  key = await createIssuerKey("ES256", "one");
  registry = protectedRegistry();
  await registry.load([{ server: document("com.example/weather", "1.0.0") }]);
});

function protectedRegistry(
  more: Partial<NonNullable<RegistryOptions["protectReads"]>> = {},
): Registry {
  const jwks = { keys: [key.jwk] };
  return testRegistry({
    protectReads: { resource, authorizationServers: [issuer], jwks, ...more },
  });
}

const inSeconds = (seconds: number) => Math.floor(Date.now() / 1000) + seconds;

function accessToken(
  more: Readonly<Record<string, unknown>> = {},
  by: IssuerKey = key,
): Promise<string> {
  const scope = "openid mcp-registry:read";
  return signClaims(
    by,
    { iss: issuer, aud: resource, sub: "reader", exp: inSeconds(60), scope, ...more },
    { typ: "at+jwt" },
  );
}

async function read(
  authorization: string | undefined,
  target: string = "/v0.1/servers",
  from: Registry = registry,
): Promise<Response> {
  return get(from, target, { headers: authorization === undefined ? {} : { authorization } });
}

test.each(reads)("%s wants a token, and says where to get one", async (target) => {
  const response = await read(undefined, target);

  expect(response.status).toBe(401);
  expect(response.headers.get("www-authenticate")).toBe(
    `Bearer resource_metadata="${metadataUrl}", scope="mcp-registry:read"`,
  );
  expect(await response.json()).toEqual({
    title: "Unauthorized",
    status: 401,
    detail: "Sign in to read this registry",
    error: "Sign in to read this registry",
  });
});

test("the challenge leads to the metadata, which name the authorization server and the scopes", async () => {
  const challenge = (await read(undefined)).headers.get("www-authenticate") ?? "";
  const [, url = ""] = /resource_metadata="([^"]+)"/.exec(challenge) ?? [];

  const response = await get(registry, new URL(url).pathname);

  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toBe("application/json");
  expect(await response.json()).toEqual({
    resource,
    authorization_servers: [issuer],
    scopes_supported: ["mcp-registry:read", "mcp-registry:write"],
    bearer_methods_supported: ["header"],
  });
});

test("the metadata of a resource with a path stand where RFC 9728 puts them", async () => {
  const own = protectedRegistry({ resource: `${resource}/team/v0.1` });
  const path = "/.well-known/oauth-protected-resource/team/v0.1";

  expect((await get(own, path)).status).toBe(200);
  expect((await get(own, "/.well-known/oauth-protected-resource")).status).toBe(404);
  expect((await get(own, "/v0.1/ping")).status).toBe(200);
  expect((await read(undefined, undefined, own)).headers.get("www-authenticate")).toContain(
    `resource_metadata="${resource}${path}"`,
  );
});

test("metadata are there for GET and HEAD, and only where reads are protected", async () => {
  const { pathname } = new URL(metadataUrl);

  expect((await get(registry, pathname, { method: "HEAD" })).status).toBe(200);
  expect((await get(registry, pathname, { method: "POST" })).status).toBe(404);
  expect((await get(testRegistry(), pathname)).status).toBe(404);
});

test.each(reads.filter((target) => !target.includes("limit")))(
  "%s is open with a good token",
  async (target) => {
    expect((await read(`Bearer ${await accessToken()}`, target)).status).toBe(200);
  },
);

test.each<[string, Readonly<Record<string, unknown>>]>([
  ["a list of audiences", { aud: ["https://other.example.com", resource] }],
  ["an audience with a slash, as parsed URLs have it", { aud: `${resource}/` }],
  ["scopes as a list", { scope: undefined, scp: ["mcp-registry:read"] }],
  ["further claims", { permissions: ["read:things"] }],
])("%s is fine", async (_, claims) => {
  expect((await read(`bearer ${await accessToken(claims)}`)).status).toBe(200);
});

test.each<[string, Readonly<Record<string, unknown>>, string]>([
  ["another audience", { aud: "https://other.example.com" }, "the token is for another audience"],
  ["an audience below ours", { aud: `${resource}/v0.1` }, "the token is for another audience"],
  ["no audience", { aud: undefined }, "the token is for another audience"],
  ["another issuer", { iss: "https://id.example.org" }, "the token has another issuer"],
  ["no issuer", { iss: undefined }, "the token has another issuer"],
  ["an expired token", { exp: inSeconds(-1) }, "token has invalid claims: token is expired"],
  [
    "a token without expiry",
    { exp: undefined },
    "token has invalid claims: token is missing required claim: exp claim is required",
  ],
  [
    "a token that is not good yet",
    { nbf: inSeconds(60) },
    "token has invalid claims: token is not valid yet",
  ],
])("%s is refused", async (_, claims, reason) => {
  const response = await read(`Bearer ${await accessToken(claims)}`);

  expect(response.status).toBe(401);
  expect(response.headers.get("www-authenticate")).toBe(
    `Bearer resource_metadata="${metadataUrl}", error="invalid_token", error_description="${reason}"`,
  );
  expect(await response.json()).toMatchObject({
    detail: "Invalid or expired access token",
    errors: [{ message: reason }],
  });
});

test("a token of another key, of a shared secret, of no key, or of this registry is refused", async () => {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const claims = { iss: issuer, aud: resource, exp: inSeconds(60), scope: "mcp-registry:read" };
  const secret = new TextEncoder().encode(JSON.stringify(key.jwk));
  const shared = await crypto.subtle.importKey(
    "raw",
    secret,
    { name: "HMAC", hash: "SHA-256" },
    false,
    ["sign"],
  );
  const tokens = [
    await accessToken({}, await createIssuerKey("ES256", "one")),
    await accessToken({}, await createIssuerKey("ES256", "two")),
    await accessToken({}, await createIssuerKey("RS256", "one")),
    await signClaims({ jwk: { kty: "oct", kid: "one", alg: "HS256" }, privateKey: shared }, claims),
    `${part({ alg: "none" })}.${part(claims)}.`,
    `${(await accessToken()).slice(0, -4)}AAAA`,
    await token("*"),
    "not-a-token",
    "a.b.c",
  ];

  const statuses = await Promise.all(
    tokens.map(async (each) => (await read(`Bearer ${each}`)).status),
  );

  expect(statuses).toEqual(tokens.map(() => 401));
});

test.each(["", "Bearer", "Bearer ", "Basic dXNlcg==", "Bearer a b"])(
  "the header %j is no token",
  async (authorization) => {
    const response = await read(authorization);

    expect(response.status).toBe(401);
    expect(response.headers.get("www-authenticate")).not.toContain("error=");
  },
);

test("a token without the scope for reading is refused with the scope that it lacks", async () => {
  for (const scope of ["", "openid", "mcp-registry:write", "mcp-registry:reader", undefined, 5]) {
    const response = await read(`Bearer ${await accessToken({ scope })}`);

    expect(response.status).toBe(403);
    expect(response.headers.get("www-authenticate")).toBe(
      `Bearer resource_metadata="${metadataUrl}", error="insufficient_scope", scope="mcp-registry:read"`,
    );
    expect((await response.json()).detail).toBe("The token lacks the scope mcp-registry:read");
  }
});

test("a token in the query is none", async () => {
  expect((await read(undefined, `/v0.1/servers?access_token=${await accessToken()}`)).status).toBe(
    401,
  );
});

test.each(["/v0.1/ping", "/v0.1/health"])("%s stays open", async (target) => {
  expect((await read(undefined, target)).status).toBe(200);
});

test("exchanges, validation and preflights stay open, and other paths stay unknown", async () => {
  const preflight = await get(registry, "/v0.1/servers", {
    method: "OPTIONS",
    headers: { origin: "https://app.example", "access-control-request-method": "GET" },
  });

  expect(preflight.status).toBe(204);
  expect((await post(registry, "/v0.1/validate", document("com.example/a", "1.0.0"))).status).toBe(
    200,
  );
  expect((await post(registry, "/v0.1/auth/dns", {})).status).toBe(422);
  expect((await read(undefined, "/v0.1/nothing")).status).toBe(404);
});

test("HEAD is protected as GET is", async () => {
  expect((await get(registry, "/v0.1/servers", { method: "HEAD" })).status).toBe(401);
});

test("a page in a browser sees the challenge", async () => {
  const response = await get(registry, "/v0.1/servers", {
    headers: { origin: "https://app.example" },
  });

  expect(response.headers.get("access-control-expose-headers")).toContain("WWW-Authenticate");
});

test("scopes have the names that are configured", async () => {
  const own = protectedRegistry({ scopes: { read: "catalogue.read", write: "catalogue.write" } });
  const scope = "catalogue.read";

  expect((await read(`Bearer ${await accessToken()}`, undefined, own)).status).toBe(403);
  expect((await read(`Bearer ${await accessToken({ scope })}`, undefined, own)).status).toBe(200);
});

async function publishWith(authorization: string, name = "com.example/new"): Promise<Response> {
  return post(protectedRegistry(), "/v0.1/publish", document(name, "1.0.0"), { authorization });
}

test("publishing takes a token of the registry as ever", async () => {
  const refused = await publishWith("Bearer not-a-token");

  expect((await publishWith(`Bearer ${await token("com.example/*")}`)).status).toBe(200);
  expect(refused.status).toBe(401);
  expect((await refused.json()).detail).toBe("Invalid or expired Registry JWT token");
  expect(refused.headers.get("www-authenticate")).toBe(
    `Bearer resource_metadata="${metadataUrl}", scope="mcp-registry:write"`,
  );
  expect((await publishWith("Basic x")).headers.has("www-authenticate")).toBe(true);
});

test("publishing takes an access token that may write, for the names that it names", async () => {
  const permissions = [{ action: "publish", resource: "com.example/*" }];
  const scope = "mcp-registry:write";
  const writing = `Bearer ${await accessToken({ scope, permissions })}`;
  const reading = await publishWith(`Bearer ${await accessToken({ permissions })}`);

  expect((await publishWith(writing)).status).toBe(200);
  expect((await publishWith(writing, "com.other/new")).status).toBe(403);
  expect(reading.status).toBe(403);
  expect(reading.headers.get("www-authenticate")).toContain(
    'error="insufficient_scope", scope="mcp-registry:write"',
  );
  expect((await publishWith(`Bearer ${await accessToken({ scope })}`)).status).toBe(403);
  expect(
    (await publishWith(`Bearer ${await accessToken({ scope, permissions: ["*"] })}`)).status,
  ).toBe(403);
  expect(
    (await publishWith(`Bearer ${await accessToken({ scope, permissions, aud: "x" })}`)).status,
  ).toBe(401);
});

test("without protection no answer has a challenge", async () => {
  const response = await post(testRegistry(), "/v0.1/publish", document("a/b", "1"), {
    authorization: "Bearer x",
  });

  expect(response.status).toBe(401);
  expect(response.headers.has("www-authenticate")).toBe(false);
});

test.each([
  ["no authorization server", { authorizationServers: [] }],
  ["no keys", { jwks: undefined }],
  [
    "keys at a URL and nothing to ask it with",
    { jwks: undefined, jwksUrl: "https://id.example.com/keys" },
  ],
  ["a resource that is no URL", { resource: "registry" }],
  ["a resource with a fragment", { resource: `${resource}#top` }],
])("%s is refused at once", (_, settings) => {
  expect(() => protectedRegistry(settings)).toThrow(TypeError);
});

test("keys are fetched once, and again for one that is new", async () => {
  const host: LocalIssuer = await startIssuer();
  const own = testRegistry({
    fetch,
    protectReads: { resource, authorizationServers: [issuer], jwksUrl: `${host.url}/keys` },
  });
  const good = `Bearer ${await accessToken({}, host.key)}`;

  expect((await read(good, undefined, own)).status).toBe(200);
  expect((await read(good, undefined, own)).status).toBe(200);
  expect(host.asked).toEqual(["/keys"]);
  await host.close();
});

test("keys that cannot be fetched are a failure of the registry, told in the log", async () => {
  const errors: unknown[] = [];
  const own = testRegistry({
    fetch: () => Promise.reject(new Error("no route")),
    log: ({ error }) => errors.push(error),
    protectReads: { resource, authorizationServers: [issuer], jwksUrl: `${issuer}/keys` },
  });

  const response = await read(`Bearer ${await accessToken()}`, undefined, own);

  expect(response.status).toBe(500);
  expect(errors).toEqual([expect.objectContaining({ name: "KeysUnavailableError" })]);
});

test("the pages, which show the catalogue to whoever comes, are not there", async () => {
  const open = createRegistry({ pages: pageAssets() });
  const guarded = createRegistry({
    pages: pageAssets(),
    protectReads: { resource, authorizationServers: [issuer], jwks: { keys: [key.jwk] } },
  });

  expect((await get(open, "/")).status).toBe(200);
  expect((await get(guarded, "/")).status).toBe(404);
});
