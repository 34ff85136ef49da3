import type { Position } from "../domain/cursor.js";
import type { Row, RowHeader, RowKey, StoredRow } from "../domain/row.js";
import { compareKeys, compareText } from "../domain/text-order.js";
import { Block } from "./block.js";
import type { StoreSize } from "./store.js";

const rowsPerBlock = 512;

interface Place {
  readonly block: Block;
  readonly index: number;
}

/** Version rows in list order, in blocks of a few hundred, so that an insert moves few of them. */
export class SortedBlocks {
  readonly #blocks: Block[] = [];
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
   * Calls `visit` with each row behind a place, in list order, until it returns false. Blocks that
   * `skip` refuses are passed over as a whole.
   */
  walk(
    after: Position | undefined,
    skip: (block: Block) => boolean,
    visit: (header: RowHeader, entry: () => Uint8Array) => boolean,
  ): void {
    const begin =
      after === undefined ? 0 : this.#blockFor({ name: after.name, version: after.version ?? "" });
    for (let at = begin; at < this.#blocks.length; at += 1) {
      const block = this.#blocks[at];
      if (block === undefined || skip(block)) {
        continue;
      }
      for (let index = after === undefined ? 0 : block.indexAfter(after); ; index += 1) {
        const header = block.header(index);
        if (header === undefined) {
          break;
        }
        if (!visit(header, () => block.entry(index))) {
          return;
        }
      }
    }
  }

  /** Adds a row whose key is new. */
  insert(row: Row): void {
    this.#names += this.#holds(row.name) ? 0 : 1;
    this.#rows += 1;
    this.#insert(row);
  }

  /** Puts a row in the place of the one with the same key. */
  replace(row: Row): void {
    const place = this.#place(row);
    place?.block.replace(place.index, row);
  }

  #insert(row: Row): void {
    const at = this.#blockFor(row);
    const block = this.#blocks[at];
    if (block === undefined) {
      this.#append(row);
      return;
    }
    const index = block.indexOf(row);
    if (block.size < rowsPerBlock) {
      block.insert(index, row);
    } else if (at === this.#blocks.length - 1 && index === block.size) {
      // Rows that arrive in order fill their blocks instead of leaving each half empty.
      this.#append(row);
    } else {
      this.#blocks.splice(at + 1, 0, block.split());
      this.#insert(row);
    }
  }

  #holds(name: string): boolean {
    const key = { name, version: "" };
    const at = this.#blockFor(key);
    const block = this.#blocks[at];
    const header = block?.header(block.indexOf(key));
    return (header ?? this.#blocks[at + 1]?.first)?.name === name;
  }

  #append(row: Row): void {
    const block = new Block();
    block.insert(0, row);
    this.#blocks.push(block);
  }

  #place(key: RowKey): Place | undefined {
    const block = this.#blocks[this.#blockFor(key)];
    const index = block?.indexOf(key) ?? 0;
    const header = block?.header(index);
    const isFound = header !== undefined && compareKeys(header, key) === 0;
    return block !== undefined && isFound ? { block, index } : undefined;
  }

  #walkName(name: string, visit: (place: Place, header: RowHeader) => void): void {
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
    let low = 0;
    let high = this.#blocks.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const first = this.#blocks[middle]?.first;
      if (first !== undefined && compareKeys(first, key) <= 0) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return Math.max(0, low - 1);
  }
}
