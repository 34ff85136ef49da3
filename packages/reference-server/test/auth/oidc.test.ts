import { afterEach, beforeEach, expect, test } from "vitest";
import type { OidcSettings } from "../../src/auth/auth-settings.js";
import type { Grant } from "../../src/auth/grant.js";
import { createOidcExchange } from "../../src/auth/oidc.js";
import {
  createIssuerKey,
  type LocalIssuer,
  signClaims,
  startIssuer,
} from "../helpers/local-issuer.js";

const clientId = "registry-admin";
const seconds = 1_767_225_600; // 2026-01-01T00:00:00Z
const now = BigInt(seconds) * 1_000_000_000n;
let issuer: LocalIssuer;

beforeEach(async () => {
  issuer = await startIssuer();
});

afterEach(() => issuer.close());

const claims = (more: Readonly<Record<string, unknown>> = {}) => ({
  iss: issuer.url,
  aud: clientId,
  sub: "admin-7",
  exp: seconds + 60,
  hd: "example.com",
  ...more,
});

function exchangeWith(
  more: Partial<OidcSettings> = {},
): (token: string, at?: bigint) => Promise<Grant> {
  const settings = { issuer: issuer.url, clientId, publishPermissions: ["*"], ...more };
  const exchange = createOidcExchange(settings, fetch, 2_000);
  return (token, at = now) => exchange(token, at);
}

async function reasonFor(
  more: Readonly<Record<string, unknown>>,
  settings: Partial<OidcSettings> = {},
): Promise<unknown> {
  const token = await signClaims(issuer.key, claims(more));
  return exchangeWith(settings)(token).catch((error: Error) => error.message);
}

const notVerified = "failed to validate OIDC token: failed to verify ID token: ";

test("an identity token grants what the settings say, publishing first", async () => {
  const settings = { publishPermissions: ["com.example/*", "a/*"], editPermissions: ["*"] };

  expect(await reasonFor({}, settings)).toEqual({
    method: "oidc",
    subject: "admin-7",
    permissions: [
      { action: "publish", resource: "com.example/*" },
      { action: "publish", resource: "a/*" },
      { action: "edit", resource: "*" },
    ],
  });
});

test("settings that grant nothing give a token that allows nothing", async () => {
  expect(await reasonFor({}, { publishPermissions: undefined })).toMatchObject({
    permissions: null,
  });
});

test.each([
  ["a list of audiences", { aud: ["x", clientId] }],
  ["a beginning five minutes ahead", { nbf: seconds + 300 }],
  ["an expiry at this very instant", { exp: seconds }],
  ["no subject", { sub: undefined }],
])("%s is fine", async (_, more) => {
  expect(await reasonFor(more)).toMatchObject({ method: "oidc" });
});

test("the id of the key may be absent, also among several keys", async () => {
  const other = await createIssuerKey("RS256", "two");
  issuer.answers.set("/keys", { body: { keys: [other.jwk, issuer.key.jwk] } });
  const token = await signClaims(issuer.key, claims(), { kid: undefined });
  const stranger = await signClaims(await createIssuerKey("RS256", "x"), claims(), {
    kid: undefined,
  });

  expect(await exchangeWith()(token)).toMatchObject({ subject: "admin-7" });
  await expect(exchangeWith()(stranger)).rejects.toThrow("failed to verify id token signature");
});

test.each([
  [
    "an expiry a moment ago",
    { exp: seconds - 1 },
    "oidc: token is expired (Token Expiry: 2025-12-31 23:59:59 +0000 UTC)",
  ],
  ["an expiry long ago", { exp: -1e15 }, "oidc: token is expired (Token Expiry: "],
  [
    "no expiry",
    { exp: undefined },
    "oidc: token is expired (Token Expiry: 0001-01-01 00:00:00 +0000 UTC)",
  ],
  [
    "a beginning further ahead",
    { nbf: seconds + 301 },
    "oidc: current time 2026-01-01 00:00:00 +0000 UTC before the nbf (not before) time: 2026-01-01 00:05:01 +0000 UTC",
  ],
  [
    "another issuer",
    { iss: "https://id.example.org" },
    "oidc: id token issued by a different provider, expected ",
  ],
  ["no issuer", { iss: undefined }, "oidc: id token issued by a different provider, expected "],
  ["another audience", { aud: "x" }, 'oidc: expected audience "registry-admin" got ["x"]'],
  [
    "other audiences",
    { aud: ["x", "y"] },
    'oidc: expected audience "registry-admin" got ["x" "y"]',
  ],
  ["no audience", { aud: undefined }, 'oidc: expected audience "registry-admin" got []'],
])("%s is refused", async (_, more, reason) => {
  expect(String(await reasonFor(more)).startsWith(notVerified + reason)).toBe(true);
});

