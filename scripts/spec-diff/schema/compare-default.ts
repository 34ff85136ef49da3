import { isDeepStrictEqual } from "node:util";
import { showChange } from "../show.js";
import type { CompareKeywords } from "./finding.js";

/** `default`: what a value means that is not there. */
export const compareDefault: CompareKeywords = ({ default: was }, { default: is }) => {
  if (isDeepStrictEqual(was, is)) return [];
  return [
    {
      kind:
        was === undefined
          ? "default-added"
          : is === undefined
            ? "default-removed"
            : "default-changed",
      path: ["default"],
      detail: showChange(was, is),
    },
  ];
};
