import { isRecord } from "../is-record.js";
import type { JsonObject, Note } from "./change.js";

/** An own member of an object; undefined where it has none of that name. */
export function memberOf(object: JsonObject, name: string): unknown {
  return Object.hasOwn(object, name) ? object[name] : undefined;
}

/** The object with a member set, at its old place where it had one. */
export function withMember(object: JsonObject, name: string, value: unknown): JsonObject {
  const isThere = Object.hasOwn(object, name);
  const entries = Object.entries(object).map(([key, old]) => [key, key === name ? value : old]);
  return Object.fromEntries(isThere ? entries : [...entries, [name, value]]);
}

/** The object without some members. */
export function withoutMembers(object: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(object).filter(([key]) => !names.includes(key)));
}

/** The object with each object in one of its lists changed; `place` is the path of the element. */
export function mapObjects(
  object: JsonObject,
  name: string,
  change: (element: JsonObject, place: string) => JsonObject,
  place = "",
): JsonObject {
  const list = memberOf(object, name);
  if (!Array.isArray(list)) return object;
  const changed = list.map((element: unknown, index) =>
    isRecord(element) ? change(element, `${place}${name}[${index}]`) : element,
  );
  return withMember(object, name, changed);
}

/**
 * The object with members called by their new names. Where both names are there the new one stays, and
 * what stood under the old one is noted as removed.
 */
export function renameMembers(
  object: JsonObject,
  names: ReadonlyMap<string, string>,
  place: string,
  reason: string,
  note: Note,
): JsonObject {
  const prefix = place === "" ? "" : `${place}.`;
  const entries = Object.entries(object).flatMap(([key, value]) => {
    const name = names.get(key);
    if (name === undefined) return [[key, value] as const];
    if (Object.hasOwn(object, name)) {
      note({
        kind: "remove",
        path: `${prefix}${key}`,
        before: value,
        reason: `\`${name}\` is there and stays`,
      });
      return [];
    }
    note({ kind: "rename", path: `${prefix}${key}`, to: `${prefix}${name}`, reason });
    return [[name, value] as const];
  });
  return Object.fromEntries(entries);
}
