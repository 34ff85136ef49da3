import { asObject } from "../../lib/is-object.js";
import { limitKeywords } from "../../spec-diff/schema/compare-limits.js";
import { code } from "./markdown.js";

/**
 * The type of a schema in a few words, with links to the named schemas in it.
 *
 * @param linkToSchema a link to a schema by its name
 */
export function describeType(schema: unknown, linkToSchema: (name: string) => string): string {
  const { $ref: reference, type, items, additionalProperties, ...rest } = asObject(schema);
  const inner = (it: unknown): string => describeType(it, linkToSchema);
  if (typeof reference === "string") return linkToSchema(reference.split("/").at(-1) ?? "");
  for (const [keyword, word] of [
    ["anyOf", " or "],
    ["oneOf", " or "],
    ["allOf", " and "],
  ] as const) {
    const branches = rest[keyword];
    if (Array.isArray(branches)) return branches.map(inner).filter(Boolean).join(word);
  }
  if (items !== undefined) return `array of ${inner(items) || "anything"}`;
  if (type === "object" && typeof additionalProperties === "object")
    return `object of ${inner(additionalProperties)}`;
  if (Array.isArray(type)) return type.join(" or ");
  return typeof type === "string" ? type : "";
}

/** What a schema allows beyond its type: format, limits, pattern, values and default. */
export function describeLimits(schema: unknown): string {
  const keywords = asObject(schema);
  return [
    ...(typeof keywords["format"] === "string" ? [`format ${code(keywords["format"])}`] : []),
    ...limitKeywords
      .filter((keyword) => keywords[keyword] !== undefined)
      .map((keyword) => `${keyword} ${code(keywords[keyword])}`),
    ...(keywords["pattern"] === undefined ? [] : [`pattern ${code(keywords["pattern"])}`]),
    ...(keywords["const"] === undefined ? [] : [`always ${code(keywords["const"])}`]),
    ...(Array.isArray(keywords["enum"])
      ? [`one of ${keywords["enum"].map((value) => code(value)).join(", ")}`]
      : []),
    ...(keywords["default"] === undefined ? [] : [`default ${code(keywords["default"])}`]),
  ].join("; ");
}
