import type { PublicKey } from "./public-key.js";
import { Refusal } from "./refusal.js";

/**
 * Passes when a signature over `content` is one of any of the keys.
 *
 * @throws {Refusal} otherwise; where a key wants another size of signature, the reason is that of the
 * last key, whatever it is.
 */
export async function requireSignature(
  keys: readonly PublicKey[],
  signature: Uint8Array<ArrayBuffer>,
  content: Uint8Array<ArrayBuffer>,
): Promise<void> {
  let isWrongSize = false;
  let last = "";
  for (const key of keys) {
    if (signature.length !== key.signatureSize) {
      isWrongSize = true;
      last = `invalid signature size for ${key.algorithm}`;
    } else if (await key.isSignature(signature, content)) {
      return;
    } else {
      last = `${key.algorithm}: signature does not match public key`;
    }
  }
  throw new Refusal(isWrongSize ? last : mismatch(keys));
}

function mismatch(keys: readonly PublicKey[]): string {
  const labels = keys.map(({ label }) => label).join(", ");
  return keys.length === 1
    ? `signature verification failed (tried published key ${labels}); if this is not the key you are signing with, the published record may be stale`
    : `signature verification failed against all ${keys.length} published keys (tried: ${labels}); if you recently rotated keys, remove any stale records from the apex domain`;
}
