import fc from "fast-check";
import { expect, test } from "vitest";
import { findJsonFault } from "../src/json-fault.js";

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

test("takes what JSON.parse takes", () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(findJsonFault(text, 1000)).toBeUndefined();
    }),
  );
});

test("agrees with JSON.parse on texts with one character changed", () => {
  const character = fc.constantFrom(...'{}[]",:\\ 0-.eEtun\n');
  fc.assert(
    fc.property(fc.json(), fc.nat(), character, (text, at, other) => {
      const index = at % (text.length + 1);
      const changed = text.slice(0, index) + other + text.slice(index + 1);

      const message = findJsonFault(changed, 1000)?.message;

      expect(message === undefined || message.startsWith("json: ")).toBe(isJson(changed));
    }),
    { numRuns: 2000 },
  );
});
