import { expect, test } from "vitest";
import { compareKeys, compareText } from "../../src/domain/text-order.js";

test("orders texts by code points, where code units would not", () => {
  const texts = ["\u{1f600}", "\uffff", "a", "", "Z", "a0", "\ue000"];

  expect(texts.sort(compareText)).toEqual(["", "Z", "a", "a0", "\ue000", "\uffff", "\u{1f600}"]);
});

test("orders keys by name before version", () => {
  const keys = [
    { name: "b", version: "1" },
    { name: "a", version: "2" },
    { name: "a", version: "10" },
  ];

  expect(keys.sort(compareKeys).map(({ name, version }) => name + version)).toEqual([
    "a10",
    "a2",
    "b1",
  ]);
});
