/** A decoded text; bytes that are no UTF-8 appear as U+FFFD, and `isUtf8` says whether there were any. */
export interface DecodedText {
  readonly text: string;
  readonly isUtf8: boolean;
}

/** The first `%` that two hex digits do not follow. */
const brokenEscape = /%(?![0-9A-Fa-f]{2})/;
const beyondAscii = /[^\0-\x7f]+/g;
const percentSign = 0x25;
const encoder = new TextEncoder();
const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
// Go's `net/url` leaves these as they are in a path.
const notPlainInPath = /[^A-Za-z0-9\-_.~$&+,/:;=@]+/g;

/** The text without its percent-escapes (`+` is left alone), or undefined where one is malformed. */
export function percentDecode(text: string): DecodedText | undefined {
  if (!text.includes("%")) {
    return { text, isUtf8: true };
  }
  try {
    return { text: decodeURIComponent(text), isUtf8: true };
  } catch {
    // An escape is malformed, or the bytes are no UTF-8.
    return brokenEscape.test(text) ? undefined : decodeEscapes(text);
  }
}

/** The first malformed escape of a text as messages show it: up to three characters. */
export function malformedEscape(text: string): string | undefined {
  const match = brokenEscape.exec(text);
  return match === null ? undefined : text.slice(match.index, match.index + 3);
}

/** A decoded path with the escapes that a redirect target needs. */
export function escapePath(path: string): string {
  return path.replace(notPlainInPath, escapeBytes);
}

/** A text in which every character beyond ASCII is escaped, so that a header can hold it. */
export function escapeBeyondAscii(text: string): string {
  return text.replace(beyondAscii, escapeBytes);
}

function decodeEscapes(text: string): DecodedText {
  const escaped = encoder.encode(text);
  const bytes = new Uint8Array(escaped.length);
  let size = 0;
  for (let at = 0; at < escaped.length; at += 1) {
    const byte = escaped[at] ?? 0;
    if (byte === percentSign) {
      bytes[size] = hexValue(escaped[at + 1]) * 16 + hexValue(escaped[at + 2]);
      at += 2;
    } else {
      bytes[size] = byte;
    }
    size += 1;
  }
  const content = bytes.subarray(0, size);
  const decoded = decoder.decode(content);
  const roundTrip = encoder.encode(decoded);
  const isUtf8 =
    roundTrip.length === size && roundTrip.every((byte, index) => byte === content[index]);
  return { text: decoded, isUtf8 };
}

function hexValue(digit: number | undefined): number {
  return Number.parseInt(String.fromCharCode(digit ?? 0), 16);
}

function escapeBytes(text: string): string {
  return [...encoder.encode(text)]
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`)
    .join("");
}
