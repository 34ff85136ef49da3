import { isRecord } from "../is-record.js";
import { documentShape, type Member, type Shape } from "./document-shape.js";
import { isEmptyMember } from "./is-empty-member.js";

/** Told of an object or array whose inside has no shape that is known, and of the level it stands on. */
export type VisitUnshaped = (value: object, level: number) => void;

/**
 * The document without its empty optional members, as the JSON Schema stage of the official
 * registry sees it. Takes any JSON value: unknown members, values of a wrong type and empty texts
 * that its request check refuses stay, and publisher-provided metadata is not looked into. The
 * argument is not changed; it is what is returned where nothing is empty.
 *
 * @param visit told of what may be nested in ways of its own; the document is on level 1.
 */
export function dropEmptyMembers(document: unknown, visit: VisitUnshaped = () => {}): unknown {
  return dropFrom(document, documentShape, 1, visit);
}

function dropFrom(value: unknown, shape: Shape, level: number, visit: VisitUnshaped): unknown {
  if (!isRecord(value)) {
    visitUnshaped(value, level, visit);
    return value;
  }
  let changed: Map<string, unknown> | undefined;
  for (const name in value) {
    if (!Object.hasOwn(value, name)) {
      continue;
    }
    const inner = value[name];
    const member = shape.get(name);
    if (member === undefined) {
      visitUnshaped(inner, level + 1, visit);
    } else if (isEmptyMember(inner, member) && !isRefusedText(inner, member)) {
      changed ??= new Map(Object.entries(value));
      changed.delete(name);
    } else {
      const kept = dropWithin(inner, member, level + 1, visit);
      if (kept !== inner) {
        changed ??= new Map(Object.entries(value));
        changed.set(name, kept);
      }
    }
  }
  return changed === undefined ? value : Object.fromEntries(changed);
}

function isRefusedText(value: unknown, member: Member): boolean {
  return value === "" && member.kind === "text" && member.refusedEmpty === true;
}

function dropWithin(value: unknown, member: Member, level: number, visit: VisitUnshaped): unknown {
  switch (member.kind) {
    case "object":
      return dropFrom(value, member.shape, level, visit);
    case "objects":
      if (Array.isArray(value)) return dropFromEach(value, member.shape, level + 1, visit);
      break;
    case "map":
      if (isRecord(value)) return dropFromMap(value, member.shape, level + 1, visit);
      break;
    case "text":
    case "flag":
    case "texts":
    case "free":
      break;
  }
  visitUnshaped(value, level, visit);
  return value;
}

function visitUnshaped(value: unknown, level: number, visit: VisitUnshaped): void {
  if (typeof value === "object" && value !== null) visit(value, level);
}

function dropFromEach(
  list: readonly unknown[],
  shape: Shape,
  level: number,
  visit: VisitUnshaped,
): readonly unknown[] {
  let isChanged = false;
  const kept = list.map((element) => {
    const rest = dropFrom(element, shape, level, visit);
    isChanged ||= rest !== element;
    return rest;
  });
  return isChanged ? kept : list;
}

function dropFromMap(
  map: Readonly<Record<string, unknown>>,
  shape: Shape,
  level: number,
  visit: VisitUnshaped,
): unknown {
  const kept = Object.entries(map).map(
    ([key, inner]) => [key, dropFrom(inner, shape, level, visit)] as const,
  );
  return kept.every(([key, inner]) => inner === map[key]) ? map : Object.fromEntries(kept);
}
