import { isDeepStrictEqual } from "node:util";
import { showChange } from "../show.js";
import type { CompareKeywords } from "./finding.js";

const texts = ["$comment", "description", "externalDocs", "summary", "tags", "title"];
const examples = ["example", "examples"];

/** Members that explain and judge nothing. */
export const annotations: readonly string[] = [...texts, ...examples, "deprecated"];

/** Explanations, examples, deprecation and extensions (`x-…`). */
export const compareAnnotations: CompareKeywords = (before, after) =>
  [...new Set([...Object.keys(before), ...Object.keys(after)])]
    .filter((member) => annotations.includes(member) || member.startsWith("x-"))
    .filter((member) => !isDeepStrictEqual(before[member], after[member]))
    .sort()
    .map((member) => ({
      kind: texts.includes(member)
        ? "text-changed"
        : examples.includes(member)
          ? "example-changed"
          : member !== "deprecated"
            ? "extension-changed"
            : after["deprecated"] === true
              ? "deprecation-announced"
              : "deprecation-withdrawn",
      path: [member],
      detail: showChange(before[member], after[member]),
    }));
