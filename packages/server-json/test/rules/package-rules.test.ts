import { expect, test } from "vitest";
import { brokenRules, ruleMessages } from "../helpers/broken-rules.js";
import { documentWithPackage } from "../helpers/example-document.js";

test.each([
  { identifier: "@example/weather" },
  { version: "1.0.0-next.1+b" },
  { packageArguments: [{ type: "positional" }, { type: "other", name: "a b" }] },
  { packageArguments: [{ type: "named", name: "--port", value: "8080" }] },
  { packageArguments: [{ type: "named", name: "--port", value: "use --port" }] },
  { packageArguments: [{ type: "named", name: "a\tb" }] },
  { transport: { type: "stdio" } },
])("accepts %j", (members) => {
  expect(brokenRules(documentWithPackage(members))).toEqual([]);
});

test.each([
  [
    { identifier: "my pkg" },
    "identifier package-name-has-spaces",
    "package name cannot contain spaces",
  ],
  [
    { version: "latest" },
    "version reserved-version-string",
    "version string 'latest' is reserved and cannot be used",
  ],
  [
    { version: "1.x" },
    "version version-looks-like-range",
    'version must be a specific version, not a range: "1.x"',
  ],
  [
    { transport: { type: "stdio", url: "https://x" } },
    "transport.url stdio-transport-url-not-empty",
    "url must be empty for stdio transport type, got: https://x",
  ],
  [
    { transport: { type: "sse" } },
    "transport.url streamable-transport-url-required",
    "url is required for sse transport type",
  ],
  [
    { transport: { type: "http", url: "https://x" } },
    "transport.type unsupported-transport-type",
    "unsupported transport type: http",
  ],
  [
    { transport: { type: "sse", url: "ftp://x" } },
    "transport.url invalid-templated-url",
    "invalid package transport URL: ftp://x",
  ],
])("refuses %j", (members, expected, message) => {
  const document = documentWithPackage(members);

  expect(brokenRules(document)).toEqual([`packages[0].${expected}`]);
  expect(ruleMessages(document)).toEqual([message]);
});

test.each([
  [{ name: "" }, ["name named-argument-name-required"], ["named argument name is required"]],
  [
    { value: "x" },
    ["name named-argument-name-required", "value argument-value-starts-with-name"],
    [
      "named argument name is required",
      "argument value cannot start with the argument name: value starts with argument name '': x",
    ],
  ],
  [
    { name: "--port <port>" },
    ["name invalid-named-argument-name"],
    ["invalid named argument name format: --port <port>"],
  ],
  [
    { name: "--cfg=$X", default: "--cfg=$X y" },
    ["name invalid-named-argument-name", "default argument-default-starts-with-name"],
    [
      "invalid named argument name format: --cfg=$X",
      "argument default cannot start with the argument name: default starts with argument name '--cfg=$X': --cfg=$X y",
    ],
  ],
  [
    { name: "-p", value: "-production" },
    ["value argument-value-starts-with-name"],
    [
      "argument value cannot start with the argument name: value starts with argument name '-p': -production",
    ],
  ],
])("refuses named argument %j", (members, expected, messages) => {
  const argument = { type: "named", ...members };

  for (const list of ["runtimeArguments", "packageArguments"]) {
    const document = documentWithPackage({ [list]: [{ type: "positional" }, argument] });
    expect(brokenRules(document)).toEqual(expected.map((rule) => `packages[0].${list}[1].${rule}`));
    expect(ruleMessages(document)).toEqual(messages);
  }
});

test("lists the names that a package declares, in order and with repeats", () => {
  const document = documentWithPackage({
    environmentVariables: [{ name: "HOST" }, { name: "" }, { name: "HOST" }],
    runtimeArguments: [{ type: "named", name: "--host", valueHint: "host" }],
    packageArguments: [{ type: "positional", valueHint: "port" }],
    transport: { type: "streamable-http", url: "http://localhost:{Port}/mcp" },
  });

  expect(ruleMessages(document)).toEqual([
    "invalid package transport URL: template variables in URL http://localhost:{Port}/mcp " +
      "reference undefined variables. Available variables: [HOST  HOST --host host port]",
  ]);
});
