import type { DocumentFormats, Validator } from "@mcp-registry-kit/types";
import { createValidator } from "@mcp-registry-kit/types/server-json/2025-12-11";
import { dottedPath, pointerSegments, valueAt } from "./json-path.js";
import { schemaLeaves } from "./schema-leaves.js";
import { schemaMessage } from "./schema-message.js";
import { schemaUrl } from "./schema-version.js";
import { isAbsoluteUri } from "./uri/is-absolute-uri.js";
import type { ValidationIssue } from "./validation-result.js";

const formats: DocumentFormats = { uri: isAbsoluteUri };
const factories: ReadonlyMap<string, (formats: DocumentFormats) => Validator<unknown>> = new Map([
  ["2025-12-11", createValidator],
]);
const validators = new Map<string, Validator<unknown>>();

/**
 * How a document breaks the JSON Schema of a date, one issue for each leaf. The schemas of released
 * dates before 2025-12-11 are not compiled in: documents that name one get no schema issue,
 * whatever their shape.
 */
export function checkSchema(document: unknown, version: string | null): readonly ValidationIssue[] {
  const validator = version === null ? undefined : validatorOf(version);
  if (version === null || validator === undefined || validator(document)) {
    return [];
  }
  return schemaLeaves(validator.errors ?? [], document).map((leaf) => ({
    type: "schema",
    severity: "error",
    path: dottedPath(pointerSegments(leaf.pointer)),
    pointer: leaf.pointer,
    reference: `${schemaUrl(version)}${leaf.schemaPointer}`,
    message: schemaMessage(leaf, valueAt(document, leaf.pointer)),
  }));
}

function validatorOf(version: string): Validator<unknown> | undefined {
  const known = validators.get(version);
  if (known !== undefined) {
    return known;
  }
  const validator = factories.get(version)?.(formats);
  if (validator !== undefined) {
    validators.set(version, validator);
  }
  return validator;
}
