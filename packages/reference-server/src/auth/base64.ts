import { Refusal } from "./refusal.js";

const standard = /^[A-Za-z0-9+/]*/;
const urlSafe = /^[A-Za-z0-9_-]*/;

/**
 * Bytes of a base64 text with its padding (RFC 4648 §4).
 *
 * @throws {Refusal} with the index of the byte at which the text stops being one.
 */
export function decodeBase64(text: string): Uint8Array<ArrayBuffer> {
  const digits = standard.exec(text)?.[0] ?? "";
  return decode(digits, paddedFault(text, digits.length));
}

/**
 * Bytes of a base64url text without padding (RFC 7515 §2).
 *
 * @throws {Refusal} with the index of the byte at which the text stops being one.
 */
export function decodeBase64Url(text: string): Uint8Array<ArrayBuffer> {
  const digits = urlSafe.exec(text)?.[0] ?? "";
  const isWhole = digits.length === text.length;
  const lone = digits.length % 4 === 1 ? digits.length - 1 : undefined;
  const fault = isWhole ? lone : digits.length;
  return decode(digits.replaceAll("-", "+").replaceAll("_", "/"), fault);
}

/** A text in base64 with its padding. */
export function encodeBase64(bytes: Uint8Array): string {
  return btoa(String.fromCharCode(...bytes));
}

function decode(digits: string, fault: number | undefined): Uint8Array<ArrayBuffer> {
  if (fault !== undefined) {
    throw new Refusal(`illegal base64 data at input byte ${fault}`);
  }
  return Uint8Array.from(atob(digits), (character) => character.charCodeAt(0));
}

/** Where a padded text is at fault, of which the first `count` characters are digits. */
function paddedFault(text: string, count: number): number | undefined {
  const open = count % 4;
  if (count === text.length) {
    return open === 0 ? undefined : count - open;
  }
  if (text[count] !== "=" || open < 2) {
    return count;
  }
  if (open === 2 && text[count + 1] !== "=") {
    return count + 1 === text.length ? text.length : count;
  }
  const end = count + 4 - open;
  return end < text.length ? end : undefined;
}
