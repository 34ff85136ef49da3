import type { Position } from "../../src/domain/cursor.js";
import type { RowKey } from "../../src/domain/row.js";
import { compareText } from "../../src/domain/text-order.js";

/** Whether a row comes after a place in the list. */
export function isAfter(row: RowKey, place: Position): boolean {
  const order = compareText(row.name, place.name);
  if (order !== 0 || place.version === undefined) {
    return order > 0;
  }
  return compareText(row.version, place.version) > 0;
}
