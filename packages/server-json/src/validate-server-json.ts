import { viewDocument } from "./document-view.js";
import { isRecord } from "./is-record.js";
import { dropEmptyMembers } from "./normalise/drop-empty-members.js";
import { typeName } from "./schema-message.js";
import { checkSchema } from "./schema-stage.js";
import { checkSchemaVersion, type NonCurrentSchema, schemaVersionOf } from "./schema-version.js";
import { checkSemantics } from "./semantic-stage.js";
import type { ValidationIssue, ValidationResult } from "./validation-result.js";

/** Which stages run; all of them by default. */
export interface ValidateOptions {
  /** Whether `$schema` names a usable schema. */
  readonly schemaVersion?: boolean;
  /** Whether the document fits the JSON Schema that it names. */
  readonly schema?: boolean;
  /** Whether the document keeps the rules of the official registry. */
  readonly semantic?: boolean;
  /** What to say of a usable schema that is not the current one; `warn` by default. */
  readonly nonCurrentSchema?: NonCurrentSchema;
}

/**
 * Judges a server.json document as `/validate` of the official registry does: optional members
 * that are null or empty count as absent, unless it refuses them empty, and all issues come at
 * once, in the order schema version, JSON Schema, rules. Takes any JSON value; never throws and
 * never changes it.
 */
export function validateServerJson(
  document: unknown,
  options: ValidateOptions = {},
): ValidationResult {
  if (!isRecord(document)) {
    return toResult(null, [notAnObject(document)]);
  }
  const view = viewDocument(document);
  const version = schemaVersionOf(view.schema);
  const { schemaVersion = true, schema = true, semantic = true } = options;
  return toResult(version, [
    ...(schemaVersion ? checkSchemaVersion(view.schema, options.nonCurrentSchema ?? "warn") : []),
    ...(schema ? checkSchema(dropEmptyMembers(document), version) : []),
    ...(semantic ? checkSemantics(view) : []),
  ]);
}

function toResult(
  schemaVersion: string | null,
  issues: readonly ValidationIssue[],
): ValidationResult {
  const valid = !issues.some(({ severity }) => severity === "error");
  return { valid, schemaVersion, issues };
}

function notAnObject(document: unknown): ValidationIssue {
  return {
    type: "json",
    severity: "error",
    path: "",
    pointer: "",
    reference: "json-unmarshal-error",
    message: `a server.json document is an object, not ${typeName(document)}`,
  };
}
