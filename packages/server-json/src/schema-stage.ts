import type { DocumentFormats, Validator } from "@mcp-registry-kit/types";
import { asciiPattern } from "./ascii-pattern.js";
import { dottedPath, pointerSegments, valueAt } from "./json-path.js";
import type { DatedSchema } from "./schema-dates.js";
import { schemaHint } from "./schema-hint.js";
import { schemaLeaves } from "./schema-leaves.js";
import { schemaMessage } from "./schema-message.js";
import { schemaUrl } from "./schema-version.js";
import { isAbsoluteUri } from "./uri/is-absolute-uri.js";
import type { ValidationIssue } from "./validation-result.js";

const formats: DocumentFormats = { uri: isAbsoluteUri, pattern: asciiPattern };
const validators = new WeakMap<DatedSchema, Validator<unknown>>();

/**
 * How a document breaks the JSON Schema of its date, one issue for each leaf. Where that schema is not
 * among those given (no version, an unknown one, the draft) there is no issue.
 */
export function checkSchema(
  document: unknown,
  version: string | null,
  schemas: readonly DatedSchema[],
): readonly ValidationIssue[] {
  const schema = schemas.find((each) => each.version === version);
  if (schema === undefined) {
    return [];
  }
  const validator = validatorOf(schema);
  if (validator(document)) {
    return [];
  }
  return schemaLeaves(validator.errors ?? [], document, schema.places).map((leaf) => {
    const value = valueAt(document, leaf.pointer);
    const hint = schemaHint(leaf, value);
    return {
      type: "schema",
      severity: "error",
      path: dottedPath(pointerSegments(leaf.pointer)),
      pointer: leaf.pointer,
      reference: `${schemaUrl(schema.version)}${leaf.schemaPointer}`,
      message: schemaMessage(leaf, value),
      ...(hint !== undefined && { hint }),
    };
  });
}

function validatorOf(schema: DatedSchema): Validator<unknown> {
  const validator = validators.get(schema) ?? schema.create(formats);
  validators.set(schema, validator);
  return validator;
}
