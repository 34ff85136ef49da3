import { isObject } from "../../lib/is-object.js";
import { show } from "../show.js";
import type { CompareKeywords } from "./finding.js";

/**
 * `additionalProperties`, `items` and the like, as far as one of the two is no schema: absent and true
 * allow everything, false nothing. Two schemas are compared as such.
 */
export const compareOpenness: CompareKeywords = (before, after) =>
  ["additionalProperties", "items", "propertyNames"].flatMap((keyword) => {
    const was = opennessOf(before[keyword]);
    const is = opennessOf(after[keyword]);
    if (was === is || [before, after].every((schema) => isObject(schema[keyword]))) return [];
    const ofMembers = keyword === "additionalProperties";
    return [
      {
        kind:
          is < was
            ? ofMembers
              ? ("object-closed" as const)
              : ("constraint-added" as const)
            : ofMembers
              ? ("object-opened" as const)
              : ("constraint-removed" as const),
        path: [keyword],
        detail: is < was ? show(after[keyword]) : show(before[keyword]),
      },
    ];
  });

/** 0 where nothing is allowed, 2 where everything is, 1 between. A schema that says nothing allows everything. */
function opennessOf(value: unknown): number {
  if (value === false) return 0;
  if (isObject(value)) return Object.keys(value).length === 0 ? 2 : 1;
  return Array.isArray(value) ? 1 : 2;
}
