import { expect, test } from "vitest";
import { quoteByteText, quoteInApostrophes, quoteText } from "../src/quote-text.js";

test.each([
  ["plain", '"plain"'],
  ['a"b\\c', '"a\\"b\\\\c"'],
  ["it's", '"it\'s"'],
  ["\u0007\b\f\n\r\t\v", '"\\a\\b\\f\\n\\r\\t\\v"'],
  ["\u0000\u001f\u007f", '"\\x00\\x1f\\x7f"'],
  ["\u0085\u00a0\u2003", '"\\u0085\\u00a0\\u2003"'],
  ["é漢😀", '"é漢😀"'],
  ["\u{e0001}", '"\\U000e0001"'],
  ["\ufeff", '"\\ufeff"'],
  ["\ufffd", '"\ufffd"'],
])("quotes %j as Go does", (text, quoted) => {
  expect(quoteText(text)).toBe(quoted);
});

test("shows bytes that are not UTF-8 one by one", () => {
  expect(quoteByteText("a\xc3\xed\xa0\x80")).toBe('"a\\xc3\\xed\\xa0\\x80"');
});

test.each([
  ["'", "'\\''"],
  ['"', "'\"'"],
  [" ", "' '"],
])("quotes %j in apostrophes", (text, quoted) => {
  expect(quoteInApostrophes(text)).toBe(quoted);
});
