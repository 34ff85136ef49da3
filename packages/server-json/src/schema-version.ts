import { type RuleCode, ruleFixes } from "@mcp-registry-kit/types/rules";
import type { IssueSeverity, IssueType, ValidationIssue } from "./validation-result.js";

/** What to say of a schema that is usable but not the current one; `error` makes it invalid. */
export type NonCurrentSchema = "allow" | "warn" | "error";

/** The date of the schema that new documents name. */
export const currentSchemaVersion: string = "2025-12-11";

/** The `$schema` of a document that follows the current schema. */
export const currentSchemaUrl: string = schemaUrl(currentSchemaVersion);

/** The dates of all released schemas, oldest first; the draft is none of them. */
export const releasedSchemaVersions: readonly string[] = [
  "2025-07-09",
  "2025-09-16",
  "2025-09-29",
  "2025-10-11",
  "2025-10-17",
  currentSchemaVersion,
];

const versionInUrl = /\/schemas\/([A-Za-z0-9_~.-]+)\/server\.schema\.json/;

/** The URL of the released schema of a date. */
export function schemaUrl(version: string): string {
  return `https://static.modelcontextprotocol.io/schemas/${version}/server.schema.json`;
}

/**
 * The schema id that a `$schema` text names: the first `/schemas/<id>/server.schema.json` in it,
 * on any host and with anything behind it; null when there is none.
 */
export function schemaVersionOf(schema: string): string | null {
  return versionInUrl.exec(schema)?.[1] ?? null;
}

/** What the schema version policy of the official registry says of a `$schema` text. */
export function checkSchemaVersion(
  schema: string,
  nonCurrent: NonCurrentSchema,
): readonly ValidationIssue[] {
  if (schema === "") {
    const message = "$schema field is required";
    return [issue("semantic", "error", "schema-field-required", message)];
  }
  const version = schemaVersionOf(schema);
  if (version === null) {
    const message = `failed to extract schema version from URL: invalid schema URL format: ${schema}`;
    return [issue("schema", "error", "schema-version-extraction-error", message)];
  }
  const issues: ValidationIssue[] = [];
  if (schema !== currentSchemaUrl && nonCurrent !== "allow") {
    issues.push(notCurrent(version, nonCurrent));
  }
  if (!releasedSchemaVersions.includes(version)) {
    issues.push(notAvailable(version));
  }
  return issues;
}

function notCurrent(version: string, nonCurrent: "warn" | "error"): ValidationIssue {
  const severity = nonCurrent === "warn" ? "warning" : "error";
  const message =
    `schema version ${version} is not the current version (${currentSchemaVersion}). ` +
    "Consider updating to the latest schema version";
  return issue("semantic", severity, "schema-version-deprecated", message);
}

function notAvailable(version: string): ValidationIssue {
  const message =
    `schema version ${version} not available: schema version ${version} not found in embedded ` +
    `schemas: open schemas/${version}.json: file does not exist`;
  return issue("schema", "error", "schema-version-not-available", message);
}

function issue(
  type: IssueType,
  severity: IssueSeverity,
  reference: RuleCode,
  message: string,
): ValidationIssue {
  // The official registry calls this place `schema`, without the dollar sign of the member.
  const place = { path: "schema", pointer: "/$schema" };
  return { type, severity, ...place, reference, message, hint: ruleFixes[reference] };
}
