import { expect, test } from "vitest";
import { isJsonContentType } from "../../src/http/content-type.js";

test.each([
  "",
  ";",
  "application/json",
  "application/json; charset=latin1",
  "json",
  "+json",
  "text/x+json",
  "application/problem+json",
  "application/json+",
])("%j is JSON", (contentType) => {
  expect(isJsonContentType(contentType)).toBe(true);
});

test.each([
  "APPLICATION/JSON",
  "application/json ;charset=utf-8",
  "text/json",
  "application/json, text/plain",
  "application/x+json+foo",
  "*/*",
  "multipart/form-data; boundary=x",
])("%j is not JSON", (contentType) => {
  expect(isJsonContentType(contentType)).toBe(false);
});
