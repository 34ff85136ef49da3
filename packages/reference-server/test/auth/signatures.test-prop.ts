import fc from "fast-check";
import { expect, test } from "vitest";
import { findProofRecord } from "../../src/auth/proof-record.js";
import { type PublicKey, readPublicKey } from "../../src/auth/public-key.js";
import { requireSignature } from "../../src/auth/require-signature.js";
import { createDomainKey } from "../helpers/domain-key.js";

const encoder = new TextEncoder();

function publicKeyOf(record: string): Promise<PublicKey> {
  return readPublicKey(findProofRecord(record) ?? { algorithm: "", key: "" });
}

function isAccepted(key: PublicKey, signature: Uint8Array, text: string): Promise<boolean> {
  return requireSignature([key], Uint8Array.from(signature), encoder.encode(text)).then(
    () => true,
    () => false,
  );
}

test.each(["ed25519", "ecdsap384"] as const)(
  "a signature of %s is accepted as it is, and with no single bit changed",
  async (algorithm) => {
    const own = createDomainKey(algorithm);
    const key = await publicKeyOf(own.record);

    await fc.assert(
      fc.asyncProperty(fc.string(), fc.nat(), async (text, number) => {
        const signature = Buffer.from(own.sign(text), "hex");
        const bit = number % (signature.length * 8);
        const changed = Buffer.from(signature);
        changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));

        expect(await isAccepted(key, signature, text)).toBe(true);
        expect(await isAccepted(key, changed, text)).toBe(false);
      }),
    );
  },
);

test("no bit of a signature can be changed", async () => {
  const own = createDomainKey();
  const key = await publicKeyOf(own.record);
  const signature = Buffer.from(own.sign("2026-01-01T00:00:00Z"), "hex");

  const accepted: number[] = [];
  for (let bit = 0; bit < signature.length * 8; bit += 1) {
    const changed = Buffer.from(signature);
    changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    if (await isAccepted(key, changed, "2026-01-01T00:00:00Z")) {
      accepted.push(bit);
    }
  }

  expect(accepted).toEqual([]);
});

test("a signature is good for its text alone", async () => {
  const own = createDomainKey();
  const key = await publicKeyOf(own.record);

  await fc.assert(
    fc.asyncProperty(fc.string(), fc.string(), async (text, other) => {
      fc.pre(text !== other);
      expect(await isAccepted(key, Buffer.from(own.sign(text), "hex"), other)).toBe(false);
    }),
  );
});
