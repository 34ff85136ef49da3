import { expect, test } from "vitest";
import { firstValue, isRepeated } from "../../src/node/raw-headers.js";

const headers = ["Host", "a", "X-One", "1", "x-one", "2", "Via", "host"];

test("the first value of a header counts, whatever its letter case", () => {
  expect(firstValue(headers, "x-one")).toBe("1");
  expect(firstValue(headers, "via")).toBe("host");
  expect(firstValue(headers, "x-two")).toBeUndefined();
  expect(firstValue([], "host")).toBeUndefined();
});

test("a header is repeated where its name, and no value, comes twice", () => {
  expect(isRepeated(headers, "x-one")).toBe(true);
  expect(isRepeated(headers, "host")).toBe(false);
  expect(isRepeated(headers, "x-two")).toBe(false);
});
