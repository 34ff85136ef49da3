import { expect, test } from "vitest";
import { isAllowed, patternsOf } from "../../src/domain/permission.js";

test.each([
  ["*", "com.example/alpha", true],
  ["com.example/*", "com.example/alpha", true],
  ["com.exam*", "com.example/alpha", true],
  ["com.example.*", "com.example/alpha", false],
  ["com.example/alpha", "com.example/alpha", true],
  ["com.example/alpha", "com.example/alpha2", false],
  ["COM.EXAMPLE/*", "com.example/alpha", false],
  ["com.*/alpha", "com.example/alpha", false],
  ["**", "*x", true],
  ["**", "com.example/alpha", false],
  ["", "com.example/alpha", false],
])("the pattern %j on %j: %j", (resource, name, allowed) => {
  expect(isAllowed([{ action: "publish", resource }], "publish", name)).toBe(allowed);
});

test("edit does not imply publish, and actions keep their letter case", () => {
  const permissions = [
    { action: "edit", resource: "*" },
    { action: "PUBLISH", resource: "*" },
  ];

  expect(isAllowed(permissions, "publish", "com.example/alpha")).toBe(false);
  expect(patternsOf(permissions, "edit")).toEqual(["*"]);
});
