import type { OperationDescription } from "@mcp-registry-kit/types/openapi";
import { type AccessTokens, createAccessTokens, scopesOf } from "../auth/access-tokens.js";
import type { ReadProtectionSettings } from "../auth/auth-settings.js";
import type { Members } from "../auth/jwt.js";
import { type Fetch, officialTimeLimits } from "../auth/outgoing.js";
import { Refusal } from "../auth/refusal.js";
import type { Answer, Call } from "../call.js";
import { jsonAnswer } from "./answers.js";
import { readPermissions } from "./permissions.js";
import { Problem } from "./problems.js";
import type { Tokens } from "./tokens.js";

/** Operations that show the catalogue. */
const reads = new Set(["listServers", "listServerVersions", "getServerVersion"]);
const defaultScopes = { read: "mcp-registry:read", write: "mcp-registry:write" };
const bearer = /^bearer +(\S+)$/i;

/** The header that asks for a token, with what else it says. */
type Challenge = (...more: readonly string[]) => Readonly<Record<string, string>>;

/** What keeps a registry from answering everyone, as an OAuth 2.1 resource server. */
export interface ReadProtection {
  /** Protected-resource metadata (RFC 9728) where the path is its own; undefined elsewhere. */
  metadata(method: string, path: string): Answer | undefined;
  /**
   * Runs an operation if the caller may read, or if it is none that reads.
   *
   * @throws {Problem} 401 or 403 with a challenge.
   */
  guard(description: OperationDescription, call: Call, run: () => Promise<Answer>): Promise<Answer>;
  /** The registry's tokens, and access tokens with the scope for writing beside them. */
  withAccessTokens(tokens: Tokens): Tokens;
}

/**
 * The protection that the settings describe. `now` gives nanoseconds since 1970.
 *
 * @throws {TypeError} when the settings lack an authorization server or its keys, or name no URL.
 */
export function createReadProtection(
  settings: ReadProtectionSettings,
  fetch: Fetch | undefined,
  now: () => bigint,
): ReadProtection {
  const { resource, authorizationServers, scopes = defaultScopes } = settings;
  if (authorizationServers.length === 0) {
    throw new TypeError("protectReads needs at least one authorization server");
  }
  const metadataUrl = metadataUrlOf(resource);
  const accessTokens = createAccessTokens(settings, fetch, officialTimeLimits.call);
  const challenge: Challenge = (...more) => ({
    "www-authenticate": `Bearer ${[`resource_metadata="${metadataUrl.href}"`, ...more].join(", ")}`,
  });
  const verify = async (token: string, scope: string): Promise<Members> => {
    const claims = await verifyToken(accessTokens, token, now(), challenge);
    if (!scopesOf(claims).includes(scope)) {
      const headers = challenge('error="insufficient_scope"', `scope="${scope}"`);
      throw new Problem(403, `The token lacks the scope ${scope}`, [], { headers });
    }
    return claims;
  };
  return {
    metadata(method, path) {
      return method === "GET" && path === metadataUrl.pathname
        ? jsonAnswer({
            resource,
            authorization_servers: authorizationServers,
            scopes_supported: [scopes.read, scopes.write],
            bearer_methods_supported: ["header"],
          })
        : undefined;
    },
    async guard({ operationId, secured }, call, run) {
      if (reads.has(operationId)) {
        const token = bearer.exec(call.header("authorization")?.trim() ?? "")?.[1];
        if (token === undefined) {
          const headers = challenge(`scope="${scopes.read}"`);
          throw new Problem(401, "Sign in to read this registry", [], { headers });
        }
        await verify(token, scopes.read);
      }
      try {
        return await run();
      } catch (error) {
        throw secured && error instanceof Problem && error.status === 401
          ? withHeaders(error, challenge(`scope="${scopes.write}"`))
          : error;
      }
    },
    withAccessTokens: (tokens) => ({
      issue: tokens.issue,
      async verify(token) {
        return accessTokens.areOf(token)
          ? readPermissionsClaim(await verify(token, scopes.write))
          : tokens.verify(token);
      },
    }),
  };
}

async function verifyToken(
  accessTokens: AccessTokens,
  token: string,
  now: bigint,
  challenge: Challenge,
): Promise<Members> {
  try {
    return await accessTokens.verify(token, Number(now / 1_000_000_000n));
  } catch (error) {
    throw error instanceof Refusal ? notGood(error, challenge) : error;
  }
}

function notGood(refusal: Refusal, challenge: Challenge): Problem {
  const { message } = refusal;
  const headers = challenge('error="invalid_token"', `error_description="${message}"`);
  const options = { cause: refusal, headers };
  return new Problem(401, "Invalid or expired access token", [{ message }], options);
}

/** What an access token allows under which names: a claim of the form that registry tokens have, or nothing. */
function readPermissionsClaim(claims: Members): ReturnType<typeof readPermissions> {
  try {
    return readPermissions(claims["permissions"]);
  } catch (error) {
    if (error instanceof Refusal) {
      return []; // Other servers use the name for something else, which allows nothing here.
    }
    throw error;
  }
}

function withHeaders(problem: Problem, headers: Readonly<Record<string, string>>): Problem {
  const { status, message, reasons, cause } = problem;
  return new Problem(status, message, reasons, {
    cause,
    headers: { ...headers, ...problem.headers },
  });
}

/** RFC 9728 §3.1: the well-known segment stands before the path of the resource. */
function metadataUrlOf(resource: string): URL {
  const url = new URL(resource);
  if (url.hash !== "") {
    throw new TypeError(`protectReads: the resource ${resource} has a fragment`);
  }
  const path = url.pathname === "/" ? "" : url.pathname;
  return new URL(`/.well-known/oauth-protected-resource${path}${url.search}`, url);
}
