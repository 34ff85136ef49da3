import { requestSchemaFile } from "../sources/list-sources.js";
import type { Difference } from "./difference.js";
import { topOf } from "./node.js";
import { compareSchemas } from "./schema/compare-schemas.js";

/**
 * The JSON Schemas of documents, by file. A document goes both ways: publishers send it, clients get it.
 * Only the structural check of request bodies is about what is sent alone.
 *
 * @param checkedOperations the operations whose bodies that check is applied to
 */
export function compareDocuments(
  before: ReadonlyMap<string, unknown>,
  after: ReadonlyMap<string, unknown>,
  checkedOperations: readonly string[],
): Difference[] {
  return [...new Set([...before.keys(), ...after.keys()])].sort().flatMap((file): Difference[] => {
    const [was, is] = [before.get(file), after.get(file)];
    if (was === undefined || is === undefined)
      return [
        {
          kind: was === undefined ? "document-schema-added" : "document-schema-removed",
          place: `${file}#`,
          detail: file.replace(/^.*\//, ""),
          subject: {},
        },
      ];
    const differences = compareSchemas(topOf(was, file), topOf(is, file), {
      ...(file === requestSchemaFile && { direction: "request" }),
      subject: {},
    });
    if (file !== requestSchemaFile || checkedOperations.length === 0) return differences;
    return differences.flatMap((difference) =>
      checkedOperations.map((operation) => ({
        ...difference,
        subject: { ...difference.subject, operation },
      })),
    );
  });
}
