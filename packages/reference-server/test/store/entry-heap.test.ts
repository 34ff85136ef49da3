import { expect, test } from "vitest";
import { ListTag, tagOf } from "../../src/domain/entry-tag.js";
import { EntryHeap } from "../../src/store/entry-heap.js";

const encoder = new TextEncoder();
const decoder = new TextDecoder();

function entry(text: string): Uint8Array {
  return encoder.encode(JSON.stringify(text));
}

function heapOf(...texts: readonly string[]): EntryHeap {
  const heap = new EntryHeap();
  for (const [index, text] of texts.entries()) {
    heap.insert(index, entry(text));
  }
  return heap;
}

/** What a page of entries is made of. */
function read(heap: EntryHeap, from: number, to: number) {
  const pieces: Uint8Array[] = [];
  const tag = new ListTag();
  heap.collect(from, to, pieces, tag);
  const texts = pieces.flatMap((piece) => JSON.parse(`[${decoder.decode(piece)}]`));
  return { pieces, texts, tag: tag.value };
}

test("entries that came in their order are one piece, without a comma behind it", () => {
  const { pieces, texts } = read(heapOf("a", "b", "c", "d"), 1, 3);

  expect(pieces.map((piece) => decoder.decode(piece))).toEqual(['"b","c"']);
  expect(texts).toEqual(["b", "c"]);
});

test("no entries are no piece", () => {
  expect(read(heapOf("a", "b"), 1, 1).pieces).toEqual([]);
});

test("entries that came late or anew are pieces of their own, in their place", () => {
  const heap = heapOf("a", "b", "d");
  heap.insert(2, entry("c"));
  heap.replace(0, entry("A"));

  const { pieces, texts } = read(heap, 0, 4);

  expect(texts).toEqual(["A", "b", "c", "d"]);
  expect(pieces).toHaveLength(4);
});

test("the tag is made of those of the entries, wherever they lie", () => {
  const late = heapOf("a", "c");
  late.insert(1, entry("b"));

  expect(read(late, 0, 3).tag).toBe(read(heapOf("a", "b", "c"), 0, 3).tag);
  expect(late.tag(1)).toEqual(tagOf(entry("b")));
});

test("when too many lie out of order, they are laid out anew, into one piece", () => {
  const heap = new EntryHeap();
  const texts = Array.from({ length: 80 }, (_, index) => `entry ${79 - index}`);
  for (const text of texts) {
    heap.insert(0, entry(text));
  }

  const { pieces, texts: found } = read(heap, 0, 80);

  expect(found).toEqual([...texts].reverse());
  expect(pieces.length).toBeLessThan(20);
});

test("bytes that were handed out stay as they are when entries move and change", () => {
  const heap = heapOf(...Array.from({ length: 10 }, (_, index) => `entry ${index}`));
  const { pieces, texts } = read(heap, 0, 10);

  for (let round = 0; round < 200; round += 1) {
    heap.replace(round % 10, entry(`round ${round}`));
    heap.insert(0, entry(`more ${round}`));
  }

  expect(pieces.flatMap((piece) => JSON.parse(`[${decoder.decode(piece)}]`))).toEqual(texts);
});

test("an entry that is replaced again and again leaves no more behind than is in use", () => {
  const heap = heapOf("a", "b");

  for (let round = 0; round < 10_000; round += 1) {
    heap.replace(0, entry(`round ${round}`));
  }

  expect(read(heap, 0, 2).texts).toEqual(["round 9999", "b"]);
  expect(heap.entry(0).buffer.byteLength).toBeLessThan(4096);
});

test("two halves hold what the whole did, and go on by themselves", () => {
  const lower = heapOf("a", "b", "c", "d");

  const upper = lower.split(2);
  lower.insert(2, entry("x"));
  upper.replace(0, entry("C"));

  expect(read(lower, 0, 3).texts).toEqual(["a", "b", "x"]);
  expect(read(upper, 0, 2).texts).toEqual(["C", "d"]);
});
