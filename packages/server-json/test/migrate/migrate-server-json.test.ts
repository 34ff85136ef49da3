import { currentSchemaUrl, migrateServerJson } from "@mcp-registry-kit/server-json";
import { expect, test } from "vitest";

const base = {
  $schema: currentSchemaUrl,
  name: "com.example.clock/time",
  description: "Tells the time",
  version: "1.0.0",
};
const old = "https://static.modelcontextprotocol.io/schemas/2025-07-09/server.schema.json";

/** The changes as `kind path` or `kind path → to`. */
function changesOf(document: unknown): readonly string[] {
  return migrateServerJson(document).changes.map(({ kind, path, to }) =>
    to === undefined ? `${kind} ${path}` : `${kind} ${path} → ${to}`,
  );
}

test("a document of today comes back as it is", () => {
  const { document, changes, result } = migrateServerJson(base);

  expect(document).toEqual(base);
  expect(changes).toEqual([]);
  expect(result.valid).toBe(true);
});

test("a document of 2025-07-09 becomes one of today, every change with its reason", () => {
  const { document, changes, result } = migrateServerJson({
    ...base,
    $schema: old,
    status: "active",
    website_url: "https://clock.example.com",
    packages: [
      {
        registry_type: "npm",
        registry_base_url: "https://packages.example.org",
        identifier: "@example/clock",
        version: "1.0.0",
        runtime_hint: "npx",
        transport: { type: "stdio" },
        runtime_arguments: [{ type: "positional", value_hint: "flag", is_repeated: true }],
        environment_variables: [
          { name: "ZONE", is_required: true, variables: { zone: { is_secret: true } } },
        ],
      },
    ],
    remotes: [{ transport_type: "streamable-http", url: "https://clock.example.com/mcp" }],
  });

  expect(document).toEqual({
    ...base,
    websiteUrl: "https://clock.example.com",
    packages: [
      {
        registryType: "npm",
        registryBaseUrl: "https://packages.example.org",
        identifier: "@example/clock",
        version: "1.0.0",
        runtimeHint: "npx",
        transport: { type: "stdio" },
        runtimeArguments: [{ type: "positional", valueHint: "flag", isRepeated: true }],
        environmentVariables: [
          { name: "ZONE", isRequired: true, variables: { zone: { isSecret: true } } },
        ],
      },
    ],
    remotes: [{ type: "streamable-http", url: "https://clock.example.com/mcp" }],
  });
  expect(result.valid).toBe(true);
  expect(changes.every(({ reason }) => reason.length > 10)).toBe(true);
  expect(changes).toContainEqual({
    kind: "remove",
    path: "status",
    before: "active",
    reason: "the status is kept by the registry; set it there",
  });
});

test.each([
  [
    "a version with the date of its release",
    { version: undefined, version_detail: { version: "2.0.0", is_latest: true } },
    { version: "2.0.0" },
    ["remove version_detail.is_latest", "move version_detail.version → version"],
  ],
  [
    "packages called by registry and name, without a transport",
    { packages: [{ registry_name: "npm", name: "@example/clock", version: "1.0.0" }] },
    {
      packages: [
        {
          registryType: "npm",
          identifier: "@example/clock",
          version: "1.0.0",
          transport: { type: "stdio" },
        },
      ],
    },
    [
      "rename packages[0].registry_name → packages[0].registryType",
      "rename packages[0].name → packages[0].identifier",
      "set packages[0].transport",
    ],
  ],
  [
    "registry metadata in the document",
    {
      _meta: {
        "io.modelcontextprotocol.registry/official": { id: "7" },
        "com.example/build": { number: 7 },
      },
    },
    {
      _meta: {
        "io.modelcontextprotocol.registry/publisher-provided": {
          "com.example/build": { number: 7 },
        },
      },
    },
    [
      "remove _meta.io.modelcontextprotocol.registry/official",
      "move _meta.com.example/build → _meta.io.modelcontextprotocol.registry/publisher-provided.com.example/build",
    ],
  ],
  ["an empty repository", { repository: {} }, {}, ["remove repository"]],
  [
    "a repository without a source",
    { repository: { url: "https://gitlab.com/example/clock" } },
    { repository: { url: "https://gitlab.com/example/clock", source: "gitlab" } },
    ["set repository.source"],
  ],
  [
    "a repository that is its address",
    { repository: "https://github.com/example/clock" },
    { repository: { url: "https://github.com/example/clock", source: "github" } },
    ["set repository", "set repository.source"],
  ],
  ["empty members", { title: "", websiteUrl: null }, {}, ["remove title", "remove websiteUrl"]],
  [
    "a transport called streamable",
    { remotes: [{ type: "streamable", url: "https://clock.example.com/mcp" }] },
    { remotes: [{ type: "streamable-http", url: "https://clock.example.com/mcp" }] },
    ["set remotes[0].type"],
  ],
])("%s is brought into the form of today", (_, members, expected, changes) => {
  const given = Object.fromEntries(
    Object.entries({ ...base, ...members }).filter(([, value]) => value !== undefined),
  );

  const { document, result } = migrateServerJson(given);

  expect(document).toEqual({ ...base, ...expected });
  expect(result.issues).toEqual([]);
  expect(changesOf(given)).toEqual(changes);
});

