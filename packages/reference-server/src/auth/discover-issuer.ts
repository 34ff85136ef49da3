import { fetchJson } from "./fetch-json.js";
import { asymmetricAlgorithms } from "./key-set.js";
import type { Fetch } from "./outgoing.js";

/** An issuer that does not say what it has to say of itself; the message is one line: where, what, what to do. */
export class IssuerError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "IssuerError";
  }
}

/** What an OpenID Connect issuer says of itself, as far as its tokens are verified with it. */
export interface DiscoveredIssuer {
  readonly jwksUrl: string;
  /** Algorithms that sign its identity tokens. */
  readonly algorithms: readonly string[];
}

/**
 * Reads the discovery document of an issuer.
 *
 * @throws {IssuerError} when there is none, or it is that of another issuer.
 */
export async function discoverIssuer(
  fetch: Fetch,
  issuer: string,
  milliseconds: number,
): Promise<DiscoveredIssuer> {
  const url = `${issuer.replace(/\/$/, "")}/.well-known/openid-configuration`;
  const refuse = (what: string, cause?: unknown): IssuerError =>
    new IssuerError(`${url}: ${what}; check the issuer in the configuration`, { cause });
  const response = await fetchJson(fetch, url, milliseconds).catch((error: unknown) => {
    throw refuse(
      error instanceof SyntaxError ? "answers no JSON" : `cannot be read (${messageOf(error)})`,
      error,
    );
  });
  if (response.status !== 200) {
    throw refuse(`answers ${response.status}`);
  }
  const document = { ...(Object(response.json) as Readonly<Record<string, unknown>>) };
  if (document["issuer"] !== issuer) {
    throw refuse(`names the issuer ${JSON.stringify(document["issuer"])}, not "${issuer}"`);
  }
  const jwksUrl = document["jwks_uri"];
  if (typeof jwksUrl !== "string" || !URL.canParse(jwksUrl)) {
    throw refuse("names no jwks_uri");
  }
  return { jwksUrl, algorithms: readAlgorithms(document["id_token_signing_alg_values_supported"]) };
}

function readAlgorithms(value: unknown): readonly string[] {
  const named = [value]
    .flat()
    .filter((algorithm) => typeof algorithm === "string")
    .filter((algorithm) => asymmetricAlgorithms.includes(algorithm));
  return named.length === 0 ? ["RS256"] : named;
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) {
    return String(error);
  }
  // `fetch` tells why in the cause alone.
  return error.cause instanceof Error ? messageOf(error.cause) : error.message;
}
