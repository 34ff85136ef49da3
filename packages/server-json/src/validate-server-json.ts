import { viewDocument } from "./document-view.js";
import { isRecord } from "./is-record.js";
import { nestsDeeperThan } from "./nests-deeper-than.js";
import { dropEmptyMembers } from "./normalise/drop-empty-members.js";
import { releasedSchemas } from "./released-schemas.js";
import type { DatedSchema } from "./schema-dates.js";
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

const mostLevels = 1_000;

/**
 * Judges a server.json document as `/validate` of the official registry does: optional members
 * that are null or empty count as absent, unless it refuses them empty, and all issues come at once,
 * in the order schema version, JSON Schema, rules. The JSON Schema is the released one that the
 * document names, current or not; without one (none named, an unknown date, the draft) the rules alone
 * judge what is in it. Nesting beyond 1,000 levels is one issue in place of all others. Takes any JSON
 * value; never throws and never changes it.
 */
export function validateServerJson(
  document: unknown,
  options: ValidateOptions = {},
): ValidationResult {
  return judge(document, options, releasedSchemas);
}

/**
 * A `validateServerJson` that knows some dates alone, for bundles that shall hold no others: a document
 * that names another date is judged by the rules, and by what the schema version stage says.
 */
export function createServerJsonValidator(
  schemas: readonly DatedSchema[],
): (document: unknown, options?: ValidateOptions) => ValidationResult {
  return (document, options = {}) => judge(document, options, schemas);
}

function judge(
  document: unknown,
  options: ValidateOptions,
  schemas: readonly DatedSchema[],
): ValidationResult {
  if (!isRecord(document)) {
    return toResult(null, [notAnObject(document)]);
  }
  let isTooDeep = false;
  const normalised = dropEmptyMembers(document, (value, level) => {
    isTooDeep ||= nestsDeeperThan(value, mostLevels + 1 - level);
  });
  if (isTooDeep) {
    return toResult(null, [tooDeep]);
  }
  const view = viewDocument(document);
  const version = schemaVersionOf(view.schema);
  const { schemaVersion = true, schema = true, semantic = true } = options;
  return toResult(version, [
    ...(schemaVersion ? checkSchemaVersion(view.schema, options.nonCurrentSchema ?? "warn") : []),
    ...(schema ? checkSchema(normalised, version, schemas) : []),
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

const tooDeep: ValidationIssue = {
  type: "json",
  severity: "error",
  path: "",
  pointer: "",
  reference: "json-too-deep",
  message: `the document is nested more than ${mostLevels} levels deep`,
};
