import { quoteInApostrophes } from "./quote-text.js";
import type { SchemaLeaf } from "./schema-leaves.js";

type Wording = (leaf: SchemaLeaf, value: unknown) => string;

const wordings: Readonly<Record<string, Wording>> = {
  required: ({ schemaPointer, names }) =>
    schemaPointer.endsWith("/allOf/1/anyOf")
      ? `missing one of the fields: ${quoteAll(names)}`
      : `missing required fields: ${quoteAll(names)}`,
  enum: ({ names }) => `value must be ${oneOf(names)}`,
  format: ({ params }, value) =>
    `${quoteInApostrophes(String(value))} has invalid format '${String(params["format"])}'`,
  pattern: ({ params }) =>
    `does not match pattern ${quoteInApostrophes(String(params["pattern"]))}`,
  not: () => "not failed",
  additionalProperties: ({ names }) => `additionalProperties ${quoteAll(names)} not allowed`,
  type: ({ params }, value) => `expected ${String(params["type"])}, but got ${typeName(value)}`,
  minLength: ({ params }, value) =>
    `length must be >= ${String(params["limit"])}, but got ${characterCount(value)}`,
  maxLength: ({ params }, value) =>
    `length must be <= ${String(params["limit"])}, but got ${characterCount(value)}`,
};

/** What a violation of a schema says, worded as the official registry words it where it can. */
export function schemaMessage(leaf: SchemaLeaf, value: unknown): string {
  return wordings[leaf.keyword]?.(leaf, value) ?? `does not satisfy ${leaf.keyword}`;
}

/** The JSON type of a value. */
export function typeName(value: unknown): string {
  if (value === null) {
    return "null";
  }
  return Array.isArray(value) ? "array" : typeof value;
}

function quoteAll(names: readonly string[]): string {
  return names.map(quoteInApostrophes).join(", ");
}

function oneOf(names: readonly string[]): string {
  const list = names.map((name) => JSON.stringify(name)).join(", ");
  return names.length === 1 ? list : `one of ${list}`;
}

/** Lengths of a schema count code points. */
function characterCount(value: unknown): number {
  return typeof value === "string" ? [...value].length : 0;
}
