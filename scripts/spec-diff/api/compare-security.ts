import { isDeepStrictEqual } from "node:util";
import type { Difference, Subject } from "../difference.js";
import { childOf, type Node, placeOf, topOf } from "../node.js";
import { showChange } from "../show.js";

/** What an operation wants of its caller; of several ways one is enough. */
export function compareSecurity(before: Node, after: Node, subject: Subject): Difference[] {
  const [was, is] = [waysOf(before), waysOf(after)];
  const added = is.filter((way) => !was.some((other) => isDeepStrictEqual(way, other)));
  const removed = was.filter((way) => !is.some((other) => isDeepStrictEqual(way, other)));
  if (added.length === 0 && removed.length === 0) return [];
  const kind = isOpen(was)
    ? isOpen(is)
      ? "security-changed"
      : "token-required"
    : isOpen(is)
      ? "token-not-required"
      : removed.length === 0
        ? "security-alternative-added"
        : added.length === 0
          ? "security-alternative-removed"
          : "security-changed";
  return [
    {
      kind,
      place: placeOf(childOf(before, "security"), childOf(after, "security")),
      detail: showChange(was, is),
      subject,
    },
  ];
}

function waysOf(operation: Node): readonly unknown[] {
  const own = childOf(operation, "security").value;
  const ways = own ?? childOf(topOf(operation.root), "security").value;
  return Array.isArray(ways) ? ways : [];
}

function isOpen(ways: readonly unknown[]): boolean {
  return ways.length === 0 || ways.some((way) => isDeepStrictEqual(way, {}));
}
