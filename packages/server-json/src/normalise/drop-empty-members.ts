import { isRecord } from "../is-record.js";
import { documentShape, type Member, type Shape } from "./document-shape.js";
import { isEmptyMember } from "./is-empty-member.js";

/**
 * The document without its empty optional members, as the JSON Schema stage of the official
 * registry sees it. Takes any JSON value: unknown members, values of a wrong type and empty texts
 * that its request check refuses stay, and publisher-provided metadata is not looked into. The
 * argument is not changed.
 */
export function dropEmptyMembers(document: unknown): unknown {
  return dropFrom(document, documentShape);
}

function dropFrom(value: unknown, shape: Shape): unknown {
  if (!isRecord(value)) {
    return value;
  }
  const kept: [string, unknown][] = [];
  for (const [name, inner] of Object.entries(value)) {
    const member = shape.get(name);
    if (member === undefined) {
      kept.push([name, inner]);
    } else if (!isEmptyMember(inner, member) || isRefusedText(inner, member)) {
      kept.push([name, dropWithin(inner, member)]);
    }
  }
  return Object.fromEntries(kept);
}

function isRefusedText(value: unknown, member: Member): boolean {
  return value === "" && member.kind === "text" && member.refusedEmpty === true;
}

function dropWithin(value: unknown, member: Member): unknown {
  switch (member.kind) {
    case "object":
      return dropFrom(value, member.shape);
    case "objects":
      return Array.isArray(value) ? value.map((element) => dropFrom(element, member.shape)) : value;
    case "map":
      return isRecord(value)
        ? Object.fromEntries(
            Object.entries(value).map(([key, inner]) => [key, dropFrom(inner, member.shape)]),
          )
        : value;
    case "text":
    case "flag":
    case "texts":
    case "free":
      return value;
  }
}
