import { ListTag } from "../domain/entry-tag.js";
import type { Block } from "./block.js";
import type { Page } from "./store.js";

/** Collects the rows of a page in their order. Entries that lie side by side become one piece of bytes. */
export class EntryRuns {
  readonly #pieces: Uint8Array[] = [];
  readonly #tag: ListTag = new ListTag();
  #count = 0;
  #block: Block | undefined;
  #start = 0;
  #end = 0;
  #last = 0;

  get count(): number {
    return this.#count;
  }

  add(block: Block, index: number): void {
    const { entries } = block;
    const start = entries.start(index);
    if (block !== this.#block || start !== this.#end) {
      this.#finishRun();
      this.#block = block;
      this.#start = start;
    }
    this.#end = entries.end(index);
    const { low, high } = entries.tag(index);
    this.#tag.add(low, high);
    this.#last = index;
    this.#count += 1;
  }

  /** The page; nothing is added after that. */
  finish(): Page {
    this.#finishRun();
    const last = this.#block?.key(this.#last);
    return { pieces: this.#pieces, count: this.#count, tag: this.#tag.value, last };
  }

  #finishRun(): void {
    if (this.#block !== undefined) {
      this.#pieces.push(this.#block.entries.bytes(this.#start, this.#end));
    }
  }
}
