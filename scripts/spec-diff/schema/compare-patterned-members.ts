import { asObject } from "../../lib/is-object.js";
import { show } from "../show.js";
import type { CompareKeywords } from "./finding.js";

/** `patternProperties` that came and went; those of one pattern are compared as schemas. */
export const comparePatternedMembers: CompareKeywords = (before, after) => {
  const was = asObject(before["patternProperties"]);
  const is = asObject(after["patternProperties"]);
  const path = (pattern: string): string[] => ["patternProperties", pattern];
  return [
    ...Object.keys(is)
      .filter((pattern) => !(pattern in was))
      .map((pattern) => ({
        kind: "constraint-added" as const,
        path: path(pattern),
        detail: show(is[pattern]),
      })),
    ...Object.keys(was)
      .filter((pattern) => !(pattern in is))
      .map((pattern) => ({
        kind: "constraint-removed" as const,
        path: path(pattern),
        detail: show(was[pattern]),
      })),
  ];
};
