import { quoteByteText } from "../quote-text.js";
import { UriSyntaxError } from "./uri-syntax-error.js";

/** Which part of a URI is read; host and zone restrict what may stand there, plain or escaped. */
export type UriPart = "host" | "zone" | "other";

const percent = /%/g;
const escapeSequence = /^%[0-9A-Fa-f]{2}/;
const everyEscape = /%([0-9A-Fa-f]{2})/g;
const hostByte = /[0-9A-Za-z\-_.~!$&'()*+,;=:[\]<>"]/;
const foreignByte = /[^0-9A-Za-z\-_.~!$&'()*+,;=:[\]<>"\x80-\xFF]/;

/**
 * The bytes of a URI part with its percent escapes decoded.
 *
 * @throws {UriSyntaxError} for a broken escape and, in a host or zone, for a byte not allowed there.
 */
export function decodePercentEscapes(byteText: string, part: UriPart): string {
  if (!byteText.includes("%")) {
    refuseForeignByte(byteText, part);
    return byteText;
  }
  let from = 0;
  for (const match of byteText.matchAll(percent)) {
    refuseForeignByte(byteText.slice(from, match.index), part);
    const sequence = byteText.slice(match.index, match.index + 3);
    if (!escapeSequence.test(sequence) || !isEscapeAllowed(sequence, part)) {
      throw new UriSyntaxError(`invalid URL escape ${quoteByteText(sequence)}`);
    }
    from = match.index + 3;
  }
  refuseForeignByte(byteText.slice(from), part);
  return byteText.replace(everyEscape, (_, digits: string) =>
    String.fromCharCode(Number.parseInt(digits, 16)),
  );
}

function isEscapeAllowed(sequence: string, part: UriPart): boolean {
  if (part === "other" || sequence === "%25") {
    return true;
  }
  const byte = Number.parseInt(sequence.slice(1), 16);
  if (part === "host") {
    return byte >= 0x80;
  }
  return byte === 0x20 || (byte < 0x80 && hostByte.test(String.fromCharCode(byte)));
}

function refuseForeignByte(byteText: string, part: UriPart): void {
  if (part === "other") {
    return;
  }
  const [byte] = foreignByte.exec(byteText) ?? [];
  if (byte !== undefined) {
    throw new UriSyntaxError(`invalid character ${quoteByteText(byte)} in host name`);
  }
}
