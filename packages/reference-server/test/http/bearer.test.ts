import { expect, test } from "vitest";
import { bearerToken } from "../../src/http/bearer.js";

test.each([
  ["Bearer t", "t"],
  ["bEaReR t  ", "t"],
  ["Bearer  t", " t"],
  ["Bearer t, Bearer u", "t, Bearer u"],
])("the token of %j is %j", (header, token) => {
  expect(bearerToken(header)).toBe(token);
});

test.each(["Bearer", "Bearer ", "Bearer\tt", "BearerX", "Bearer:x", "Basic x", "t"])(
  "%j is no bearer token",
  (header) => {
    expect(() => bearerToken(header)).toThrow("Invalid Authorization header format");
  },
);
