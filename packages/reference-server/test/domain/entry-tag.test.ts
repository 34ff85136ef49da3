import { expect, test } from "vitest";
import { ListTag, tagOf } from "../../src/domain/entry-tag.js";

const encoder = new TextEncoder();

function listTag(...entries: readonly string[]): number {
  const list = new ListTag();
  for (const entry of entries) {
    const { low, high } = tagOf(encoder.encode(entry));
    list.add(low, high);
  }
  return list.value;
}

test("entries that differ in one bit have different tags, in both halves", () => {
  const entry = encoder.encode('{"server":{"name":"com.example/a","version":"1.0.0"}}');
  const tags = [tagOf(entry)];
  for (let bit = 0; bit < entry.length * 8; bit += 1) {
    const changed = Uint8Array.from(entry);
    changed[bit >> 3] = (changed[bit >> 3] ?? 0) ^ (1 << (bit & 7));
    tags.push(tagOf(changed));
  }

  expect(new Set(tags.map(({ low }) => low)).size).toBe(tags.length);
  expect(new Set(tags.map(({ high }) => high)).size).toBe(tags.length);
});

test("the tag of a list tells its entries, their order and their number", () => {
  const tags = [listTag(), listTag("a"), listTag("a", "b"), listTag("b", "a"), listTag("a", "a")];

  expect(new Set(tags).size).toBe(tags.length);
  expect(listTag("a", "b")).toBe(listTag("a", "b"));
});

test("the tag of a list is an integer that a number holds exactly", () => {
  for (let index = 0; index < 1000; index += 1) {
    const tag = listTag(`entry ${index}`);
    expect(Number.isSafeInteger(tag)).toBe(true);
    expect(tag).toBeGreaterThanOrEqual(0);
  }
});

test("ten thousand lists that hardly differ have ten thousand tags", () => {
  const tags = Array.from({ length: 10_000 }, (_, index) => listTag("same", `1.0.${index}`));

  expect(new Set(tags).size).toBe(tags.length);
});
