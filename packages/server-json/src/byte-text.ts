const encoder = new TextEncoder();
const beyondAscii = /[^\0-\x7F]/;

/**
 * The UTF-8 bytes of a text as a string with one character (U+0000 to U+00FF) per byte, so that
 * rules stated in bytes can be written with ordinary string operations.
 */
export function toByteText(text: string): string {
  if (!beyondAscii.test(text)) {
    return text;
  }
  let byteText = "";
  for (const byte of encoder.encode(text)) {
    byteText += String.fromCharCode(byte);
  }
  return byteText;
}
