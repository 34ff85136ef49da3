import { decodeJwt } from "jose/jwt/decode";
import { audiencesOf } from "./audience.js";
import type { ReadProtectionSettings } from "./auth-settings.js";
import type { Members } from "./jwt.js";
import { checkTimes } from "./jwt-times.js";
import {
  asymmetricAlgorithms,
  isSignedBy,
  type KeySet,
  localKeySet,
  remoteKeySet,
} from "./key-set.js";
import type { Fetch } from "./outgoing.js";
import { Refusal } from "./refusal.js";

/** Access tokens of one authorization server for one registry. */
export interface AccessTokens {
  /** Whether a token names the authorization server as its issuer; it need not be a good one. */
  areOf(token: string): boolean;
  /**
   * The claims of a token that is good at `seconds` since 1970.
   *
   * @throws {Refusal} when it is not one of the authorization server for this registry.
   * @throws {KeysUnavailableError} when its keys cannot be fetched.
   */
  verify(token: string, seconds: number): Promise<Members>;
}

/** Verifies access tokens as the settings say. @throws {TypeError} when the settings name no keys. */
export function createAccessTokens(
  settings: ReadProtectionSettings,
  fetch: Fetch | undefined,
  milliseconds: number,
): AccessTokens {
  const keys = keysOf(settings, fetch, milliseconds);
  const issuer = settings.issuer ?? settings.authorizationServers[0];
  const audiences = spellingsOf(settings.resource);
  return {
    areOf: (token) => peek(token)?.["iss"] === issuer,
    async verify(token, seconds) {
      const claims = peek(token);
      if (claims === undefined) {
        throw new Refusal("the token is no JWT");
      }
      if (claims["iss"] !== issuer) {
        throw new Refusal("the token has another issuer");
      }
      if (!audiencesOf(claims).some((audience) => audiences.includes(audience))) {
        throw new Refusal("the token is for another audience");
      }
      if (!(await isSignedBy(keys, token, asymmetricAlgorithms))) {
        throw new Refusal("the token has no good signature");
      }
      checkTimes(claims, seconds);
      return claims;
    },
  };
}

/** The scopes of an access token: `scope` as RFC 9068 has it, or the list `scp` that some servers write. */
export function scopesOf({ scope, scp }: Members): readonly string[] {
  return [scope, scp]
    .flat()
    .filter((value) => typeof value === "string")
    .flatMap((value) => value.split(" "));
}

function keysOf(
  { jwks, jwksUrl }: ReadProtectionSettings,
  fetch: Fetch | undefined,
  milliseconds: number,
): KeySet {
  if (jwks !== undefined) {
    return localKeySet(jwks);
  }
  if (jwksUrl === undefined || fetch === undefined) {
    throw new TypeError("protectReads needs jwks, or jwksUrl and the option fetch");
  }
  return remoteKeySet(fetch, jwksUrl, milliseconds);
}

/** A resource with and without a slash at its end: clients that parse its URL add one to a bare origin. */
function spellingsOf(resource: string): readonly string[] {
  const bare = resource.replace(/\/$/, "");
  return [bare, `${bare}/`];
}

function peek(token: string): Members | undefined {
  try {
    return decodeJwt(token);
  } catch {
    return undefined; // No JWT, which the caller reports.
  }
}
