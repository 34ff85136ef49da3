import { parseServerJson, validateServerJson } from "@mcp-registry-kit/server-json";
import fc from "fast-check";
import { expect, test } from "vitest";

const fragments = fc.constantFrom(
  "{",
  "}",
  "[",
  "]",
  ",",
  ":",
  '"',
  "'",
  "\\",
  "\n",
  "\r\n",
  " ",
  "//",
  "/*",
  "*/",
  "1",
  "0",
  "-",
  "e",
  "true",
  "nul",
  '"name"',
  '"packages"',
  '"$schema"',
  "\\u0000",
  "\\ud800",
  "\uFEFF",
  "😀",
  "__proto__",
);

test("never throws, whatever the text, and every issue has a place in it", () => {
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string(),
        fc.array(fragments).map((all) => all.join("")),
      ),
      (text) => {
        const lines = text.split(/\r\n?|\n/);
        for (const { line = 0, column = 0 } of parseServerJson(text).result.issues) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(column).toBeGreaterThanOrEqual(1);
          expect(column).toBeLessThanOrEqual((lines[line - 1] ?? "").length + 2);
        }
      },
    ),
    { numRuns: 2_000 },
  );
});

test("a text is called broken exactly where `JSON.parse` refuses it", () => {
  const broken = (text: string): boolean =>
    parseServerJson(text).result.issues.some(
      ({ type, severity, reference }) =>
        type === "json" && severity === "error" && reference !== "json-unmarshal-error",
    );
  const isJson = (text: string): boolean => {
    try {
      JSON.parse(text);
      return true;
    } catch {
      return false;
    }
  };
  fc.assert(
    fc.property(
      fc.oneof(
        fc.json(),
        fc.array(fragments, { maxLength: 12 }).map((all) => all.join("")),
      ),
      (text) => {
        expect(broken(text)).toBe(!isJson(text));
      },
    ),
    { numRuns: 5_000 },
  );
});

test("of JSON it says what is said of the value, and reads the same value", () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      const { document, result } = parseServerJson(text);
      const value: unknown = JSON.parse(text);

      expect(document).toEqual(value);
      expect(
        result.issues
          .filter(
            ({ reference }) =>
              !reference.startsWith("json-") || reference === "json-unmarshal-error",
          )
          .map(({ line: _, column: __, ...issue }) => issue),
      ).toEqual(validateServerJson(value).issues);
    }),
    { numRuns: 1_000 },
  );
});
