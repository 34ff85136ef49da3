import { show } from "../show.js";
import type { CompareKeywords, SchemaFinding } from "./finding.js";
import { pairBranches } from "./pair-branches.js";

/** The keywords that hold a list of schemas, and what it means where the list grows or shrinks. */
export const branchKeywords = {
  allOf: { added: "constraint-added", removed: "constraint-removed" },
  anyOf: { added: "alternative-added", removed: "alternative-removed" },
  oneOf: { added: "alternative-added", removed: "alternative-removed" },
} as const;

/** Branches of `allOf`, `anyOf` and `oneOf` that came and went; pairs are compared as schemas. */
export const compareBranches: CompareKeywords = (before, after) =>
  Object.entries(branchKeywords).flatMap(([keyword, kinds]): SchemaFinding[] => {
    const was = before[keyword];
    const is = after[keyword];
    if (!Array.isArray(was) && !Array.isArray(is)) return [];
    // A first or a last list: what was free is bound by it, or the other way round.
    if (!Array.isArray(was))
      return [{ kind: "constraint-added", path: [keyword], detail: show(is) }];
    if (!Array.isArray(is))
      return [{ kind: "constraint-removed", path: [keyword], detail: show(was) }];
    const { added, removed } = pairBranches(was, is);
    return [
      ...added.map((index) => ({
        kind: kinds.added,
        path: [keyword, String(index)],
        detail: show(is[index]),
      })),
      ...removed.map((index) => ({
        kind: kinds.removed,
        path: [keyword, String(index)],
        detail: show(was[index]),
      })),
    ];
  });
