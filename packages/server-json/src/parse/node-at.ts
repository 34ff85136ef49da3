import type { Node } from "jsonc-parser";
import { pointerSegments } from "../json-path.js";

/** What stands at a JSON pointer; of a member that is there twice the last one, as `JSON.parse` reads it. */
export function nodeAt(root: Node, pointer: string): Node | undefined {
  return pointerSegments(pointer).reduce<Node | undefined>(childOf, root);
}

/** What stands at a JSON pointer, or at the longest part of it that leads anywhere. */
export function nearestNode(root: Node, pointer: string): Node {
  let nearest = root;
  for (const segment of pointerSegments(pointer)) {
    const child = childOf(nearest, segment);
    if (child === undefined) return nearest;
    nearest = child;
  }
  return nearest;
}

/** Where a reader looks for a value: at the name of a member that is an object or array, else at the value. */
export function offsetOf(node: Node): number {
  const { parent, type, offset } = node;
  const isContainer = type === "object" || type === "array";
  return isContainer && parent?.type === "property" ? parent.offset : offset;
}

function childOf(node: Node | undefined, segment: string): Node | undefined {
  const children = node?.children ?? [];
  if (node?.type === "array") return children[Number(segment)];
  const member = [...children]
    .reverse()
    .find((property) => property.children?.[0]?.value === segment);
  return member?.children?.[1];
}
