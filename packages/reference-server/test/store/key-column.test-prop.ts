import fc from "fast-check";
import { expect, test } from "vitest";
import type { RowKey } from "../../src/domain/row.js";
import { compareKeys } from "../../src/domain/text-order.js";
import { KeyColumn } from "../../src/store/key-column.js";
import { isAfter } from "../helpers/is-after.js";

// Few letters, so that keys share beginnings; surrogates and what lies behind them among them.
const text = fc
  .array(fc.constantFrom("a", "b", "/", "é", "\uffee", "😀"), { maxLength: 4 })
  .map((letters) => letters.join(""));
const key = fc.record({ name: text, version: text });
const keys = fc.uniqueArray(key, { maxLength: 30, comparator: (a, b) => compareKeys(a, b) === 0 });

function columnOf(rows: readonly RowKey[]): KeyColumn {
  const column = new KeyColumn();
  for (const row of rows) {
    column.insert(column.indexOf(row), row);
  }
  return column;
}

function contentOf(column: KeyColumn): readonly (RowKey | undefined)[] {
  return Array.from({ length: column.size }, (_, index) => column.at(index));
}

test("keys lie in list order, in whatever order they came", () => {
  fc.assert(
    fc.property(keys, (rows) => {
      expect(contentOf(columnOf(rows))).toEqual([...rows].sort(compareKeys));
    }),
  );
});

test("a search finds what a look at every key finds", () => {
  fc.assert(
    fc.property(keys, text, fc.option(text, { nil: undefined }), (rows, name, version) => {
      const column = columnOf(rows);
      const sorted = [...rows].sort(compareKeys);
      const after = sorted.findIndex((row) => isAfter(row, { name, version }));
      const notBefore = sorted.findIndex(
        (row) => compareKeys(row, { name, version: version ?? "" }) >= 0,
      );

      expect(column.indexAfter({ name, version })).toBe(after < 0 ? rows.length : after);
      expect(column.indexOf({ name, version: version ?? "" })).toBe(
        notBefore < 0 ? rows.length : notBefore,
      );
    }),
  );
});

test("two halves hold what the whole did, and go on by themselves", () => {
  fc.assert(
    fc.property(keys, fc.nat(30), key, (rows, at, more) => {
      const sorted = [...rows].sort(compareKeys);
      const lower = columnOf(rows);
      const upper = lower.split(Math.min(at, rows.length));
      const cut = Math.min(at, rows.length);

      lower.insert(0, more);
      upper.insert(upper.size, more);

      expect(contentOf(lower)).toEqual([more, ...sorted.slice(0, cut)]);
      expect(contentOf(upper)).toEqual([...sorted.slice(cut), more]);
    }),
  );
});

test("a key takes the place of another", () => {
  fc.assert(
    fc.property(keys, fc.nat(29), key, (rows, at, other) => {
      fc.pre(at < rows.length);
      const column = columnOf(rows);
      const expected: (RowKey | undefined)[] = [...contentOf(column)];
      expected[at] = other;

      column.replace(at, other);

      expect(contentOf(column)).toEqual(expected);
    }),
  );
});
