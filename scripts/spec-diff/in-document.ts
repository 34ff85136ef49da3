import { asObject } from "../lib/is-object.js";
import type { Difference } from "./difference.js";

/**
 * The differences of an OpenAPI document with those of the documents' schema that it was bundled with told
 * at the schema's own file, so that each is told once.
 *
 * @param file path of the schema, the same before and after
 * @param schemas what it is before and after
 */
export function inDocument(
  differences: readonly Difference[],
  file: string,
  schemas: readonly unknown[],
): Difference[] {
  const names = new Set(
    schemas.flatMap((schema) => Object.keys(asObject(asObject(schema)["definitions"]))),
  );
  return differences.map((difference) => {
    const [, name = "", rest = ""] =
      /^#\/components\/schemas\/([^/]+)(.*)$/.exec(difference.place) ?? [];
    return names.has(name)
      ? { ...difference, place: `${file}#/definitions/${name}${rest}` }
      : difference;
  });
}
