import { isRecord } from "../../is-record.js";
import { documentShape, type Shape } from "../../normalise/document-shape.js";
import type { JsonObject, Note, Step } from "../change.js";

/** An optional member that is null or an empty text says nothing, and some readers refuse it. */
export const dropBlankMembers: Step = (document, note) =>
  dropFrom(document, documentShape, "", note);

function dropFrom(object: JsonObject, shape: Shape, place: string, note: Note): JsonObject {
  const entries = Object.entries(object).flatMap(([name, value]) => {
    const member = shape.get(name);
    if (member === undefined || member.kind === "free") return [[name, value] as const];
    const path = place === "" ? name : `${place}.${name}`;
    if (!member.required && (value === null || (value === "" && member.kind === "text"))) {
      note({ kind: "remove", path, before: value, reason: "an empty member says nothing" });
      return [];
    }
    if (!("shape" in member)) return [[name, value] as const];
    const { shape: inside } = member;
    const change = (inner: unknown, innerPath: string): unknown =>
      isRecord(inner) ? dropFrom(inner, inside, innerPath, note) : inner;
    if (member.kind === "object") return [[name, change(value, path)] as const];
    if (Array.isArray(value))
      return [[name, value.map((inner, index) => change(inner, `${path}[${index}]`))] as const];
    if (member.kind === "map" && isRecord(value)) {
      const inner = Object.entries(value).map(([key, input]) => [
        key,
        change(input, `${path}.${key}`),
      ]);
      return [[name, Object.fromEntries(inner)] as const];
    }
    return [[name, value] as const];
  });
  return Object.fromEntries(entries);
}
