import { member, textMember } from "../parts/member.js";

const deepest = 20;

/** The part of a document that a value stands for: itself, or what its `$ref` leads to within the document. */
export function resolveReference(document: unknown, value: unknown, depth = 0): unknown {
  const reference = textMember(value, "$ref");
  if (reference === undefined || !reference.startsWith("#/") || depth >= deepest) {
    return value;
  }
  const target = reference
    .slice(2)
    .split("/")
    .map((segment) => segment.replaceAll("~1", "/").replaceAll("~0", "~"))
    .reduce<unknown>((parent, name) => member(parent, name), document);
  return resolveReference(document, target, depth + 1);
}

/** Name of the component schema that a value refers to; undefined where it refers to none. */
export function schemaName(value: unknown): string | undefined {
  return /^#\/components\/schemas\/([^/]+)$/.exec(textMember(value, "$ref") ?? "")?.[1];
}
