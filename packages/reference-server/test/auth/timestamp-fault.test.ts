import { expect, test } from "vitest";
import { timestampFault } from "../../src/auth/timestamp-fault.js";

const layout = "2006-01-02T15:04:05Z07:00";
const cannotParse = (text: string, rest: string, part: string) =>
  `parsing time "${text}" as "${layout}": cannot parse "${rest}" as "${part}"`;

test.each([
  ["", "", "2006"],
  ["x", "x", "2006"],
  ["202", "202", "2006"],
  ["1735689600", "689600", "-"],
  ["2025", "", "-"],
  ["2025-1-01T00:00:00Z", "1-01T00:00:00Z", "01"],
  ["2025-01-01", "", "T"],
  ["2025-01-01 00:00:00Z", " 00:00:00Z", "T"],
  ["2025-01-01t00:00:00Z", "t00:00:00Z", "T"],
  ["2025-01-01Tx", "x", "15"],
  ["2025-01-01T00:0:00Z", "0:00Z", "04"],
  ["2025-01-01T00:00Z", "Z", ":"],
  ["2025-01-01T00:00:0Z", "0Z", "05"],
  ["2025-01-01T00:00:00", "", "Z07:00"],
  ["2025-01-01T00:00:00z", "z", "Z07:00"],
  ["2025-01-01T00:00:00.Z", ".Z", "Z07:00"],
  ["2025-01-01T00:00:00+0200", "+0200", "Z07:00"],
  ["2025-01-01T00:00:00~02:00", "~02:00", "Z07:00"],
  [" 2025-01-01T00:00:00Z", " 2025-01-01T00:00:00Z", "2006"],
])("%j cannot be parsed from %j on, as %s", (text = "", rest = "", part = "") => {
  expect(timestampFault(text)).toBe(cannotParse(text, rest, part));
});

test.each([
  ["2025-13-01T00:00:00Z", "month"],
  ["2025-00-01T00:00:00Z", "month"],
  ["2025-01-00T00:00:00Z", "day"],
  ["2025-02-29T00:00:00Z", "day"],
  ["1900-02-29T00:00:00Z", "day"],
  ["2025-01-01T24:00:00Z", "hour"],
  ["2025-01-01T00:60:00Z", "minute"],
  ["2025-01-01T00:00:60Z", "second"],
  ["2025-01-01T00:00:00+25:00", "time zone offset hour"],
  ["2025-01-01T00:00:00-25:61", "time zone offset minute"],
])("%j has a %s out of range", (text, name) => {
  expect(timestampFault(text)).toBe(`parsing time "${text}": ${name} out of range`);
});

test("text behind an instant is named", () => {
  expect(timestampFault('2025-01-01T00:00:00Z "\u00e9\n')).toBe(
    'parsing time "2025-01-01T00:00:00Z \\"\\xc3\\xa9\\x0a": extra text: " \\"\\xc3\\xa9\\x0a"',
  );
});

test.each([
  "2025-01-01T00:00:00Z",
  "2025-01-01T0:00:00Z",
  "2024-02-29T23:59:59.123456789123Z",
  "2000-02-29T23:59:59,5+24:60",
  "0000-02-29T00:00:00-00:00",
])("%j is an instant", (text) => {
  expect(timestampFault(text)).toBeUndefined();
});
