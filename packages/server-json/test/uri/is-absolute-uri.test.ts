import { isAbsoluteUri } from "@mcp-registry-kit/server-json";
import { expect, test } from "vitest";

test.each([
  "https://example.com",
  "HTTPS://example.com/a b",
  "https:",
  "mailto:a@example.com",
  "https://[::1]:80/",
  "foo://a:80",
])("%j is absolute", (text) => {
  expect(isAbsoluteUri(text)).toBe(true);
});

test.each([
  "",
  "example.com",
  "/schemas/2025-12-11/server.schema.json",
  "//example.com/x",
  "https://a b",
  "https://[fe80::1%25en0]/",
  "foo://a:b:80",
])("%j is not absolute", (text) => {
  expect(isAbsoluteUri(text)).toBe(false);
});
