import type { RowHeader } from "../domain/row.js";

// No name from a URL can hold it, and a match across two names is sorted out row by row.
const separator = "\u0000";

/** What can be told of many rows without looking at each: their names, newest change, deleted ones. */
export class RowSummary {
  #names = "";
  #lastName: string | undefined;
  #newest: bigint | undefined;
  #holdsDeleted = false;

  constructor(rows: readonly RowHeader[] = []) {
    for (const row of rows) {
      this.add(row);
    }
  }

  /** The latest `updatedAt` of any row; undefined where there is none. */
  get newest(): bigint | undefined {
    return this.#newest;
  }

  /** Whether any row is deleted. */
  get holdsDeleted(): boolean {
    return this.#holdsDeleted;
  }

  /** Whether the name of any row may contain a text that is in lower case; false is certain. */
  mayContain(lowerCaseText: string): boolean {
    return this.#names.includes(lowerCaseText);
  }

  /** Takes in one row more. */
  add(row: RowHeader): void {
    if (row.name !== this.#lastName) {
      this.#names += separator + row.name.toLowerCase();
      this.#lastName = row.name;
    }
    this.change(row);
  }

  /** Takes in how a row is from now on, which is neither older nor more alive than it was. */
  change({ status, updatedAt }: RowHeader): void {
    if (this.#newest === undefined || updatedAt > this.#newest) {
      this.#newest = updatedAt;
    }
    this.#holdsDeleted ||= status === "deleted";
  }
}
