import { expect, test } from "vitest";
import { cutToMicroseconds, parseInstant, printInstant } from "../../src/domain/instant.js";

test.each([
  ["1970-01-01T00:00:00Z", 0n],
  ["2024-02-29T12:30:15.5Z", 1_709_209_815_500_000_000n],
  ["2026-01-02T03:04:05.123456789Z", 1_767_323_045_123_456_789n],
  ["2026-01-02T03:04:05.1234567899Z", 1_767_323_045_123_456_789n],
  ["2026-01-02T05:04:05+02:00", 1_767_323_045_000_000_000n],
  ["2026-01-01T23:04:05,5-04:00", 1_767_323_045_500_000_000n],
  ["2026-01-02T3:04:05Z", 1_767_323_045_000_000_000n],
  ["0000-01-01T00:00:00Z", -62_167_219_200_000_000_000n],
])("reads %s", (text, nanoseconds) => {
  expect(parseInstant(text)).toBe(nanoseconds);
});

test.each([
  "2026-01-02",
  "2026-01-02t03:04:05Z",
  "2026-01-02T03:04:05z",
  "2026-01-02 03:04:05Z",
  "2026-01-02T03:04:05",
  "2026-01-02T03:04Z",
  "2026-01-02T03:04:60Z",
  "2026-01-02T24:00:00Z",
  "2026-02-29T00:00:00Z",
  "2026-02-30T00:00:00Z",
  "2026-13-01T00:00:00Z",
  "2026-01-02T03:04:05+0200",
  "2026-01-02T03:04:05+25:00",
  "2026-01-02T03:04:05.Z",
  " 2026-01-02T03:04:05Z",
  "12026-01-02T03:04:05Z",
  "",
])("refuses %j", (text) => {
  expect(parseInstant(text)).toBeUndefined();
});

test("prints what it reads, with trailing zeros of the fraction trimmed", () => {
  const texts = [
    "0001-03-01T00:00:00Z",
    "1969-12-31T23:59:59.9Z",
    "2000-02-29T23:59:59.000000001Z",
  ];

  const printed = texts.map((text) => printInstant(parseInstant(text) ?? 0n));

  expect(printed).toEqual(texts);
});

test("cuts to microseconds towards the past, before 1970 too", () => {
  expect([cutToMicroseconds(1999n), cutToMicroseconds(-1n)]).toEqual([1000n, -1000n]);
});
