import { isRecord } from "../is-record.js";
import { wellFormedText } from "../well-formed-text.js";
import { compareBytes } from "./compare-bytes.js";
import { documentShape, type Member, type Shape } from "./document-shape.js";
import { isEmptyMember } from "./is-empty-member.js";

/**
 * The document as the official registry stores it and serves it again: known members in official
 * order, empty optional members gone, keys of `variables` and of publisher-provided metadata in
 * byte order (save for keys that look like array indexes, which JavaScript objects always put
 * first), lone surrogates replaced. Expects a document that passed the request check: unknown
 * members are dropped, values of a wrong type are kept as they are. The argument is not changed.
 *
 * @throws {RangeError} when publisher-provided metadata is nested deeper than the call stack.
 */
export function normaliseServerJson(
  document: Readonly<Record<string, unknown>>,
): Record<string, unknown> {
  return normaliseObject(document, documentShape);
}

function normaliseObject(
  value: Readonly<Record<string, unknown>>,
  shape: Shape,
): Record<string, unknown> {
  const members: [string, unknown][] = [];
  for (const [name, member] of shape) {
    const inner = Object.hasOwn(value, name) ? value[name] : undefined;
    if (!isEmptyMember(inner, member)) {
      members.push([name, normaliseMember(inner, member)]);
    }
  }
  return Object.fromEntries(members);
}

function normaliseMember(value: unknown, member: Member): unknown {
  switch (member.kind) {
    case "object":
      return normaliseElement(value, member.shape);
    case "objects":
      return Array.isArray(value)
        ? value.map((element) => normaliseElement(element, member.shape))
        : value;
    case "map":
      return sortedObject(value, (element) => normaliseElement(element, member.shape));
    case "free":
    case "texts":
    case "text":
    case "flag":
      return normaliseFreely(value);
  }
}

function normaliseElement(value: unknown, shape: Shape): unknown {
  return isRecord(value) ? normaliseObject(value, shape) : value;
}

function normaliseFreely(value: unknown): unknown {
  if (typeof value === "string") {
    return wellFormedText(value);
  }
  return Array.isArray(value) ? value.map(normaliseFreely) : sortedObject(value, normaliseFreely);
}

function sortedObject(value: unknown, normalise: (element: unknown) => unknown): unknown {
  if (!isRecord(value)) {
    return value;
  }
  const entries = Object.entries(value).map(([key, element]) => ({
    key: wellFormedText(key),
    element: normalise(element),
  }));
  entries.sort((left, right) => compareBytes(left.key, right.key));
  return Object.fromEntries(entries.map(({ key, element }) => [key, element]));
}
