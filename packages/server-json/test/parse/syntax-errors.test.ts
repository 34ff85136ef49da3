import { parseServerJson } from "@mcp-registry-kit/server-json";
import { expect, test } from "vitest";

/** The issues of the text itself, as `line:column code`. */
function mistakes(text: string): readonly string[] {
  return parseServerJson(text)
    .result.issues.filter(({ type }) => type === "json")
    .map(({ line, column, reference }) => `${line}:${column} ${reference}`);
}

test.each([
  ["a missing comma", '{"a": 1\n "b": 2}', ["2:2 json-syntax-error"]],
  ["a missing colon", '{"a" 1}', ["1:6 json-syntax-error"]],
  ["a missing value", '{"a": , "b": 2}', ["1:7 json-syntax-error"]],
  ["two commas", '{"a": 1,, "b": 2}', ["1:9 json-syntax-error"]],
  ["single quotes", "{'a': 1}", ["1:2 json-syntax-error"]],
  ["a name without quotes", "{a: 1}", ["1:2 json-syntax-error"]],
  ["a word that is no JSON", '{"a": None}', ["1:7 json-syntax-error"]],
  ["a number with a leading zero", '{"a": 01}', ["1:8 json-syntax-error"]],
  ["a line break in a text", '{"a": "x\ny"}', ["1:7 json-syntax-error"]],
  ["an unknown escape", '{"a": "\\x"}', ["1:7 json-syntax-error"]],
  ["an array that is not closed", '{"a": [1}', ["1:9 json-syntax-error"]],
  ["an object that is not closed", '{"a": 1', ["1:8 json-syntax-error"]],
  ["text behind the document", "{} x", ["1:4 json-syntax-error"]],
  ["an empty text", "", ["1:1 json-syntax-error"]],
  ["a comment", '{ // why\n "a": 1}', ["1:3 json-comment"]],
  ["trailing commas", '{"a": [1,],\n}', ["1:9 json-trailing-comma", "1:11 json-trailing-comma"]],
  ["a byte-order mark", "\uFEFF{}", ["1:1 json-byte-order-mark"]],
])("%s is one issue with its place", (_, text, expected) => {
  expect(mistakes(text)).toEqual(expected);
});

test("one run reports every mistake, in the order of the text", () => {
  const text = '\uFEFF{\n  "name": com,\n  "version" "1",\n  "title": "a" "b",\n  "icons": [],\n}';

  expect(mistakes(text)).toEqual([
    "1:1 json-byte-order-mark",
    "2:11 json-syntax-error",
    "3:13 json-syntax-error",
    "4:16 json-syntax-error",
    "5:14 json-trailing-comma",
  ]);
});

test("a mistake says what to do", () => {
  const [issue] = parseServerJson('{"a": True}').result.issues;

  expect(issue).toMatchObject({ message: "`True` is not JSON", hint: "Write `true`." });
});

test("a member that is there twice is named at its second place and stays usable", () => {
  const { document, result } = parseServerJson('{\n  "title": "a",\n  "title": "b"\n}');

  expect(result.issues[0]).toMatchObject({
    reference: "json-duplicate-member",
    severity: "warning",
    line: 3,
    column: 3,
  });
  expect(document).toEqual({ title: "b" });
});

test.each([
  ["json-lone-surrogate", '{"title": "\\ud83d"}'],
  ["json-null-character", '{"title": "a\\u0000b"}'],
])("%s is a warning at the text that holds it", (reference, text) => {
  const { result } = parseServerJson(text);

  expect(result.issues[0]).toMatchObject({ reference, severity: "warning", line: 1, column: 11 });
});

test("the mistakes of a text that is no JSON at all are bounded", () => {
  expect(mistakes(`{${"x,\n".repeat(50_000)}`)).toHaveLength(100);
});
