import { asObject } from "../lib/is-object.js";
import { readPointer } from "../sources/json-pointer.js";

/**
 * Fields, and what they are called where a schema gets them from another one: `NamedArgument.value` is
 * `Input.value` where `NamedArgument` is composed of `Input`.
 *
 * @param schemas schemas by name, as `components.schemas` holds them
 */
export function composedFields(fields: readonly string[], schemas: unknown): string[] {
  const found = new Set(fields);
  for (const field of found) {
    const [name = "", ...rest] = field.split(".");
    if (rest.length === 0) continue;
    for (const part of partsOf(asObject(schemas)[name])) found.add([part, ...rest].join("."));
  }
  return [...found];
}

/** Names of the schemas that one is composed of, at any depth of its branches. */
function partsOf(schema: unknown): string[] {
  const { allOf, anyOf, oneOf } = asObject(schema);
  return [allOf, anyOf, oneOf]
    .flatMap((branches) => (Array.isArray(branches) ? branches : []))
    .flatMap((branch) => {
      const { $ref: reference } = asObject(branch);
      return typeof reference === "string"
        ? (readPointer(reference).at(-1) ?? [])
        : partsOf(branch);
    });
}
