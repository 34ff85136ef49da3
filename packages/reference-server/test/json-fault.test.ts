import { expect, test } from "vitest";
import { findJsonFault } from "../src/json-fault.js";

test.each([
  "{}",
  "[]",
  ' {"a" : [1, -0.5e+3, "x\\u00e9\\n", true, false, null, {}], "b":{"c":[[]]}}\n',
  '"\u{1f600}"',
  "0",
])("takes %j", (text) => {
  expect(findJsonFault(text, 10)).toBeUndefined();
  expect(() => JSON.parse(text)).not.toThrow();
});

test.each([
  ["", "unexpected end of JSON input"],
  [" \n", "unexpected end of JSON input"],
  ['{"a":', "unexpected end of JSON input"],
  ['"a', "unexpected end of JSON input"],
  ["-", "unexpected end of JSON input"],
  ["tru", "unexpected end of JSON input"],
  ["{} x", "invalid character 'x' after top-level value"],
  ["}", "invalid character '}' looking for beginning of value"],
  ["[1,]", "invalid character ']' looking for beginning of value"],
  ["NaN", "invalid character 'N' looking for beginning of value"],
  ["{a:1}", "invalid character 'a' looking for beginning of object key string"],
  ['{"a":1,}', "invalid character '}' looking for beginning of object key string"],
  ['{"a" 1}', "invalid character '1' after object key"],
  ['{"a":1 "b"', "invalid character '\"' after object key:value pair"],
  ["[1 2]", "invalid character '2' after array element"],
  ["[1}", "invalid character '}' after array element"],
  ['"a\nb"', "invalid character '\n' in string literal"],
  ['"\\x"', "invalid character 'x' in string escape code"],
  ['"\\u00g0"', "invalid character 'g' in \\u hexadecimal character escape"],
  ["nul1", "invalid character '1' in literal null (expecting 'l')"],
  ["01", "invalid character '1' after top-level value"],
  ["-x", "invalid character 'x' in numeric literal"],
  ["[1e400]", "json: cannot unmarshal number 1e400 into Go value of type float64"],
  ["[1e400,]", "invalid character ']' looking for beginning of value"],
  ["[[[[]]]]", "invalid character '[' exceeded max depth"],
])("refuses %j", (text, message) => {
  expect(findJsonFault(text, 3)?.message).toBe(message);
});

test("says where the fault is", () => {
  expect(findJsonFault('{"a": tru }', 3)?.offset).toBe(9);
});

test("nesting that would exhaust the stack is one fault among others", () => {
  expect(findJsonFault("[".repeat(1_000_000), 1000)?.offset).toBe(1000);
});
