import type { Traceable } from "../lib/traceable.js";
import { composedFields } from "../spec-diff/composed-fields.js";
import { type Part, type PartKind, partKinds } from "./part.js";
import { touchesPart } from "./touches-part.js";

/** A name in a row, or in what a topic covers, that no part has. */
export interface UnknownName {
  readonly kind: PartKind;
  readonly name: string;
  /** Requirements and topics that name it. */
  readonly owners: readonly string[];
}

/**
 * The names that lead nowhere, by kind and name. Statuses and parameters without an operation are of none:
 * nothing is known of them.
 *
 * @param schemas schemas by name, which may be composed of one another
 */
export function unknownNames(
  owners: ReadonlyMap<string, Traceable>,
  parts: readonly Part[],
  schemas: unknown,
): UnknownName[] {
  return partKinds.flatMap((kind) => {
    const own = parts.filter((part) => part.kind === kind);
    const isKnown = (source: Traceable, name: string): boolean =>
      kind === "fields"
        ? composedFields([name], schemas).some((field) => isHeld(field, own))
        : own.some((part) => touchesPart({ ...source, [kind]: [name] }, part));
    const found = new Map<string, string[]>();
    for (const [owner, source] of owners)
      for (const name of source[kind] ?? [])
        if (isOfSomething(source, kind, name) && !isKnown(source, name))
          found.set(name, [...(found.get(name) ?? []), owner]);
    return [...found].sort().map(([name, named]) => ({ kind, name, owners: named }));
  });
}

/** Whether a field is one of these or holds one of them. */
function isHeld(field: string, parts: readonly Part[]): boolean {
  return parts.some(({ name }) => `${name}.`.startsWith(`${field.replaceAll("[]", "")}.`));
}

/** Headers that OpenAPI does not take for parameters. */
const plainHeaders = ["accept", "authorization", "content-type"];

function isOfSomething({ operations }: Traceable, kind: PartKind, name: string): boolean {
  if (kind === "parameters" && plainHeaders.includes(name.toLowerCase())) return false;
  return operations !== undefined || (kind !== "statuses" && kind !== "parameters");
}
