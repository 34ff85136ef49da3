/** Byte strings side by side in one growing piece of memory. What was appended is never overwritten. */
export class ByteHeap {
  #bytes: Uint8Array = new Uint8Array(1024);
  #size = 0;
  #released = 0;

  /** Where the next byte string will begin. */
  get size(): number {
    return this.#size;
  }

  /** Whether more than half of the memory in use has been released. */
  get isMostlyReleased(): boolean {
    return this.#released * 2 > this.#size;
  }

  /** Adds a byte string and returns where it begins. */
  append(bytes: Uint8Array): number {
    const start = this.#size;
    const end = start + bytes.length;
    if (end > this.#bytes.length) {
      const grown = new Uint8Array(Math.max(end, this.#bytes.length * 2));
      grown.set(this.#bytes.subarray(0, start));
      this.#bytes = grown;
    }
    this.#bytes.set(bytes, start);
    this.#size = end;
    return start;
  }

  /** The bytes from `start` to before `end`; they stay as they are, whatever happens to the heap. */
  view(start: number, end: number): Uint8Array {
    return this.#bytes.subarray(start, end);
  }

  /** Counts bytes that are not needed any more. */
  release(length: number): void {
    this.#released += length;
  }

  /** Moves the ranges that are still needed to fresh memory and returns where each begins. */
  compact(ranges: readonly { readonly start: number; readonly end: number }[]): readonly number[] {
    const needed = ranges.reduce((sum, { start, end }) => sum + end - start, 0);
    const fresh = new Uint8Array(Math.max(1024, needed));
    const starts: number[] = [];
    let size = 0;
    for (const { start, end } of ranges) {
      fresh.set(this.#bytes.subarray(start, end), size);
      starts.push(size);
      size += end - start;
    }
    this.#bytes = fresh;
    this.#size = size;
    this.#released = 0;
    return starts;
  }
}
