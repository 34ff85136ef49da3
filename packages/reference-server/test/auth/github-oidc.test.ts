import { generateKeyPairSync } from "node:crypto";
import { afterAll, afterEach, beforeAll, expect, test } from "vitest";
import { proveGithubWorkflow } from "../../src/auth/github-oidc.js";
import type { Grant } from "../../src/auth/grant.js";
import {
  createIssuerKey,
  type IssuerKey,
  type LocalIssuer,
  signClaims,
  startIssuer,
} from "../helpers/local-issuer.js";

const audience = "https://registry.example.com";
const now = 1_767_225_600;
let issuer: LocalIssuer;

beforeAll(async () => {
  issuer = await startIssuer();
});

afterEach(() => issuer.answers.clear());
afterAll(() => issuer.close());

const claims = (more: Readonly<Record<string, unknown>> = {}) => ({
  iss: issuer.url,
  aud: audience,
  sub: "repo:example-org/weather:ref:refs/heads/main",
  exp: now + 60,
  nbf: now,
  iat: now + 1_000,
  repository_owner: "example-org",
  ...more,
});

function prove(token: string, milliseconds = 2_000): Promise<Grant> {
  const jwksUrl = `${issuer.url}/.well-known/jwks`;
  const workflow = { fetch, issuer: issuer.url, jwksUrl, audience, milliseconds };
  return proveGithubWorkflow(workflow, token, now);
}

async function proveClaims(more: Readonly<Record<string, unknown>>): Promise<unknown> {
  const token = await signClaims(issuer.key, claims(more));
  return prove(token).catch((error: Error) => error.message);
}

const refusal = (reason: string) => `failed to validate OIDC token: ${reason}`;

test("a workflow may publish under the owner of its repository", async () => {
  expect(await proveClaims({})).toEqual({
    method: "github-oidc",
    subject: "repo:example-org/weather:ref:refs/heads/main",
    permissions: [{ action: "publish", resource: "io.github.example-org/*" }],
  });
});

test.each([
  ["a list of audiences with ours", { aud: ["https://other.example.com", audience] }],
  ["no beginning", { nbf: undefined }],
  ["no subject", { sub: undefined }],
])("%s is fine", async (_, more) => {
  expect(await proveClaims(more)).toMatchObject({ method: "github-oidc" });
});

test("the keys are fetched anew for every exchange, and not for a token that cannot be good", async () => {
  const before = issuer.asked.length;

  await proveClaims({});
  await proveClaims({});
  await prove("a.b.c").catch(() => undefined);
  const other = await createIssuerKey("PS256", "one");
  await prove(await signClaims(other, claims())).catch(() => undefined);

  expect(issuer.asked.slice(before)).toEqual(["/.well-known/jwks", "/.well-known/jwks"]);
});

test.each([
  [
    "another issuer",
    { iss: "https://ci.example.org" },
    /^invalid issuer: expected http:.*, got https:\/\/ci\.example\.org$/,
  ],
  ["no issuer", { iss: undefined }, /^invalid issuer: expected http:.*, got $/],
  [
    "another audience",
    { aud: "https://other.example.com" },
    /^invalid audience: expected https:\/\/registry\.example\.com, got \[https:\/\/other\.example\.com\]$/,
  ],
  ["other audiences", { aud: ["a", "b"] }, /, got \[a b\]$/],
  ["an audience with a slash", { aud: `${audience}/` }, /^invalid audience: /],
  ["no audience", { aud: undefined }, /, got \[\]$/],
  ["no owner", { repository_owner: undefined }, /^repository owner claim is required$/],
  ["an empty owner", { repository_owner: "" }, /^repository owner claim is required$/],
  [
    "an expiry at this second",
    { exp: now },
    /^failed to parse token: token has invalid claims: token is expired$/,
  ],
  ["no expiry", { exp: undefined }, /token is missing required claim: exp claim is required$/],
  [
    "a beginning that lies ahead",
    { nbf: now + 1 },
    /token has invalid claims: token is not valid yet$/,
  ],
  [
    "an owner that is a number",
    { repository_owner: 5 },
    /^failed to parse token: token is malformed: could not JSON decode claim: /,
  ],
])("%s is refused", async (_, more, reason) => {
  const message = String(await proveClaims(more));

  expect(message.startsWith(refusal(""))).toBe(true);
  expect(message.slice(refusal("").length)).toMatch(reason);
});

