import { expect, test } from "vitest";
import { loggedPath } from "../../src/http/target.js";

test.each([
  ["/v0.1/servers?search=secret", "/v0.1/servers"],
  ["/#access_token=secret", "/"],
  ["http://user:secret@registry.example/v0.1/ping?x", "/v0.1/ping"],
  ["http://user:secret@registry.example/%zz", "/%zz"],
  ["*", "*"],
])("%s is logged as %s", (target, path) => {
  expect(loggedPath(target)).toBe(path);
});

test("a long path is cut", () => {
  expect(loggedPath(`/${"x".repeat(100_000)}`)).toHaveLength(2049);
});
