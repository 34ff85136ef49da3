import type { Path } from "../lib/yaml-source.js";

/** A member of an object somewhere in a value. */
export interface FoundMember {
  readonly path: Path;
  readonly value: unknown;
}

/** Every member of this name, at any depth, in the order of the document. */
export function findMembers(value: unknown, name: string, path: Path = []): FoundMember[] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, member]) => {
    const place = [...path, Array.isArray(value) ? Number(key) : key];
    const below = findMembers(member, name, place);
    return key === name ? [{ path: place, value: member }, ...below] : below;
  });
}
