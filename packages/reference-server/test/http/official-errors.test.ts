import { expect, test } from "vitest";
import { checkRequest } from "../../src/http/request-checks.js";
import { document } from "../helpers/test-registry.js";

const check = (body: unknown) => checkRequest("server-json-request", body);
const publisherKey = "io.modelcontextprotocol.registry/publisher-provided";

function faultsOf(members: Readonly<Record<string, unknown>>): readonly string[] {
  return check(document("com.example/a", "1.0.0", members)).map(
    ({ message, location }) => `${location}: ${message}`,
  );
}

test("a sound document has no fault, and optional members may be null", () => {
  const members = { title: null, packages: null, repository: null, _meta: null, icons: [] };

  expect(faultsOf(members)).toEqual([]);
});

test("an empty object lacks four members, in byte order, at the object itself", () => {
  expect(check({})).toEqual(
    ["$schema", "description", "name", "version"].map((member) => ({
      message: `expected required property ${member} to be present`,
      location: "body",
      value: {},
    })),
  );
});

test("known members come in byte order and unknown ones after them", () => {
  expect(faultsOf({ zzz: 1, aaa: 2, version: 5, description: "" })).toEqual([
    "body.description: expected length >= 1",
    "body.version: expected string",
    "body.aaa: unexpected property",
    "body.zzz: unexpected property",
  ]);
});

test("one text can have several faults", () => {
  expect(faultsOf({ name: "" })).toEqual([
    "body.name: expected length >= 3",
    "body.name: expected string to match pattern ^[a-zA-Z0-9.-]+/[a-zA-Z0-9._-]+$",
  ]);
});

test.each([
  [{ title: "" }, "body.title: expected length >= 1"],
  [{ title: "é".repeat(101) }, "body.title: expected length <= 100"],
  [{ description: null }, "body.description: expected string"],
  [{ icons: {} }, "body.icons: expected array"],
  [{ icons: [null] }, "body.icons[0]: expected object"],
  [
    { icons: [{ src: "https://a.example", theme: "blue" }] },
    'body.icons[0].theme: expected value to be one of "light, dark"',
  ],
  [{ icons: [{ src: "https://a.example", theme: 5 }] }, "body.icons[0].theme: expected string"],
  [
    { packages: [{ registryType: "npm", identifier: "x" }] },
    "body.packages[0]: expected required property transport to be present",
  ],
  [
    { remotes: [{ type: "sse", variables: { "a.b": { isSecret: 1 } } }] },
    "body.remotes[0].variables.a.b.isSecret: expected boolean",
  ],
  [
    { websiteUrl: "://x" },
    'body.websiteUrl: expected string to be RFC 3986 uri: parse "://x": missing protocol scheme',
  ],
  [{ _meta: { [publisherKey]: 5 } }, `body._meta.${publisherKey}: expected object`],
  [{ _meta: { "com.example/x": 1 } }, "body._meta.com.example/x: unexpected property"],
])("%j is refused", (members, fault) => {
  expect(faultsOf(members)).toEqual([fault]);
});

test("locations stay right behind dotted keys", () => {
  const members = { _meta: { [publisherKey]: { "a.b": 1 } }, title: "", packages: [5] };

  expect(faultsOf(members)).toEqual([
    "body.packages[0]: expected object",
    "body.title: expected length >= 1",
  ]);
});

test("the value is what stands at the location, and null is left out", () => {
  expect(check(document("com.example/a", "1.0.0", { version: 5 }))).toEqual([
    { message: "expected string", location: "body.version", value: 5 },
  ]);
  expect(check(null)).toEqual([{ message: "expected object", location: "body" }]);
  expect(check("x")).toEqual([{ message: "expected object", location: "body", value: "x" }]);
});
