import { asObject, isObject, type JsonObject } from "../lib/is-object.js";
import { readPointer, valueAt, writePointer } from "../sources/json-pointer.js";

/** A value in a document: with the document, for references, and its place, for reports. */
export interface Node {
  /** File that the document is, in front of `#`; empty for the OpenAPI document. */
  readonly file: string;
  readonly root: unknown;
  readonly path: readonly string[];
  readonly value: unknown;
  /** Name of the schema that the value is in, and the members that lead to it. */
  readonly field?: string;
}

/** The top of a document. */
export function topOf(root: unknown, file = ""): Node {
  return { file, root, path: [], value: root };
}

/** A member of a node's value, or the node of nothing. `label` stands in the place instead of an index. */
export function childOf(node: Node, key: string, label: string = key): Node {
  const value =
    isObject(node.value) || Array.isArray(node.value) ? (node.value as JsonObject)[key] : undefined;
  return { ...node, path: [...node.path, label], value };
}

/** The node that a `$ref` within the document leads to; undefined where the value is no such reference. */
export function targetOf(node: Node): Node | undefined {
  const { $ref: reference } = asObject(node.value);
  if (typeof reference !== "string" || !reference.startsWith("#")) return undefined;
  const path = readPointer(reference.slice(1));
  return { ...node, path, value: valueAt(node.root, path), ...named(path) };
}

/** The node with all references followed, and what stands beside a `$ref` on top of what it leads to. */
export function resolved(node: Node, depth = 0): Node {
  const target = targetOf(node);
  // A chain of references that long leads round in a circle.
  if (target === undefined || depth > 20) return node;
  const end = resolved(target, depth + 1);
  const beside = besideReference(node);
  return Object.keys(beside).length === 0
    ? end
    : { ...end, value: { ...asObject(end.value), ...beside } };
}

/** What stands beside a `$ref`. */
export function besideReference(node: Node): JsonObject {
  const { $ref: _, ...beside } = asObject(node.value);
  return beside;
}

/** Place of a node: of what there is after the change, else of what was before. */
export function placeOf(before: Node, after: Node): string {
  const { file, path } = after.value === undefined ? before : after;
  return `${file}#${writePointer(path)}`;
}

function named(path: readonly string[]): { field?: string } {
  const [first = "", second = "", ...rest] = path;
  const [name, ...inside] =
    first === "components" && second === "schemas"
      ? rest
      : first === "definitions" || first === "$defs"
        ? [second, ...rest]
        : [];
  if (name === undefined) return {};
  return {
    field: [name, ...inside.filter((_, index) => inside[index - 1] === "properties")].join("."),
  };
}
