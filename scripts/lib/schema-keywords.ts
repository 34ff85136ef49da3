import type { JsonSchema } from "../generate/bundle.js";
import { InputError } from "./run-script.js";

const assertions = ["type", "enum", "const", "format", "pattern", "minLength", "maxLength", "not"];
const maps = ["definitions", "properties"];
const lists = ["allOf", "anyOf"];
const singles = ["items", "additionalProperties"];
const silent = ["$schema", "$id", "$ref", "title", "description", "default", "examples"];

/**
 * Pointers of every keyword of a JSON Schema that a value can violate, with `#`: `required` once for each
 * member that it names, `not` without what it holds.
 *
 * @throws {InputError} at a keyword that it does not know, so that none is passed over.
 */
export function listKeywords(schema: JsonSchema, pointer = "#"): string[] {
  return Object.entries(schema).flatMap(([keyword, value]) => {
    const place = `${pointer}/${keyword}`;
    if (silent.includes(keyword)) return [];
    if (assertions.includes(keyword)) return [place];
    if (keyword === "required" && Array.isArray(value))
      return value.map((_, index) => `${place}/${index}`);
    const inner = maps.includes(keyword) || lists.includes(keyword);
    const below = inner
      ? Object.entries(value as JsonSchema).flatMap(([name, member]) =>
          listBelow(member, `${place}/${escapeSegment(name)}`),
        )
      : listBelow(value, place);
    if (keyword === "anyOf") return [place, ...below];
    if (inner || singles.includes(keyword)) return below;
    throw new InputError(`${place}: nothing knows how this keyword is violated`);
  });
}

/** A copy of a JSON Schema without the keyword, or the member of `required`, at a pointer of {@link listKeywords}. */
export function withoutKeyword(schema: JsonSchema, pointer: string): JsonSchema {
  const copy = structuredClone(schema);
  const segments = pointer.split("/").slice(1).map(unescapeSegment);
  const last = segments.pop() ?? "";
  const holder = segments.reduce<unknown>(
    (value, segment) => Reflect.get(Object(value), segment),
    copy,
  );
  if (Array.isArray(holder)) holder.splice(Number(last), 1);
  else Reflect.deleteProperty(Object(holder), last);
  return copy;
}

function listBelow(schema: unknown, pointer: string): string[] {
  if (schema === true) return [];
  if (schema === false) return [pointer];
  return listKeywords(schema as JsonSchema, pointer);
}

function escapeSegment(segment: string): string {
  return segment.replaceAll("~", "~0").replaceAll("/", "~1");
}

function unescapeSegment(segment: string): string {
  return segment.replaceAll("~1", "/").replaceAll("~0", "~");
}
