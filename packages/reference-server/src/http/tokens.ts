import { type CryptoKey, errors, exportJWK, importJWK, jwtVerify, SignJWT } from "jose";
import type { Permission } from "../domain/permission.js";
import { readPermissions } from "./permissions.js";
import { invalidToken } from "./problems.js";

const lifetime = 300;
const algorithm = "EdDSA";
// RFC 8410: what stands before the 32 bytes of an Ed25519 seed in PKCS #8.
const pkcs8Prefix = "302e020100300506032b657004220420";
const seedPattern = /^[0-9a-f]{64}$/i;
// RFC 7515 §3.1: `jose` reads over blanks and padding within the parts, the official registry does not.
const compactForm = /^[\w-]*\.[\w-]*\.[\w-]*$/;

/** Whom a token was issued to, and what it allows. */
interface Grant {
  /** Such as `none`, `dns` or `github-at`. */
  readonly method: string;
  readonly subject: string;
  readonly permissions: readonly Permission[];
}

/** A token as clients get it. */
interface IssuedToken {
  readonly registry_token: string;
  /** Unix seconds. */
  readonly expires_at: number;
}

/** Issues and verifies the tokens of one registry. */
export interface Tokens {
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
 * `now` gives nanoseconds since 1970.
 *
 * @throws {TypeError} when the seed is not 64 hex digits.
 */
export function createTokens(seed: string, now: () => bigint): Tokens {
  if (!seedPattern.test(seed)) {
    throw new TypeError("the JWT seed must be 32 bytes, written as 64 hex digits");
  }
  const seconds = (): number => Number(now() / 1_000_000_000n);
  let keys: ReturnType<typeof importKeys> | undefined;
  const keyPair = (): ReturnType<typeof importKeys> => {
    keys ??= importKeys(seed);
    return keys;
  };
  return {
    async issue({ method, subject, permissions }) {
      const issuedAt = seconds();
      const expiresAt = issuedAt + lifetime;
      const { privateKey } = await keyPair();
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
      if (!compactForm.test(token)) {
        throw invalidToken("token is malformed: it is not three parts in base64url", undefined);
      }
      const { publicKey } = await keyPair();
      const currentDate = new Date(seconds() * 1000);
      try {
        const { payload } = await jwtVerify(token, publicKey, {
          algorithms: [algorithm],
          requiredClaims: ["exp"],
          currentDate,
        });
        return readPermissions(payload["permissions"]);
      } catch (error) {
        throw invalidToken(reasonOf(error), error);
      }
    },
  };
}

async function importKeys(
  seed: string,
): Promise<{ readonly privateKey: CryptoKey; readonly publicKey: CryptoKey }> {
  const pkcs8 = fromHex(pkcs8Prefix + seed);
  const privateKey = await crypto.subtle.importKey("pkcs8", pkcs8, "Ed25519", true, ["sign"]);
  const { kty, crv, x } = await exportJWK(privateKey);
  const publicKey = await importJWK({ kty: kty ?? "", crv: crv ?? "", x: x ?? "" }, algorithm);
  if (publicKey instanceof Uint8Array) {
    throw new TypeError("an Ed25519 key was read as a symmetric one");
  }
  return { privateKey, publicKey };
}

function reasonOf(error: unknown): string {
  if (error instanceof errors.JWTExpired) {
    return "token has invalid claims: token is expired";
  }
  if (error instanceof errors.JWTClaimValidationFailed) {
    return error.claim === "nbf" && error.reason === "check_failed"
      ? "token has invalid claims: token is not valid yet"
      : `token has invalid claims: ${error.message}`;
  }
  if (error instanceof errors.JWSSignatureVerificationFailed) {
    return "token signature is invalid: ed25519: verification error";
  }
  if (error instanceof errors.JOSEAlgNotAllowed) {
    return "token signature is invalid: signing method is invalid";
  }
  return `token is malformed: ${error instanceof Error ? error.message : String(error)}`;
}

function fromHex(hex: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(hex.length / 2);
  for (let index = 0; index < bytes.length; index += 1) {
    bytes[index] = Number.parseInt(hex.slice(index * 2, index * 2 + 2), 16);
  }
  return bytes;
}

function toHex(bytes: Uint8Array): string {
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
}
