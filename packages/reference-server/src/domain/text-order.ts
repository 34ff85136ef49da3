import type { RowKey } from "./row.js";

/** Order of two texts by code points: negative, 0 or positive. */
export function compareText(left: string, right: string): number {
  if (left === right) {
    return 0;
  }
  const shared = Math.min(left.length, right.length);
  for (let index = 0; index < shared; index += 1) {
    const first = left.charCodeAt(index);
    const second = right.charCodeAt(index);
    if (first !== second) {
      return codePointRank(first) - codePointRank(second);
    }
  }
  return left.length - right.length;
}

/** The order of a list of version rows: by name, then by version, both by code points. */
export function compareKeys(left: RowKey, right: RowKey): number {
  return compareText(left.name, right.name) || compareText(left.version, right.version);
}

// A surrogate stands for a code point beyond every other code unit (U+E000 to U+FFFF included).
function codePointRank(unit: number): number {
  if (unit < 0xd800) {
    return unit;
  }
  return unit > 0xdfff ? unit - 0x800 : unit + 0x2000;
}
