// FIPS 186-5 (SP 800-186 §3.2.1.4): y² = x³ - 3x + b modulo p, where p leaves 3 when divided by 4.
const modulus = 2n ** 384n - 2n ** 128n - 2n ** 96n + 2n ** 32n - 1n;
const constant =
  0xb3312fa7e23ee7e4988e056be3f82d19181d9c6efe8141120314088f5013875ac656398d8a2ed19d2a85c8edd3ec2aefn;

/** Both coordinates of a compressed point (49 bytes) on P-384, 48 bytes each; undefined where no point has it. */
export function decompressP384(
  compressed: Uint8Array,
): { readonly x: Uint8Array<ArrayBuffer>; readonly y: Uint8Array<ArrayBuffer> } | undefined {
  const x = toNumber(compressed.subarray(1));
  const square = (x ** 3n - 3n * x + constant) % modulus;
  const root = power(square, (modulus + 1n) / 4n);
  if (x >= modulus || (root * root - square) % modulus !== 0n) {
    return undefined;
  }
  const isOdd = compressed[0] === 3;
  const y = (root % 2n === 1n) === isOdd ? root : modulus - root;
  return { x: toBytes(x), y: toBytes(y) };
}

function power(base: bigint, exponent: bigint): bigint {
  let result = 1n;
  let factor = ((base % modulus) + modulus) % modulus;
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if (rest % 2n === 1n) {
      result = (result * factor) % modulus;
    }
    factor = (factor * factor) % modulus;
  }
  return result;
}

function toNumber(bytes: Uint8Array): bigint {
  return bytes.reduce((number, byte) => number * 256n + BigInt(byte), 0n);
}

function toBytes(number: bigint): Uint8Array<ArrayBuffer> {
  const hex = number.toString(16).padStart(96, "0");
  return Uint8Array.from(hex.match(/../g) ?? [], (pair) => Number.parseInt(pair, 16));
}
