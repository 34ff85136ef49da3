import { type EntryTag, type ListTag, tagOf } from "../domain/entry-tag.js";
import { ByteHeap } from "./byte-heap.js";

const comma = new TextEncoder().encode(",");
/** Numbers that are kept of each entry: where it begins, where the one begins that was written next, two of its tag. */
const width = 4;
/** Beyond so many entries that do not lie in their order, pages would come in too many pieces. */
const mostMisplaced = 64;

/**
 * The entries of rows, which count from 0. Each lies in one piece of memory with a comma behind it, so
 * that rows which were written one after the other are read as one piece of JSON. What is asked of
 * all rows of a page lies in one array: among very many rows, memory is what a page waits for.
 */
export class EntryHeap {
  #heap: ByteHeap = new ByteHeap();
  #places: number[] = [];
  #misplaced = 0;
  /** Bytes that no entry needs any more. */
  #released = 0;

  /** An entry; the bytes are never written again. */
  entry(index: number): Uint8Array {
    return this.#piece(this.#start(index), this.#end(index));
  }

  tag(index: number): EntryTag {
    const low = this.#places[index * width + 2] ?? 0;
    return { low, high: this.#places[index * width + 3] ?? 0 };
  }

  /**
   * Adds the entries from one index to before another to `pieces`, and their tags to `list`. Those that
   * lie side by side become one piece, with commas between them.
   */
  collect(from: number, to: number, pieces: Uint8Array[], list: ListTag): void {
    let start = this.#start(from);
    let end = start;
    for (let index = from; index < to; index += 1) {
      if (this.#start(index) !== end) {
        pieces.push(this.#piece(start, end));
        start = this.#start(index);
      }
      end = this.#end(index);
      const { low, high } = this.tag(index);
      list.add(low, high);
    }
    if (end > start) {
      pieces.push(this.#piece(start, end));
    }
  }

  /** Adds an entry in front of the one that has its index until then. */
  insert(index: number, entry: Uint8Array): void {
    const isLast = index * width === this.#places.length;
    this.#places.splice(index * width, 0, ...this.#write(entry));
    this.#misplaced += isLast ? 0 : 1;
    this.#tidy();
  }

  /** Puts an entry in the place of another. */
  replace(index: number, entry: Uint8Array): void {
    this.#released += this.#end(index) - this.#start(index);
    this.#places.splice(index * width, width, ...this.#write(entry));
    this.#misplaced += 1;
    this.#tidy();
  }

  /** Takes an entry and all behind it out into a heap of their own. */
  split(index: number): EntryHeap {
    const upper = new EntryHeap();
    upper.#heap = this.#heap;
    upper.#places = this.#places.splice(index * width);
    upper.#compact();
    this.#compact();
    return upper;
  }

  #start(index: number): number {
    return this.#places[index * width] ?? 0;
  }

  /** Where the entry begins that was written next. */
  #end(index: number): number {
    return this.#places[index * width + 1] ?? 0;
  }

  #piece(start: number, end: number): Uint8Array {
    return this.#heap.view(start, end - comma.length);
  }

  #write(entry: Uint8Array): readonly [start: number, end: number, low: number, high: number] {
    const start = this.#heap.append(entry);
    this.#heap.append(comma);
    const { low, high } = tagOf(entry);
    return [start, this.#heap.size, low, high];
  }

  #tidy(): void {
    if (this.#misplaced > mostMisplaced || this.#released * 2 > this.#heap.size) {
      this.#compact();
    }
  }

  /** Lets entries lie in their order, and goes without what is not needed any more. */
  #compact(): void {
    let size = 0;
    for (let index = 0; index * width < this.#places.length; index += 1) {
      size += this.#end(index) - this.#start(index);
    }
    const heap = new ByteHeap(size);
    for (let index = 0; index * width < this.#places.length; index += 1) {
      const start = heap.append(this.#heap.view(this.#start(index), this.#end(index)));
      this.#places[index * width] = start;
      this.#places[index * width + 1] = heap.size;
    }
    this.#heap = heap;
    this.#misplaced = 0;
    this.#released = 0;
  }
}
