import { expect, test } from "vitest";
import { parseCursor, printCursor } from "../../src/domain/cursor.js";
import { isAfter } from "../helpers/is-after.js";

test.each([
  [undefined, undefined],
  ["", undefined],
  ["a/b", { name: "a/b" }],
  ["a/b:", { name: "a/b", version: "" }],
  ["a/b:1.0.0:rc", { name: "a/b", version: "1.0.0:rc" }],
  ["::", { name: "", version: ":" }],
])("reads the cursor %j", (cursor, place) => {
  expect(parseCursor(cursor)).toEqual(place);
});

test("a cursor without a version lies behind every version of its name", () => {
  const row = { name: "a/b", version: "zzz" };

  expect(isAfter(row, { name: "a/b" })).toBe(false);
  expect(isAfter({ ...row, name: "a/c" }, { name: "a/b" })).toBe(true);
});

test("the cursor of a row lies behind that row alone", () => {
  const row = { name: "a/b", version: "1:0" };
  const place = parseCursor(printCursor(row)) ?? { name: "" };

  expect(isAfter(row, place)).toBe(false);
  expect(isAfter({ ...row, version: "1:0+x" }, place)).toBe(true);
});
