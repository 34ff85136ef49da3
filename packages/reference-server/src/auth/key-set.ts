import type { JSONWebKeySet, JWTVerifyGetKey } from "jose";
import { JOSEError, JWKSMultipleMatchingKeys, JWKSNoMatchingKey } from "jose/errors";
import { readBounded } from "./bounded-body.js";
import type { Fetch } from "./outgoing.js";

/** Gives the key that signs a token. */
export type KeySet = JWTVerifyGetKey;

/** Every algorithm that signs with a private key; a shared secret signs nothing here. */
export const asymmetricAlgorithms: readonly string[] = [
  ...["RS", "PS", "ES"].flatMap((family) => ["256", "384", "512"].map((size) => family + size)),
  "EdDSA",
];

const mostBytes = 1_048_576;

/** Keys that could not be fetched, which is no fault of the token. */
export class KeysUnavailableError extends Error {
  constructor(options: ErrorOptions) {
    super("the keys that sign tokens could not be fetched", options);
    this.name = "KeysUnavailableError";
  }
}

/** Keys that are known. */
export function localKeySet(keys: JSONWebKeySet): KeySet {
  return onceNeeded(async () => (await import("jose")).createLocalJWKSet(keys));
}

/** The keys at a URL, of at most a mebibyte; they are kept, and fetched again for an id that is not among them. */
export function remoteKeySet(fetch: Fetch, url: string, milliseconds: number): KeySet {
  const address = new URL(url);
  return onceNeeded(async () => {
    const jose = await import("jose");
    return jose.createRemoteJWKSet(address, {
      timeoutDuration: milliseconds,
      async [jose.customFetch](href, init) {
        const response = await fetch(href, init);
        const bytes = await readBounded(response, mostBytes);
        return new Response(response.status === 200 ? bytes : null, { status: response.status });
      },
    });
  });
}

/** A key set that is made for the first token, and is the same one for all that follow. */
function onceNeeded(make: () => Promise<KeySet>): KeySet {
  let made: Promise<KeySet> | undefined;
  return async (header, token) => {
    made ??= make();
    const keys = await made;
    return keys(header, token);
  };
}

/** Whether one of the keys signed a token. @throws {KeysUnavailableError} */
export async function isSignedBy(
  keys: KeySet,
  token: string,
  algorithms: readonly string[],
): Promise<boolean> {
  const { compactVerify } = await import("jose");
  try {
    await compactVerify(token, orUnavailable(keys), { algorithms: [...algorithms] });
    return true;
  } catch (error) {
    if (error instanceof JWKSMultipleMatchingKeys) {
      for await (const key of error) {
        if (await isSignedBy(async () => key, token, algorithms)) {
          return true;
        }
      }
      return false;
    }
    // What is left is about the token, or about a key that is not fit for its algorithm.
    if (error instanceof JOSEError || error instanceof TypeError) {
      return false;
    }
    throw error;
  }
}

function orUnavailable(keys: KeySet): KeySet {
  return async (header, token) => {
    try {
      return await keys(header, token);
    } catch (error) {
      const isAboutToken =
        error instanceof JWKSNoMatchingKey || error instanceof JWKSMultipleMatchingKeys;
      throw isAboutToken ? error : new KeysUnavailableError({ cause: error });
    }
  };
}
