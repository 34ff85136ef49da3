import { showChange } from "../show.js";
import type { CompareKeywords } from "./finding.js";

const atLeast = ["exclusiveMinimum", "minItems", "minLength", "minProperties", "minimum"] as const;
const atMost = ["exclusiveMaximum", "maxItems", "maxLength", "maxProperties", "maximum"] as const;

/** Names of the keywords that are limits. */
export const limitKeywords: readonly string[] = [...atLeast, ...atMost, "uniqueItems"];

/** Least and greatest values, lengths and counts, and whether items may repeat. */
export const compareLimits: CompareKeywords = (before, after) =>
  limitKeywords.flatMap((keyword) => {
    const was = strictness(keyword, before[keyword]);
    const is = strictness(keyword, after[keyword]);
    if (was === is) return [];
    return [
      {
        kind: is > was ? ("limit-tightened" as const) : ("limit-loosened" as const),
        path: [keyword],
        detail: `${keyword} ${showChange(before[keyword], after[keyword])}`,
      },
    ];
  });

/** A number that grows with what the limit forbids. */
function strictness(keyword: string, value: unknown): number {
  if (keyword === "uniqueItems") return value === true ? 1 : 0;
  if (typeof value !== "number") return Number.NEGATIVE_INFINITY;
  return atMost.some((name) => name === keyword) ? -value : value;
}
