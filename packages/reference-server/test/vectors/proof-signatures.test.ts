import {
  createECDH,
  createPrivateKey,
  createPublicKey,
  ECDH,
  type KeyObject,
  verify,
} from "node:crypto";
import { expect, test } from "vitest";
import { readVectors } from "../../../../test/helpers/read-vectors.js";

interface ProofVector {
  readonly description: string;
  readonly domain: string;
  readonly proof: {
    readonly txt?: readonly { readonly name: string; readonly records: readonly string[] }[];
    readonly file?: string;
  };
  readonly timestamp: string;
  readonly signature: string;
  readonly signedBy?: {
    readonly algorithm: "ed25519" | "ecdsap384";
    readonly privateKey: string;
    readonly text: string;
  };
  readonly accepted: boolean;
  readonly reason?: string;
}
const vectors = readVectors<ProofVector>("auth/proofs");
/** How reasons begin for which a registry refuses before it has looked at a key. */
const earlierFaults = [
  "invalid domain format",
  "invalid timestamp format",
  "timestamp outside valid window",
  "invalid signature format",
  "failed to fetch keys",
];
const spkiOfEd25519 = "302a300506032b6570032100";
const pkcs8OfEd25519 = "302e020100300506032b657004220420";

function ed25519Key(bytes: Buffer): KeyObject {
  const der = Buffer.concat([Buffer.from(spkiOfEd25519, "hex"), bytes]);
  return createPublicKey({ key: der, format: "der", type: "spki" });
}

function publicKeyOf({ algorithm, privateKey }: NonNullable<ProofVector["signedBy"]>): KeyObject {
  const secret = Buffer.from(privateKey, "hex");
  if (algorithm === "ed25519") {
    const der = Buffer.concat([Buffer.from(pkcs8OfEd25519, "hex"), secret]);
    return createPublicKey(createPrivateKey({ key: der, format: "der", type: "pkcs8" }));
  }
  const pair = createECDH("secp384r1");
  pair.setPrivateKey(secret);
  return pointKey(pair.getPublicKey());
}

function pointKey(point: Buffer): KeyObject {
  const [x, y] = [point.subarray(1, 49), point.subarray(49)].map((coordinate) =>
    coordinate.toString("base64url"),
  );
  return createPublicKey({
    key: { kty: "EC", crv: "P-384", x: x ?? "", y: y ?? "" },
    format: "jwk",
  });
}

/** The keys that a proof publishes where a registry looks for them. */
function publishedKeys({ domain, proof }: ProofVector): readonly KeyObject[] {
  const atDomain = proof.txt?.find(({ name }) => name === domain)?.records;
  return (atDomain ?? [proof.file ?? ""]).flatMap((record) => {
    const [, algorithm, key = ""] =
      /v=MCPv1;\s*k=([^;]+);\s*p=([A-Za-z0-9+/=]+)/.exec(record) ?? [];
    const bytes = Buffer.from(key, "base64");
    if (bytes.toString("base64") !== key) {
      return [];
    }
    if (algorithm === "ed25519" && bytes.length === 32) {
      return [ed25519Key(bytes)];
    }
    const isPoint = algorithm === "ecdsap384" && bytes.length === 49 && (bytes[0] ?? 0) <= 3;
    return isPoint ? decompressed(bytes) : [];
  });
}

function decompressed(point: Buffer): readonly KeyObject[] {
  try {
    const whole = ECDH.convertKey(point, "secp384r1", undefined, undefined, "uncompressed");
    return typeof whole === "string" ? [] : [pointKey(whole)];
  } catch {
    return []; // no point of the curve
  }
}

function isSignature(key: KeyObject, text: string, signature: string): boolean {
  const bytes = Buffer.from(signature, "hex");
  return key.asymmetricKeyType === "ed25519"
    ? bytes.length === 64 && verify(null, Buffer.from(text), key, bytes)
    : bytes.length === 96 &&
        verify("sha384", Buffer.from(text), { key, dsaEncoding: "ieee-p1363" }, bytes);
}

test.each(
  vectors.flatMap(({ signedBy, ...vector }) => (signedBy ? [{ ...vector, signedBy }] : [])),
)("the signature is that of its key where $description", ({ signature, signedBy }) => {
  expect(isSignature(publicKeyOf(signedBy), signedBy.text, signature)).toBe(true);
});

test.each(
  vectors.filter(({ reason = "" }) => !earlierFaults.some((fault) => reason.startsWith(fault))),
)("the published keys bear out the verdict where $description", (vector) => {
  const isSigned = publishedKeys(vector).some((key) =>
    isSignature(key, vector.timestamp, vector.signature),
  );

  expect(isSigned).toBe(vector.accepted);
});

test("a stale timestamp is the only fault of a proof that is refused for it", () => {
  const stale = vectors.filter(
    ({ reason, signedBy }) => signedBy && reason?.startsWith("timestamp outside"),
  );

  for (const vector of stale) {
    const [key] = publishedKeys(vector);
    expect(key && isSignature(key, vector.timestamp, vector.signature)).toBe(true);
  }
  expect(stale.length).toBeGreaterThan(0);
});
