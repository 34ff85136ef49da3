import { toByteText } from "./byte-text.js";

const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const printable = /^[\p{L}\p{M}\p{N}\p{P}\p{S} ]$/u;
const plainAscii = /^[ !#-[\]-~]*$/;
const sequence = /[\xC2-\xDF][\x80-\xBF]|[\xE0-\xEF][\x80-\xBF]{2}|[\xF0-\xF4][\x80-\xBF]{3}|./gs;
const shortEscapes: Readonly<Record<string, string>> = {
  "\x07": "\\a",
  "\b": "\\b",
  "\f": "\\f",
  "\n": "\\n",
  "\r": "\\r",
  "\t": "\\t",
  "\v": "\\v",
  "\\": "\\\\",
};

/** A text in double quotes as Go's `%q` prints it; the messages of the official registry use it. */
export function quoteText(text: string): string {
  return quoteByteText(toByteText(text));
}

/** As {@link quoteText}, for a text given as bytes; bytes that are not UTF-8 appear as `\xNN`. */
export function quoteByteText(byteText: string): string {
  return `"${escapeText(byteText, '"')}"`;
}

/** As {@link quoteText}, but in apostrophes, with apostrophes escaped and double quotes bare. */
export function quoteInApostrophes(text: string): string {
  return `'${escapeText(toByteText(text), "'")}'`;
}

function escapeText(byteText: string, quote: string): string {
  if (quote === '"' && plainAscii.test(byteText)) {
    return byteText;
  }
  return (byteText.match(sequence) ?? []).map((bytes) => escapeSequence(bytes, quote)).join("");
}

function escapeSequence(bytes: string, quote: string): string {
  const character = decodeSequence(bytes);
  if (character === undefined) {
    return [...bytes].map((byte) => `\\x${hex(byte.charCodeAt(0), 2)}`).join("");
  }
  if (character === quote) {
    return `\\${quote}`;
  }
  const short = shortEscapes[character];
  if (short !== undefined) {
    return short;
  }
  return printable.test(character) ? character : escapeUnprintable(character.codePointAt(0) ?? 0);
}

function escapeUnprintable(codePoint: number): string {
  if (codePoint < 0x80) {
    return `\\x${hex(codePoint, 2)}`;
  }
  return codePoint < 0x10000 ? `\\u${hex(codePoint, 4)}` : `\\U${hex(codePoint, 8)}`;
}

function decodeSequence(bytes: string): string | undefined {
  if (bytes < "\x80") {
    return bytes;
  }
  try {
    return decoder.decode(Uint8Array.from(bytes, (byte) => byte.charCodeAt(0)));
  } catch {
    return undefined; // Overlong forms, encoded surrogates and stray bytes are no character.
  }
}

function hex(number: number, width: number): string {
  return number.toString(16).padStart(width, "0");
}
