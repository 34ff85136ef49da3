import { asObject, type JsonObject } from "../../lib/is-object.js";
import type { CompareKeywords, SchemaFinding } from "./finding.js";

/** `properties` that came and went, and `required`. */
export const compareMembers: CompareKeywords = (before, after) => {
  const was = Object.keys(asObject(before["properties"]));
  const is = Object.keys(asObject(after["properties"]));
  const wasRequired = requiredOf(before);
  const isRequired = requiredOf(after);
  const come = is.filter((name) => !was.includes(name));
  const gone = was.filter((name) => !is.includes(name));
  const wasClosed = before["additionalProperties"] === false;
  const isClosed = after["additionalProperties"] === false;

  const added = come.map((name): SchemaFinding => {
    const isOwed = isRequired.has(name) && !wasRequired.has(name);
    return {
      kind: isOwed
        ? wasClosed
          ? "required-member-allowed"
          : "required-member-added"
        : wasClosed
          ? "member-allowed"
          : "member-added",
      path: ["properties", name],
      detail: name,
    };
  });
  const removed = gone.map(
    (name): SchemaFinding => ({
      kind: isClosed ? "member-forbidden" : "member-removed",
      path: ["properties", name],
      detail: name,
    }),
  );
  const settled = new Set([...come, ...gone]);
  const owed = (kind: "member-required" | "member-optional", name: string): SchemaFinding => ({
    kind,
    path: ["properties", name],
    detail: name,
  });
  return [
    ...added,
    ...removed,
    ...[...isRequired]
      .filter((name) => !wasRequired.has(name) && !settled.has(name))
      .map((name) => owed("member-required", name)),
    ...[...wasRequired]
      .filter((name) => !isRequired.has(name) && !settled.has(name))
      .map((name) => owed("member-optional", name)),
  ];
};

function requiredOf({ required }: JsonObject): ReadonlySet<string> {
  return new Set(Array.isArray(required) ? required.map(String) : []);
}
