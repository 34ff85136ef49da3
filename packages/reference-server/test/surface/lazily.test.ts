import { expect, test } from "vitest";
import { lazily } from "../../src/surface/lazily.js";

test("makes a value once, however many ask for it", async () => {
  let made = 0;
  const value = lazily(async () => {
    made += 1;
    return made;
  });

  expect(made).toBe(0);
  expect(await Promise.all([value(), value()])).toEqual([1, 1]);
});

test("tries again after a failure", async () => {
  let tries = 0;
  const value = lazily(async () => {
    tries += 1;
    if (tries === 1) {
      throw new Error("busy");
    }
    return "here";
  });

  await expect(value()).rejects.toThrow("busy");
  expect(await value()).toBe("here");
});
