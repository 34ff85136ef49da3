import { decodeBase64, encodeBase64 } from "./base64.js";
import { decompressP384 } from "./decompress-p384.js";
import type { ProofRecord } from "./proof-record.js";
import { Refusal, refuseWith } from "./refusal.js";

const ecdsa = { name: "ECDSA", namedCurve: "P-384", hash: "SHA-384" };
const ed25519 = { name: "Ed25519" };

/** A public key that a domain has published. */
export interface PublicKey {
  /** Algorithm and the first characters of the key, such as `ed25519:ebVWLo/m`. */
  readonly label: string;
  /** Name of the algorithm as texts for people have it. */
  readonly algorithm: "Ed25519" | "ECDSA P-384";
  /** Bytes of a signature. */
  readonly signatureSize: number;
  /** Whether a signature of that size is one of this key over `content`. */
  isSignature(
    signature: Uint8Array<ArrayBuffer>,
    content: Uint8Array<ArrayBuffer>,
  ): Promise<boolean>;
}

/**
 * The key of a proof record.
 *
 * @throws {Refusal} when it is not one of an algorithm that registries know.
 */
export async function readPublicKey({ algorithm, key }: ProofRecord): Promise<PublicKey> {
  const bytes = await refuseWith("failed to decode public key: ", () => decodeBase64(key));
  const label = `${algorithm}:${encodeBase64(bytes).slice(0, 8)}`;
  switch (algorithm) {
    case "ed25519":
      return ed25519Key(label, bytes);
    case "ecdsap384":
      return ecdsaKey(label, bytes);
    default:
      throw new Refusal(`unsupported public key algorithm: ${algorithm}`);
  }
}

function ed25519Key(label: string, bytes: Uint8Array<ArrayBuffer>): PublicKey {
  if (bytes.length !== 32) {
    throw new Refusal("invalid Ed25519 public key size");
  }
  return {
    label,
    algorithm: "Ed25519",
    signatureSize: 64,
    async isSignature(signature, content) {
      const key = await crypto.subtle.importKey("raw", bytes, ed25519, false, ["verify"]);
      return crypto.subtle.verify(ed25519, key, signature, content);
    },
  };
}

function ecdsaKey(label: string, bytes: Uint8Array<ArrayBuffer>): PublicKey {
  if (bytes.length !== 49) {
    throw new Refusal("invalid ECDSA P-384 public key size");
  }
  if (bytes[0] !== 2 && bytes[0] !== 3) {
    throw new Refusal(
      "invalid ECDSA P-384 public key format (must be compressed, with a leading 0x02 or 0x03 byte)",
    );
  }
  const point = decompressP384(bytes);
  if (point === undefined) {
    throw new Refusal("failed to decompress ECDSA P-384 public key");
  }
  // Runtimes need not take compressed points, so the whole one is imported.
  const whole = Uint8Array.of(4, ...point.x, ...point.y);
  return {
    label,
    algorithm: "ECDSA P-384",
    signatureSize: 96,
    async isSignature(signature, content) {
      const key = await crypto.subtle.importKey("raw", whole, ecdsa, false, ["verify"]);
      return crypto.subtle.verify(ecdsa, key, signature, content);
    },
  };
}
