import type { Survey } from "../../engine/survey.js";
import { plain } from "./documents.js";

/** Members of a document. */
export type Members = Readonly<Record<string, unknown>>;

const stdio = { type: "stdio" };
const hundred = "\u{1F98A}".repeat(100);
const npmPackage = {
  registryType: "npm",
  identifier: "weather",
  version: "1.0.0",
  transport: stdio,
};
const input = {
  description: "Where the data is",
  isRequired: true,
  format: "string",
  isSecret: false,
  default: "a",
  placeholder: "a or b",
  choices: ["a", "b"],
};
const withVariables = {
  ...input,
  value: "{place}",
  variables: { place: { ...input, value: "a" } },
};

/** Names another host than the usual one, and the current date. */
export const oddSchema: Members = {
  $schema: "https://mirror.example.com/a/schemas/2025-12-11/server.schema.json?raw=1#top",
};

/** Lengths at their bound, counted in code points. */
export const longTexts: Members = { title: hundred, description: hundred };

/** Optional members that are `null`. */
export const nulls: Members = { websiteUrl: null, repository: null, icons: null };

/** A version that would be a range if its blanks were plain. */
export const oddBlanks: Members = {
  packages: [{ ...npmPackage, version: "1\u00a0-\u00a02" }],
};

/** What semantic rules leave alone, with values that look wrong. */
export const leftAlone: Members = {
  description: "http://localhost/{place} >=1.0.0 latest",
  packages: [
    {
      ...npmPackage,
      registryType: "floppy",
      registryBaseUrl: "http://10.0.0.1/a b",
      runtimeHint: "no such runtime",
      environmentVariables: [{ name: "not a {name}", choices: ["a"], default: "b" }],
    },
  ],
  remotes: [
    {
      type: "sse",
      url: "https://example.com/sse",
      headers: [{ name: "not a {name}", choices: ["a"], default: "b" }],
    },
  ],
};

/** Inputs of every kind with all that they may carry. */
export const inputs: Members = {
  packages: [
    {
      ...npmPackage,
      transport: {
        type: "streamable-http",
        url: "https://{host}.example.com/mcp",
        headers: [{ name: "X-Place", ...withVariables }],
      },
      runtimeArguments: [
        { type: "positional", valueHint: "place", isRepeated: true, ...withVariables },
      ],
      packageArguments: [{ type: "named", name: "--place", isRepeated: true, ...withVariables }],
      environmentVariables: [{ name: "host", ...withVariables }],
    },
  ],
  remotes: [
    {
      type: "streamable-http",
      url: "https://{tenant}.example.com/mcp",
      variables: { tenant: { ...input, value: "a" } },
      headers: [{ name: "X-Place", ...withVariables }],
    },
  ],
};

/** Maps whose keys are free. */
export const freeMaps: Members = {
  _meta: {
    "io.modelcontextprotocol.registry/publisher-provided": {
      "a.b/c d": { "": [null, { $schema: 5 }] },
      constructor: 1,
    },
  },
  remotes: [
    {
      type: "sse",
      url: "https://{a.b}.example.com/sse",
      variables: { "a.b": {}, "c d/e": { description: "Of no use" } },
    },
  ],
};

const isPlainName = /^[a-z0-9][a-z0-9.-]*[a-z0-9]\/[a-z0-9][a-z0-9._-]*[a-z0-9]$/i;
const longestName = 200;

/** A package that is nowhere, and the name and version of a row that is listed, where one of plain form is. */
export function knownAndUnknown({ rows }: Survey): Members {
  const row = rows.find(
    ({ name, version }) =>
      name.length <= longestName && isPlainName.test(name) && /^\d+\.\d+\.\d+$/.test(version),
  );
  return {
    ...(row !== undefined && { name: row.name, version: row.version }),
    packages: [{ ...npmPackage, identifier: "@conformance-probe/never-published" }],
  };
}

/** A document with members of all kinds together: arrays one after the other, of others the last. */
export function allTogether(survey: Survey): Members {
  const document: Record<string, unknown> = { ...plain };
  const parts = [leftAlone, oddSchema, longTexts, nulls, oddBlanks, inputs, freeMaps];
  for (const part of [...parts, knownAndUnknown(survey)])
    for (const [name, value] of Object.entries(part)) {
      const before = document[name];
      document[name] =
        Array.isArray(before) && Array.isArray(value) ? [...before, ...value] : value;
    }
  return document;
}
