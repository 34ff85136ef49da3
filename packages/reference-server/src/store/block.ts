import type { Position } from "../domain/cursor.js";
import { documentOffset, writeEntry } from "../domain/entry.js";
import { headerOf, type Row, type RowHeader, type RowKey, type StoredRow } from "../domain/row.js";
import { EntryHeap } from "./entry-heap.js";
import { KeyColumn } from "./key-column.js";
import { RowSummary } from "./row-summary.js";

/** A run of version rows in list order, and by what it can be judged as a whole. */
export class Block {
  #keys: KeyColumn = new KeyColumn();
  #headers: RowHeader[] = [];
  #documentLengths: number[] = [];
  #entries: EntryHeap = new EntryHeap();
  #summary: RowSummary = new RowSummary();

  get size(): number {
    return this.#headers.length;
  }

  /** The entries of the rows, by their index. */
  get entries(): EntryHeap {
    return this.#entries;
  }

  get summary(): RowSummary {
    return this.#summary;
  }

  /** Index of the first row that is not before a key. */
  indexOf(key: RowKey): number {
    return this.#keys.indexOf(key);
  }

  /** Index of the first row behind a place. */
  indexAfter(place: Position): number {
    return this.#keys.indexAfter(place);
  }

  key(index: number): RowKey | undefined {
    return this.#keys.at(index);
  }

  header(index: number): RowHeader | undefined {
    return this.#headers[index];
  }

  row(index: number): StoredRow | undefined {
    const header = this.#headers[index];
    if (header === undefined) {
      return undefined;
    }
    const entry = this.#entries.entry(index);
    const documentEnd = documentOffset + (this.#documentLengths[index] ?? 0);
    const document = entry.subarray(documentOffset, documentEnd);
    return { document, entry, tag: this.#entries.tag(index), ...header };
  }

  insert(index: number, row: Row): void {
    this.#keys.insert(index, row);
    this.#headers.splice(index, 0, headerOf(row));
    this.#documentLengths.splice(index, 0, row.document.length);
    this.#entries.insert(index, writeEntry(row));
    this.#summary.add(row);
  }

  replace(index: number, row: Row): void {
    const old = this.#headers[index] ?? row;
    this.#headers[index] = headerOf(row);
    this.#documentLengths[index] = row.document.length;
    this.#entries.replace(index, writeEntry(row));
    const isRevived = old.status === "deleted" && row.status !== "deleted";
    if (isRevived || row.updatedAt < old.updatedAt) {
      this.#summary = new RowSummary(this.#headers);
    } else {
      this.#summary.change(row);
    }
  }

  /** Takes the upper half of the rows out into a block of their own. */
  split(): Block {
    const upper = new Block();
    const middle = Math.floor(this.size / 2);
    upper.#keys = this.#keys.split(middle);
    upper.#headers = this.#headers.splice(middle);
    upper.#documentLengths = this.#documentLengths.splice(middle);
    upper.#entries = this.#entries.split(middle);
    upper.#summary = new RowSummary(upper.#headers);
    this.#summary = new RowSummary(this.#headers);
    return upper;
  }
}
