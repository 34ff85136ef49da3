import { showChange } from "../show.js";
import type { CompareKeywords } from "./finding.js";

/** `pattern`: which of two allows more cannot be told. */
export const comparePattern: CompareKeywords = ({ pattern: was }, { pattern: is }) => {
  if (was === is) return [];
  return [
    {
      kind:
        was === undefined
          ? "pattern-added"
          : is === undefined
            ? "pattern-removed"
            : "pattern-changed",
      path: ["pattern"],
      detail: showChange(was, is),
    },
  ];
};
