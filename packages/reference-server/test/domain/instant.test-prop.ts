import fc from "fast-check";
import { expect, test } from "vitest";
import { parseInstant, printInstant } from "../../src/domain/instant.js";

test("every instant that can be printed is read back exactly", () => {
  const first = -62_167_219_200_000_000_000n;
  const last = 253_402_300_799_999_999_999n;

  fc.assert(
    fc.property(fc.bigInt({ min: first, max: last }), (nanoseconds) => {
      expect(parseInstant(printInstant(nanoseconds))).toBe(nanoseconds);
    }),
  );
});

test("prints what Date prints", () => {
  fc.assert(
    fc.property(fc.date({ min: new Date(0), noInvalidDate: true }), (date) => {
      fc.pre(date.getUTCFullYear() <= 9999);

      const printed = printInstant(BigInt(date.getTime()) * 1_000_000n);

      expect(new Date(printed).getTime()).toBe(date.getTime());
    }),
  );
});
