import { createValidator } from "@mcp-registry-kit/types/server-json/2025-12-11";
import { createValidator as createRequestValidator } from "@mcp-registry-kit/types/server-json/request";
import { expect, test } from "vitest";

const document = {
  $schema: "https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json",
  name: "com.example/weather",
  description: "Forecasts",
  version: "1.0.0",
};

test("the reading of `format: uri` is the caller's", () => {
  const withWebsite = { ...document, websiteUrl: "weather" };

  expect(createValidator({ uri: () => true })(withWebsite)).toBe(true);
  expect(createValidator({ uri: () => false })(withWebsite)).toBe(false);
});

test("the dated schema is open, the request check closed", () => {
  const withUnknown = { ...document, colour: "blue" };

  expect(createValidator({ uri: () => true })(withUnknown)).toBe(true);
  expect(createRequestValidator({ uri: () => true })(withUnknown)).toBe(false);
});

test("the request check takes null for optional members and wants $schema", () => {
  const isRequest = createRequestValidator({ uri: () => true });
  const { $schema, ...withoutSchema } = document;

  expect(isRequest({ ...document, title: null, packages: null })).toBe(true);
  expect(isRequest({ ...document, name: null })).toBe(false);
  expect(isRequest(withoutSchema)).toBe(false);
  expect($schema).toContain("2025-12-11");
});

test("all faults of a document are found at once, each with its place", () => {
  const isValid = createValidator({ uri: () => true });

  isValid({
    ...document,
    name: "no slash",
    description: "",
    icons: [{ src: "x", sizes: ["big"] }],
  });

  expect(isValid.errors?.map(({ instancePath }) => instancePath).sort()).toEqual([
    "/description",
    "/icons/0/sizes/0",
    "/name",
  ]);
});

test("lengths count code points, not UTF-16 units", () => {
  const isValid = createValidator({ uri: () => true });

  expect(isValid({ ...document, description: "😀".repeat(100) })).toBe(true);
  expect(isValid({ ...document, description: "😀".repeat(101) })).toBe(false);
});
