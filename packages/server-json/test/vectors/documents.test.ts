import { validateServerJson } from "@mcp-registry-kit/server-json";
import { describe, expect, test } from "vitest";
import { readVectors } from "../../../../test/helpers/read-vectors.js";

interface ExpectedIssue {
  readonly type: string;
  readonly severity?: string;
  readonly path: string;
  readonly reference?: string;
  /** Of a branch that the author did not mean: reported by a registry that expands all of them. */
  readonly alternative?: boolean;
}
interface DocumentVector {
  readonly description: string;
  readonly document: unknown;
  readonly expected: { readonly valid: boolean; readonly issues: readonly ExpectedIssue[] };
}
interface NameVector {
  readonly description: string;
  readonly name: string;
  readonly satisfiesSchema: boolean;
  readonly satisfiesRule: boolean;
}
const current = "https://static.modelcontextprotocol.io/schemas/2025-12-11/server.schema.json";

const topics: Readonly<Record<string, readonly DocumentVector[]>> = {
  documents: readVectors<DocumentVector>("server-json/documents"),
  "names and versions": readVectors<DocumentVector>("server-json/names-and-versions"),
  repositories: readVectors<DocumentVector>("server-json/repositories"),
  "websites and icons": readVectors<DocumentVector>("server-json/websites-and-icons"),
  packages: readVectors<DocumentVector>("server-json/packages"),
  transports: readVectors<DocumentVector>("server-json/transports"),
  remotes: readVectors<DocumentVector>("server-json/remotes"),
  arguments: readVectors<DocumentVector>("server-json/arguments"),
  inputs: readVectors<DocumentVector>("server-json/inputs"),
};

describe.each(Object.keys(topics))("%s", (topic) => {
  test.each(topics[topic] ?? [])("$description", ({ document, expected }) => {
    const { valid, issues } = validateServerJson(document);

    expect(valid).toBe(expected.valid);
    expect(coded(issues)).toEqual(coded(expected.issues));
    expect(schemaPaths(issues)).toEqual(
      schemaPaths(expected.issues.filter(({ alternative }) => alternative !== true)),
    );
  });
});

/** Issues with a code of their own, in the order in which they are reported. */
function coded(issues: readonly ExpectedIssue[]): readonly string[] {
  return issues
    .filter(({ reference }) => reference !== undefined && !reference.includes("#"))
    .map(({ type, severity, path, reference }) => `${type} ${severity} ${path} ${reference}`);
}

/** Paths at which the JSON Schema is violated, each once. */
function schemaPaths(issues: readonly ExpectedIssue[]): readonly string[] {
  const violations = issues.filter(
    ({ type, reference }) => type === "schema" && (reference?.includes("#") ?? true),
  );
  return [...new Set(violations.map(({ path }) => path))].sort();
}

describe("server names", () => {
  test.each(readVectors<NameVector>("names/server-names"))(
    "$description",
    ({ name, satisfiesSchema, satisfiesRule }) => {
      const document = { $schema: current, name, description: "Named", version: "1.0.0" };

      const { issues } = validateServerJson(document);

      expect(!issues.some(({ type, path }) => type === "schema" && path === "name")).toBe(
        satisfiesSchema,
      );
      expect(!issues.some(({ reference }) => reference === "invalid-server-name")).toBe(
        satisfiesRule,
      );
    },
  );
});
