import type { RowKey } from "./row.js";

const surrogateOrBeyond = /[\ud800-\uffff]/;

/** Order of two texts by code points: negative, 0 or positive. */
export function compareText(left: string, right: string): number {
  if (left === right) {
    return 0;
  }
  // Code units and code points disagree only where both texts have a unit from here on.
  if (!surrogateOrBeyond.test(left)) {
    return left < right ? -1 : 1;
  }
  const shared = Math.min(left.length, right.length);
  for (let index = 0; index < shared; index += 1) {
    const order = compareUnits(left.charCodeAt(index), right.charCodeAt(index));
    if (order !== 0) {
      return order;
    }
  }
  return left.length - right.length;
}

/** The order of a list of version rows: by name, then by version, both by code points. */
export function compareKeys(left: RowKey, right: RowKey): number {
  return compareText(left.name, right.name) || compareText(left.version, right.version);
}

/** Order of the first code units in which two texts differ, by the code points they belong to. */
export function compareUnits(left: number, right: number): number {
  return codePointRank(left) - codePointRank(right);
}

// A surrogate stands for a code point beyond every other code unit (U+E000 to U+FFFF included).
function codePointRank(unit: number): number {
  if (unit < 0xd800) {
    return unit;
  }
  return unit > 0xdfff ? unit - 0x800 : unit + 0x2000;
}
