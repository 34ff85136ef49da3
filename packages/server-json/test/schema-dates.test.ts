import { releasedSchemaVersions, validateServerJson } from "@mcp-registry-kit/server-json";
import { describe, expect, test } from "vitest";
import { schemaUrl } from "../src/schema-version.js";
import {
  documentWithPackage,
  documentWithRemote,
  exampleDocument,
} from "./helpers/example-document.js";
import { inSnakeCase } from "./helpers/in-snake-case.js";

type Document = Readonly<Record<string, unknown>>;
/** What the schemas say, `path message`; each list holds from its date up to the next one named. */
type Findings = Readonly<Record<string, readonly string[]>>;

const stays = (...findings: readonly string[]): Findings => ({ "2025-07-09": findings });
const isNoUri = (path: string, value: string) => `${path} '${value}' has invalid format 'uri'`;
const noMatch = (path: string, pattern: string) => `${path} does not match pattern '${pattern}'`;
const noHttpUrl = noMatch("remotes[0].url", "^https?://[^\\\\s]+$");
const camelCaseIn20250709 = [
  "packages[0] missing required fields: 'registry_type'",
  "packages[0] additionalProperties 'registryType' not allowed",
];
const streamable = (url: string) => documentWithRemote({ type: "streamable-http", url });
const sse = (url: string) => documentWithRemote({ type: "sse", url });
const positional = { packageArguments: [{ type: "positional" }] };

/** What the official registry was asked under each date. */
const probes: readonly (readonly [string, Document, Findings])[] = [
  ["no packages, no remotes", exampleDocument(), stays()],
  [
    "a camelCase package with a version",
    documentWithPackage({ version: "1.0.0" }),
    { "2025-07-09": camelCaseIn20250709, "2025-09-16": [] },
  ],
  [
    "a package without a version",
    documentWithPackage({}),
    {
      "2025-07-09": [
        "packages[0] missing required fields: 'registry_type', 'version'",
        "packages[0] additionalProperties 'registryType' not allowed",
      ],
      "2025-09-16": ["packages[0] missing required fields: 'version'"],
      "2025-10-11": [],
    },
  ],
  [
    "the package version latest",
    documentWithPackage({ version: "latest" }),
    {
      "2025-07-09": [...camelCaseIn20250709, "packages[0].version not failed"],
      "2025-09-16": ["packages[0].version not failed"],
    },
  ],
  [
    "an icon with a relative src and junk as size",
    exampleDocument({ icons: [{ src: "icon.png", sizes: ["junk"] }] }),
    {
      "2025-07-09": [],
      "2025-10-11": [
        isNoUri("icons[0].src", "icon.png"),
        noMatch("icons[0].sizes[0]", "^(\\\\d+x\\\\d+|any)$"),
      ],
    },
  ],
  [
    "a relative websiteUrl",
    exampleDocument({ websiteUrl: "x" }),
    { "2025-07-09": [], "2025-09-16": [isNoUri("websiteUrl", "x")] },
  ],
  [
    "an empty repository",
    exampleDocument({ repository: {} }),
    stays("repository missing required fields: 'url', 'source'"),
  ],
  ...["x", "HTTPS://x/", "{a}/"].map(
    (url) =>
      [
        `the streamable-http url ${url}`,
        streamable(url),
        { "2025-07-09": [], "2025-12-11": [noHttpUrl] },
      ] as const,
  ),
  ...["x", "{a}/"].map(
    (url) =>
      [
        `the sse url ${url}`,
        sse(url),
        { "2025-07-09": [isNoUri("remotes[0].url", url)], "2025-12-11": [noHttpUrl] },
      ] as const,
  ),
  [
    "the sse url https://{a}/",
    sse("https://{a}/"),
    { "2025-07-09": [isNoUri("remotes[0].url", "https://{a}/")], "2025-12-11": [] },
  ],
  ["the sse url https://x/{a}", sse("https://x/{a}"), stays()],
  [
    "a positional argument without value and valueHint",
    documentWithPackage({ version: "1.0.0", ...positional }),
    {
      "2025-07-09": [
        "packages[0] missing required fields: 'registry_type'",
        "packages[0] additionalProperties 'registryType', 'packageArguments' not allowed",
      ],
      "2025-09-16": [
        "packages[0].packageArguments[0] missing one of the fields: 'valueHint', 'value'",
      ],
    },
  ],
];

function issuesOf(document: Document, version: string) {
  const named = { ...document, $schema: schemaUrl(version) };
  return validateServerJson(named, { schemaVersion: false, semantic: false }).issues;
}

describe.each(releasedSchemaVersions.map((version, index) => ({ version, index })))(
  "what $version says of",
  ({ version, index }) => {
    test.each(probes)("%s", (_, document, findings) => {
      const [sinceDate = ""] = releasedSchemaVersions
        .slice(0, index + 1)
        .filter((date) => date in findings)
        .reverse();

      const found = issuesOf(document, version).map(({ path, message }) => `${path} ${message}`);

      expect(found).toEqual(findings[sinceDate]);
    });
  },
);

test("the draft judges nothing: the official registry has none", () => {
  expect(issuesOf(exampleDocument({ repository: {} }), "draft")).toEqual([]);
});

test("2025-07-09 judges arguments by their names in snake_case", () => {
  const document = inSnakeCase(documentWithPackage({ version: "1.0.0", ...positional }));

  expect(issuesOf(Object(document), "2025-07-09")).toMatchObject([
    {
      path: "packages[0].package_arguments[0]",
      message: "missing one of the fields: 'value_hint', 'value'",
    },
  ]);
});

test("of a transport only the branch that its type names is reported, whatever others ask for", () => {
  const document = documentWithRemote({ type: "streamable-http", url: "x", headers: [{}] });

  expect(issuesOf(document, "2025-10-17")).toMatchObject([
    { path: "remotes[0].headers[0]", message: "missing required fields: 'name'" },
  ]);
});

const extended = "ServerDetail/allOf/1/properties";

test.each([
  ["2025-09-29", { name: 5 }, "Server/properties/name/type"],
  ["2025-10-11", { name: 5 }, "ServerDetail/properties/name/type"],
  ["2025-09-29", { version: undefined }, "Server/required"],
  ["2025-12-11", { version: undefined }, "ServerDetail/required"],
  ["2025-09-29", { packages: 5 }, `${extended}/packages/type`],
  ["2025-10-11", { packages: 5 }, "ServerDetail/properties/packages/type"],
  ["2025-09-29", { remotes: [{}] }, `${extended}/remotes/items/anyOf`],
  ["2025-10-11", { remotes: [{}] }, "ServerDetail/properties/remotes/items/anyOf"],
  ["2025-12-11", { remotes: [{}] }, "RemoteTransport/allOf/0/anyOf"],
  ["2025-10-17", documentWithPackage({ transport: {} }), "Package/properties/transport/anyOf"],
  ["2025-12-11", documentWithPackage({ transport: {} }), "LocalTransport/anyOf"],
])("the schema of %s is referred to where it says so of %j", (version, members, pointer) => {
  const issues = issuesOf(exampleDocument(members), version);

  expect(issues.map(({ reference }) => reference)).toEqual([
    `${schemaUrl(version)}#/definitions/${pointer}`,
  ]);
});
