import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import Ajv from "ajv";
import addFormats from "ajv-formats";
import { parse } from "yaml";
import type { Finding } from "../lib/finding.js";
import { root } from "../lib/root.js";
import { listVectorSchemas } from "../lib/vectors.js";

/** Every JSON Schema file: valid draft-07 by the meta-schema, compiling in strict mode, in need of no other file. */
export async function checkSchemas(): Promise<Finding> {
  const dated = readdirSync(join(root, "spec/server-json")).map(
    (file) => `spec/server-json/${file}`,
  );
  const files = [
    ...dated,
    "spec/schemas/server-json-request.yaml",
    "spec/requirements/requirements.schema.json",
    "spec/rules.schema.json",
    "spec/requirements/revision.schema.json",
    ...listVectorSchemas(),
  ];
  const faults: string[] = [];
  for (const file of files) {
    const ajv = new Ajv.default({
      strict: true,
      allowUnionTypes: true,
      strictRequired: false,
      strictTypes: false,
    });
    addFormats.default(ajv);
    try {
      ajv.compile(parse(readFileSync(join(root, file), "utf8")));
    } catch (error) {
      faults.push(`${file}: ${error instanceof Error ? error.message : error}`);
    }
  }
  return { summary: `JSON Schemas: ${files.length}, each valid and standing alone`, faults };
}