test.each([
  [{ identifier: "example/clock", version: "1.2.0" }, "example/clock:1.2.0"],
  [
    { registryBaseUrl: "https://images.example.org", identifier: "example/clock", version: "1" },
    "images.example.org/example/clock:1",
  ],
  [
    { registryBaseUrl: "https://images.example.org/", identifier: "images.example.org/clock:1" },
    "images.example.org/clock:1",
  ],
  [{ identifier: "example/clock", version: "sha256:ab" }, "example/clock@sha256:ab"],
  [{ identifier: "example/clock:1.0", version: "1.0" }, "example/clock:1.0"],
  [{ identifier: "localhost:5000/clock", version: "2" }, "localhost:5000/clock:2"],
])("an image %j has the reference %s", (members, identifier) => {
  const image = { registryType: "oci", ...members, transport: { type: "stdio" } };

  const { document } = migrateServerJson({ ...base, packages: [image] });

  expect(document).toEqual({
    ...base,
    packages: [{ registryType: "oci", identifier, transport: { type: "stdio" } }],
  });
});

test("of two spellings the newer stays, and what stood under the older is told", () => {
  const { document, changes } = migrateServerJson({
    ...base,
    website_url: "https://old.example.com",
    websiteUrl: "https://new.example.com",
  });

  expect(document).toMatchObject({ websiteUrl: "https://new.example.com" });
  expect(changes).toMatchObject([{ path: "website_url", before: "https://old.example.com" }]);
});

test("members that nobody knows stay where they are", () => {
  const given = { ...base, tools: [{ name: "tell" }], packages: [{ extra: true }] };

  expect(migrateServerJson(given).document).toMatchObject({
    tools: [{ name: "tell" }],
    packages: [{ extra: true }],
  });
});

test("faults that are no matter of age are left to the author, and told", () => {
  const { changes, result } = migrateServerJson({ ...base, version: "latest" });

  expect(changes).toEqual([]);
  expect(result.issues.map(({ reference }) => reference)).toEqual(["reserved-version-string"]);
});

test("a document can be brought to an earlier date of the same form", () => {
  const { document, result } = migrateServerJson({ ...base, $schema: old }, { to: "2025-10-17" });

  expect(document).toMatchObject({ $schema: expect.stringContaining("/2025-10-17/") });
  expect(result.schemaVersion).toBe("2025-10-17");
});

test.each([[null], [[]], ["text"], [7]])("%j is no document and comes back as it is", (value) => {
  const { document, changes, result } = migrateServerJson(value);

  expect(document).toBe(value);
  expect(changes).toEqual([]);
  expect(result.valid).toBe(false);
});

test("a flat transport that is spelt anew tells what stood there", () => {
  const { changes } = migrateServerJson({ ...base, packages: [{ transport_type: "http" }] });

  expect(changes).toContainEqual(
    expect.objectContaining({
      kind: "move",
      path: "packages[0].transport_type",
      before: "http",
      after: "streamable-http",
    }),
  );
});
