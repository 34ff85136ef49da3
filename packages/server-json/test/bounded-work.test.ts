import {
  currentSchemaUrl,
  explainServer,
  migrateServerJson,
  parseServerJson,
  planLaunch,
  previewInstall,
  validateServerJson,
} from "@mcp-registry-kit/server-json";
import { expect, test } from "vitest";

const long = 20_000;

/** Texts built to make a pattern try every way: a stall runs into the test's time limit. */
const hostile = [
  "1".repeat(long),
  `${"1.".repeat(long)}!`,
  `${" ".repeat(long)}!`,
  `1${" ".repeat(long)}-`,
  `1${"||1".repeat(long)}!`,
  `1.0.0-${"a.".repeat(long)}!`,
  `${"a-".repeat(long)}/${"b_".repeat(long)}!`,
  `https://${"a.".repeat(long)}`,
  `https://x/${"{".repeat(long)}`,
  `https://x/${"{a}".repeat(long)}{`,
  `https://x/${"%2".repeat(long)}`,
  `https://[${":".repeat(long)}]`,
  `${"a/../".repeat(long)}`,
  `{${"}{".repeat(long)}`,
  "\\".repeat(long),
  "\u00a0".repeat(long),
];

function documentOf(text: string): Readonly<Record<string, unknown>> {
  const input = { name: text, type: "named", value: text, default: text, valueHint: text };
  return {
    $schema: currentSchemaUrl,
    name: text,
    description: text,
    title: text,
    version: text,
    websiteUrl: text,
    repository: { url: text, source: "github", subfolder: text },
    icons: [{ src: text, sizes: [text] }],
    packages: [
      {
        registryType: "npm",
        registryBaseUrl: text,
        identifier: text,
        version: text,
        fileSha256: text,
        transport: { type: "sse", url: text },
        packageArguments: [input, { ...input, type: "positional" }],
        environmentVariables: [input],
      },
    ],
    remotes: [{ type: "sse", url: text, headers: [input], variables: { [text]: {} } }],
  };
}

test.each(hostile.map((text) => [text.slice(0, 12), text] as const))(
  "a text that begins with %j is judged, migrated and explained all the same",
  (_, text) => {
    const document = documentOf(text);

    expect(validateServerJson(document).valid).toBe(false);
    expect(migrateServerJson(document).result.valid).toBe(false);
    expect(planLaunch(document)).toBeDefined();
    expect(explainServer(document).sentences.length).toBeGreaterThan(0);
    expect(previewInstall(document, { client: "vscode" })).toBeDefined();
    expect(parseServerJson(text).result.valid).toBe(false);
  },
);
