import type { RowKey } from "./row.js";

/** A place in the list. Without a version it lies behind every version of the name. */
export interface Position {
  readonly name: string;
  readonly version?: string | undefined;
}

/** The cursor that goes on after a row: its `<name>:<version>`. */
export function printCursor(last: RowKey): string {
  return `${last.name}:${last.version}`;
}

/**
 * Where a cursor goes on. Every text is a cursor: it is split at its first colon, without one it
 * is a name; the row it names need not exist. Empty or absent means the start of the list.
 */
export function parseCursor(cursor: string | undefined): Position | undefined {
  if (cursor === undefined || cursor === "") {
    return undefined;
  }
  const colon = cursor.indexOf(":");
  return colon < 0
    ? { name: cursor }
    : { name: cursor.slice(0, colon), version: cursor.slice(colon + 1) };
}
