import fc from "fast-check";
import { test } from "vitest";
import { timestampFault } from "../../src/auth/timestamp-fault.js";
import { parseInstant } from "../../src/domain/instant.js";

const digits = (count: number) =>
  fc.integer({ min: 0, max: 10 ** count - 1 }).map((value) => String(value).padStart(count, "0"));
const timestamp = fc
  .tuple(
    digits(4),
    fc.constantFrom("-", "/"),
    digits(2),
    digits(2),
    fc.constantFrom("T", "t", " "),
    fc.oneof(digits(1), digits(2)),
    digits(2),
    digits(2),
    fc.constantFrom("", ".5", ",25", ".", ".x"),
    fc.constantFrom("Z", "z", "+01:00", "-24:60", "+25:00", "+0100", ""),
  )
  .map(
    ([year, dash, month, day, mark, hour, minute, second, fraction, zone]) =>
      `${year}${dash}${month}${dash}${day}${mark}${hour}:${minute}:${second}${fraction}${zone}`,
  );

test("a timestamp has a fault where it is no instant, and only there", () => {
  fc.assert(
    fc.property(fc.oneof(timestamp, fc.string()), (text) => {
      return (timestampFault(text) === undefined) === (parseInstant(text) !== undefined);
    }),
    { numRuns: 2000 },
  );
});
