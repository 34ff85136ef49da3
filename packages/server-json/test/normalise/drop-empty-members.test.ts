import { validateServerJson } from "@mcp-registry-kit/server-json";
import { expect, test } from "vitest";
import { documentWithPackage, exampleDocument } from "../helpers/example-document.js";

const src = "https://example.com/icon.png";

test.each([
  ["title", exampleDocument({ title: "" })],
  ["packages[0].version", documentWithPackage({ version: "" })],
  ["packages[0].fileSha256", documentWithPackage({ fileSha256: "" })],
  [
    "packages[0].environmentVariables[0].format",
    documentWithPackage({ environmentVariables: [{ name: "A", format: "" }] }),
  ],
  ["icons[0].mimeType", exampleDocument({ icons: [{ src, mimeType: "" }] })],
  ["icons[0].theme", exampleDocument({ icons: [{ src, theme: "" }] })],
])("an empty %s is not the same as none: the official registry refuses it", (path, document) => {
  expect(validateServerJson(document)).toMatchObject({
    valid: false,
    issues: [{ type: "schema", path }],
  });
});

test.each([
  exampleDocument({ websiteUrl: "", repository: null, icons: [], title: null }),
  documentWithPackage({ registryBaseUrl: "", runtimeHint: "", version: null, fileSha256: null }),
])("an empty member that the official registry drops counts as absent in %j", (document) => {
  expect(validateServerJson(document).issues).toEqual([]);
});
