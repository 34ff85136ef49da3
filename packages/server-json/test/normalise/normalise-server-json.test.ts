import { normaliseServerJson, publisherProvidedKey } from "@mcp-registry-kit/server-json";
import { expect, test } from "vitest";

test("writes members in the order of the official registry", () => {
  const normalised = normaliseServerJson({
    _meta: {},
    remotes: [{ variables: { b: { value: "1", description: "x" }, B: {} }, url: "u", type: "sse" }],
    packages: [
      {
        environmentVariables: [{ name: "A", variables: {}, description: "d" }],
        packageArguments: [{ isRepeated: true, name: "-x", type: "named", value: "v" }],
        transport: { type: "stdio" },
        version: "1.0.0",
        identifier: "weather",
        registryType: "npm",
      },
    ],
    icons: [{ theme: "dark", sizes: ["any"], src: "https://example.com/i.png" }],
    version: "1.0.0",
    description: "d",
    name: "com.example/weather",
    $schema: "s",
  });

  expect(JSON.stringify(normalised)).toBe(
    '{"$schema":"s","name":"com.example/weather","description":"d","version":"1.0.0",' +
      '"icons":[{"src":"https://example.com/i.png","sizes":["any"],"theme":"dark"}],' +
      '"packages":[{"registryType":"npm","identifier":"weather","version":"1.0.0",' +
      '"transport":{"type":"stdio"},' +
      '"packageArguments":[{"value":"v","type":"named","name":"-x","isRepeated":true}],' +
      '"environmentVariables":[{"description":"d","name":"A"}]}],' +
      '"remotes":[{"type":"sse","url":"u","variables":{"B":{},"b":{"description":"x","value":"1"}}}],' +
      '"_meta":{}}',
  );
});

test.each([
  ["empty texts", { title: "", websiteUrl: "" }, {}],
  ["nulls", { title: null, icons: null, repository: null, _meta: null }, {}],
  ["empty arrays", { icons: [], packages: [], remotes: [] }, {}],
  ["members of a repository", { repository: { url: "", id: null } }, { repository: {} }],
  ["foreign members", { foreign: 1 }, {}],
  ["empty publisher metadata", { _meta: { [publisherProvidedKey]: {} } }, { _meta: {} }],
  ["absent publisher metadata", { _meta: { [publisherProvidedKey]: null } }, { _meta: {} }],
])("drops %s", (_, document, expected) => {
  expect(normaliseServerJson(document)).toStrictEqual(expected);
});

test("drops false flags and empty choices, and keeps an empty input of a map", () => {
  const variable = { isRequired: false, isSecret: false, choices: [], default: "" };

  const normalised = normaliseServerJson({
    remotes: [{ type: "sse", variables: { a: variable }, headers: [{ name: "", isSecret: true }] }],
  });

  expect(normalised).toStrictEqual({
    remotes: [{ type: "sse", headers: [{ isSecret: true, name: "" }], variables: { a: {} } }],
  });
});

test("keeps required members even when they are empty", () => {
  const document = {
    $schema: "",
    name: "",
    description: "",
    version: "",
    icons: [{ src: "" }],
    packages: [{ registryType: "", identifier: "", transport: { type: "" } }],
  };

  expect(normaliseServerJson(document)).toStrictEqual(document);
});

test("keeps everything inside publisher metadata and sorts its keys by bytes", () => {
  const inner = {
    "\u{1f600}": 1,
    "\uffee": [null, "", false, { b: {}, a: 1 }],
    a: null,
    B: [],
    "": 0,
  };

  const normalised = normaliseServerJson({ _meta: { [publisherProvidedKey]: inner } });

  expect(JSON.stringify(normalised)).toBe(
    `{"_meta":{"${publisherProvidedKey}":{"":0,"B":[],"a":null,` +
      '"\uffee":[null,"",false,{"a":1,"b":{}}],"\u{1f600}":1}}}',
  );
});

test("keeps a member named __proto__ a plain member", () => {
  const inner: unknown = JSON.parse('{"__proto__":{"polluted":true}}');

  const normalised = normaliseServerJson({ _meta: { [publisherProvidedKey]: inner } });

  expect(JSON.stringify(normalised)).toContain('{"__proto__":{"polluted":true}}');
});

test("replaces lone surrogates", () => {
  expect(normaliseServerJson({ title: "a\ud800b\u{1f600}" })).toStrictEqual({
    title: "a\ufffdb\u{1f600}",
  });
});

test("leaves its argument alone", () => {
  const document = Object.freeze({ title: "", icons: Object.freeze([]) });

  normaliseServerJson(document);

  expect(document).toStrictEqual({ title: "", icons: [] });
});
