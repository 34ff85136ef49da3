import { decodeProtectedHeader } from "jose/decode/protected_header";
import { decodeJwt } from "jose/jwt/decode";
import { printInstant } from "../domain/instant.js";
import { audiencesOf } from "./audience.js";
import type { OidcSettings } from "./auth-settings.js";
import { type DiscoveredIssuer, discoverIssuer } from "./discover-issuer.js";
import { checkExtraClaims } from "./extra-claims.js";
import type { Grant } from "./grant.js";
import type { Members } from "./jwt.js";
import { secondsOf } from "./jwt-times.js";
import { isSignedBy, type KeySet, KeysUnavailableError, remoteKeySet } from "./key-set.js";
import type { Fetch } from "./outgoing.js";
import { Refusal, refuseWith } from "./refusal.js";

const nanosecondsPerSecond = 1_000_000_000n;
/** Seconds by which other issuers' clocks may run ahead. */
const leeway = 300;
/** What Go prints of a token that never expires: its zero time. */
const never = "0001-01-01 00:00:00 +0000 UTC";

interface Provider extends DiscoveredIssuer {
  readonly keys: KeySet;
}

/**
 * Exchanges identity tokens of one issuer for what the settings grant. The issuer is asked for its
 * discovery document at the first exchange, and again until it has answered. `now` is in nanoseconds
 * since 1970.
 */
export function createOidcExchange(
  settings: OidcSettings,
  fetch: Fetch,
  milliseconds: number,
): (token: string, now: bigint) => Promise<Grant> {
  let discovery: Promise<Provider> | undefined;
  const discover = (): Promise<Provider> => {
    discovery ??= discoverIssuer(fetch, settings.issuer, milliseconds)
      .then((issuer) => ({ ...issuer, keys: remoteKeySet(fetch, issuer.jwksUrl, milliseconds) }))
      .catch((error: unknown) => {
        discovery = undefined;
        throw new Refusal("oidc: the issuer cannot be asked", { cause: error });
      });
    return discovery;
  };
  return async (token, now) => {
    const claims = await refuseWith(
      "failed to validate OIDC token: failed to verify ID token: ",
      async () => verify(settings, await discover(), token, now),
    );
    await refuseWith("extra claims validation failed: ", () =>
      checkExtraClaims(claims, settings.extraClaims ?? []),
    );
    const { publishPermissions = [], editPermissions = [] } = settings;
    const permissions = [
      ...publishPermissions.map((resource) => ({ action: "publish", resource })),
      ...editPermissions.map((resource) => ({ action: "edit", resource })),
    ];
    return {
      method: "oidc",
      subject: typeof claims["sub"] === "string" ? claims["sub"] : "",
      permissions: permissions.length === 0 ? null : permissions,
    };
  };
}

async function verify(
  settings: OidcSettings,
  { keys, algorithms }: Provider,
  token: string,
  now: bigint,
): Promise<Members> {
  const claims = readClaims(token, algorithms);
  const { iss } = claims;
  if (iss !== settings.issuer) {
    throw new Refusal(
      `oidc: id token issued by a different provider, expected ${JSON.stringify(settings.issuer)} got ${JSON.stringify(iss ?? "")}`,
    );
  }
  const audiences = audiencesOf(claims);
  if (!audiences.includes(settings.clientId)) {
    throw new Refusal(
      `oidc: expected audience ${JSON.stringify(settings.clientId)} got ${quoteAll(audiences)}`,
    );
  }
  checkTimes(claims, now);
  const isSigned = await isSignedBy(keys, token, algorithms).catch((error: unknown) => {
    throw error instanceof KeysUnavailableError
      ? new Refusal("failed to verify signature: fetching keys failed", { cause: error })
      : error;
  });
  if (!isSigned) {
    throw new Refusal("failed to verify signature: failed to verify id token signature");
  }
  return claims;
}

function readClaims(token: string, algorithms: readonly string[]): Members {
  if (token.split(".").length !== 3) {
    throw new Refusal(
      "oidc: malformed jwt: go-jose/go-jose: compact JWS format must have three parts",
    );
  }
  try {
    const { alg } = decodeProtectedHeader(token);
    if (!algorithms.includes(alg ?? "")) {
      throw new Error(
        `unexpected signature algorithm ${JSON.stringify(alg ?? "")}; expected ${quoteAll(algorithms)}`,
      );
    }
    return decodeJwt(token);
  } catch (error) {
    const reason = error instanceof Error ? error.message : "it cannot be read";
    throw new Refusal(`oidc: malformed jwt: ${reason}`, { cause: error });
  }
}

function checkTimes(claims: Members, now: bigint): void {
  const expiry = secondsOf(claims, "exp");
  if (expiry === undefined || BigInt(expiry) * nanosecondsPerSecond < now) {
    throw new Refusal(`oidc: token is expired (Token Expiry: ${printSeconds(expiry)})`);
  }
  const beginning = secondsOf(claims, "nbf") ?? Number.NEGATIVE_INFINITY;
  if (Number(now / nanosecondsPerSecond) + leeway < beginning) {
    const present = printSeconds(Number(now / nanosecondsPerSecond));
    throw new Refusal(
      `oidc: current time ${present} before the nbf (not before) time: ${printSeconds(beginning)}`,
    );
  }
}

function printSeconds(seconds: number | undefined): string {
  return seconds === undefined
    ? never
    : printInstant(BigInt(seconds) * nanosecondsPerSecond)
        .replace("T", " ")
        .replace("Z", " +0000 UTC");
}

function quoteAll(texts: readonly string[]): string {
  return `[${texts.map((text) => JSON.stringify(text)).join(" ")}]`;
}
