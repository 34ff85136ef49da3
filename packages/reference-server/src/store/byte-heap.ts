const least = 1024;

/** Byte strings side by side in one growing piece of memory. What was appended is never overwritten. */
export class ByteHeap {
  #bytes: Uint8Array;
  #size = 0;

  /** `capacity` is how many bytes there is room for before the memory grows. */
  constructor(capacity: number = least) {
    this.#bytes = new Uint8Array(capacity);
  }

  /** Where the next byte string will begin. */
  get size(): number {
    return this.#size;
  }

  /** Adds a byte string and returns where it begins. */
  append(bytes: Uint8Array): number {
    const start = this.#size;
    const end = start + bytes.length;
    if (end > this.#bytes.length) {
      const grown = new Uint8Array(Math.max(end, least, Math.ceil(this.#bytes.length * 1.5)));
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
}
