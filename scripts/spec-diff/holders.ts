import { asObject } from "../lib/is-object.js";
import { readPointer } from "../sources/json-pointer.js";

/**
 * The fields whose values are of a named schema, or lists of it: `OfficialMeta.status` holds a `ServerStatus`.
 *
 * @param schemas schemas by name, as `components.schemas` holds them
 */
export function holdersOf(schemas: unknown, name: string): string[] {
  return Object.entries(asObject(schemas)).flatMap(([owner, schema]) =>
    membersHolding(schema, name, owner),
  );
}

function membersHolding(schema: unknown, name: string, path: string): string[] {
  return [
    ...Object.entries(asObject(asObject(schema)["properties"])).flatMap(([member, value]) => [
      ...(refersTo(value, name) ? [`${path}.${member}`] : []),
      ...membersHolding(value, name, `${path}.${member}`),
    ]),
    ...partsOf(schema).flatMap((part) => membersHolding(part, name, path)),
  ];
}

function refersTo(schema: unknown, name: string): boolean {
  const { $ref: reference } = asObject(schema);
  if (typeof reference === "string") return readPointer(reference).at(-1) === name;
  return partsOf(schema).some((part) => refersTo(part, name));
}

/** The schemas of a schema's branches and items. */
function partsOf(schema: unknown): unknown[] {
  const { allOf, anyOf, oneOf, items } = asObject(schema);
  return [allOf, anyOf, oneOf, items === undefined ? [] : [items]].flatMap((list) =>
    Array.isArray(list) ? list : [],
  );
}
