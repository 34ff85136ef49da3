import { expect, test } from "vitest";
import { openTarget } from "../../src/engine/target.js";
import { TargetError } from "../../src/index.js";

const limits = { timeoutMs: 1_000, maxBodyBytes: 1_000 };
const open = (baseUrl: string) => {
  const { transport, prefix } = openTarget({ baseUrl }, limits);
  return [transport.baseUrl, prefix];
};

test("a trailing version of the API is split off the base URL", () => {
  expect(open("https://registry.example")).toEqual(["https://registry.example", undefined]);
  expect(open("https://registry.example/")).toEqual(["https://registry.example", undefined]);
  expect(open("https://registry.example/mcp/v0.1")).toEqual([
    "https://registry.example/mcp",
    "/v0.1",
  ]);
  expect(open("https://registry.example/v0/")).toEqual(["https://registry.example", "/v0"]);
});

test.each([
  ["registry.example", /is no URL/],
  ["ftp://registry.example", /neither http nor https/],
  ["https://registry.example/?a=b", /carries a query/],
  ["https://user:secret@registry.example", /user name or password/],
])("%s is refused with what to give instead", (baseUrl, message) => {
  expect(() => open(baseUrl)).toThrow(TargetError);
  expect(() => open(baseUrl)).toThrow(message);
});

test("a password in a URL is not repeated in the message", () => {
  expect(() => open("https://user:secret@registry.example")).not.toThrow(/secret/);
});
