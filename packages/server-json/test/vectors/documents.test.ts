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

describe("documents", () => {
  test.each(readVectors<DocumentVector>("server-json/documents"))(
    "$description",
    ({ document, expected }) => {
      const { valid, issues } = validateServerJson(document);

      const rules = (list: readonly ExpectedIssue[]) =>
        list
          .filter(({ reference }) => reference !== undefined && !reference.includes("#"))
          .map(({ severity, path, reference }) => `${severity} ${path} ${reference}`);
      const places = (list: readonly ExpectedIssue[]) =>
        [
          ...new Set(
            list
              .filter(
                ({ type, reference }) => type === "schema" && (reference?.includes("#") ?? true),
              )
              .map(({ path }) => path),
          ),
        ].sort();
      expect(valid).toBe(expected.valid);
      expect(rules(issues)).toEqual(rules(expected.issues));
      expect(places(issues)).toEqual(
        places(expected.issues.filter(({ alternative }) => alternative !== true)),
      );
    },
  );
});

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
