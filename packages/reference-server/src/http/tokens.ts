import type { CryptoKey } from "jose";
import { JOSEError, JWSSignatureVerificationFailed } from "jose/errors";
import { isBlocked } from "../auth/blocked-namespaces.js";
import type { Grant } from "../auth/grant.js";
import { decodeHex } from "../auth/hex.js";
import { parseJwt } from "../auth/jwt.js";
import { checkTimes } from "../auth/jwt-times.js";
import { Refusal } from "../auth/refusal.js";
import type { Permission } from "../domain/permission.js";
import { readPermissions } from "./permissions.js";
import { invalidToken } from "./problems.js";
import { SignedTokens, type TokenContent } from "./signed-tokens.js";

const lifetime = 300;
const algorithm = "EdDSA";
// RFC 8410: what stands before the 32 bytes of an Ed25519 seed in PKCS #8.
const pkcs8Prefix = "302e020100300506032b657004220420";
const blockedText =
  "your namespace is blocked. raise an issue at https://github.com/modelcontextprotocol/registry/ if you think this is a mistake";
const seedPattern = /^[0-9a-f]{64}$/i;
const textClaims = ["auth_method", "auth_method_sub"];

/** A token as clients get it. */
interface IssuedToken {
  readonly registry_token: string;
  /** Unix seconds. */
  readonly expires_at: number;
}

/** Issues and verifies the tokens of one registry. */
export interface Tokens {
  /** A token for a grant. @throws {Refusal} when a blocked namespace keeps it back. */
  issue(grant: Grant): Promise<IssuedToken>;
  /** What a token allows. @throws {Problem} 401 when it is not valid. */
  verify(token: string): Promise<readonly Permission[]>;
}

/** A seed that nobody can guess, in hex. */
export function randomSeed(): string {
  return toHex(crypto.getRandomValues(new Uint8Array(32)));
}

/**
 * Tokens signed with the Ed25519 key of a 32-byte seed in hex; they are good for 300 seconds.
 * `now` gives nanoseconds since 1970; nobody gets one for a namespace that is `blocked`.
 *
 * @throws {TypeError} when the seed is not 64 hex digits.
 */
export function createTokens(
  seed: string,
  now: () => bigint,
  blocked: readonly string[] = [],
): Tokens {
  if (!seedPattern.test(seed)) {
    throw new TypeError("the JWT seed must be 32 bytes, written as 64 hex digits");
  }
  const seconds = (): number => Number(now() / 1_000_000_000n);
  let keys: ReturnType<typeof importKeys> | undefined;
  const keyPair = (): ReturnType<typeof importKeys> => {
    keys ??= importKeys(seed);
    return keys;
  };
  const signed = new SignedTokens();
  async function read(token: string): Promise<TokenContent> {
    const { claims } = await parseJwt(token, algorithm, textClaims);
    const content = { claims, permissions: readPermissions(claims["permissions"]) };
    await requireSignature(token, (await keyPair()).publicKey);
    signed.add(token, content);
    return content;
  }
  return {
    async issue({ method, subject, permissions }) {
      if (isBlocked(blocked, permissions)) {
        throw new Refusal(`failed to generate JWT token: ${blockedText}`);
      }
      const issuedAt = seconds();
      const expiresAt = issuedAt + lifetime;
      const { privateKey } = await keyPair();
      // Loaded when a token is first looked at: a registry that is read alone starts without it.
      const { SignJWT } = await import("jose");
      const token = await new SignJWT({
        iss: "mcp-registry",
        exp: expiresAt,
        nbf: issuedAt,
        iat: issuedAt,
        auth_method: method,
        auth_method_sub: subject,
        permissions,
      })
        .setProtectedHeader({ alg: algorithm, typ: "JWT" })
        .sign(privateKey);
      return { registry_token: token, expires_at: expiresAt };
    },
    async verify(token) {
      try {
        const { claims, permissions } = signed.get(token) ?? (await read(token));
        checkTimes(claims, seconds());
        return permissions;
      } catch (error) {
        throw error instanceof Refusal ? invalidToken(error.message, error) : error;
      }
    },
  };
}

async function importKeys(
  seed: string,
): Promise<{ readonly privateKey: CryptoKey; readonly publicKey: CryptoKey }> {
  const pkcs8 = decodeHex(pkcs8Prefix + seed);
  const privateKey = await crypto.subtle.importKey("pkcs8", pkcs8, "Ed25519", true, ["sign"]);
  const { exportJWK, importJWK } = await import("jose");
  const { kty, crv, x } = await exportJWK(privateKey);
  const publicKey = await importJWK({ kty: kty ?? "", crv: crv ?? "", x: x ?? "" }, algorithm);
  if (publicKey instanceof Uint8Array) {
    throw new TypeError("an Ed25519 key was read as a symmetric one");
  }
  return { privateKey, publicKey };
}

async function requireSignature(token: string, key: CryptoKey): Promise<void> {
  const { compactVerify } = await import("jose");
  try {
    await compactVerify(token, key, { algorithms: [algorithm] });
  } catch (error) {
    if (error instanceof JWSSignatureVerificationFailed) {
      const reason = "token signature is invalid: ed25519: verification error";
      throw new Refusal(reason, { cause: error });
    }
    if (error instanceof JOSEError) {
      throw new Refusal(`token is malformed: ${error.message}`, { cause: error });
    }
    throw error;
  }
}

function toHex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
