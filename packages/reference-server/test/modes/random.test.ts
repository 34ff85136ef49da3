import { expect, test } from "vitest";
import { pick, seededRandom, shuffled } from "../../src/modes/random.js";

test("the same seed, purpose and count draw the same number", () => {
  const draws = [1, 1].map((seed) => {
    const random = seededRandom(seed);
    return Array.from({ length: 50 }, (_, count) => random("status503", count));
  });

  expect(draws[0]).toEqual(draws[1]);
});

test("another seed, purpose or count draws another number", () => {
  const draws = [
    seededRandom(1)("a", 0),
    seededRandom(2)("a", 0),
    seededRandom(1)("b", 0),
    seededRandom(1)("a", 1),
  ];

  expect(new Set(draws).size).toBe(4);
});

test("draws are spread from 0 up to 1", () => {
  const random = seededRandom(7);
  const tenths = new Array<number>(10).fill(0);

  for (let count = 0; count < 10_000; count += 1) {
    const tenth = Math.floor(random("truncate", count) * 10);
    tenths[tenth] = (tenths[tenth] ?? 0) + 1;
  }

  expect(Math.min(...tenths)).toBeGreaterThan(900);
  expect(Math.max(...tenths)).toBeLessThan(1_100);
});

test("a pick reaches the first and the last", () => {
  expect([0, 0.5, 0.999_999].map((chance) => pick(["a", "b", "c"], chance))).toEqual([
    "a",
    "b",
    "c",
  ]);
});

test("shuffling keeps every item and hangs on the count", () => {
  const items = ["a", "b", "c", "d", "e", "f"];
  const random = seededRandom(3);

  const first = shuffled(items, random, "rows", 0);
  const second = shuffled(items, random, "rows", 1);

  expect([...first].sort()).toEqual(items);
  expect(second).not.toEqual(first);
});
