import { createECDH, ECDH } from "node:crypto";
import fc from "fast-check";
import { expect, test } from "vitest";
import { decompressP384 } from "../../src/auth/decompress-p384.js";

const bytes = (length: number) => fc.uint8Array({ minLength: length, maxLength: length });

/** What OpenSSL makes of a compressed point; undefined where it is none. */
function decompressed(point: Uint8Array): string | undefined {
  try {
    return String(ECDH.convertKey(point, "secp384r1", undefined, "hex", "uncompressed"));
  } catch {
    return undefined;
  }
}

function ours(point: Uint8Array): string | undefined {
  const read = decompressP384(point);
  return read === undefined ? undefined : Buffer.of(4, ...read.x, ...read.y).toString("hex");
}

test("a public key is the same point as before it was compressed", () => {
  fc.assert(
    fc.property(bytes(48), (secret) => {
      fc.pre(secret.some((byte) => byte !== 0) && (secret[0] ?? 0) < 255);
      const pair = createECDH("secp384r1");
      pair.setPrivateKey(secret);

      const compressed = pair.getPublicKey(undefined, "compressed");

      expect(ours(compressed)).toBe(pair.getPublicKey("hex", "uncompressed"));
    }),
    { numRuns: 50 },
  );
});

test("any bytes are a point where OpenSSL says so, and only there", () => {
  fc.assert(
    fc.property(bytes(48), fc.constantFrom(2, 3), (coordinate, sign) => {
      const point = Buffer.of(sign, ...coordinate);

      expect(ours(point)).toBe(decompressed(point));
    }),
    { numRuns: 50 },
  );
});

test("a coordinate beyond the field is no point, even where the rest of its division is one", () => {
  const modulus = 2n ** 384n - 2n ** 128n - 2n ** 96n + 2n ** 32n - 1n;
  const pointOf = (x: bigint) => Buffer.from(`02${x.toString(16).padStart(96, "0")}`, "hex");
  const points = Array.from({ length: 20 }, (_, index) => BigInt(index)).filter(
    (x) => decompressed(pointOf(x)) !== undefined,
  );

  expect(points.length).toBeGreaterThan(0);
  for (const x of points) {
    expect(ours(pointOf(x))).toBe(decompressed(pointOf(x)));
    expect(ours(pointOf(x + modulus))).toBeUndefined();
  }
});
