import { currentSchemaUrl, validateServerJson } from "@mcp-registry-kit/server-json";
import { expect, test } from "vitest";
import { exampleDocument } from "./helpers/example-document.js";

const host = "https://static.modelcontextprotocol.io";
const deprecated = "warning schema-version-deprecated";
const notAvailable = "error schema-version-not-available";
const notExtracted = "error schema-version-extraction-error";

test.each([
  [currentSchemaUrl, "2025-12-11", []],
  [`${currentSchemaUrl}#`, "2025-12-11", [deprecated]],
  [`${currentSchemaUrl}?x=1`, "2025-12-11", [deprecated]],
  [`${currentSchemaUrl} `, "2025-12-11", [deprecated]],
  [`${currentSchemaUrl}.bak`, "2025-12-11", [deprecated]],
  [currentSchemaUrl.replace("https:", "http:"), "2025-12-11", [deprecated]],
  [`${host}/schemas/2025-07-09/server.schema.json`, "2025-07-09", [deprecated]],
  [`${host}/schemas/2025-01-27/server.schema.json`, "2025-01-27", [deprecated, notAvailable]],
  [`${host}/schemas/draft/server.schema.json`, "draft", [deprecated, notAvailable]],
  [
    "https://a/schemas/2025-12-11/server.schema.json/schemas/2025-07-09/server.schema.json",
    "2025-12-11",
    [deprecated],
  ],
  [
    "https://a/schemas/draft/server.schema.json/schemas/2025-12-11/server.schema.json",
    "draft",
    [deprecated, notAvailable],
  ],
  ["https://a/schemas/../server.schema.json", "..", [deprecated, notAvailable]],
  ["https://example.com/custom.json", null, [notExtracted]],
  ["https://a/schemas/a%20b/server.schema.json", null, [notExtracted]],
  ["https://a/schemas/2025-12-11/x/server.schema.json", null, [notExtracted]],
  ["https://a/schemas/2025-12-11/server-schema.json", null, [notExtracted]],
  ["", null, ["error schema-field-required"]],
  [undefined, null, ["error schema-field-required"]],
  [5, null, ["error schema-field-required"]],
])("judges $schema %j", ($schema, version, expected) => {
  const result = validateServerJson(exampleDocument({ $schema }), { schema: false });

  expect(result.schemaVersion).toBe(version);
  expect(result.issues.map(({ severity, reference }) => `${severity} ${reference}`)).toEqual(
    expected,
  );
});

test.each([
  ["", "semantic", "$schema field is required"],
  [
    "https://example.com/x",
    "schema",
    "failed to extract schema version from URL: invalid schema URL format: https://example.com/x",
  ],
  [
    "/schemas/2025-07-09/server.schema.json",
    "semantic",
    "schema version 2025-07-09 is not the current version (2025-12-11). " +
      "Consider updating to the latest schema version",
  ],
])("words what is wrong with $schema %j", ($schema, type, message) => {
  const { issues } = validateServerJson(exampleDocument({ $schema }), { schema: false });

  expect(issues).toMatchObject([{ type, path: "schema", pointer: "/$schema", message }]);
});

test("words that a schema is not available", () => {
  const $schema = `${host}/schemas/draft/server.schema.json`;

  const { issues } = validateServerJson(exampleDocument({ $schema }));

  expect(issues[1]).toMatchObject({
    type: "schema",
    message:
      "schema version draft not available: schema version draft not found in embedded schemas: " +
      "open schemas/draft.json: file does not exist",
  });
});

test.each([
  ["allow", true, []],
  ["warn", true, [deprecated]],
  ["error", false, ["error schema-version-deprecated"]],
] as const)("with nonCurrentSchema %s", (nonCurrentSchema, valid, expected) => {
  const document = exampleDocument({ $schema: `${host}/schemas/2025-10-17/server.schema.json` });

  const result = validateServerJson(document, { nonCurrentSchema });

  expect(result.valid).toBe(valid);
  expect(result.issues.map(({ severity, reference }) => `${severity} ${reference}`)).toEqual(
    expected,
  );
});
