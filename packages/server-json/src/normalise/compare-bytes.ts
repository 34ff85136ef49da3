const surrogate = /[\uD800-\uDFFF]/;

/** Order of two texts by their UTF-8 bytes, which is the order of their code points. */
export function compareBytes(left: string, right: string): number {
  if (left === right) {
    return 0;
  }
  // UTF-16 order differs from code point order only where surrogates meet U+E000 and above.
  if (surrogate.test(left) || surrogate.test(right)) {
    return compareCodePoints([...left], [...right]);
  }
  return left < right ? -1 : 1;
}

function compareCodePoints(left: readonly string[], right: readonly string[]): number {
  for (const [position, character] of left.entries()) {
    const order = (character.codePointAt(0) ?? 0) - (right[position]?.codePointAt(0) ?? -1);
    if (order !== 0) {
      return order;
    }
  }
  return left.length - right.length;
}
