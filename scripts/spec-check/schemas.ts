import type { Finding } from "../lib/finding.js";
import { schemaFileFaults } from "../sources/check-sources.js";
import { listSchemaFiles } from "../sources/list-sources.js";

/** Every JSON Schema file: valid draft-07 by the meta-schema, compiling in strict mode, in need of no other file. */
export async function checkSchemas(): Promise<Finding> {
  return {
    summary: `JSON Schemas: ${listSchemaFiles().length}, each valid and standing alone`,
    faults: schemaFileFaults(),
  };
}
