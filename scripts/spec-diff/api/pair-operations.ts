import type { OperationNode } from "./list-operations.js";

/** Which operation of one document is which of another. */
export interface PairedOperations {
  readonly pairs: readonly (readonly [before: OperationNode, after: OperationNode])[];
  readonly removed: readonly OperationNode[];
  readonly added: readonly OperationNode[];
}

/** Pairs operations by their ids, and what is left by method and path. */
export function pairOperations(
  before: readonly OperationNode[],
  after: readonly OperationNode[],
): PairedOperations {
  const pairs: [OperationNode, OperationNode][] = [];
  const removed = [...before];
  const added = [...after];
  for (const key of ["id", "route"] as const)
    for (const was of [...removed]) {
      const is = added.find((candidate) => candidate[key] === was[key]);
      if (is === undefined) continue;
      pairs.push([was, is]);
      removed.splice(removed.indexOf(was), 1);
      added.splice(added.indexOf(is), 1);
    }
  return { pairs, removed, added };
}
