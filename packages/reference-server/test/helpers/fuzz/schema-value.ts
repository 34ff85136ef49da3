import fc from "fast-check";
import { isJson, type Json, resolved } from "./openapi-parts.js";

const deepest = 6;
const texts = fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 });
const addresses = fc.constantFrom(
  "https://a.example.com/mcp",
  "https://b.example.com/{tenant}/mcp",
  "http://localhost:3000/mcp?x={port}",
);

/** Values that fit a schema of the OpenAPI document, as far as it uses JSON Schema; shallow ones. */
export function schemaValue(reference: unknown, depth = 0): fc.Arbitrary<unknown> {
  const schema = resolved(reference);
  const choices = list(schema["anyOf"]);
  if (choices.length > 0) {
    return fc.oneof(...choices.map((choice) => schemaValue(choice, depth)));
  }
  const parts = list(schema["allOf"]);
  if (parts.length > 0) {
    return fc
      .tuple(...parts.map((part) => schemaValue(part, depth)))
      .map((values) => Object.assign({}, ...values));
  }
  const enumerated = list(schema["enum"]);
  if (enumerated.length > 0) {
    return fc.constantFrom(...enumerated);
  }
  return typedValue(schema, depth);
}

function typedValue(schema: Json, depth: number): fc.Arbitrary<unknown> {
  switch (schema["type"]) {
    case "string":
      return text(schema);
    case "boolean":
      return fc.boolean();
    case "integer":
      return fc.integer({ min: number(schema["minimum"], 0) });
    case "array":
      return fc.array(schemaValue(schema["items"], depth + 1), {
        maxLength: depth < deepest ? 3 : 0,
      });
    case "object":
      return object(schema, depth);
    default:
      return fc.jsonValue({ maxDepth: 2 });
  }
}

function object(schema: Json, depth: number): fc.Arbitrary<unknown> {
  const required = list(schema["required"]);
  const members = Object.entries(isJson(schema["properties"]) ? schema["properties"] : {})
    .filter(([name]) => required.includes(name) || depth < deepest)
    .map(([name, member]) => [name, schemaValue(member, depth + 1)] as const);
  const declared = fc.record(Object.fromEntries(members), {
    requiredKeys: members.map(([name]) => name).filter((name) => required.includes(name)),
  });
  const additional = schema["additionalProperties"];
  if (!isJson(additional) && additional !== true) {
    return declared;
  }
  const more = isJson(additional)
    ? schemaValue(additional, depth + 1)
    : fc.jsonValue({ maxDepth: 1 });
  return fc
    .tuple(declared, fc.dictionary(fc.string({ maxLength: 8 }), more, { maxKeys: 2 }))
    .map(([first, second]) => ({ ...second, ...first }));
}

function text(schema: Json): fc.Arbitrary<string> {
  const shortest = number(schema["minLength"], 0);
  const longest = number(schema["maxLength"], Number.POSITIVE_INFINITY);
  const fits = (value: string): boolean =>
    [...value].length >= shortest && [...value].length <= longest;
  const { pattern, format } = schema;
  if (format === "uri" || String(pattern).startsWith("^https")) {
    return addresses;
  }
  if (format === "date-time") {
    return fc.date({ noInvalidDate: true, min: new Date(0) }).map((date) => date.toISOString());
  }
  return typeof pattern === "string"
    ? fc.stringMatching(new RegExp(pattern), { size: "small" }).filter(fits)
    : texts.filter(fits);
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}

function number(value: unknown, otherwise: number): number {
  return typeof value === "number" ? value : otherwise;
}
