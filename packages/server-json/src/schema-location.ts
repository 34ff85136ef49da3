import { isRecord } from "./is-record.js";
import { valueAt } from "./json-path.js";
import type { Part, Places } from "./schema-places.js";
import type { Variant } from "./schema-variants.js";

/** Where in a document an error belongs, and what its author meant there. */
export interface Location {
  readonly pointer: string;
  readonly definition: string;
  /** Definition that takes this one over and adds members to it. */
  readonly extendedBy?: string;
  /** Pointer of the keyword that offers several variants here, within the schema. */
  readonly choice?: string;
  /** The variant that the author chose by `type`; undefined for none or an unknown one. */
  readonly variant?: Variant;
}

/**
 * The innermost object around a value (or the value itself) that a definition of its own describes.
 * Compiled validators lose the name of that definition: they count pointers from it.
 */
export function locate(document: unknown, instancePath: string, places: Places): Location {
  const segments = instancePath.split("/");
  // What has a definition of its own stands in a list or below it, never at the root.
  for (let length = segments.length; length > 2; length -= 1) {
    const pointer = segments.slice(0, length).join("/");
    const part = places.parts.find(({ pattern }) => pattern.test(pointer));
    if (part !== undefined) {
      return locationOf(document, pointer, part);
    }
  }
  return { pointer: "", ...places.root };
}

function locationOf(document: unknown, pointer: string, { definition, choice }: Part): Location {
  if (choice === undefined) {
    return { pointer, definition };
  }
  const value = valueAt(document, pointer);
  const type = isRecord(value) ? value["type"] : undefined;
  const variant = typeof type === "string" ? choice.variants.get(type) : undefined;
  return { pointer, definition, choice: choice.pointer, ...(variant && { variant }) };
}
