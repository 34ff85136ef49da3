import {
  createServerJsonValidator,
  schema20251211,
  validateServerJson,
} from "@mcp-registry-kit/server-json";
import { expect, test } from "vitest";
import { exampleDocument } from "./helpers/example-document.js";

const faulty = exampleDocument({
  $schema: "http://example.com/schemas/2025-12-11/server.schema.json",
  name: "a/b",
  packages: [
    {
      registryType: "npm",
      identifier: "my pkg",
      version: "1.x",
      transport: { type: "http" },
      runtimeArguments: [{ type: "named" }],
    },
  ],
  remotes: [{ type: "stdio" }],
  icons: [{ src: "http://example.com/i.png" }],
});

test("finds nothing in a clean document", () => {
  expect(validateServerJson(exampleDocument())).toEqual({
    valid: true,
    schemaVersion: "2025-12-11",
    issues: [],
  });
});

test("reports schema version, schema and rules in this order, rules by place", () => {
  const { valid, issues } = validateServerJson(faulty);

  expect(valid).toBe(false);
  expect(issues.map(({ type, path }) => `${type} ${path}`)).toEqual([
    "semantic schema",
    "schema packages[0].transport.type",
    "schema packages[0].runtimeArguments[0]",
    "schema remotes[0].type",
    "semantic name",
    "semantic icons[0].src",
    "semantic packages[0].identifier",
    "semantic packages[0].version",
    "semantic packages[0].runtimeArguments[0].name",
    "semantic packages[0].transport.type",
    "semantic remotes[0].type",
  ]);
});

test.each([
  [{ schemaVersion: false }, ["schema", "semantic"], true],
  [{ schema: false }, ["semantic"], true],
  [{ semantic: false }, ["semantic", "schema"], true],
  [{ schemaVersion: false, schema: false, semantic: false }, [], false],
])("runs the stages that %j leaves", (options, types, some) => {
  const { issues } = validateServerJson(faulty, options);

  expect([...new Set(issues.map(({ type }) => type))]).toEqual(types);
  expect(issues.length > 0).toBe(some);
});

test("gives every place as a path and as a JSON pointer", () => {
  const { issues } = validateServerJson(faulty, { schemaVersion: false, schema: false });

  expect(issues.map(({ pointer }) => pointer)).toContain("/packages/0/runtimeArguments/0/name");
});

test.each([null, [], "text", 5, true])("refuses %j", (document) => {
  const result = validateServerJson(document);

  expect(result).toMatchObject({
    valid: false,
    schemaVersion: null,
    issues: [{ type: "json", path: "", reference: "json-unmarshal-error" }],
  });
});

/** A document of so many levels, all but four of them inside of its publisher's metadata. */
function nested(levels: number): unknown {
  let inner: unknown = {};
  for (let depth = 4; depth < levels; depth += 1) {
    inner = { inner };
  }
  return exampleDocument({
    _meta: { "io.modelcontextprotocol.registry/publisher-provided": { inner } },
  });
}

test("judges publisher metadata that is nested deep", () => {
  expect(validateServerJson(nested(1_000)).valid).toBe(true);
});

test.each([1_001, 50_000])("refuses %i levels with one issue", (levels) => {
  expect(validateServerJson(nested(levels)).issues).toMatchObject([
    { type: "json", reference: "json-too-deep", path: "" },
  ]);
});

test("a validator of one date judges by that date, and others by the rules alone", () => {
  const validate = createServerJsonValidator([schema20251211]);
  const old = "https://static.modelcontextprotocol.io/schemas/2025-10-17/server.schema.json";
  const broken = { description: "", version: "latest" };

  expect(validate(exampleDocument(broken)).issues.map(({ path }) => path)).toEqual([
    "description",
    "version",
  ]);
  expect(
    validate(exampleDocument({ ...broken, $schema: old })).issues.map(({ reference }) => reference),
  ).toEqual(["schema-version-deprecated", "reserved-version-string"]);
});
