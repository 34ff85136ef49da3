import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { root } from "./root.js";
import { InputError } from "./run-script.js";

/** Where the description of the known catalogue is, seen from the repository's root. */
export const catalogueFile = "spec/fixtures/known-catalogue.json";
const schemaFile = "spec/fixtures/known-catalogue.schema.json";

/**
 * The description of the known catalogue, without the pointer to its own schema.
 *
 * @throws {InputError} naming the place where it is not in the form of its schema.
 */
export function readCatalogue(): Readonly<Record<string, unknown>> {
  const { $schema: _, ...description } = readJson(catalogueFile);
  const ajv = new Ajv({ strict: false });
  addFormats.default(ajv);
  const isValid = ajv.compile(readJson(schemaFile));
  if (!isValid(description)) {
    const [error] = isValid.errors ?? [];
    throw new InputError(`${catalogueFile}${error?.instancePath}: ${error?.message}`);
  }
  return description;
}

function readJson(file: string): Record<string, unknown> {
  return JSON.parse(readFileSync(join(root, file), "utf8"));
}
