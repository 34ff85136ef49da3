import { generateKeyPairSync, type KeyObject, sign } from "node:crypto";

/** A key that a domain publishes, and who signs with it. */
export interface DomainKey {
  /** Proof record, as it stands in DNS or in a file. */
  readonly record: string;
  /** Signature of a text, in hex. */
  sign(text: string): string;
}

const compressedBit = 1;

/** A fresh key of an algorithm that proof records know. */
export function createDomainKey(algorithm: "ed25519" | "ecdsap384" = "ed25519"): DomainKey {
  const { privateKey, publicKey } =
    algorithm === "ed25519"
      ? generateKeyPairSync("ed25519")
      : generateKeyPairSync("ec", { namedCurve: "P-384" });
  const bytes = algorithm === "ed25519" ? coordinate(publicKey, "x") : compress(publicKey);
  return {
    record: `v=MCPv1; k=${algorithm}; p=${bytes.toString("base64")}`,
    sign: (text) =>
      (algorithm === "ed25519"
        ? sign(null, Buffer.from(text), privateKey)
        : sign("sha384", Buffer.from(text), { key: privateKey, dsaEncoding: "ieee-p1363" })
      ).toString("hex"),
  };
}

function compress(key: KeyObject): Buffer {
  const isOdd = ((coordinate(key, "y").at(-1) ?? 0) & compressedBit) === 1;
  return Buffer.concat([Buffer.of(isOdd ? 3 : 2), coordinate(key, "x")]);
}

function coordinate(key: KeyObject, name: "x" | "y"): Buffer {
  return Buffer.from(key.export({ format: "jwk" })[name] ?? "", "base64url");
}
