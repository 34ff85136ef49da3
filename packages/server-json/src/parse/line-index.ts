/** A place in a text; both count from 1, columns in UTF-16 code units. */
interface Position {
  readonly line: number;
  readonly column: number;
}

/** Finds the position of an offset in a text. */
export type LineIndex = (offset: number) => Position;

/** Reads where the lines of a text begin; `\n`, `\r\n` and `\r` end one. */
export function indexLines(text: string): LineIndex {
  const begins = [0];
  for (const { index, 0: ending } of text.matchAll(/\r\n?|\n/g)) begins.push(index + ending.length);
  return (offset) => {
    let low = 0;
    let high = begins.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((begins[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (begins[low] ?? 0) + 1 };
  };
}
