import type { importJWK, JWK } from "jose";
import { JWSSignatureVerificationFailed } from "jose/errors";
import { audiencesOf } from "./audience.js";
import { fetchJson } from "./fetch-json.js";
import { githubPattern } from "./github-name.js";
import { type Grant, publishGrants } from "./grant.js";
import { type Jwt, type Members, parseJwt } from "./jwt.js";
import { checkTimes } from "./jwt-times.js";
import type { Fetch } from "./outgoing.js";
import { Refusal, refuseWith } from "./refusal.js";

const algorithm = "RS256";

/** Who issues the identity tokens of workflows, and for whom they have to be. */
export interface GithubOidcIssuer {
  readonly fetch: Fetch;
  readonly issuer: string;
  /** Where the keys are; they are fetched for every exchange. */
  readonly jwksUrl: string;
  readonly audience: string;
  /** How long the fetch of the keys may take. */
  readonly milliseconds: number;
}

/**
 * What a GitHub Actions workflow may do: publish under the owner of its repository. `seconds` are those
 * since 1970.
 *
 * @throws {Refusal} when its identity token is not a good one.
 */
export function proveGithubWorkflow(
  issuer: GithubOidcIssuer,
  token: string,
  seconds: number,
): Promise<Grant> {
  return refuseWith("failed to validate OIDC token: ", async () => {
    const claims = await refuseWith("failed to parse token: ", () =>
      verify(issuer, token, seconds),
    );
    const { iss, repository_owner: owner, sub } = claims;
    if (iss !== issuer.issuer) {
      throw new Refusal(`invalid issuer: expected ${issuer.issuer}, got ${iss ?? ""}`);
    }
    const audiences = audiencesOf(claims);
    if (!audiences.includes(issuer.audience)) {
      const got = audiences.join(" ");
      throw new Refusal(`invalid audience: expected ${issuer.audience}, got [${got}]`);
    }
    if (typeof owner !== "string" || owner === "") {
      throw new Refusal("repository owner claim is required");
    }
    const pattern = githubPattern(owner);
    return {
      method: "github-oidc",
      subject: typeof sub === "string" ? sub : "",
      permissions: publishGrants(pattern === undefined ? [] : [pattern]),
    };
  });
}

async function verify(issuer: GithubOidcIssuer, token: string, seconds: number): Promise<Members> {
  const { header, claims } = await parseJwt(token, algorithm, ["repository_owner"]);
  const key = await refuseWith("token is unverifiable: error while executing keyfunc: ", () =>
    findKey(issuer, header),
  );
  const { compactVerify } = await import("jose");
  try {
    await compactVerify(token, key, { algorithms: [algorithm] });
  } catch (error) {
    const isMismatch = error instanceof JWSSignatureVerificationFailed;
    const reason = isMismatch ? "crypto/rsa: verification error" : "the key does not fit";
    throw new Refusal(`token signature is invalid: ${reason}`, { cause: error });
  }
  checkTimes(claims, seconds);
  return claims;
}

async function findKey(
  issuer: GithubOidcIssuer,
  { kid }: Jwt["header"],
): ReturnType<typeof importJWK> {
  if (typeof kid !== "string") {
    throw new Refusal("missing kid in token header");
  }
  return refuseWith("failed to get public key: ", async () => {
    const keys = await refuseWith("failed to fetch JWKS: ", () => fetchKeys(issuer));
    const key = keys.find((each) => each.kid === kid);
    if (key === undefined) {
      throw new Refusal(`key with ID ${kid} not found`);
    }
    if (key.kty !== "RSA") {
      throw new Refusal(`invalid key type: expected RSA, got ${key.kty}`);
    }
    const jose = await import("jose");
    try {
      return await jose.importJWK(key, algorithm);
    } catch (error) {
      throw new Refusal("the key is malformed", { cause: error });
    }
  });
}

async function fetchKeys({
  fetch,
  jwksUrl,
  milliseconds,
}: GithubOidcIssuer): Promise<readonly JWK[]> {
  const response = await fetchJson(fetch, jwksUrl, milliseconds).catch((error: unknown) => {
    const isSyntax = error instanceof SyntaxError;
    throw new Refusal(isSyntax ? "failed to decode JWKS: it is no JSON" : "no answer", {
      cause: error,
    });
  });
  if (response.status !== 200) {
    // The official registry repeats the body, which is none of the client's business (REQ-AUTH-025).
    throw new Refusal(`JWKS endpoint returned status ${response.status}`);
  }
  return readKeys(response.json);
}

function readKeys(json: unknown): readonly JWK[] {
  const keys: unknown =
    typeof json === "object" && json !== null
      ? Object.getOwnPropertyDescriptor(json, "keys")?.value
      : undefined;
  if (!Array.isArray(keys) || !keys.every(isKey)) {
    throw new Refusal("failed to decode JWKS: keys are no list of keys");
  }
  return keys;
}

function isKey(value: unknown): value is JWK {
  return typeof value === "object" && value !== null && "kty" in value;
}
