import { isDeepStrictEqual } from "node:util";
import type { JsonObject } from "../../lib/is-object.js";
import { showChange } from "../show.js";
import { annotations } from "./compare-annotations.js";
import { limitKeywords } from "./compare-limits.js";
import type { CompareKeywords } from "./finding.js";

const compared = [
  ...annotations,
  ...limitKeywords,
  "$defs",
  "$ref",
  "additionalProperties",
  "allOf",
  "anyOf",
  "const",
  "default",
  "definitions",
  "enum",
  "format",
  "oneOf",
  "pattern",
  "patternProperties",
  "properties",
  "propertyNames",
  "required",
  "type",
];

/** Whatever else two schemas say, such as `not` and `if`: equal, added, removed, or changed in a way that nobody judged. */
export const compareRest: CompareKeywords = (before, after) =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((keyword) => !compared.includes(keyword) && !keyword.startsWith("x-"))
    .filter((keyword) => !isDeepStrictEqual(before[keyword], after[keyword]))
    .filter((keyword) => keyword !== "items" || isListed(before, after))
    .sort()
    .map((keyword) => ({
      kind:
        before[keyword] === undefined
          ? "constraint-added"
          : after[keyword] === undefined
            ? "constraint-removed"
            : "constraint-changed",
      path: [keyword],
      detail: showChange(before[keyword], after[keyword]),
    }));

/** Whether `items` is there on both sides and lists a schema for each place on one; else it is compared as a schema. */
function isListed({ items: was }: JsonObject, { items: is }: JsonObject): boolean {
  return [was, is].some(Array.isArray) && [was, is].every((it) => typeof it === "object");
}
