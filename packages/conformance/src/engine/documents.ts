import { validateServerJson } from "@mcp-registry-kit/server-json";
import type { Row } from "./rows.js";

/** Something that is wrong with a document. It is its publisher's fault, never the API's. */
export interface DataFault {
  readonly name: string;
  readonly version: string;
  /** Date of the schema that the document names; null where it names none that is known. */
  readonly schema: string | null;
  readonly issues: readonly {
    readonly path: string;
    readonly reference: string;
    readonly message: string;
  }[];
}

/** Judges each returned document by the schema it names and by the semantic rules; only errors count. */
export function findDataFaults(rows: readonly Row[]): readonly DataFault[] {
  return rows
    .flatMap(({ name, version, item }) => {
      const { issues, schemaVersion } = validateServerJson(item["server"]);
      const errors = issues.filter(({ severity }) => severity === "error");
      if (errors.length === 0) return [];
      return {
        name,
        version,
        schema: schemaVersion,
        issues: errors.map(({ path, reference, message }) => ({ path, reference, message })),
      };
    })
    .sort((a, b) => compare(a.name, b.name) || compare(a.version, b.version));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
