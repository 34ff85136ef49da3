import { currentSchemaUrl, validateServerJson } from "@mcp-registry-kit/server-json";
import fc from "fast-check";
import { expect, test } from "vitest";

const members = [
  "$schema",
  "name",
  "version",
  "title",
  "websiteUrl",
  "repository",
  "icons",
  "packages",
  "remotes",
  "_meta",
  "type",
  "url",
  "src",
  "transport",
  "runtimeArguments",
  "environmentVariables",
  "headers",
  "variables",
  "identifier",
  "value",
];
const texts = fc.constantFrom("", "named", "positional", "sse", "stdio", "https://{a}", "://", "x");
const { document } = fc.letrec((tie) => ({
  document: fc.oneof(
    { maxDepth: 4 },
    fc.oneof(texts, fc.jsonValue({ maxDepth: 1 })),
    fc.array(tie("document"), { maxLength: 2 }),
    fc.dictionary(fc.constantFrom(...members), tie("document"), { maxKeys: 6 }),
  ),
}));

test("every JSON value gets a verdict that agrees with its issues", () => {
  fc.assert(
    fc.property(document, (value) => {
      const { valid, issues } = validateServerJson(value);

      expect(valid).toBe(issues.every(({ severity }) => severity !== "error"));
    }),
    { numRuns: 500 },
  );
});

test("a document of the current schema with members of any type gets a verdict", () => {
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...members), document), (value) => {
      const withSchema = { ...value, $schema: currentSchemaUrl };
      const before = JSON.stringify(withSchema);

      const result = validateServerJson(withSchema);

      expect(result.schemaVersion).toBe("2025-12-11");
      expect(JSON.stringify(withSchema)).toBe(before);
    }),
    { numRuns: 1000 },
  );
});
