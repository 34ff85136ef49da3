import { expect, test } from "vitest";
import { decodeHex } from "../../src/auth/hex.js";

test("reads digits in either letter case, and none at all", () => {
  expect([...decodeHex("00fFA5")]).toEqual([0, 255, 165]);
  expect(decodeHex("")).toHaveLength(0);
});

test.each([
  ["abc", "odd length hex string"],
  ["0x12", "invalid byte: U+0078 'x'"],
  ["zz", "invalid byte: U+007A 'z'"],
  ["abz", "invalid byte: U+007A 'z'"],
  ["12 34", "invalid byte: U+0020 ' '"],
  ["12\n3", "invalid byte: U+000A"],
  ["é", "invalid byte: U+00C3 'Ã'"],
  ["\u{1F600}", "invalid byte: U+00F0 'ð'"],
])("%j is refused: %s", (text, reason) => {
  expect(() => decodeHex(text)).toThrow(`encoding/hex: ${reason}`);
});
