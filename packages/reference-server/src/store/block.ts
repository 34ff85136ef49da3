import { isAfter, type Position } from "../domain/cursor.js";
import { documentOffset, writeEntry } from "../domain/entry.js";
import { headerOf, type Row, type RowHeader, type RowKey, type StoredRow } from "../domain/row.js";
import { compareKeys } from "../domain/text-order.js";
import { ByteHeap } from "./byte-heap.js";

interface Slot {
  readonly header: RowHeader;
  readonly start: number;
  readonly end: number;
  readonly documentLength: number;
}

// No name from a URL can hold it, and a match across two names is sorted out row by row.
const separator = "\u0000";

/**
 * A run of version rows in list order. Entries lie side by side in one piece of memory; what a
 * whole block can be judged by (its names, its newest change) is kept beside them.
 */
export class Block {
  readonly #slots: Slot[] = [];
  readonly #heap: ByteHeap = new ByteHeap();
  #names: string | undefined;
  #newest: bigint | undefined;

  get size(): number {
    return this.#slots.length;
  }

  /** Key of the first row. */
  get first(): RowKey | undefined {
    return this.#slots[0]?.header;
  }

  /** The latest `updatedAt` of any row. */
  get newest(): bigint {
    this.#newest ??= this.#slots.reduce(
      (newest, { header }) => (header.updatedAt > newest ? header.updatedAt : newest),
      this.#slots[0]?.header.updatedAt ?? 0n,
    );
    return this.#newest;
  }

  /** Whether the name of any row may contain a text that is in lower case; false is certain. */
  mayContain(lowerCaseText: string): boolean {
    this.#names ??= this.#slots.map(({ header }) => header.name.toLowerCase()).join(separator);
    return this.#names.includes(lowerCaseText);
  }

  /** Index of the first row that is not before a key. */
  indexOf(key: RowKey): number {
    return this.#search((header) => compareKeys(header, key) >= 0);
  }

  /** Index of the first row behind a place. */
  indexAfter(place: Position): number {
    return this.#search((header) => isAfter(header, place));
  }

  header(index: number): RowHeader | undefined {
    return this.#slots[index]?.header;
  }

  /** The entry of a row; the bytes are never written again. */
  entry(index: number): Uint8Array {
    const slot = this.#slots[index];
    return slot === undefined ? new Uint8Array() : this.#heap.view(slot.start, slot.end);
  }

  row(index: number): StoredRow | undefined {
    const slot = this.#slots[index];
    if (slot === undefined) {
      return undefined;
    }
    const entry = this.#heap.view(slot.start, slot.end);
    const document = entry.subarray(documentOffset, documentOffset + slot.documentLength);
    return { ...slot.header, document, entry };
  }

  insert(index: number, row: Row): void {
    this.#slots.splice(index, 0, this.#write(row));
    this.#names = undefined;
    this.#newest = undefined;
  }

  replace(index: number, row: Row): void {
    const old = this.#slots[index];
    if (old !== undefined) {
      this.#heap.release(old.end - old.start);
      this.#slots[index] = this.#write(row);
      this.#newest = undefined;
      this.#compact();
    }
  }

  /** Takes the upper half of the rows out into a block of their own. */
  split(): Block {
    const upper = new Block();
    const middle = Math.floor(this.#slots.length / 2);
    for (let index = middle; index < this.#slots.length; index += 1) {
      const row = this.row(index);
      if (row !== undefined) {
        upper.insert(upper.size, row);
      }
    }
    for (const { start, end } of this.#slots.splice(middle)) {
      this.#heap.release(end - start);
    }
    this.#names = undefined;
    this.#newest = undefined;
    this.#compact();
    return upper;
  }

  #search(isBehind: (header: RowHeader) => boolean): number {
    let low = 0;
    let high = this.#slots.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const slot = this.#slots[middle];
      if (slot !== undefined && !isBehind(slot.header)) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  #write(row: Row): Slot {
    const start = this.#heap.append(writeEntry(row));
    const documentLength = row.document.length;
    return { header: headerOf(row), start, end: this.#heap.size, documentLength };
  }

  #compact(): void {
    if (!this.#heap.isMostlyReleased) {
      return;
    }
    const kept = this.#slots.map(({ start, end }) => ({ start, end }));
    const starts = this.#heap.compact(kept);
    for (const [index, slot] of this.#slots.entries()) {
      const start = starts[index] ?? slot.start;
      this.#slots[index] = { ...slot, start, end: start + slot.end - slot.start };
    }
  }
}