test.each([
  [
    "another algorithm of the family",
    "PS256",
    "token signature is invalid: signing method PS256 is invalid",
  ],
  ["a stronger one", "RS512", "token signature is invalid: signing method RS512 is invalid"],
  ["a curve", "ES256", "token signature is invalid: signing method ES256 is invalid"],
])("%s is refused", async (_, algorithm, reason) => {
  const token = await signClaims(await createIssuerKey(algorithm, "one"), claims());

  await expect(prove(token)).rejects.toThrow(refusal(`failed to parse token: ${reason}`));
});

test("the key of someone else is refused, whatever its id says", async () => {
  const token = await signClaims(await createIssuerKey("RS256", "one"), claims({ exp: 1 }));

  await expect(prove(token)).rejects.toThrow(
    refusal("failed to parse token: token signature is invalid: crypto/rsa: verification error"),
  );
});

const keyfunc = "failed to parse token: token is unverifiable: error while executing keyfunc: ";

test.each([
  ["no id of a key", { kid: undefined }, "missing kid in token header"],
  ["an id that is a number", { kid: 1 }, "missing kid in token header"],
  ["an unknown id", { kid: "two" }, "failed to get public key: key with ID two not found"],
])("%s is refused", async (_, header, reason) => {
  const token = await signClaims(issuer.key, claims(), header);

  await expect(prove(token)).rejects.toThrow(refusal(keyfunc + reason));
});

const ecKey = generateKeyPairSync("ec", { namedCurve: "P-256" }).publicKey.export({
  format: "jwk",
});
const shortKey = generateKeyPairSync("rsa", { modulusLength: 1024 }).publicKey.export({
  format: "jwk",
});
test.each([
  [
    "a key of another type",
    { body: { keys: [{ ...ecKey, kid: "one" }] } },
    `${keyfunc}failed to get public key: invalid key type: expected RSA, got EC`,
  ],
  [
    "a malformed key",
    { body: { keys: [{ kty: "RSA", kid: "one" }] } },
    `${keyfunc}failed to get public key: the key is malformed`,
  ],
  [
    "a key that is too short",
    { body: { keys: [{ ...shortKey, kid: "one" }] } },
    "failed to parse token: token signature is invalid: ",
  ],
  [
    "an error",
    { status: 500, body: "secret of another service" },
    `${keyfunc}failed to get public key: failed to fetch JWKS: JWKS endpoint returned status 500`,
  ],
  [
    "no JSON",
    { body: "secret of another service" },
    `${keyfunc}failed to get public key: failed to fetch JWKS: failed to decode JWKS: `,
  ],
  [
    "no list of keys",
    { body: {} },
    `${keyfunc}failed to get public key: failed to fetch JWKS: failed to decode JWKS: `,
  ],
  ["nothing", undefined, `${keyfunc}failed to get public key: failed to fetch JWKS: no answer`],
])("an issuer that answers %s in place of its keys is of no use", async (_, answer, reason) => {
  issuer.answers.set("/.well-known/jwks", answer);
  const token = await signClaims(issuer.key, claims());

  const message = await prove(token, 200).catch((error: Error) => error.message);

  expect(message).toContain(refusal(reason));
  expect(message).not.toContain("secret");
});

test("a signature with one bit changed is refused", async () => {
  const [header, payload, signature = ""] = (await signClaims(issuer.key, claims())).split(".");
  const bytes = Buffer.from(signature, "base64url");
  bytes[100] = (bytes[100] ?? 0) ^ 1;

  await expect(prove([header, payload, bytes.toString("base64url")].join("."))).rejects.toThrow(
    "crypto/rsa: verification error",
  );
});

test("an unsigned token is refused", async () => {
  const part = (value: unknown) => Buffer.from(JSON.stringify(value)).toString("base64url");
  const token = `${part({ alg: "none", kid: "one" })}.${part(claims())}.`;

  await expect(prove(token)).rejects.toThrow("signing method none is invalid");
});

test("a token signed with the public key as a shared secret is refused", async () => {
  const { key } = issuer;
  const secret = new TextEncoder().encode(JSON.stringify(key.jwk));
  const shared: IssuerKey = {
    jwk: { kty: "oct", kid: "one", alg: "HS256" },
    privateKey: await crypto.subtle.importKey(
      "raw",
      secret,
      { name: "HMAC", hash: "SHA-256" },
      false,
      ["sign"],
    ),
  };

  await expect(prove(await signClaims(shared, claims()))).rejects.toThrow(
    "signing method HS256 is invalid",
  );
});
