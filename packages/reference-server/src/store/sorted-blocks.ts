import type { Position } from "../domain/cursor.js";
import type { Row, RowHeader, RowKey, StoredRow } from "../domain/row.js";
import { compareKeys, compareText } from "../domain/text-order.js";
import { Block } from "./block.js";
import { KeyColumn } from "./key-column.js";
import type { StoreSize } from "./store.js";

const rowsPerBlock = 512;

interface Place {
  readonly block: Block;
  readonly index: number;
}

/** Version rows in list order, in blocks of a few hundred, so that an insert moves few of them. */
export class SortedBlocks {
  readonly #blocks: Block[] = [];
  /** Key of the first row of each block. */
  readonly #firsts: KeyColumn = new KeyColumn();
  /** Key of the last row: many rows arrive in order, and so need no search. */
  #last: RowKey | undefined;
  #rows = 0;
  #names = 0;

  /** How many rows and different names there are. */
  get size(): StoreSize {
    return { rows: this.#rows, names: this.#names };
  }

  /** The row with a key, or undefined. */
  find(key: RowKey): StoredRow | undefined {
    const place = this.#place(key);
    return place?.block.row(place.index);
  }

  /** All rows of a name, in list order. */
  rowsOf(name: string): readonly StoredRow[] {
    const rows: StoredRow[] = [];
    this.#walkName(name, ({ block, index }) => {
      const row = block.row(index);
      if (row !== undefined) {
        rows.push(row);
      }
    });
    return rows;
  }

  /** The headers of all rows of a name, in list order. */
  headersOf(name: string): readonly RowHeader[] {
    const headers: RowHeader[] = [];
    this.#walkName(name, (_place, header) => headers.push(header));
    return headers;
  }

  /**
   * Calls `visit` with each block that has rows behind a place and with the index of the first of
   * them, in list order, until it returns false.
   */
  walk(after: Position | undefined, visit: (block: Block, from: number) => boolean): void {
    const begin =
      after === undefined ? 0 : this.#blockFor({ name: after.name, version: after.version ?? "" });
    let isBehind = after === undefined;
    for (let at = begin; at < this.#blocks.length; at += 1) {
      const block = this.#blocks[at];
      const from = isBehind || after === undefined ? 0 : (block?.indexAfter(after) ?? 0);
      if (block === undefined || !visit(block, from)) {
        return;
      }
      isBehind ||= from < block.size;
    }
  }

  /** Adds a row whose key is new. */
  insert(row: Row): void {
    this.#rows += 1;
    if (this.#last === undefined || compareKeys(row, this.#last) > 0) {
      this.#names += this.#last?.name === row.name ? 0 : 1;
      this.#append(row);
      this.#last = { name: row.name, version: row.version };
    } else {
      this.#names += this.#holds(row.name) ? 0 : 1;
      this.#insert(row);
    }
  }

  /** Puts a row in the place of the one with the same key. */
  replace(row: Row): void {
    const place = this.#place(row);
    place?.block.replace(place.index, row);
  }

  /** Adds a row in front of one that there is. */
  #insert(row: Row): void {
    const at = this.#blockFor(row);
    const block = this.#blocks[at];
    if (block === undefined) {
      return;
    }
    const index = block.indexOf(row);
    if (block.size < rowsPerBlock) {
      block.insert(index, row);
      if (index === 0) {
        this.#firsts.replace(at, row);
      }
    } else {
      this.#addBlock(at + 1, block.split());
      this.#insert(row);
    }
  }

  #holds(name: string): boolean {
    const key = { name, version: "" };
    const at = this.#blockFor(key);
    const block = this.#blocks[at];
    const header = block?.header(block.indexOf(key));
    return (header ?? this.#firsts.at(at + 1))?.name === name;
  }

  /** Adds a row behind all others, and so fills blocks in the place of leaving each half empty. */
  #append(row: Row): void {
    const last = this.#blocks.at(-1);
    if (last !== undefined && last.size < rowsPerBlock) {
      last.insert(last.size, row);
      return;
    }
    const block = new Block();
    block.insert(0, row);
    this.#addBlock(this.#blocks.length, block);
  }

  #place(key: RowKey): Place | undefined {
    const block = this.#blocks[this.#blockFor(key)];
    const index = block?.indexOf(key) ?? 0;
    const header = block?.header(index);
    const isFound = header !== undefined && compareKeys(header, key) === 0;
    return block !== undefined && isFound ? { block, index } : undefined;
  }

  #walkName(name: string, visit: (place: Place, header: RowHeader) => void): void {
    if (this.#last === undefined || compareText(name, this.#last.name) > 0) {
      return;
    }
    const key = { name, version: "" };
    for (let at = this.#blockFor(key); at < this.#blocks.length; at += 1) {
      const block = this.#blocks[at];
      if (block === undefined) {
        return;
      }
      for (let index = block.indexOf(key); index < block.size; index += 1) {
        const header = block.header(index);
        if (header === undefined || compareText(header.name, name) > 0) {
          return;
        }
        visit({ block, index }, header);
      }
    }
  }

  /** Index of the last block whose first row is not behind a key; 0 where there is none. */
  #blockFor(key: RowKey): number {
    return Math.max(0, this.#firsts.indexAfter(key) - 1);
  }

  #addBlock(at: number, block: Block): void {
    const first = block.header(0);
    if (first !== undefined) {
      this.#blocks.splice(at, 0, block);
      this.#firsts.insert(at, first);
    }
  }
}
