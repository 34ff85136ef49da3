import type { Position } from "../domain/cursor.js";
import type { RowKey } from "../domain/row.js";
import { compareText, compareUnits } from "../domain/text-order.js";

/**
 * Keys in list order, which count from 0. All texts lie in one, side by side: a search that went from
 * string to string would wait for memory at each step, among very many rows for a long time.
 */
export class KeyColumn {
  /** Name and version of each key in turn. */
  #text = "";
  /** Where each of these texts ends. */
  #ends: number[] = [];

  get size(): number {
    return this.#ends.length / 2;
  }

  at(index: number): RowKey | undefined {
    return index < this.size
      ? { name: this.#slice(index * 2), version: this.#slice(index * 2 + 1) }
      : undefined;
  }

  /** Index of the first key that is not before another. */
  indexOf({ name, version }: RowKey): number {
    return this.#search(name, version, 0);
  }

  /** Index of the first key behind a place. */
  indexAfter({ name, version }: Position): number {
    return this.#search(name, version, 1);
  }

  /** Adds a key in front of the one that has its index until then. */
  insert(index: number, key: RowKey): void {
    this.#splice(index, index, key);
  }

  replace(index: number, key: RowKey): void {
    this.#splice(index, index + 1, key);
  }

  /** Takes a key and all behind it out into a column of their own. */
  split(index: number): KeyColumn {
    const start = this.#start(index * 2);
    const upper = new KeyColumn();
    upper.#text = this.#text.slice(start);
    upper.#ends = this.#ends.splice(index * 2).map((end) => end - start);
    this.#text = this.#text.slice(0, start);
    return upper;
  }

  #splice(from: number, to: number, { name, version }: RowKey): void {
    const start = this.#start(from * 2);
    const end = this.#start(to * 2);
    const grown = name.length + version.length - (end - start);
    this.#text = this.#text.slice(0, start) + name + version + this.#text.slice(end);
    const nameEnd = start + name.length;
    this.#ends.splice(from * 2, (to - from) * 2, nameEnd, nameEnd + version.length);
    for (let at = from * 2 + 2; at < this.#ends.length; at += 1) {
      this.#ends[at] = (this.#ends[at] ?? 0) + grown;
    }
  }

  // Without a version, the place lies behind all of its name.
  #search(name: string, version: string | undefined, least: 0 | 1): number {
    let low = 0;
    let high = this.size;
    // With how much of the name the keys below and above the gap begin; those within it begin with the less.
    let sharedBelow = 0;
    let sharedAbove = 0;
    while (low < high) {
      const middle = (low + high) >>> 1;
      const shared = this.#sharedLength(middle, name, Math.min(sharedBelow, sharedAbove));
      if (this.#compare(middle, name, shared, version) < least) {
        low = middle + 1;
        sharedBelow = shared;
      } else {
        high = middle;
        sharedAbove = shared;
      }
    }
    return low;
  }

  /** How many characters a key begins with that are those of a name, from which so many are known. */
  #sharedLength(index: number, name: string, known: number): number {
    const start = this.#start(index * 2);
    const most = Math.min(name.length, this.#start(index * 2 + 1) - start);
    let shared = known;
    while (shared < most && this.#text.charCodeAt(start + shared) === name.charCodeAt(shared)) {
      shared += 1;
    }
    return shared;
  }

  #compare(index: number, name: string, shared: number, version: string | undefined): number {
    const start = this.#start(index * 2);
    const length = this.#start(index * 2 + 1) - start;
    if (shared < length && shared < name.length) {
      return compareUnits(this.#text.charCodeAt(start + shared), name.charCodeAt(shared));
    }
    if (length !== name.length) {
      return length - name.length;
    }
    return version === undefined ? -1 : compareText(this.#slice(index * 2 + 1), version);
  }

  #start(text: number): number {
    return this.#ends[text - 1] ?? 0;
  }

  #slice(text: number): string {
    return this.#text.slice(this.#start(text), this.#ends[text]);
  }
}
