import { currentSchemaUrl, validateServerJson } from "@mcp-registry-kit/server-json";
import { expect, test } from "vitest";
import {
  documentWithPackage,
  documentWithRemote,
  exampleDocument,
} from "./helpers/example-document.js";

test.each([
  [
    exampleDocument({ repository: { id: "1" } }),
    "repository",
    "#/definitions/Repository/required",
    "missing required fields: 'url', 'source'",
  ],
  [
    exampleDocument({ description: undefined }),
    "",
    "#/definitions/ServerDetail/required",
    "missing required fields: 'description'",
  ],
  [
    exampleDocument({ description: "x".repeat(101) }),
    "description",
    "#/definitions/ServerDetail/properties/description/maxLength",
    "length must be <= 100, but got 101",
  ],
  [
    exampleDocument({ websiteUrl: "it's" }),
    "websiteUrl",
    "#/definitions/ServerDetail/properties/websiteUrl/format",
    "'it\\'s' has invalid format 'uri'",
  ],
  [
    exampleDocument({ icons: [{ src: "https://example.com/", sizes: ["any", "big"] }] }),
    "icons[0].sizes[1]",
    "#/definitions/Icon/properties/sizes/items/pattern",
    "does not match pattern '^(\\\\d+x\\\\d+|any)$'",
  ],
  [
    exampleDocument({ title: 5 }),
    "title",
    "#/definitions/ServerDetail/properties/title/type",
    "expected string, but got number",
  ],
  [
    documentWithPackage({ version: "latest" }),
    "packages[0].version",
    "#/definitions/Package/properties/version/not",
    "not failed",
  ],
  [
    documentWithPackage({ transport: { type: "sse", url: "ftp://x" } }),
    "packages[0].transport.url",
    "#/definitions/SseTransport/properties/url/pattern",
    "does not match pattern '^https?://[^\\\\s]+$'",
  ],
  [
    documentWithPackage({ transport: { type: "http" } }),
    "packages[0].transport.type",
    "#/definitions/LocalTransport/anyOf",
    'value must be one of "stdio", "streamable-http", "sse"',
  ],
  [
    documentWithPackage({ packageArguments: [{ type: "positional" }] }),
    "packages[0].packageArguments[0]",
    "#/definitions/PositionalArgument/allOf/1/anyOf",
    "missing one of the fields: 'valueHint', 'value'",
  ],
  [
    documentWithPackage({ runtimeArguments: [{ type: "named" }] }),
    "packages[0].runtimeArguments[0]",
    "#/definitions/NamedArgument/allOf/1/required",
    "missing required fields: 'name'",
  ],
  [
    documentWithPackage({ runtimeArguments: [{ type: "named", valueHint: 5 }] }),
    "packages[0].runtimeArguments[0]",
    "#/definitions/NamedArgument/allOf/1/required",
    "missing required fields: 'name'",
  ],
  [
    documentWithPackage({ runtimeArguments: [{ value: "x" }] }),
    "packages[0].runtimeArguments[0]",
    "#/definitions/Argument/anyOf",
    "missing required fields: 'type'",
  ],
  [
    documentWithPackage({ environmentVariables: [{ name: "A" }, { value: "x" }] }),
    "packages[0].environmentVariables[1]",
    "#/definitions/KeyValueInput/allOf/1/required",
    "missing required fields: 'name'",
  ],
  [
    documentWithRemote({ type: "sse" }),
    "remotes[0]",
    "#/definitions/SseTransport/required",
    "missing required fields: 'url'",
  ],
  [
    exampleDocument({ remotes: ["https://example.com"] }),
    "remotes[0]",
    "#/definitions/RemoteTransport/allOf/0/anyOf",
    "expected object, but got string",
  ],
])("finds the fault in %j", (document, path, pointer, message) => {
  const { issues } = validateServerJson(document, { semantic: false });

  expect(issues).toMatchObject([
    {
      type: "schema",
      severity: "error",
      path,
      reference: `${currentSchemaUrl}${pointer}`,
      message,
    },
  ]);
});

test("judges only what is left once empty optional members are gone", () => {
  const document = documentWithPackage({
    registryBaseUrl: "",
    runtimeArguments: [],
    environmentVariables: null,
    transport: { type: "stdio", url: "" },
  });

  const result = validateServerJson({ ...document, title: null, websiteUrl: "", repository: null });

  expect(result).toEqual({ valid: true, schemaVersion: "2025-12-11", issues: [] });
});

test("keeps a null that is no optional member", () => {
  const { issues } = validateServerJson(exampleDocument({ icons: [null] }), { semantic: false });

  expect(issues).toMatchObject([{ path: "icons[0]", message: "expected object, but got null" }]);
});
