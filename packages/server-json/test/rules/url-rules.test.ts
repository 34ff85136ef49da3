import { expect, test } from "vitest";
import { brokenRules, ruleMessages } from "../helpers/broken-rules.js";
import { documentWithPackage, documentWithRemote } from "../helpers/example-document.js";

const names = ["a", "b", "port", "host", "scheme", "tenant", "{x", "MCP_PORT"];
const variables = Object.fromEntries(names.map((name) => [name, {}]));
const environmentVariables = names.map((name) => ({ name }));

const notRemote = "remotes[0].url invalid-remote-url";
const badTemplate = "remotes[0].url invalid-templated-url";
const badPackage = "packages[0].transport.url invalid-templated-url";

const verdicts: readonly (readonly [
  urls: readonly string[],
  remote: readonly string[],
  local: readonly string[],
])[] = [
  [
    [
      "https://mcp.example.com",
      "https://{tenant}.example.com/mcp",
      "https://h.example:{port}/",
      "https://h.example:{MCP_PORT}/mcp",
      "HTTPS://X.example/",
      "https://:80/x",
      "https://@x",
      "https://u:p:q@x",
      "https://a@b@x",
      "https://x:",
      "https://x:99999",
      "https://[::1]:80",
      "https://münchen.example",
      "https://x%C3%BC",
      "https://x%25",
      "https://x<y",
      "https://x..y",
      "https://x/a b",
      "https://x/?%zz",
      "https://x?y=localhost",
      "https://{host}:{port}/{a}",
      "https://{a}{b}/",
      "https://x:{port}",
      "https://x:{a}",
      "https://u:{a}@x",
      "https://x/:{a}",
      "https://x/{}",
      "https://x/{a",
      "https://x/a}",
      "https://127.0.0.2",
      "https://10.0.0.1",
      "https://LOCALHOST",
      "https://localhost.",
      "https://alocalhost",
      "https://lo{a}calhost",
    ],
    [],
    [],
  ],
  [
    [
      "https://x:80:90",
      "https://x:8a",
      "https://::1",
      "https://[1.2.3.4]",
      "https://[]",
      "https://[::1]x",
      "https://a b",
      "https://x%41",
      "https://x%20y",
      "https://x/%zz",
      "https://x#%zz",
      "https://u[@x",
      "https://ü@x",
      "https://x{y",
      "https://x|y",
      "https://x\\y",
      "https:x",
      "https://",
      "https:///x",
      "//x",
      "x",
      " https://x",
      "https://x\t",
      "{baseUrl}/mcp",
      "https://x:{a}?q",
      "https://x:{a}{b}/",
      "https://x:80{a}",
      "https://{}.e/",
      "{a}://x",
      "https://{{x}}.e/",
    ],
    [notRemote, badTemplate],
    [badPackage],
  ],
  [
    [
      "http://x",
      "https://localhost:1",
      "https://localhost:8443/x",
      "https://127.0.0.1/",
      "https://u:p@127.0.0.1:9",
      "https://.localhost",
      "https://api.localhost/",
      "https://{a}.localhost",
      "https://u@localhost",
      "{scheme}://x",
    ],
    [notRemote],
    [],
  ],
  [["https://x/{nope}", "https://x/{A}", "https://x/{ a}"], [badTemplate], [badPackage]],
];
const cases = verdicts.flatMap(([urls, remote, local]) =>
  urls.map((url) => ({ url, remote, local })),
);

test.each(cases)("judges $url as a remote", ({ url, remote }) => {
  expect(brokenRules(documentWithRemote({ url, variables }))).toEqual(remote);
});

test.each(cases)("judges $url as a package transport", ({ url, local }) => {
  const transport = { type: "streamable-http", url };

  expect(brokenRules(documentWithPackage({ environmentVariables, transport }))).toEqual(local);
});

test.each(["argument name", "valueHint"])("takes a placeholder from an %s", (source) => {
  const member = source === "valueHint" ? "valueHint" : "name";
  const document = documentWithPackage({
    packageArguments: [{ type: "positional", [member]: "port" }],
    transport: { type: "sse", url: "http://localhost:{port}/mcp" },
  });

  expect(brokenRules(document)).toEqual([]);
});

test.each([
  ["streamable-http", ["url remote-transport-url-required", "url invalid-templated-url"]],
  ["sse", ["url remote-transport-url-required", "url invalid-templated-url"]],
  ["stdio", ["type unsupported-remote-transport-type"]],
])("judges a remote of type %s without a URL", (type, expected) => {
  expect(brokenRules(documentWithRemote({ type }))).toEqual(
    expected.map((rule) => `remotes[0].${rule}`),
  );
});

test("words what is wrong with a remote", () => {
  const messages = [
    documentWithRemote({ type: "sse" }),
    documentWithRemote({ type: "http", url: "x" }),
    documentWithRemote({ url: "http://{x}/", variables: { a: {}, "": {} } }),
  ].flatMap(ruleMessages);

  expect(messages).toEqual([
    "url is required for sse transport type",
    "invalid remote URL: ",
    "unsupported transport type for remotes: http (only streamable-http and sse are supported)",
    "invalid remote URL: http://{x}/",
    "invalid remote URL: template variables in URL http://{x}/ reference undefined variables. " +
      "Available variables: [a]",
  ]);
});

test("judges many open braces in time linear in their number", () => {
  const url = `https://x/${":{".repeat(200_000)}`;

  expect(brokenRules(documentWithRemote({ url }))).toEqual([]);
});