test("expiry has no leeway, not even within a second", async () => {
  const token = await signClaims(issuer.key, claims({ exp: seconds }));

  await expect(exchangeWith()(token, now + 1n)).rejects.toThrow("oidc: token is expired");
});

test.each([
  [
    "one part",
    "abc",
    "oidc: malformed jwt: go-jose/go-jose: compact JWS format must have three parts",
  ],
  ["nothing", "", "oidc: malformed jwt: go-jose/go-jose: compact JWS format must have three parts"],
  ["rubbish in three parts", "a.b.c", "oidc: malformed jwt: "],
])("%s is refused", async (_, token, reason) => {
  const message = await exchangeWith()(token).catch((error: Error) => error.message);

  expect(String(message).startsWith(notVerified + reason)).toBe(true);
});

test.each([
  ["RS512", 'unexpected signature algorithm "RS512"; expected ["RS256"]'],
  ["ES256", 'unexpected signature algorithm "ES256"; expected ["RS256"]'],
])("the algorithm %s, which the issuer does not use, is refused", async (algorithm, reason) => {
  const token = await signClaims(await createIssuerKey(algorithm, "one"), claims());

  await expect(exchangeWith()(token)).rejects.toThrow(`oidc: malformed jwt: ${reason}`);
});

test("a shared secret is refused, even where the issuer says that it uses one", async () => {
  const secret = {
    jwk: { kty: "oct", alg: "HS256" },
    privateKey: await crypto.subtle.importKey(
      "raw",
      new Uint8Array(32),
      { name: "HMAC", hash: "SHA-256" },
      false,
      ["sign"],
    ),
  };

  await expect(exchangeWith()(await signClaims(secret, claims()))).rejects.toThrow(
    'unexpected signature algorithm "HS256"; expected ["RS256"]',
  );
});

test.each([
  ["one", "failed to verify id token signature"],
  ["unknown", "failed to verify id token signature"],
])("the key of someone else under the id %s is refused", async (kid, reason) => {
  const token = await signClaims(await createIssuerKey("RS256", kid), claims());

  await expect(exchangeWith()(token)).rejects.toThrow(`failed to verify signature: ${reason}`);
});

test("claims are looked at when the token is verified, and have to be those of the rules", async () => {
  const extraClaims = [{ hd: "corp.example" }];
  const failed = "extra claims validation failed: claim validation failed: ";

  expect(await reasonFor({ hd: "corp.example" }, { extraClaims })).toMatchObject({
    method: "oidc",
  });
  expect(await reasonFor({ hd: "x" }, { extraClaims })).toBe(
    `${failed}hd expected corp.example, got x`,
  );
  expect(await reasonFor({ hd: undefined }, { extraClaims })).toBe(
    `${failed}required claim hd not found`,
  );
});

test("the issuer is asked once, and again where it has failed", async () => {
  const exchange = exchangeWith();
  const token = await signClaims(issuer.key, claims());
  issuer.answers.set("/.well-known/openid-configuration", { status: 503 });

  await expect(exchange(token)).rejects.toThrow(`${notVerified}oidc: the issuer cannot be asked`);
  issuer.answers.clear();
  await exchange(token);
  await exchange(token);

  const asked = issuer.asked.filter((target) => target.endsWith("configuration"));
  expect(asked).toHaveLength(2);
  expect(issuer.asked.filter((target) => target === "/keys")).toHaveLength(1);
});

test("keys that cannot be fetched are no fault of the token", async () => {
  issuer.answers.set("/keys", { status: 500 });
  const token = await signClaims(issuer.key, claims());

  await expect(exchangeWith()(token)).rejects.toThrow(
    `${notVerified}failed to verify signature: fetching keys failed`,
  );
});
