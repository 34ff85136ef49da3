import { isDeepStrictEqual } from "node:util";
import { asObject, isObject, type JsonObject } from "../../lib/is-object.js";
import { childOf, type Node, resolved } from "../node.js";

/**
 * A schema with the branches of its `allOf` written out in it, so that it can be compared with one that never
 * had any. What two branches say differently stays in `allOf`.
 */
export function mergeAllOf(node: Node, depth = 0): Node {
  const { allOf, ...own } = asObject(node.value);
  // Branches that deep lead round in a circle.
  if (!Array.isArray(allOf) || depth > 20) return node;
  const list = childOf(node, "allOf");
  let merged: JsonObject = own;
  const left: unknown[] = [];
  for (const index of allOf.keys()) {
    const branch = asObject(mergeAllOf(resolved(childOf(list, String(index))), depth + 1).value);
    const together = merge(merged, branch);
    if (together === undefined) left.push(allOf[index]);
    else merged = together;
  }
  return { ...node, value: left.length === 0 ? merged : { ...merged, allOf: left } };
}

/** Two schemas as one that says what both say; undefined where a keyword cannot say both. */
function merge(one: JsonObject, other: JsonObject): JsonObject | undefined {
  const merged: Record<string, unknown> = { ...one };
  for (const [keyword, value] of Object.entries(other)) {
    const before = merged[keyword];
    if (before === undefined || isDeepStrictEqual(before, value)) merged[keyword] = value;
    else if (keyword === "properties" && isObject(before) && isObject(value)) {
      if (Object.keys(value).some((name) => name in before)) return undefined;
      merged[keyword] = { ...before, ...value };
    } else if (keyword === "required" && Array.isArray(before) && Array.isArray(value))
      merged[keyword] = [...new Set([...before, ...value])];
    // Who composes describes; what is composed was described for itself.
    else if (keyword !== "description" && keyword !== "title") return undefined;
  }
  return merged;
}
