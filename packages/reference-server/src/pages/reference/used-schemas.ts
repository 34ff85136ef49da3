import { member, members } from "../parts/member.js";
import { schemaName } from "./resolve-reference.js";

/** The component schemas that the paths of a document lead to, by name. */
export function usedSchemas(document: unknown): readonly (readonly [string, unknown])[] {
  const components = member(document, "components");
  const schemas = member(components, "schemas");
  const seen = new Set<unknown>();
  const names = new Set<string>();
  const open: unknown[] = [member(document, "paths")];
  for (let value = open.pop(); value !== undefined; value = open.pop()) {
    if (typeof value !== "object" || value === null || seen.has(value)) {
      continue;
    }
    seen.add(value);
    const name = schemaName(value);
    if (name !== undefined) {
      names.add(name);
    }
    open.push(...Object.values(value), ...referred(components, value));
  }
  return members(schemas)
    .filter(([name]) => names.has(name))
    .sort(([left], [right]) => (left < right ? -1 : 1));
}

function referred(components: unknown, value: object): readonly unknown[] {
  const reference: unknown = member(value, "$ref");
  const match =
    typeof reference === "string" ? /^#\/components\/([^/]+)\/([^/]+)$/.exec(reference) : null;
  return match === null ? [] : [member(member(components, match[1] ?? ""), match[2] ?? "")];
}
