import { isRecord } from "./is-record.js";

const escapedShort = /["\\\b\t\n\f\r]/;
const escapedLong = /[<>&\u2028\u2029]/;

/**
 * What publisher-provided metadata counts for at publish: the bytes of its compact JSON in UTF-8,
 * where `<`, `>`, `&`, U+2028, U+2029 and most control characters cost six each. Undefined costs 0.
 *
 * @throws {RangeError} when the value is nested deeper than the call stack.
 */
export function publisherMetadataSize(value: unknown): number {
  if (value === undefined) {
    return 0;
  }
  if (typeof value === "string") {
    return textSize(value);
  }
  if (Array.isArray(value)) {
    return listSize(value.map(publisherMetadataSize));
  }
  if (isRecord(value)) {
    const members = Object.entries(value);
    return listSize(
      members.map(([key, inner]) => textSize(key) + 1 + publisherMetadataSize(inner)),
    );
  }
  return Object.is(value, -0) ? 2 : String(value).length;
}

/** Two brackets, the elements, and a comma between each two of them. */
function listSize(sizes: readonly number[]): number {
  return sizes.reduce((sum, size) => sum + size, 2 + Math.max(0, sizes.length - 1));
}

function textSize(text: string): number {
  let size = 2;
  for (const character of text) {
    size += characterSize(character);
  }
  return size;
}

function characterSize(character: string): number {
  if (escapedShort.test(character)) {
    return 2;
  }
  if (character < " " || escapedLong.test(character)) {
    return 6;
  }
  if (character < "\x80") {
    return 1;
  }
  if (character < "\u0800") {
    return 2;
  }
  return character.length === 1 ? 3 : 4;
}
