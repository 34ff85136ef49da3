import { Refusal } from "./refusal.js";

const encoder = new TextEncoder();
const printableLatin1 = /^[ -~¡-¬®-ÿ]$/;

/**
 * Bytes of a text of hex digits in either letter case.
 *
 * @throws {Refusal} at the first byte that is no digit, or where the last digit has no partner.
 */
export function decodeHex(text: string): Uint8Array<ArrayBuffer> {
  const digits = encoder.encode(text);
  const stray = digits.find((byte) => !/[0-9a-f]/i.test(String.fromCharCode(byte)));
  if (stray !== undefined) {
    throw new Refusal(`encoding/hex: invalid byte: ${describeByte(stray)}`);
  }
  if (digits.length % 2 === 1) {
    throw new Refusal("encoding/hex: odd length hex string");
  }
  const bytes = new Uint8Array(digits.length / 2);
  for (let index = 0; index < bytes.length; index += 1) {
    bytes[index] = Number.parseInt(text.slice(index * 2, index * 2 + 2), 16);
  }
  return bytes;
}

function describeByte(byte: number): string {
  const code = `U+${byte.toString(16).toUpperCase().padStart(4, "0")}`;
  const character = String.fromCharCode(byte);
  return printableLatin1.test(character) ? `${code} '${character}'` : code;
}
