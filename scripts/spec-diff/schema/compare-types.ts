import { showChange } from "../show.js";
import type { CompareKeywords } from "./finding.js";

/** `type`: a number may be an integer, and no type is every type. */
export const compareTypes: CompareKeywords = (before, after) => {
  const was = typesOf(before["type"]);
  const is = typesOf(after["type"]);
  const isNarrower = [...is].every((type) => was.has(type));
  const isWider = [...was].every((type) => is.has(type));
  if (isNarrower && isWider) return [];
  return [
    {
      kind: isNarrower ? "type-narrowed" : isWider ? "type-widened" : "type-changed",
      path: ["type"],
      detail: showChange(before["type"], after["type"]),
    },
  ];
};

const all = ["array", "boolean", "integer", "null", "number", "object", "string"];

function typesOf(type: unknown): ReadonlySet<string> {
  if (type === undefined) return new Set(all);
  const types = new Set((Array.isArray(type) ? type : [type]).map(String));
  if (types.has("number")) types.add("integer");
  return types;
}
