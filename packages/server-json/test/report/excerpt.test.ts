import { expect, test } from "vitest";
import { excerptOf } from "../../src/report/excerpt.js";

test("the part below which a caret stands is the token at the place", () => {
  expect(excerptOf('{\n  "a": "b\\"c", 1\n}', 2, 8, 80)).toEqual({
    line: '  "a": "b\\"c", 1',
    indent: 7,
    length: 6,
  });
});

test("a long line is cut around the place", () => {
  const text = `${"x".repeat(500)} "here" ${"y".repeat(500)}`;

  const { line, indent, length } = excerptOf(text, 1, 502, 60);

  expect(line.slice(indent, indent + length)).toBe('"here"');
  expect(line.startsWith("…")).toBe(true);
  expect(line.endsWith("…")).toBe(true);
});

test("a place behind the end of a line or text still has a caret", () => {
  expect(excerptOf("{", 1, 9, 80)).toMatchObject({ line: "{", indent: 1, length: 1 });
  expect(excerptOf("{", 7, 1, 80)).toMatchObject({ line: "", length: 1 });
});
